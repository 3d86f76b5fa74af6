import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { startDraft } from '#domain/draft';
import type { Delivery } from '#domain/outbox';
import type { Channel, Invoice, Means } from '#domain/payment';
import type { UploadManifest } from '#domain/submission';
import type { Gateway } from '#gateway/port';
import { openDatabase, type Call, type Database, type OutboxRow } from '#storage/database';
import { addDraft } from '#storage/drafts';
import { keyStore } from '#storage/keys';
import { issuer as office } from '#storage/office';
import { addPayment } from '#storage/payments';
import { recordReply, recordSubmission } from '#storage/submissions';
import { openVault, type Vault } from '#vault/vault';
import { queueing } from '#worker/queueing';
import type { SenderEnvironment } from '#worker/environment';
import { sha256 } from '../sandbox/sealing.ts';

export const START = Date.UTC(2026, 10, 23, 9);

export type Clock = { now: number };

/** One phone: its storage outlives the senders that run on it. */
export type Device = {
	readonly db: Database;
	readonly vault: Vault;
	readonly clock: Clock;
	/** another connection to the same storage, as a restarted sender opens it */
	connect(): Database;
	row(id: string): Promise<OutboxRow>;
};

export async function openDevice(clock: Clock = { now: START }): Promise<Device> {
	const indexedDB = new IDBFactory();
	const connect = () => openDatabase('kibali', { indexedDB, IDBKeyRange, patience: 600_000 });
	const db = connect();
	return {
		db,
		vault: await openVault(keyStore(db)),
		clock,
		connect,
		async row(id) {
			const row = await db.outbox.get(id);
			if (!row) throw new Error(`The outbox has no row ${id}`);
			return row;
		}
	};
}

/** A sender on a device. `random` 0 makes every back-off one second. */
export function senderOn(
	device: Device,
	gateway: Gateway,
	changes: Partial<SenderEnvironment> = {}
): SenderEnvironment {
	return {
		db: device.db,
		gateway,
		office,
		now: () => device.clock.now,
		random: () => 0,
		by: 'sender',
		online: () => true,
		lock: queueing(),
		report: (error) => {
			throw error;
		},
		...changes
	};
}

export type Documents = { readonly manifests: UploadManifest[]; readonly bytes: Uint8Array[] };

/** Sealed bytes of these sizes, each its own. */
export function documentsOf(delivery: string, sizes: readonly number[]): Documents {
	const bytes = sizes.map((size, index) => {
		const seed = sha256(`${delivery}:${index}`);
		return Uint8Array.from({ length: size }, (_, at) => seed.charCodeAt(at % 64) ^ (at & 255));
	});
	const manifests = bytes.map((one) => {
		const digest = sha256(one);
		return { id: sha256(`${delivery}:${digest}`).slice(0, 32), size: one.length, digest };
	});
	return { manifests, bytes };
}

export type Letter = {
	readonly id: string;
	readonly envelope?: string;
	readonly documents?: Documents;
};

/** *Submit* was tapped. The envelope is any text: the fake office opens none. */
export async function queueSubmission(
	{ db, vault, clock }: Device,
	{ id, envelope = `jwe.of.${id}`, documents = documentsOf(id, [1_000, 700]) }: Letter
): Promise<OutboxRow> {
	const application = `application-${id}`;
	const draft = startDraft(application, { id: 'eta', version: 1 }, {}, clock.now);
	await addDraft(db, vault, draft);
	const call: Call = { kind: 'submission', service: 'eta', version: 1, envelope };
	const row = rowOf({ id, application, clock }, call, documents);
	const copy = { evidence: [], total: [], envelope: copyOf(id, application) };
	const uploads = uploadsOf(id, documents);
	const record = { copy, draft, documents: [], outboxRow: row, uploads };
	const result = await recordSubmission(db, vault, record, clock.now);
	if (!result.recorded) throw new Error('The submission was not recorded');
	return row;
}

