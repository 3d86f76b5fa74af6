import { isRecord } from './shape.ts';

/** Who may have an account, each with its own paper. */
export const accountKinds = ['citizen', 'resident', 'visitor', 'refugee'] as const;
export type AccountKind = (typeof accountKinds)[number];
/** How a code comes. */
export type CodeWay = 'sms' | 'email';
/** What a code can be sent to prove, and be changed. */
export type Contact = 'email' | 'phone';

export type Profile = {
	readonly kind: AccountKind;
	readonly name: string;
	readonly idNumber: string;
	readonly email: string;
	/** E.164 */
	readonly phone: string;
};

/**
 * What a person asks of the office about an account. It travels as a JWE to the office's key, so that
 * neither password nor code is ever on the phone in a form that can be read.
 * `flow`: the request that a code was sent for. `device`: as the list of sessions shows it.
 */
export type AccountLetter =
	| {
			readonly act: 'register';
			readonly profile: Profile;
			readonly password: string;
			readonly via: CodeWay;
			readonly device: string;
	  }
	| {
			readonly act: 'sign-in';
			/** e-mail or number of the paper */
			readonly identifier: string;
			readonly password: string;
			readonly via: CodeWay;
			readonly device: string;
	  }
	| { readonly act: 'reset' | 'unlock'; readonly identifier: string; readonly via: CodeWay }
	| { readonly act: 'resend'; readonly flow: string; readonly via: CodeWay }
	/** `password`: the new one, after `reset` */
	| {
			readonly act: 'verify';
			readonly flow: string;
			readonly code: string;
			readonly password?: string;
	  }
	| {
			readonly act: 'change';
			readonly what: Contact;
			readonly to: string;
			readonly password: string;
	  }
	| { readonly act: 'sessions' | 'sign-out' | 'sign-out-others' }
	| { readonly act: 'delete'; readonly password: string };
export type AccountAct = AccountLetter['act'];

/** Tokens of a session, bound to the device's key. */
export type Session = { readonly access: string; readonly refresh: string };

/** What the office calls the holder: e-mail and phone with most of them hidden. */
export type KnownProfile = {
	readonly kind: AccountKind;
	readonly name: string;
	readonly email: string;
	readonly phone: string;
};
export type SessionLine = {
	readonly device: string;
	/** ISO instants, by the office's clock */
	readonly since: string;
	readonly seen: string;
	/** this very device */
	readonly here: boolean;
};

/** What the office says to an account request. */
export type AccountSaid =
	/** `lives`, `again`: ms until the code dies, and until another may be asked for; `left`: how many more */
	| {
			readonly state: 'code-sent';
			readonly via: CodeWay;
			readonly lives: number;
			readonly again: number;
			readonly left: number;
	  }
	| { readonly state: 'signed-in'; readonly profile: KnownProfile }
	| { readonly state: 'done' }
	| { readonly state: 'sessions'; readonly sessions: readonly SessionLine[] };

/** As it came over the wire: what `said` is, the page judges with `readSaid`. */
export type AccountAnswer = {
	readonly request: string;
	readonly said?: unknown;
	/** with empty tokens: it is over */
	readonly session?: Session;
};

/** What the office said, where this version knows the word and all of it is there. */
export function readSaid(value: unknown): AccountSaid | undefined {
	if (!isRecord(value)) return undefined;
	const { state, via, lives, again, left, profile, sessions } = value;
	switch (state) {
		case 'done':
			return { state };
		case 'code-sent': {
			if (typeof lives !== 'number' || typeof again !== 'number') return undefined;
			if (typeof left !== 'number' || (via !== 'sms' && via !== 'email')) return undefined;
			return { state, via, lives, again, left };
		}
		case 'signed-in':
			return isProfile(profile) ? { state, profile } : undefined;
		case 'sessions': {
			const all: readonly unknown[] = Array.isArray(sessions) ? sessions : [];
			return { state, sessions: all.filter(isSession) };
		}
		default:
			return undefined;
	}
}

function isProfile(value: unknown): value is KnownProfile {
	return isRecord(value) && ['kind', 'name', 'email', 'phone'].every((key) => isText(value[key]));
}

function isSession(value: unknown): value is SessionLine {
	return isRecord(value) && ['device', 'since', 'seen'].every((key) => isText(value[key]));
}

function isText(value: unknown): boolean {
	return typeof value === 'string';
}
