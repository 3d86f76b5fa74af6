import { resolve } from '$app/paths';

/** The pages of one submission. `id`: the submission's. */
export function submissionPath(id: string): string {
	return resolve('/applications/[id]', { id });
}

export function payPath(id: string): string {
	return resolve('/applications/[id]/pay', { id });
}

export function receiptPath(id: string): string {
	return resolve('/applications/[id]/receipt', { id });
}

export function replyPath(id: string, request: string): string {
	return resolve('/applications/[id]/reply/[request]', { id, request });
}

export function draftPath(id: string): string {
	return resolve('/apply/[id]', { id });
}
