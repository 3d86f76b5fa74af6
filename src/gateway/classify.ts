import type * as z from 'zod/mini';
import type { Outcome } from '#domain/outbox';
import type { Answer } from './call.ts';
import type { Answered } from './port.ts';
import { problem } from './wire.ts';

/** An outcome without a success: what an answer says when it is not the one we hoped for. */
export type Setback = Exclude<Outcome, { outcome: 'accepted' | 'duplicate' }>;

/** Reads a body as ours; undefined when it is not. */
export type Read<Body> = (body: unknown) => Body | undefined;

export function reader<Body>(schema: z.ZodMiniType<Body>): Read<Body> {
	return (body) => {
		const read = schema.safeParse(body);
		return read.success ? read.data : undefined;
	};
}

/** Only 200 and 201 with a body of ours are a success: a captive portal answers 200 as well. */
export function classify<Body>(
	answer: Answer | undefined,
	read: Read<Body>,
	online: boolean
): Answered<Body> {
	if (answer?.status === 200 || answer?.status === 201) {
		const body = read(answer.body);
		if (body === undefined) return { outcome: 'garbled' };
		return { outcome: answer.status === 201 ? 'accepted' : 'duplicate', body };
	}
	return setbackOf(answer, online);
}

export function setbackOf(answer: Answer | undefined, online: boolean): Setback {
	if (!answer) return { outcome: 'unreachable', offline: !online };
	const { status, headers } = answer;
	// 511 is what a captive portal calls itself
	if (isLater(status) && status !== 511) return later(status, headers);
	const said = codeOf(answer);
	if (said === undefined) return { outcome: 'garbled' };
	return { outcome: 'refused', code: said, ...waitOf(headers) };
}

/** A refusal counts only in our own words: a proxy refuses too. */
export function codeOf({ status, body }: Answer): string | undefined {
	if (status < 400 || status > 499) return undefined;
	const read = problem.safeParse(body);
	return read.success && read.data.status === status ? read.data.code : undefined;
}

export function isLater(status: number): boolean {
	return [408, 423, 425, 429].includes(status) || status >= 500;
}

function later(status: number, headers: Headers): Setback {
	const busy = status === 429 || status === 503;
	return { outcome: 'later', busy, ...waitOf(headers) };
}

function waitOf(headers: Headers): { readonly retryAfter?: number } {
	const retryAfter = retryAfterOf(headers);
	return retryAfter === undefined ? {} : { retryAfter };
}

/** ms to wait. A date is measured against the server's own clock: the phone's may be wrong. */
export function retryAfterOf(headers: Headers): number | undefined {
	const value = headers.get('retry-after')?.trim();
	if (!value) return undefined;
	if (/^\d+$/.test(value)) return Number(value) * 1_000;
	const wait = Date.parse(value) - Date.parse(headers.get('date') ?? '');
	return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
