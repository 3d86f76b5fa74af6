import { randomBytes, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import type { Envelope, UploadManifest } from '#domain/submission';
import { createGateway, type GatewayOptions } from '#gateway/http';
import type { Gateway, SubmissionCall, UploadCall } from '#gateway/port';
import { sha256, uploadIdOf } from '#vault/digest';
import { office as practice } from '#vault/office';
import { sealDocument, sealForOffice } from '#vault/office-seal';
import { quickFolder } from '../quick-folder.ts';
import { chargesOf, type FeesFor } from '../sandbox/fees.ts';
import { startOffice, type RunningOffice, type StartOptions } from '../sandbox/start.ts';

export const usd30 = { currency: 'USD', minor: 3_000 } as const;

/** An office on a free port and a new folder, gone when the test is. */
export async function anOffice(options: Partial<StartOptions> = {}): Promise<RunningOffice> {
	const dir = options.dir ?? aFolder();
	const feesFor: FeesFor = async (_, stage) =>
		stage === 'processing' ? chargesOf(stage, [{ fee: 'standard', amount: usd30 }]) : [];
	const office = await startOffice({ port: 0, dir, feesFor, ...options });
	onTestFinished(() => office.stop().catch(() => undefined));
	return office;
}

export function aFolder(): string {
	const dir = quickFolder('practice-office-');
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	return dir;
}

/** A device: its own mailbox, a real link. */
export function aGateway(url: string, options: Partial<GatewayOptions> = {}): Gateway {
	const token = options.token ?? aToken();
	return createGateway({ base: `${url}/v1`, fetch, online: () => true, ...options, token });
}

export function aToken(): string {
	return randomBytes(32).toString('base64url');
}

export type Parcel = {
	readonly call: SubmissionCall;
	readonly uploads: readonly UploadCall[];
	readonly envelope: Envelope;
};

/** A sealed application with documents of these sizes, as the page makes it. */
export async function aParcel(
	sizes: readonly number[] = [],
	change: Partial<Envelope> = {}
): Promise<Parcel> {
	const id = randomUUID();
	const uploads: UploadCall[] = [];
	const evidence: Envelope['evidence'][number][] = [];
	for (const [index, size] of sizes.entries()) {
		const clear = new Uint8Array(randomBytes(size)).buffer;
		const { sealed, key, iv } = await sealDocument(clear);
		const digest = await sha256(sealed);
		const upload = await uploadIdOf(id, digest);
		uploads.push({ id: upload, size: sealed.byteLength, digest, bytes: sealed });
		evidence.push({
			...{ slot: 'passport', name: `page ${index}.pdf`, type: 'application/pdf', size },
			...{ digest: await sha256(clear), upload, key, iv }
		});
	}
	const envelope: Envelope = {
		id,
		application: randomUUID(),
		service: 'eta',
		version: 1,
		answers: { surname: 'EXAMPLE', nights: 3, stays: [{ place: 'Camp' }] },
		evidence,
		findings: [],
		declaration: {
			...{ text: '1', language: 'en', signedBy: 'A Example' },
			signedAt: '2026-11-23T08:00:00.000Z'
		},
		...change
	};
	const documents: UploadManifest[] = uploads.map(({ id, size, digest }) => ({ id, size, digest }));
	const jwe = await sealForOffice(practice, envelope);
	return {
		call: { id, service: 'eta', version: 1, envelope: jwe, documents },
		uploads,
		envelope
	};
}

/** Sends a parcel whole; its invoice, from the mailbox. */
export async function handIn(gateway: Gateway, parcel: Parcel) {
	for (const upload of parcel.uploads) await gateway.upload(upload, () => undefined);
	await gateway.submit(parcel.call);
	const said = await gateway.events(0);
	const events = 'body' in said ? said.body.events : [];
	const invoice = events
		.filter((event) => event.submission === parcel.call.id)
		.flatMap(({ news }) => (news.kind === 'invoice' ? [news.invoice] : []))[0];
	if (!invoice) throw new Error('no invoice came');
	return invoice;
}

/** Switches a fault on as the sandbox's page does. */
export async function breakIt(
	{ url }: RunningOffice,
	fault: string,
	more: { times?: number; route?: string; value?: unknown } = {}
): Promise<void> {
	const answer = await postJson(`${url}/sandbox/api/faults`, { fault, ...more });
	if (!answer.ok) throw new Error(await answer.text());
}

export function postJson(url: string, body: unknown): Promise<Response> {
	const headers = { 'content-type': 'application/json' };
	return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
}
