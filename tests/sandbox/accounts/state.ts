import type { CodeWay, Profile } from '#domain/account';
import type { LineOf } from '../entry.ts';
import type { AccountChange, Flow, Subject } from './entry.ts';

export type Account = {
	readonly id: string;
	profile: Profile;
	password: string;
};
export type OpenFlow = Flow & {
	over: boolean;
	wrong: number;
	/** codes sent so far, the last one with its hash; a used one is over with its flow */
	codes: number;
	code: { readonly hash: string; readonly via: CodeWay; readonly at: number } | undefined;
};
export type DeviceSession = {
	readonly id: string;
	readonly account: string;
	readonly jkt: string;
	readonly device: string;
	readonly since: string;
	seen: string;
	turn: number;
	/** ms: when the tokens of this turn were given */
	turnedAt: number;
	/** a token of this turn came back: the device has them */
	used: boolean;
	closed: boolean;
};
type Guard = { failures: number; locks: number; until: number; codes: number[] };
type Said = {
	readonly at: string;
	readonly to: string;
	readonly via: CodeWay;
	readonly text: string;
};

/** What the office knows of accounts: the fold of its ledger. */
export type AccountsState = ReturnType<typeof emptyAccounts>;

export function emptyAccounts() {
	return {
		accounts: new Map<string, Account>(),
		flows: new Map<string, OpenFlow>(),
		sessions: new Map<string, DeviceSession>(),
		guards: new Map<Subject, Guard>(),
		requests: new Map<string, LineOf<'account'>>(),
		/** ms, by network address */
		asked: new Map<string, number[]>(),
		messages: [] as Said[]
	};
}

export function guardOf(state: AccountsState, subject: Subject): Guard {
	const guard = state.guards.get(subject) ?? { failures: 0, locks: 0, until: 0, codes: [] };
	state.guards.set(subject, guard);
	return guard;
}

export function foldAccounts(state: AccountsState, line: LineOf<'account' | 'session'>): void {
	const at = Date.parse(line.at);
	if (line.kind === 'account') {
		state.requests.set(line.request, line);
		state.asked.set(line.address, [...(state.asked.get(line.address) ?? []), at]);
	}
	for (const change of line.changes) apply(state, change, at, line.at);
}

function apply(state: AccountsState, change: AccountChange, at: number, iso: string): void {
	switch (change.did) {
		case 'flow':
			state.flows.set(change.flow, { ...change, over: false, wrong: 0, codes: 0, code: undefined });
			return;
		case 'code': {
			const flow = state.flows.get(change.flow);
			if (!flow) return;
			flow.codes += 1;
			flow.code = { hash: change.hash, via: change.via, at };
			guardOf(state, flow.subject).codes.push(at);
			return;
		}
		case 'code-wrong':
		case 'flow-over': {
			const flow = state.flows.get(change.flow);
			if (!flow) return;
			if (change.did === 'code-wrong') flow.wrong += 1;
			else flow.over = true;
			return;
		}
		case 'created': {
			const { account: id, profile, password } = change;
			state.accounts.set(id, { id, profile, password });
			return;
		}
		case 'failed':
			guardOf(state, change.subject).failures += 1;
			return;
		case 'locked':
			Object.assign(guardOf(state, change.subject), { failures: 0, until: change.until });
			guardOf(state, change.subject).locks += 1;
			return;
		case 'cleared':
			Object.assign(guardOf(state, change.subject), { failures: 0, locks: 0, until: 0 });
			return;
		case 'password': {
			const account = state.accounts.get(change.account);
			if (account) account.password = change.password;
			return;
		}
		case 'contact': {
			const account = state.accounts.get(change.account);
			if (account) account.profile = { ...account.profile, [change.what]: change.to };
			return;
		}
		case 'message': {
			const { to, via, text } = change;
			state.messages.push({ at: iso, to, via, text });
			return;
		}
		case 'deleted':
			state.accounts.delete(change.account);
			return;
		default:
			applyToSession(state, change, at, iso);
	}
}

type OfSession = Extract<AccountChange, { did: 'session' | 'renewed' | 'used' | 'closed' }>;

function applyToSession(state: AccountsState, change: OfSession, at: number, iso: string): void {
	if (change.did === 'session') {
		const { session: id, account, jkt, device } = change;
		const fresh = { seen: iso, turn: 0, turnedAt: at, used: false, closed: false };
		state.sessions.set(id, { id, account, jkt, device, since: iso, ...fresh });
		return;
	}
	const session = state.sessions.get(change.session);
	if (!session) return;
	if (change.did === 'closed') session.closed = true;
	else if (change.did === 'used') session.used = true;
	else Object.assign(session, { turn: change.turn, turnedAt: at, used: false });
	session.seen = iso;
}
