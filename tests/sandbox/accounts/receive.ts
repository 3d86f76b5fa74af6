import { accountLetter } from '#gateway/account-wire';
import type { AccountCall } from '#gateway/port';
import type { AccountAct, AccountAnswer, AccountLetter } from '#domain/account';
import type { Office } from '../office.ts';
import { openJwe, sha256 } from '../sealing.ts';
import type { Asked, Later, Said } from './asked.ts';
import { askForCode, register, signIn } from './entering.ts';
import type { AccountChange, AccountVerdict } from './entry.ts';
import { change, deleteAccount, sessions, signOut, signOutOthers } from './holding.ts';
import type { DeviceSession } from './state.ts';
import { resend, verify } from './verifying.ts';

export type Caller = {
	readonly mailbox: string;
	/** the network it came from */
	readonly address: string;
	readonly jkt: string;
	readonly session: DeviceSession | undefined;
};
export type Answered =
	| { readonly status: 200 | 201; readonly body: AccountAnswer }
	| { readonly status: number; readonly code: string; readonly wait?: number };

const MINUTE = 60_000;
const ACTS: readonly AccountAct[] = [
	...(['register', 'sign-in', 'reset', 'unlock', 'resend', 'verify'] as const),
	...(['change', 'sessions', 'sign-out', 'sign-out-others', 'delete'] as const)
];

/** Takes a request once; the same one again is answered as it was, and changes nothing. */
export async function receiveAccountRequest(
	office: Office,
	caller: Caller,
	call: Pick<AccountCall, 'id' | 'sealed'> & { readonly act: string }
): Promise<Answered> {
	const content = sha256(JSON.stringify(call));
	const known = office.state.accounts.requests.get(call.id);
	if (known) {
		const same = known.content === content && known.mailbox === caller.mailbox;
		if (!same || known.jkt !== caller.jkt) return { status: 409, code: 'different-content' };
		return answerOf(office, call.id, known.verdict, 200);
	}
	const wait = addressWait(office, caller.address);
	if (wait > 0) return { status: 429, code: 'too-many', wait };
	const act = ACTS.find((one) => one === call.act);
	const read = accountLetter.safeParse(await openJwe(call.sealed));
	if (!act || !read.success || read.data.act !== act) return { status: 422, code: 'malformed' };

	const changes: AccountChange[] = [];
	const said = await consider({
		...{ office, request: call.id, letter: read.data, now: office.now() },
		...{ jkt: caller.jkt, session: caller.session },
		did: (one) => void changes.push(one)
	});
	if (isLater(said)) return { status: 429, code: 'too-many', wait: said.later };
	const { mailbox, address, jkt } = caller;
	const head = { kind: 'account', request: call.id, act, mailbox, address, jkt } as const;
	office.append([{ ...head, content, verdict: said, changes }]);
	return answerOf(office, call.id, said, 201);
}

function consider(asked: Asked): Promise<Said> {
	const { letter }: { letter: AccountLetter } = asked;
	switch (letter.act) {
		case 'register':
			return register(asked, letter);
		case 'sign-in':
			return signIn(asked, letter);
		case 'reset':
		case 'unlock':
			return askForCode(asked, letter);
		case 'resend':
			return resend(asked, letter);
		case 'verify':
			return verify(asked, letter);
		case 'change':
			return change(asked, letter);
		case 'sessions':
			return sessions(asked);
		case 'sign-out':
			return signOut(asked);
		case 'sign-out-others':
			return signOutOthers(asked);
		case 'delete':
			return deleteAccount(asked, letter);
	}
}

function isLater(said: Said): said is Later {
	return 'later' in said;
}

function answerOf(
	office: Office,
	request: string,
	verdict: AccountVerdict,
	status: 200 | 201
): Answered {
	if ('code' in verdict) {
		const { code, until } = verdict;
		const wait = until === undefined ? {} : { wait: Math.max(0, until - office.now()) };
		return { status: verdict.status, code, ...wait };
	}
	const { said, session: id } = verdict;
	if (id === undefined) return { status, body: { request, said } };
	const session = id === null ? undefined : office.state.accounts.sessions.get(id);
	const over = { access: '', refresh: '' };
	const open = session && !session.closed ? office.secrets.tokensOf(session) : over;
	return { status, body: { request, said, session: open } };
}

/** ms until this network may ask again. */
function addressWait(office: Office, address: string): number {
	const now = office.now();
	const asked = office.state.accounts.asked.get(address) ?? [];
	const recent = asked.filter((at) => now - at < MINUTE);
	office.state.accounts.asked.set(address, recent);
	const first = recent.at(-office.askedAMinute);
	return first === undefined ? 0 : first + MINUTE - now;
}
