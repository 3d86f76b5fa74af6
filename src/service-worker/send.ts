import {
	attemptsOf,
	handOver,
	hold,
	isFinal,
	isStale,
	nextStep,
	renewLease,
	type Outcome
} from '#domain/outbox';
import type { OutboxRow } from '#storage/database';
import { emptied, readUpload, recordHeld, recordReceived, recordRefused } from '#storage/outbox';
import { stepped, type Claimed } from './claimed.ts';
import type { SenderEnvironment } from './environment.ts';
import { askForPayment, handIn, unlessItIsThere, type Tried } from './hand-in.ts';

/** Tries to put a document right that the office misses, before the refusal is believed. */
const MISSING_TRIES = 6;

/** Documents first, envelope last, and each step recorded before the next one leaves. */
export async function sendClaimed(env: SenderEnvironment, mine: Claimed): Promise<void> {
	const tried = promptIsStale(mine.row(), env.now())
		? await lookBeforeAsking(env, mine)
		: await uploadAndHandIn(env, mine);
	if (tried) await record(env, mine, tried);
}

/** Nothing: the row went to another sender meanwhile. */
async function uploadAndHandIn(env: SenderEnvironment, mine: Claimed): Promise<Tried | undefined> {
	// The office may hold it already: then it misses no document, even one that is gone from here.
	if (mine.row().handedOver) {
		const tried = await handInOnce(env, mine);
		if (!tried || !missesDocument(tried.outcome)) return tried;
	}
	for (let again = false; ; again = true) {
		const mayBeThere = mine.row().handedOver;
		const stopped = await uploadAll(env, mine);
		if (stopped === 'lost') return undefined;
		if (stopped) {
			return mayBeThere ? unlessItIsThere(env, mine.row(), stopped) : { outcome: stopped };
		}
		const tried = await handInOnce(env, mine);
		if (!tried || !missesDocument(tried.outcome)) return tried;
		if (again) return { outcome: patient(tried.outcome, mine.row()) };
	}
}

/** Nothing: the row went to another sender meanwhile. */
async function handInOnce(env: SenderEnvironment, mine: Claimed): Promise<Tried | undefined> {
	// What cannot leave must not count as handed over: it could not be withdrawn any more.
	if (!env.online()) return { outcome: { outcome: 'unreachable', offline: true } };
	const mayBeThere = mine.row().handedOver;
	const now = env.now();
	const mayHandIn = await mine.change((row) => handOver(renewLease(row, row.bytesSent, now)));
	if (!mayHandIn) return undefined;
	const tried = await handIn(env, mine.row(), mayBeThere);
	if (missesDocument(tried.outcome)) await mine.change((row) => ({ ...row, bytesSent: 0 }));
	return tried;
}

async function uploadAll(
	env: SenderEnvironment,
	mine: Claimed
): Promise<Outcome | 'lost' | undefined> {
	let sent = 0;
	for (const manifest of mine.row().uploads) {
		const before = sent;
		const confirmed = (bytes: number) => {
			void mine.change((row) => renewLease(row, before + bytes, env.now())).catch(env.report);
		};
		confirmed(0);
		const bytes = await readUpload(env.db, manifest.id);
		if (!bytes) return { outcome: 'refused', code: 'document-lost' };
		const outcome = await env.gateway.upload({ ...manifest, bytes }, confirmed);
		if (!(await mine.kept())) return 'lost';
		if (outcome.outcome !== 'accepted' && outcome.outcome !== 'duplicate') return outcome;
		sent += manifest.size;
		confirmed(manifest.size);
	}
	return (await mine.kept()) ? undefined : 'lost';
}

async function record(env: SenderEnvironment, mine: Claimed, tried: Tried): Promise<void> {
	const before = mine.row();
	const step = nextStep(before, tried.outcome, env.now(), env.random());
	const call = isFinal(step) ? emptied(before.call) : before.call;
	const after = { ...before, ...step, call };
	if (after.now.state === 'delivered') {
		await recordReceived(env.db, before, after, tried.proof ?? {});
	} else if (after.now.state === 'refused') {
		await recordRefused(env.db, before, after, after.now.code);
	} else {
		await mine.change(() => after);
	}
}

/** The prompt may have been asked for, but its moment has passed: asking again needs the applicant. */
function promptIsStale(row: OutboxRow, now: number): boolean {
	return row.handedOver && isStale(row, now);
}

async function lookBeforeAsking(env: SenderEnvironment, mine: Claimed): Promise<Tried | undefined> {
	const found = await askForPayment(env, mine.row());
	if (found) return found;
	const row = mine.row();
	const held = stepped(row, () => hold(row, 'applicant-away'));
	await recordHeld(env.db, row, held, env.now());
	return undefined;
}

function missesDocument(outcome: Outcome): boolean {
	return outcome.outcome === 'refused' && outcome.code === 'missing-document';
}

/** The far side may only be slow to see what it holds; one that never does is a refusal to show. */
function patient(outcome: Outcome, row: OutboxRow): Outcome {
	return attemptsOf(row) < MISSING_TRIES ? { outcome: 'later', busy: false } : outcome;
}
