import 'fake-indexeddb/auto';
import { startDraft, type Draft } from '#domain/draft';
import type { Evidence } from '#domain/evidence';
import { nextStep, type DeliveryState } from '#domain/outbox';
import type { NewsEvent } from '#domain/status';
import { openDatabase, type Database, type OutboxRow, type UploadRow } from '#storage/database';
import { addEvidence } from '#storage/documents';
import { addDraft } from '#storage/drafts';
import { keyStore } from '#storage/keys';
import type { PaymentFacts } from '#storage/payments';
import { recordSubmission, type SubmissionRecord } from '#storage/submissions';
import { sha256, toBase64url } from '#vault/digest';
import { openVault, type Vault } from '#vault/vault';

export const NOW = 1_790_000_000_000;
/** Words that stand for a person; none of them may ever be found in a stored row. */
export const CANARY = {
	name: 'WANJIRU-KANARIA',
	passport: 'ZX9988776',
	phone: '+254799123456',
	note: 'Canary sings at Lamu',
	file: 'passport of Wanjiru.jpg'
} as const;

export type World = { readonly name: string; db: Database; vault: Vault };

let worlds = 0;

export async function openWorld(): Promise<World> {
	const name = `kibali-${++worlds}`;
	const db = openDatabase(name);
	return { name, db, vault: await openVault(keyStore(db)) };
}

/** A second tab on the same device. */
export async function secondTab({ name }: World): Promise<World> {
	const db = openDatabase(name);
	return { name, db, vault: await openVault(keyStore(db)) };
}

/** The app was closed, by whatever, and is started again. */
export async function restart(world: World): Promise<World> {
	world.db.close();
	return secondTab(world);
}

/** Every row of every table, as it is stored. */
export async function dump(db: Database): Promise<Record<string, unknown[]>> {
	const tables = await Promise.all(
		db.tables.map(async (table) => [table.name, await table.toArray()] as const)
	);
	return Object.fromEntries(tables);
}

export function draftOf(id: string): Draft {
	const answers = { surname: CANARY.name, passport: CANARY.passport };
	return startDraft(id, { id: 'eta', version: 1 }, answers, NOW);
}

export async function evidenceOf(
	id: string,
	application: string,
	text: string = CANARY.note
): Promise<{ evidence: Evidence; bytes: ArrayBuffer }> {
	const bytes = new TextEncoder().encode(`${text} ${id}`.repeat(50)).buffer;
	const evidence: Evidence = {
		id,
		application,
		slot: 'passport',
		name: CANARY.file,
		type: 'image/jpeg',
		size: bytes.byteLength,
		pages: null,
		digest: await sha256(bytes),
		width: 10,
		height: 10,
		originalSize: bytes.byteLength,
		thumbnail: `data:image/jpeg;base64,${btoa(CANARY.name)}`,
		addedAt: NOW
	};
	return { evidence, bytes };
}

export function outboxRow(
	id: string,
	application: string,
	more: Partial<OutboxRow> = {}
): OutboxRow {
	return {
		id,
		kind: 'submission',
		application,
		createdAt: NOW,
		uploads: [],
		bytesSent: 0,
		bytesTotal: 100,
		handedOver: false,
		now: { state: 'queued', notBefore: NOW, attempts: 0 },
		call: { kind: 'submission', service: 'eta', version: 1, envelope: 'a.sealed.envelope' },
		...more
	};
}

/** All that a submission of this draft and these documents writes. */
export function submissionOf(
	id: string,
	draft: Draft,
	evidence: readonly Evidence[] = []
): SubmissionRecord {
	const uploads: UploadRow[] = evidence.map((one) => ({
		id: `upload-${id}-${one.id}`,
		delivery: id,
		bytes: new ArrayBuffer(64)
	}));
	const manifests = uploads.map((row) => ({ id: row.id, size: 64, digest: 'd'.repeat(64) }));
	return {
		copy: {
			envelope: {
				id,
				application: draft.id,
				service: draft.service,
				version: draft.version,
				answers: draft.answers,
				evidence: [],
				findings: [],
				declaration: {
					text: '1',
					language: 'en',
					signedBy: CANARY.name,
					signedAt: '2026-09-21T00:00:00Z'
				}
			},
			evidence,
			total: [{ currency: 'USD', minor: 3000 }]
		},
		draft,
		documents: evidence.map((one) => one.id),
		outboxRow: outboxRow(id, draft.id, { uploads: manifests }),
		uploads
	};
}

/** A device on which one application with one document waits in the outbox. */
export async function submitted(id: string): Promise<World> {
	const world = await openWorld();
	const { db, vault } = world;
	const draft = draftOf('a-1');
	const { evidence, bytes } = await evidenceOf('d-1', draft.id);
	await addDraft(db, vault, draft);
	await addEvidence(db, vault, evidence, bytes);
	await recordSubmission(db, vault, submissionOf(id, draft, [evidence]), NOW);
	return world;
}

export function delivered(row: OutboxRow): OutboxRow {
	return { ...row, ...nextStep(row, { outcome: 'accepted' }, NOW + 5, 0) };
}

export function withState(row: OutboxRow, now: DeliveryState): OutboxRow {
	return { ...row, now };
}

/** A receipt as it is kept: this layer does not ask who signed it. */
export function receiptJws(submission: string): string {
	const receipt = {
		submission,
		digest: 'e'.repeat(64),
		number: 'KB-0000-0001',
		receivedAt: '2026-09-21T10:00:00Z',
		office: 'practice'
	};
	return `h.${toBase64url(new TextEncoder().encode(JSON.stringify(receipt)))}.s`;
}

export function newsOf(submission: string, cursor: number, note: string = CANARY.note): NewsEvent {
	return {
		id: `event-${cursor}`,
		cursor,
		submission,
		at: '2026-09-21T10:00:00Z',
		news: { kind: 'status', status: 'under-review', note }
	};
}

export function paymentOf(id: string, submission: string): { facts: PaymentFacts; row: OutboxRow } {
	const amount = { currency: 'USD', minor: 3000 } as const;
	const base = { submission, invoice: 'i-1', amount, channel: 'mpesa' } as const;
	return {
		facts: { id, ...base, phone: CANARY.phone, startedAt: NOW },
		row: outboxRow(id, 'a-1', {
			kind: 'payment',
			call: { kind: 'payment', ...base, payer: 'a.sealed.phone' }
		})
	};
}
