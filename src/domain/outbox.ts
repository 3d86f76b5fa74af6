import type { UploadManifest } from './submission.ts';

/** Why the last try did not get through. */
export type WaitReason = 'offline' | 'unreachable' | 'portal' | 'busy' | 'server';
/** Why a row waits for the applicant, not for the link. */
export type HoldReason =
	| 'applicant-away'
	| 'amount-changed'
	| 'account-needed'
	/** a payment that was allowed before the office has asked for it */
	| 'invoice-awaited';

export type DeliveryState =
	| {
			readonly state: 'queued';
			readonly notBefore: number;
			/** when this wait began; with *Submit* where it is absent */
			readonly since?: number;
			readonly attempts: number;
			readonly reason?: WaitReason;
	  }
	| {
			readonly state: 'sending';
			readonly since: number;
			readonly by: string;
			readonly until: number;
			readonly attempts: number;
	  }
	| { readonly state: 'delivered'; readonly at: number }
	/** `until`: asked again before then, the office says the same */
	| {
			readonly state: 'refused';
			readonly at: number;
			readonly code: string;
			readonly until?: number;
	  }
	| { readonly state: 'held'; readonly reason: HoldReason }
	| { readonly state: 'withdrawn'; readonly at: number };

/** One row of the outbox. Everything in it may be read while the vault is locked. */
export type Delivery = {
	/** the idempotency key: of a submission, payment, reply, message or account request */
	readonly id: string;
	readonly kind: 'submission' | 'payment' | 'reply' | 'message' | 'account';
	/** of an account request: `account`; of a message to support: `support` */
	readonly application: string;
	readonly createdAt: number;
	/** sent first, in this order */
	readonly uploads: readonly UploadManifest[];
	/** sealed bytes the far side has confirmed, over all uploads */
	readonly bytesSent: number;
	/** uploads and envelope together */
	readonly bytesTotal: number;
	/** true from just before its envelope is first put on the wire: from then on the office may hold it */
	readonly handedOver: boolean;
	/** a payment older than this finds nobody beside the phone: it is held, not sent */
	readonly freshUntil?: number;
	/** how far ahead that may lie, ms, where it is longer than somebody stands beside a phone */
	readonly freshFor?: number;
	/** the office asks for another amount than the applicant agreed to */
	readonly amountChanged?: boolean;
	readonly now: DeliveryState;
};

/** What one try came to. */
export type Outcome =
	| { readonly outcome: 'accepted' | 'duplicate' }
	/** `retryAfter` in ms: it changes nothing to ask again before */
	| { readonly outcome: 'refused'; readonly code: string; readonly retryAfter?: number }
	/** `retryAfter` in ms */
	| { readonly outcome: 'later'; readonly retryAfter?: number; readonly busy: boolean }
	| { readonly outcome: 'unreachable'; readonly offline: boolean }
	/** an answer that is not ours: a captive portal or a broken proxy */
	| { readonly outcome: 'garbled' };

export const LEASE = 60_000;
const BASE = 4_000;
const CAP = 10 * 60_000;
const LONGEST_ASKED = 24 * 3_600_000;
/** No payment is meant to stay fresh for longer than this, unless it says so. */
export const LONGEST_FRESH = 10 * 60_000;

/**
 * May this sender take the row now? Leases that ran out are free again, and so is all that was set
 * by a clock which since was set back: nobody waits for a time that may lie years ahead.
 */
export function canClaim(delivery: Delivery, now: number): boolean {
	const is = delivery.now;
	if (is.state === 'queued') return is.notBefore <= now || (is.since ?? delivery.createdAt) > now;
	return is.state === 'sending' && (is.until <= now || is.since > now);
}

/**
 * Has its moment passed? One that lies too far ahead was set by a clock which since was set back: how
 * long ago that was nobody can tell.
 */
export function isStale({ freshUntil, freshFor = LONGEST_FRESH }: Delivery, now: number): boolean {
	return freshUntil !== undefined && (freshUntil < now || freshUntil > now + freshFor);
}

/** The claimed row, or the same row held because its moment has passed, or its amount. */
export function claim(delivery: Delivery, by: string, now: number): Delivery {
	if (!delivery.handedOver) {
		if (delivery.amountChanged) return hold(delivery, 'amount-changed');
		if (isStale(delivery, now)) return hold(delivery, 'applicant-away');
	}
	const attempts = attemptsOf(delivery) + 1;
	return { ...delivery, now: { state: 'sending', since: now, by, until: now + LEASE, attempts } };
}

