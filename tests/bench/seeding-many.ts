import { findService } from '#catalog/index';
import type { Draft } from '#domain/draft';
import { startDraft } from '#domain/draft';
import type { Answers } from '#domain/facts';
import type { NewsEvent } from '#domain/status';
import { uuid7 } from '#journey/id';
import { coverAudit } from '#storage/audit-cover';
import { openDatabase, type OutboxRow } from '#storage/database';
import { addDraft } from '#storage/drafts';
import { keyStore } from '#storage/keys';
import { addNews } from '#storage/news';
import { recordReceived } from '#storage/outbox';
import { recordSubmission } from '#storage/submissions';
import { office } from '#vault/office';
import { sealForOffice } from '#vault/office-seal';
import { openVault } from '#vault/vault';

export type Many = {
	readonly applications: number;
	readonly drafts: number;
	readonly answers: Answers;
	/** as an office signed one; the page of a receipt is not looked at */
	readonly receipt: string;
};

/* Runs in the page: a profile of years, written through the app's own storage and vault. */

const DAY = 86_400_000;
/** eight statuses, an invoice and its payment */
const STORIES = [
	['received', 'awaiting-payment', 'paid', 'under-review', 'more-information'],
	['received', 'awaiting-payment', 'paid', 'under-review', 'approved'],
	['received', 'awaiting-payment', 'paid', 'under-review', 'biometrics'],
	['received', 'awaiting-payment', 'paid', 'under-review', 'rejected']
] as const;
const PER_APPLICATION = 10;

async function seedMany({ applications, drafts, answers, receipt }: Many): Promise<number> {
	const db = openDatabase();
	const vault = await openVault(keyStore(db));
	const service = await findService('eta');
	if (!service) throw new Error('No service');
	const start = Date.now() - applications * DAY;
	const bytes = () => crypto.getRandomValues(new Uint8Array(10));
	let cursor = 0;
	const news: NewsEvent[] = [];
	for (let count = 0; count < applications; count++) {
		const at = start + count * DAY;
		const id = uuid7(at, bytes());
		const submission = uuid7(at + 1, bytes());
		const named = { ...answers, givenNames: `ERIKA ${count}` };
		const draft: Draft = startDraft(id, { id: 'eta', version: service.version }, named, at);
		await addDraft(db, vault, draft);
		const envelope = {
			...{ id: submission, application: id, service: 'eta', version: service.version },
			...{ answers: named, evidence: [], findings: [] },
			declaration: { text: '1', language: 'en', signedBy: 'Erika Muster', signedAt: '' }
		};
		const sealed = await sealForOffice(office, envelope);
		const row: OutboxRow = {
			...{ id: submission, kind: 'submission', application: id, createdAt: at, uploads: [] },
			...{ bytesSent: 0, bytesTotal: sealed.length, handedOver: true },
			now: { state: 'queued', notBefore: at, attempts: 0 },
			call: { kind: 'submission', service: 'eta', version: service.version, envelope: sealed }
		};
		const record = { copy: { envelope, evidence: [], total: [] }, draft, documents: [] };
		const kept = await recordSubmission(db, vault, { ...record, outboxRow: row, uploads: [] }, at);
		if (!kept.recorded) throw new Error('Not recorded');
		const now = { state: 'delivered', at } as const;
		await recordReceived(db, row, { ...row, now }, { receipt });
		news.push(...storyOf(submission, count, at));
	}
	for (let from = 0; from < news.length; from += 200) {
		const events = news.slice(from, from + 200).map((event) => ({ ...event, cursor: ++cursor }));
		await addNews(db, events, cursor, Date.now());
		// as the page does that is open meanwhile
		await coverAudit(db, vault);
	}
	for (let count = 0; count < drafts; count++) {
		const at = Date.now() - count * DAY;
		const version = { id: 'eta', version: service.version };
		await addDraft(db, vault, startDraft(uuid7(at, bytes()), version, answers, at));
	}
	localStorage.setItem('kibali:has-data', 'yes');
	const told = await db.news.count();
	db.close();
	return told;
}

function storyOf(submission: string, count: number, at: number): NewsEvent[] {
	const story = STORIES[count % STORIES.length] ?? STORIES[0];
	const amount = { currency: 'USD', minor: 3_000 } as const;
	const invoice = {
		...{ id: `invoice-${submission}`, submission, reference: `KB-${count}`, amount },
		...({ stage: 'processing', lines: [{ fee: 'standard', amount }] } as const),
		issuedAt: new Date(at).toISOString()
	};
	const paid = {
		...{ id: `paid-${submission}`, invoice: invoice.id, amount, at: invoice.issuedAt },
		result: { state: 'paid', reference: `Q${count}` } as const
	};
	const request = { id: `r-${submission}`, text: 'Please send the booking.', documents: [] };
	const all: NewsEvent['news'][] = [
		...story.map((status) => ({ kind: 'status', status, note: 'As the law says.' }) as const),
		{ kind: 'invoice', invoice },
		{ kind: 'payment', payment: paid },
		{ kind: 'request', request },
		...(count % 4 === 0 ? [] : [{ kind: 'reply', request: request.id } as const])
	];
	const said = [...Array.from({ length: PER_APPLICATION }, () => all[0]!), ...all];
	return said.slice(-PER_APPLICATION).map((one) => ({
		...{ id: crypto.randomUUID(), cursor: 0, submission },
		at: new Date(at + DAY / 2).toISOString(),
		news: one
	}));
}

Object.assign(globalThis, { seedMany });
