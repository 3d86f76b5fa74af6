import type { ServiceDefinition } from '#domain/service';
import { happeningsOf, stageOf, type Happening, type Stage } from '#journey/stage';
import { openInvoices, replyTo, type Tracking } from '#journey/track';
import type { Language, Messages } from '#messages/index';
import { formatInstant, formatMoney } from '#ui/format.ts';
import type { Moment } from '#ui/status/moment.ts';

type Words = Messages['status'];
export type Said = {
	readonly headline: string;
	readonly next: string;
	readonly stage: Stage;
	/** the office's own word, or the device's */
	readonly code: string;
};

/** The one headline, and the one sentence on what happens next. */
export function saidOf(
	tracking: Tracking,
	words: Words,
	service: ServiceDefinition | undefined,
	now: number
): Said {
	const stage = stageOf(tracking);
	const code = codeOf(stage, tracking, now);
	const decision = service?.decision;
	const review =
		code === 'under-review' && decision && words.review(decision.fromDays, decision.toDays);
	return {
		stage,
		code,
		headline: words.headlines[code] ?? words.officeSays(code),
		next: review || waiting(stage, words) || (words.next[code] ?? words.nextUnknown)
	};
}

export function momentsOf(
	tracking: Tracking,
	words: Words,
	language: Language,
	now: number
): { past: Moment[]; ahead: Moment[] } {
	const all = happeningsOf(tracking);
	const moment = (one: Happening): Moment => ({
		text: eventText(one, words),
		detail: detailOf(one, words, tracking, language, now),
		note: one.note,
		state: one.state
	});
	return {
		past: all.filter(({ state }) => state !== 'next').map(moment),
		ahead: all.filter(({ state }) => state === 'next').map(moment)
	};
}

function waiting(stage: Stage, words: Words): string | undefined {
	return stage.stage === 'waiting' && stage.reason ? words.reasons[stage.reason] : undefined;
}

/** Once the answer is on its way or the bill is paid, the office's last word is no longer what matters. */
function codeOf(stage: Stage, tracking: Tracking, now: number): string {
	if (stage.stage !== 'office') return stage.stage;
	const { status } = tracking;
	const waits = status.openRequests.some((request) => !replyTo(tracking, request));
	if (stage.status === 'more-information' && !waits) return 'under-review';
	const owed = openInvoices(tracking, now).length > 0;
	if (stage.status === 'awaiting-payment' && status.invoices.length > 0 && !owed) return 'paid';
	return stage.status;
}

function eventText({ what }: Happening, words: Words): string {
	return words.events[what] ?? words.officeSays(what);
}

function detailOf(
	{ what, at, reference }: Happening,
	words: Words,
	tracking: Tracking,
	language: Language,
	now: number
): string | undefined {
	if (at === undefined) return what === 'decision' ? words.decisionHint : undefined;
	const time = formatInstant(at, now, language);
	if (!reference) return time;
	const paid = tracking.status.payments.find(({ result }) => result.state === 'paid');
	const amount = paid && formatMoney(paid.amount, language);
	return [amount, `M-Pesa ${reference}`, time].filter(Boolean).join(' · ');
}