/** A sender that is still at work keeps its row. */
export function renewLease(delivery: Delivery, bytesSent: number, now: number): Delivery {
	if (delivery.now.state !== 'sending') return delivery;
	return { ...delivery, bytesSent, now: { ...delivery.now, until: now + LEASE } };
}

/** To be recorded before the envelope leaves: after this, a withdrawal needs the office. */
export function handOver(delivery: Delivery): Delivery {
	return { ...delivery, handedOver: true };
}

/** What becomes of a row after a try. `random` is in [0, 1). Only `accepted` and `duplicate` deliver. */
export function nextStep(
	delivery: Delivery,
	outcome: Outcome,
	now: number,
	random: number
): Delivery {
	if (isFinal(delivery)) return delivery;
	switch (outcome.outcome) {
		case 'accepted':
		case 'duplicate':
			return { ...delivery, bytesSent: delivery.bytesTotal, now: { state: 'delivered', at: now } };
		case 'refused':
			return refused(delivery, outcome, now);
		case 'later': {
			const wait = outcome.retryAfter ?? backOff(attemptsOf(delivery), random);
			const reason = outcome.busy ? 'busy' : 'server';
			return waiting(delivery, now, Math.min(wait, LONGEST_ASKED), reason);
		}
		case 'unreachable': {
			const wait = backOff(attemptsOf(delivery), random);
			return waiting(delivery, now, wait, outcome.offline ? 'offline' : 'unreachable');
		}
		case 'garbled':
			return waiting(delivery, now, backOff(attemptsOf(delivery), random), 'portal');
	}
}

/** A tap, or the link coming back: due at once. Back-off starts over. */
export function hurry(delivery: Delivery, now: number): Delivery {
	if (delivery.now.state !== 'queued') return delivery;
	const attempts = Math.min(delivery.now.attempts, 1);
	return { ...delivery, now: { ...delivery.now, notBefore: now, since: now, attempts } };
}

/** It waits for the applicant. */
export function hold(delivery: Delivery, reason: HoldReason): Delivery {
	return isFinal(delivery) ? delivery : { ...delivery, now: { state: 'held', reason } };
}

/** What it waited for is there: the applicant, or the account. */
export function release(delivery: Delivery, now: number, freshUntil?: number): Delivery {
	if (delivery.now.state !== 'held') return delivery;
	return {
		...delivery,
		...(freshUntil === undefined ? {} : { freshUntil }),
		now: { state: 'queued', notBefore: now, since: now, attempts: 0 }
	};
}

/** Documents alone are nothing to the office; what was handed over can only be withdrawn there. */
export function canWithdraw(delivery: Delivery): boolean {
	const waits = delivery.now.state === 'queued' || delivery.now.state === 'held';
	return waits && !delivery.handedOver;
}

export function withdraw(delivery: Delivery, now: number): Delivery {
	return canWithdraw(delivery) ? { ...delivery, now: { state: 'withdrawn', at: now } } : delivery;
}

export function isFinal(delivery: Delivery): boolean {
	return ['delivered', 'refused', 'withdrawn'].includes(delivery.now.state);
}

export function attemptsOf(delivery: Delivery): number {
	return delivery.now.state === 'queued' || delivery.now.state === 'sending'
		? delivery.now.attempts
		: 0;
}

export function needsAccount({ now }: Delivery): boolean {
	return now.state === 'held' && now.reason === 'account-needed';
}

/** It waits for the person, not for what the office will say. */
export function needsPerson({ now }: Delivery): boolean {
	return now.state === 'held' && now.reason !== 'invoice-awaited';
}

/** Without an account the office has not looked at it, so it does not hold it either. */
function refused(
	delivery: Delivery,
	{ code, retryAfter }: Extract<Outcome, { outcome: 'refused' }>,
	now: number
): Delivery {
	if (code === 'account-needed' && delivery.kind === 'submission') {
		return { ...hold(delivery, code), handedOver: false };
	}
	const until = retryAfter === undefined ? {} : { until: now + retryAfter };
	return { ...delivery, now: { state: 'refused', at: now, code, ...until } };
}

/** Full jitter: anywhere between a second and the growing ceiling. */
function backOff(attempts: number, random: number): number {
	const ceiling = Math.min(CAP, BASE * 2 ** Math.min(attempts, 20));
	return Math.max(1_000, Math.round(ceiling * random));
}

function waiting(delivery: Delivery, since: number, wait: number, reason: WaitReason): Delivery {
	const attempts = attemptsOf(delivery);
	const notBefore = since + wait;
	return { ...delivery, now: { state: 'queued', notBefore, since, attempts, reason } };
}
