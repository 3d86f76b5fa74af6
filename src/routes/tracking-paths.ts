import { resolve } from '$app/paths';

/* Apart from `paths.ts`, which comes with the first screens. */

export function appointmentPath(id: string, appointment: string): string {
	return resolve('/applications/[id]/appointment/[appointment]', { id, appointment });
}

export function correctPath(id: string): string {
	return resolve('/applications/[id]/correct', { id });
}

/** What was said between the person and the office. */
export function messagesPath(id: string): string {
	return resolve('/applications/[id]/messages/[[part]]', { id });
}

export function writePath(id: string): string {
	return resolve('/applications/[id]/messages/[[part]]', { id, part: 'write' });
}

export function withdrawPath(id: string): string {
	return resolve('/applications/[id]/withdraw', { id });
}

/** The records of one application, and the file that it can be put into. */
export function recordsPath(application: string): string {
	return `${resolve('/records/[[part]]', {})}?application=${encodeURIComponent(application)}`;
}
