import type { Answers } from './facts.ts';
import type { SealedEvidence } from './submission.ts';

/** The `service` of a draft that is no form: a message is written in it. */
export const MESSAGE = 'message';

export function isMessageDraft({ service }: { readonly service: string }): boolean {
	return service === MESSAGE;
}

/** What is written to the office, asked or not, has drafts of its own, which are no forms. */
export function isLetterDraft({ service }: { readonly service: string }): boolean {
	return service === MESSAGE || service === 'reply';
}

/** The same, by the draft's id. */
export function isLetterId(id: string): boolean {
	return /^(reply|message):/.test(id);
}

/** The thread that belongs to no application. Every other one is named by its submission. */
export const SUPPORT = 'support';

export const abouts = ['problem', 'question', 'feedback'] as const;
export type About = (typeof abouts)[number];

/** What a person writes of their own accord. It travels as a JWE to the office's key. */
export type MessageEnvelope = {
	readonly id: string;
	/** `support`, or a submission */
	readonly thread: string;
	readonly about: About;
	readonly text: string;
	/** of the app, 1 to 5 */
	readonly rating?: number;
	/** what goes with it, line by line as it was shown before */
	readonly facts: readonly string[];
	readonly evidence: readonly SealedEvidence[];
};

/** What a draft of a message holds, as far as it was written. */
export function writtenIn(answers: Answers): {
	readonly about: About;
	readonly text: string;
	readonly rating: number | undefined;
} {
	const about = abouts.find((one) => one === answers['about']) ?? 'problem';
	const text = String(answers['text'] ?? '').trim();
	const rating = Number(answers['rating']);
	const rated = about === 'feedback' && Number.isInteger(rating) && rating >= 1 && rating <= 5;
	return { about, text, rating: rated ? rating : undefined };
}
