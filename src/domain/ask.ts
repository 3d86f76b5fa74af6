import type { NewsEvent } from './status.ts';

/** What a person asks of the office after it has the application. It travels as a JWE to the office's key. */
export type Ask =
	/** a time for an appointment, another one, or none */
	| { readonly ask: 'appointment'; readonly appointment: string; readonly slot: string | null }
	/** an answer that was wrong */
	| {
			readonly ask: 'correction';
			readonly question: string;
			/** as it was sent, in words */
			readonly wrong: string;
			readonly right: string;
			readonly why: string;
	  }
	| { readonly ask: 'withdrawal'; readonly why: string }
	/** another code to follow it by; `hash`: as `accessHash` makes it */
	| { readonly ask: 'access'; readonly hash: string }
	/** where an application stands that was sent from another device; `submission` is `track` */
	| { readonly ask: 'track'; readonly number: string; readonly code: string };

export type AskEnvelope = { readonly id: string; readonly submission: string } & Ask;
export type AskKind = Ask['ask'];

/** The thread of what is asked about applications of other devices. */
export const TRACK = 'track';

/** What the office says to a correction or a withdrawal. A word of a later release is kept as it is. */
export type AskState = 'noted' | 'accepted' | 'refused' | (string & {});
export type AskAnswer = {
	readonly ask: string;
	readonly state: AskState;
	readonly note?: string;
	/** ISO instant */
	readonly at: string;
};

/** The office's last word on each, by its id; neither the order of arrival nor doubles matter. */
export function askAnswers(events: readonly NewsEvent[]): ReadonlyMap<string, AskAnswer> {
	const ordered = [...events].sort((a, b) => a.cursor - b.cursor);
	return new Map(
		ordered.flatMap(({ news, at }) => {
			const said = news.kind === 'ask' ? readAnswer(news.said) : undefined;
			return said ? [[said.ask, { ...said, at }] as const] : [];
		})
	);
}

function readAnswer(said: unknown): Omit<AskAnswer, 'at'> | undefined {
	if (typeof said !== 'object' || said === null) return undefined;
	const { ask, state, note } = said as Readonly<Record<string, unknown>>;
	if (typeof ask !== 'string' || typeof state !== 'string') return undefined;
	return { ask, state, ...(typeof note === 'string' && note ? { note } : {}) };
}
