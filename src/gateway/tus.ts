import type { Outcome } from '#domain/outbox';
import type { Answer, Call } from './call.ts';
import { isLater, setbackOf, type Setback } from './classify.ts';
import type { UploadCall } from './port.ts';

export type Hash = (bytes: ArrayBuffer) => Promise<ArrayBuffer>;
export type TusOptions = {
	readonly call: Call;
	readonly online: () => boolean;
	readonly hash: Hash;
};

const FIRST = 64 * 1024;
const LEAST = 16 * 1024;
const MOST = 1024 * 1024;
/** setbacks in a row, without one byte more than ever before, before the row goes back to the outbox */
const TRIES = 3;

/**
 * Sends one upload by tus 1.0 and resumes it wherever the far side stopped. Its URL follows from its
 * id, so it is found again even when the answer to its creation was lost.
 * @see https://tus.io/protocols/resumable-upload
 */
export async function sendUpload(
	options: TusOptions,
	upload: UploadCall,
	confirmed: (bytes: number) => void
): Promise<Outcome> {
	const start = await locate(options, upload);
	if (typeof start === 'object') return start;
	let offset = start;
	let chunk = FIRST;
	let tries = 0;
	let furthest = offset;
	confirmed(offset);
	while (offset < upload.size) {
		const began = performance.now();
		const step = await patch(options, upload, offset, chunk);
		if (step.now !== undefined) {
			chunk = fitting(chunk, performance.now() - began);
		} else {
			if (!step.again) return step.setback;
			if (++tries > TRIES) return finalWord(options, upload, step.setback);
			chunk = smaller(chunk);
		}
		const held = step.now ?? (await locate(options, upload));
		if (typeof held === 'object') return held;
		if (held > offset) confirmed(held);
		// bytes that were thrown away and came again are no progress: that could go on for ever
		if (held > furthest) {
			furthest = held;
			tries = 0;
		}
		offset = held;
	}
	return { outcome: start === upload.size && upload.size > 0 ? 'duplicate' : 'accepted' };
}

/** The offset that the far side holds, after making the upload where there is none. */
async function locate({ call, online }: TusOptions, upload: UploadCall): Promise<number | Setback> {
	const head = await find(call, upload);
	const held = head && offsetOf(head, upload);
	if (held !== undefined) return held;
	// the answer to a HEAD has no body: where it is not plain, creation will say why
	const unknown = head !== undefined && head.status >= 400 && !isLater(head.status);
	if (!unknown) return setbackOf(head, online());
	const made = await call('POST', '/uploads', {
		headers: {
			...tus,
			'upload-length': String(upload.size),
			'upload-metadata': `id ${btoa(upload.id)},digest ${btoa(upload.digest)}`
		}
	});
	if (made?.status === 201 && isTus(made)) return 0;
	if (made?.status !== 409) return setbackOf(made, online());
	const again = await find(call, upload);
	if (again?.status === 404) return { outcome: 'later', busy: false };
	return (again && offsetOf(again, upload)) ?? setbackOf(again, online());
}

type Step =
	| { readonly now: number }
	| { readonly now?: never; readonly setback: Setback; readonly again: boolean };

async function patch(
	{ call, online, hash }: TusOptions,
	upload: UploadCall,
	offset: number,
	chunk: number
): Promise<Step> {
	const body = upload.bytes.slice(offset, Math.min(offset + chunk, upload.size));
	const answer = await call('PATCH', `/uploads/${upload.id}`, {
		headers: {
			...tus,
			'content-type': 'application/offset+octet-stream',
			'upload-offset': String(offset),
			'upload-checksum': `sha256 ${base64(await hash(body))}`
		},
		body
	});
	const now = answer?.status === 204 ? offsetOf(answer, upload) : undefined;
	if (now !== undefined && now > offset) return { now };
	// cut, moved on, gone, damaged on the way: what is held now has to be asked again
	const again = !answer || [404, 409, 410, 460].includes(answer.status);
	return { setback: setbackOf(answer, online()), again };
}

/** Nothing moves. Bytes that no longer match their own digest never will; all else may pass. */
async function finalWord(
	{ hash }: TusOptions,
	upload: UploadCall,
	setback: Setback
): Promise<Setback> {
	if (setback.outcome !== 'refused') return setback;
	const digest = [...new Uint8Array(await hash(upload.bytes))];
	const own = digest.map((byte) => byte.toString(16).padStart(2, '0')).join('');
	if (own !== upload.digest) return { outcome: 'refused', code: 'damaged' };
	return { outcome: 'later', busy: false };
}

const tus = { 'tus-resumable': '1.0.0' };

function find(call: Call, { id }: UploadCall): Promise<Answer | undefined> {
	return call('HEAD', `/uploads/${id}`, { headers: tus });
}

function isTus({ headers }: Answer): boolean {
	return headers.get('tus-resumable') === '1.0.0';
}

function offsetOf(answer: Answer, { size }: UploadCall): number | undefined {
	const value = answer.headers.get('upload-offset') ?? '';
	const fits = answer.status < 300 && isTus(answer) && /^\d+$/.test(value) && Number(value) <= size;
	return fits ? Number(value) : undefined;
}

/** A chunk that takes a few seconds: little is lost with a cut, little is spent on headers. */
function fitting(chunk: number, took: number): number {
	if (took < 1_500) return Math.min(MOST, chunk * 2);
	return took > 6_000 ? smaller(chunk) : chunk;
}

function smaller(chunk: number): number {
	return Math.max(LEAST, chunk / 2);
}

function base64(bytes: ArrayBuffer): string {
	return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
