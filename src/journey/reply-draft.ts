import type { Draft } from '#domain/draft';

/* Apart from what sends an answer: home only has to know one when it sees it. */

/** The `service` of a draft that is no form. */
export const REPLY = 'reply';

/** The draft that an answer is written in; its documents are attached to it. */
export function replyDraft(request: string): string {
	return `reply:${request}`;
}

export function isReplyDraft(draft: Pick<Draft, 'service'>): boolean {
	return draft.service === REPLY;
}
