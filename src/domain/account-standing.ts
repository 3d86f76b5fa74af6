import type {
	AccountAct,
	AccountSaid,
	CodeWay,
	Contact,
	KnownProfile,
	SessionLine
} from './account.ts';
import type { WaitReason } from './outbox.ts';

/** What the phone keeps of an act: never a password, never a code. */
export type StepFacts = {
	readonly act: AccountAct;
	/** the request that a code was sent for */
	readonly flow?: string;
	readonly via?: CodeWay;
	readonly what?: Contact;
};
/** One act of a person about the account, and what became of it. Times in ms, by the phone's clock. */
export type AccountStep = StepFacts & { readonly id: string; readonly at: number } &
	/** `notBefore`: when it is tried again, ms */
	(
		| {
				readonly state: 'waiting';
				readonly reason: WaitReason | undefined;
				readonly notBefore: number;
		  }
		| { readonly state: 'answered'; readonly answeredAt: number; readonly said: AccountSaid }
		| { readonly state: 'refused'; readonly code: string; readonly until?: number }
		/** taken back, or answered in words of a newer version */
		| { readonly state: 'gone' }
	);
export type Answered = Extract<AccountStep, { state: 'answered' }>;
export type Purpose = 'register' | 'sign-in' | 'reset' | 'unlock' | 'change';

/** A code that is awaited. */
export type OpenFlow = {
	readonly id: string;
	readonly purpose: Purpose;
	readonly what: Contact | undefined;
	readonly via: CodeWay;
	/** ms: until when the last code lives, and when another may be asked for */
	readonly livesUntil: number;
	readonly againAt: number;
	readonly resendsLeft: number;
};

export type AccountStanding = {
	readonly session:
		| { readonly state: 'none' | 'signed-out' }
		/** `profile`: as the office last said it */
		| { readonly state: 'signed-in'; readonly profile: KnownProfile | undefined };
	readonly flow: OpenFlow | undefined;
	/** what has not been answered yet, oldest first */
	readonly waiting: readonly AccountStep[];
	readonly sessions: { readonly lines: readonly SessionLine[]; readonly at: number } | undefined;
	/** all of it, oldest first */
	readonly steps: readonly AccountStep[];
};

const OPENING: readonly string[] = [
	'register',
	'sign-in',
	'reset',
	'unlock',
	'change'
] satisfies Purpose[];
/** After these a code can do nothing more. */
const ENDS: readonly string[] = ['flow-over', 'locked'];

/** Where the account stands on this phone. `steps` in any order; `hasSession`: tokens are here. */
export function standingOf(all: readonly AccountStep[], hasSession: boolean): AccountStanding {
	const steps = [...all].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
	const answered = steps.filter((step) => step.state === 'answered');
	const profile = answered.flatMap(({ said }) => ('profile' in said ? [said.profile] : [])).at(-1);
	const listed = answered.findLast(({ said }) => said.state === 'sessions');
	return {
		session: hasSession
			? { state: 'signed-in', profile }
			: { state: wasHere(answered) ? 'signed-out' : 'none' },
		flow: flowOf(steps),
		waiting: steps.filter(({ state }) => state === 'waiting'),
		sessions:
			listed?.said.state === 'sessions'
				? { lines: listed.said.sessions, at: listed.answeredAt }
				: undefined,
		steps
	};
}

/** Somebody had an account on this phone, and did not delete it. */
function wasHere(answered: readonly Answered[]): boolean {
	const last = answered.findLast(({ act, said }) => act === 'delete' || said.state === 'signed-in');
	return last !== undefined && last.act !== 'delete';
}

function flowOf(steps: readonly AccountStep[]): OpenFlow | undefined {
	const opening = steps.findLast(({ act, state }) => OPENING.includes(act) && state !== 'gone');
	if (opening?.state !== 'answered') return undefined;
	const own = steps.filter(({ id, flow }) => id === opening.id || flow === opening.id);
	if (own.some(isEnd)) return undefined;
	const sent = own.findLast(
		(step): step is Answered => step.state === 'answered' && step.said.state === 'code-sent'
	);
	if (sent?.said.state !== 'code-sent') return undefined;
	const { via, lives, again, left } = sent.said;
	return {
		id: opening.id,
		purpose: opening.act as Purpose,
		what: opening.what,
		via,
		livesUntil: sent.answeredAt + lives,
		againAt: sent.answeredAt + again,
		resendsLeft: left
	};
}

function isEnd(step: AccountStep): boolean {
	if (step.act !== 'verify') return false;
	return step.state === 'answered' || (step.state === 'refused' && ENDS.includes(step.code));
}
