import type { AccountAct, AccountSaid, CodeWay, Contact, Profile } from '#domain/account';

/** Who asks: whatever they type to be known by, hashed. Locks and limits hang on it. */
export type Subject = string;
export type Purpose = 'register' | 'sign-in' | 'reset' | 'unlock' | 'change';

/** A code was asked for. Without an account, or a profile to be, it is one that nobody gets. */
export type Flow = {
	readonly flow: string;
	readonly purpose: Purpose;
	readonly subject: Subject;
	readonly account: string | null;
	/** the device that asked, and that alone may answer */
	readonly jkt: string;
	readonly device: string;
	readonly pending?: { readonly profile: Profile; readonly password: string };
	readonly change?: { readonly what: Contact; readonly to: string };
};

/** What an act did, in the order of the ledger. `password` is a scrypt hash, `hash` of a code an HMAC. */
export type AccountChange =
	| ({ readonly did: 'flow' } & Flow)
	| {
			readonly did: 'code';
			readonly flow: string;
			readonly via: CodeWay;
			readonly hash: string;
	  }
	| { readonly did: 'code-wrong' | 'flow-over'; readonly flow: string }
	| {
			readonly did: 'created';
			readonly account: string;
			readonly profile: Profile;
			readonly password: string;
	  }
	| { readonly did: 'failed' | 'cleared'; readonly subject: Subject }
	| { readonly did: 'locked'; readonly subject: Subject; readonly until: number }
	| { readonly did: 'password'; readonly account: string; readonly password: string }
	| {
			readonly did: 'contact';
			readonly account: string;
			readonly what: Contact;
			readonly to: string;
	  }
	| {
			readonly did: 'session';
			readonly session: string;
			readonly account: string;
			readonly jkt: string;
			readonly device: string;
	  }
	/** `turn`: how often its tokens were renewed */
	| { readonly did: 'renewed' | 'used'; readonly session: string; readonly turn: number }
	| { readonly did: 'closed'; readonly session: string }
	| { readonly did: 'deleted'; readonly account: string }
	| {
			readonly did: 'message';
			readonly to: string;
			readonly via: CodeWay;
			readonly text: string;
	  };

/** What was answered, so that the same request again is answered so again. */
export type AccountVerdict =
	/** `session`: whose tokens go with it; null: it is over */
	| { readonly status: 201; readonly said: AccountSaid; readonly session?: string | null }
	| { readonly status: 401 | 403 | 422; readonly code: string; readonly until?: number };

export type AccountEntry =
	| {
			readonly kind: 'account';
			readonly request: string;
			readonly act: AccountAct;
			readonly mailbox: string;
			/** of the network that it came from, hashed */
			readonly address: string;
			readonly content: string;
			readonly jkt: string;
			readonly verdict: AccountVerdict;
			readonly changes: readonly AccountChange[];
	  }
	| { readonly kind: 'session'; readonly changes: readonly AccountChange[] };