export async function queueReply(
	{ db, vault, clock }: Device,
	submission: string,
	{ id, envelope = `jwe.of.${id}`, documents = documentsOf(id, [500]) }: Letter
): Promise<OutboxRow> {
	const call: Call = { kind: 'reply', submission, envelope };
	const draft = startDraft(`reply:${id}`, { id: 'reply', version: 1 }, {}, clock.now);
	await addDraft(db, vault, draft);
	const row = rowOf({ id, application: `application-${submission}`, clock }, call, documents);
	const copy = { envelope: { id, submission, request: 'request', text: '', evidence: [] } };
	const uploads = uploadsOf(id, documents);
	const replied = { ...copy, evidence: [] };
	const record = { copy: replied, draft, documents: [], outboxRow: row, uploads };
	const result = await recordReply(db, vault, record, clock.now);
	if (!result.recorded) throw new Error('The reply was not recorded');
	return row;
}

/** *Pay* was tapped, while exactly these attempts were known. False when it came too late. */
export async function queuePayment(
	{ db, vault, clock }: Device,
	invoice: Invoice,
	{ id, known = [], channel = 'mpesa' }: Tapped
): Promise<boolean> {
	const { submission, amount } = invoice;
	const startedAt = clock.now;
	const facts = { id, invoice: invoice.id, submission, amount, startedAt };
	const payer = `jwe.of.payer.${id}`;
	const call: Call = {
		...{ kind: 'payment', submission, invoice: invoice.id, amount, channel, payer }
	};
	const at = { id, application: `application-${submission}`, clock };
	const asks = channel === 'mpesa' || channel === 'airtel';
	const row = { ...rowOf(at, call), ...(asks ? { freshUntil: startedAt + 120_000 } : {}) };
	return addPayment(db, vault, { ...facts, ...meansOf(channel) }, row, known);
}

type Tapped = {
	readonly id: string;
	readonly known?: readonly string[];
	readonly channel?: Channel;
};

function meansOf(channel: Channel): Means {
	if (channel === 'hosted') return { channel };
	return channel === 'paybill'
		? { channel, code: 'QAB2CDE3FG' }
		: { channel, phone: '+254700000000' };
}

/** *Allow* was tapped before the office had asked: up to so many cents, for so many ms. */
export async function queueAllowed(
	{ db, vault, clock }: Device,
	submission: string,
	{ id, upTo, within }: { readonly id: string; readonly upTo: number; readonly within: number }
): Promise<boolean> {
	const startedAt = clock.now;
	const amount = { currency: 'USD', minor: upTo } as const;
	const payer = `jwe.of.payer.${id}`;
	const call: Call = {
		...{ kind: 'payment', submission, invoice: '', amount, channel: 'mpesa', upTo, payer }
	};
	const row: OutboxRow = {
		...rowOf({ id, application: `application-${submission}`, clock }, call),
		...{ freshUntil: startedAt + within, freshFor: within },
		now: { state: 'held', reason: 'invoice-awaited' }
	};
	const allowed = { upTo: amount, until: startedAt + within };
	const facts = { id, invoice: '', submission, amount, startedAt, allowed, ...meansOf('mpesa') };
	return addPayment(db, vault, facts, row, [], 0);
}

function rowOf(
	{ id, application, clock }: { id: string; application: string; clock: Clock },
	call: Call,
	{ manifests }: Documents = { manifests: [], bytes: [] }
): OutboxRow {
	const bytes = manifests.reduce((sum, one) => sum + one.size, 0);
	const delivery: Delivery = {
		id,
		kind: call.kind,
		application,
		createdAt: clock.now,
		uploads: manifests,
		bytesSent: 0,
		bytesTotal: bytes + 100,
		handedOver: false,
		now: { state: 'queued', notBefore: clock.now, attempts: 0 }
	};
	return { ...delivery, call };
}

function uploadsOf(delivery: string, { manifests, bytes }: Documents) {
	return manifests.map(({ id }, index) => ({
		id,
		delivery,
		bytes: (bytes[index] ?? new Uint8Array()).slice().buffer
	}));
}

function copyOf(id: string, application: string) {
	const declaration = {
		text: '1',
		language: 'en',
		signedBy: 'A',
		signedAt: '2026-11-23T09:00:00Z'
	};
	const base = { id, application, service: 'eta', version: 1, answers: {}, evidence: [] };
	return { ...base, findings: [], declaration };
}
