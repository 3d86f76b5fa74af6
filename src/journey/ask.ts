import type { Appointment } from '#domain/appointment';
import { ownOf } from '#domain/own';
import type { Ask, AskEnvelope } from '#domain/ask';
import type { Draft } from '#domain/draft';
import { isEnd } from '#domain/status';
import { recordAsk } from '#storage/asks';
import type { OutboxRow } from '#storage/database';
import { sealForOffice } from '#vault/office-seal';
import type { PageEnvironment } from './environment.ts';
import type { TrackedAsk, Tracking } from './track.ts';

export type About = { readonly submission: string; readonly application: string };

/**
 * Seals and queues what is asked; its id, or nothing when its draft changed in another tab meanwhile.
 * `code`: stays with the copy, and goes nowhere.
 */
export async function ask(
	page: PageEnvironment,
	{ submission, application }: About,
	what: Ask,
	{ draft, code }: { readonly draft?: Draft; readonly code?: string } = {}
): Promise<string | undefined> {
	const id = page.id();
	const envelope: AskEnvelope = { id, submission, ...what };
	const sealed = await sealForOffice(page.office, envelope);
	const at = page.now();
	const outboxRow: OutboxRow = {
		...{ id, kind: 'reply', application, createdAt: at, uploads: [], bytesSent: 0 },
		bytesTotal: sealed.length,
		handedOver: false,
		now: { state: 'queued', notBefore: at, attempts: 0 },
		call: { kind: 'reply', submission, envelope: sealed, ask: what.ask }
	};
	const copy = { envelope, evidence: [], ...(code === undefined ? {} : { code }) } as const;
	const record = { copy, outboxRow, ...(draft ? { draft } : {}) };
	if (!(await recordAsk(page.db, page.vault, record))) return undefined;
	page.wake();
	return id;
}

export function aboutOf({ copy }: Pick<Tracking, 'copy'>): About {
	return { submission: copy.envelope.id, application: copy.envelope.application };
}

/** It never got there, and nobody tries any more. */
export function isDead({ delivery }: Pick<TrackedAsk, 'delivery'>): boolean {
	return delivery?.now.state === 'withdrawn' || delivery?.now.state === 'refused';
}

/** What is asked about an appointment and not yet answered, the newest. */
export function openWish(
	{ asks }: Pick<Tracking, 'asks'>,
	{ id, answers }: Appointment
): TrackedAsk | undefined {
	return asks
		.filter(
			({ copy: { envelope } }) => envelope.ask === 'appointment' && envelope.appointment === id
		)
		.filter((one) => !isDead(one) && ownOf(answers, one.copy.envelope.id) === undefined)
		.at(-1);
}

/** The wish to withdraw that stands, or was the last to be answered. */
export function withdrawalOf({ asks }: Pick<Tracking, 'asks'>): TrackedAsk | undefined {
	return asks.filter((one) => one.copy.envelope.ask === 'withdrawal' && !isDead(one)).at(-1);
}

/** The office has it and has not come to an end with it: it can be corrected, or withdrawn. */
export function isWithOffice({ receipt, status }: Pick<Tracking, 'receipt' | 'status'>): boolean {
	return receipt !== undefined && !isEnd(status.status ?? '');
}
