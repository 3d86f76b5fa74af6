import { resolve } from '$app/paths';
import type { TopicId } from '#catalog/help';

/** The pages of one submission. `id`: the submission's. */
export function submissionPath(id: string): string {
	return resolve('/applications/[id]', { id });
}

/** `invoice`: which of several it is about. */
export function payPath(id: string, invoice?: string): string {
	const path = resolve('/applications/[id]/pay', { id });
	return invoice === undefined ? path : `${path}?invoice=${encodeURIComponent(invoice)}`;
}

/** Where a payment is allowed before the office asks for it. */
export function allowPath(id: string): string {
	return resolve('/applications/[id]/allow', { id });
}

export function receiptPath(id: string): string {
	return resolve('/applications/[id]/receipt', { id });
}

export function historyPath(id: string): string {
	return resolve('/applications/[id]/history', { id });
}

export function replyPath(id: string, request: string): string {
	return resolve('/applications/[id]/reply/[request]', { id, request });
}

export function draftPath(id: string): string {
	return resolve('/apply/[id]', { id });
}

/** The answer to what may be wrong there. */
export function helpPath(topic: TopicId): string {
	return resolve('/help/answers/[topic]', { topic });
}
