import { mkdirSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { findService } from '#catalog/index';
import type { MessageEnvelope } from '#domain/message';
import type { NewsEvent } from '#domain/status';
import type { Envelope, ReplyEnvelope } from '#domain/submission';
import { createProofs } from './accounts/proofs.ts';
import { openSecrets } from './accounts/secrets.ts';
import { createCatalog } from './catalog.ts';
import type { Entry, EntryOf } from './entry.ts';
import { catalogFees, type FeesFor } from './fees.ts';
import { createFaults } from './faults.ts';
import { openLedger } from './ledger.ts';
import { emptyState, fold, type State } from './state.ts';

export type OfficeOptions = {
	readonly dir: string;
	readonly feesFor?: FeesFor;
	/** ms that an M-Pesa prompt waits on the phone */
	readonly promptLives?: number;
	/** scrypt's N: how dear it is to try a password */
	readonly passwordCost?: number;
	/** account requests that one network may make in a minute */
	readonly askedAMinute?: number;
	/** which services are only for who has an account */
	readonly needsAccount?: (service: string) => Promise<boolean>;
};

/** A request's answer, before it is HTTP. */
export type Verdict =
	| { readonly status: 200 | 201; readonly body: unknown }
	| {
			readonly status: 401 | 403 | 404 | 409 | 422;
			readonly code: string;
			readonly detail?: string;
	  };

export type Office = ReturnType<typeof openOffice>;

/** The practice office: a ledger on disk, what follows from it, and what can go wrong. */
export function openOffice({
	dir,
	feesFor = catalogFees,
	promptLives = 60_000,
	passwordCost = 2 ** 15,
	askedAMinute = 60,
	needsAccount = catalogNeedsAccount
}: OfficeOptions) {
	const uploadDir = join(dir, 'uploads');
	mkdirSync(uploadDir, { recursive: true });
	const ledger = openLedger(dir);
	let state: State = emptyState();
	for (const line of ledger.lines) fold(state, line);

	let cursor = state.lastCursor;
	let queue: Promise<unknown> = Promise.resolve();
	const timers = new Set<NodeJS.Timeout>();
	const faults = createFaults((fault, route) => append([{ kind: 'fault', fault, route }]));
	const opened = new Map<string, Envelope | ReplyEnvelope | MessageEnvelope>();
	const catalog = createCatalog(dir, now);

	function now(): number {
		return Date.now() + faults.valueOf('clock');
	}

	const listeners = new Set<(mailbox: string) => void>();

	function append(entries: readonly Entry[]): void {
		for (const line of ledger.append(entries, now())) fold(state, line);
		const told = entries.flatMap((entry) => (entry.kind === 'news' ? [entry.mailbox] : []));
		for (const mailbox of new Set(told)) for (const listener of listeners) listener(mailbox);
	}

	return {
		dir,
		uploadDir,
		feesFor,
		promptLives,
		askedAMinute,
		needsAccount,
		secrets: openSecrets(dir, passwordCost),
		proofs: createProofs(now),
		faults,
		catalog,
		/** envelopes already opened, by id: opening is work */
		opened,
		now,
		append,
		get state() {
			return state;
		},
		/** Called with each mailbox that news came for, once it is on the disk; answers how to stop. */
		onNews(listener: (mailbox: string) => void): () => void {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		get lines() {
			return ledger.lines;
		},
		/** One act at a time: looking and recording belong together. */
		exclusive<Result>(act: () => Promise<Result>): Promise<Result> {
			const turn = queue.then(act);
			queue = turn.catch(() => undefined);
			return turn;
		},
		/** News for one mailbox. Cursors follow the clock, so that they rise even across a reset. */
		tell(mailbox: string, submission: string, news: NewsEvent['news']): EntryOf<'news'> {
			cursor = Math.max(cursor + 1, Date.now());
			const at = new Date(now()).toISOString();
			return {
				kind: 'news',
				mailbox,
				event: { id: randomUUID(), cursor, submission, at, news }
			};
		},
		after(ms: number, act: () => Promise<unknown>): void {
			const timer = setTimeout(() => {
				timers.delete(timer);
				void act();
			}, ms);
			timer.unref();
			timers.add(timer);
		},
		reset(): void {
			for (const timer of timers) clearTimeout(timer);
			ledger.wipe();
			state = emptyState();
			opened.clear();
			faults.clear();
			catalog.reset();
			rmSync(uploadDir, { recursive: true, force: true });
			mkdirSync(uploadDir, { recursive: true });
		},
		close(): void {
			for (const timer of timers) clearTimeout(timer);
			ledger.close();
		}
	};
}

/** The catalog says it of each service. */
async function catalogNeedsAccount(id: string): Promise<boolean> {
	return (await findService(id))?.account?.needed ?? false;
}
