import { ownOf } from '#domain/own';
import type { ServiceDefinition } from '#domain/service';
import { issuanceOf } from '#journey/issuance';
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
		code === 'under-review' &&
		decision &&
		words.review(words.spans[decision.unit](decision.from, decision.to));
	return {
		stage,
		code,
		headline: ownOf(words.headlines, code) ?? words.officeSays(code),
		next:
			review ||
			waiting(stage, words) ||
			(ownOf(words.next, plain(code, service)) ?? words.nextUnknown)
	};
}

export function momentsOf(
	tracking: Tracking,
	words: Words & Pick<Messages['payment'], 'ways'>,
	language: Language,
	now: number,
	meaning?: Messages['tracking']
): { past: Moment[]; ahead: Moment[] } {
	const all = happeningsOf(tracking);
	const moment = (one: Happening): Moment => ({
		text: eventText(one, words),
		means: meaning && (ownOf(meaning.meanings, one.what) ?? meaning.meaningUnknown),
		detail: detailOf(one, words, language, now),
		note: one.note,
		state: one.state
	});
	return {
		past: all.filter(({ state }) => state !== 'next').map(moment),
		ahead: all.filter(({ state }) => state === 'next').map(moment)
	};
}

/** Only who travels carries an approval. */
function plain(code: string, service: ServiceDefinition | undefined): string {
	return code === 'approved' && service?.group !== 'visit' ? 'approved-other' : code;
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
	if (stage.status === 'awaiting-issuance') return issuanceCode(tracking, now);
	const owed = openInvoices(tracking, now).length > 0;
	if (stage.status === 'awaiting-payment' && status.invoices.length > 0 && !owed) return 'paid';
	return stage.status;
}

function issuanceCode(tracking: Tracking, now: number): string {
	const { invoices, requests } = issuanceOf(tracking, now);
	if (invoices.length === 0) return requests.length === 0 ? 'issuance-done' : 'issuance-papers';
	return requests.length === 0 ? 'issuance-fee' : 'awaiting-issuance';
}

function eventText({ what }: Happening, words: Words): string {
	return ownOf(words.events, what) ?? words.officeSays(what);
}

function detailOf(
	{ what, at, paid }: Happening,
	words: Words & Pick<Messages['payment'], 'ways'>,
	language: Language,
	now: number
): string | undefined {
	if (at === undefined) return what === 'decision' ? words.decisionHint : undefined;
	const time = formatInstant(at, now, language);
	const payments = (paid ?? []).map(
		({ amount, reference, channel }) =>
			`${formatMoney(amount, language)} · ${words.ways[channel].name} ${reference}`
	);
	return [...payments, time].join(' · ');
}
