import type { FeeStage } from '#domain/fee';
import { isChannel } from '#domain/channel';
import type { Money } from '#domain/money';
import type { WaitReason } from '#domain/outbox';
import { ownOf } from '#domain/own';
import type { Channel } from '#domain/payment';
import { isEnd, type Status } from '#domain/status';
import type { Tracking } from './track.ts';

/** The one thing to say of a submission. The office's own words count only once its receipt is here. */
export type Stage =
	| { readonly stage: 'waiting'; readonly reason: WaitReason | undefined }
	| { readonly stage: 'sending'; readonly sent: number; readonly total: number }
	/** nothing of it left: the service needs an account first */
	| { readonly stage: 'account-needed' }
	/** it left, and no receipt came back yet */
	| { readonly stage: 'unconfirmed' }
	| { readonly stage: 'refused'; readonly code: string }
	/** by the person, before the office had it; what the office ended has its word */
	| { readonly stage: 'taken-back' }
	/** `status` as the office wrote it, maybe a word this app does not know */
	| { readonly stage: 'office'; readonly status: string; readonly note: string | undefined };

export function stageOf({ delivery, receipt, status }: Tracking): Stage {
	if (receipt) {
		const last = status.history.at(-1);
		return { stage: 'office', status: last?.status ?? 'received', note: last?.note };
	}
	switch (delivery?.now.state) {
		case 'refused':
			return { stage: 'refused', code: delivery.now.code };
		case 'withdrawn':
			return { stage: 'taken-back' };
		case 'sending':
			return { stage: 'sending', sent: delivery.bytesSent, total: delivery.bytesTotal };
		case 'held':
			return { stage: 'account-needed' };
		case 'queued':
			if (delivery.handedOver) return { stage: 'unconfirmed' };
			return { stage: 'waiting', reason: delivery.now.reason };
		default:
			return { stage: 'unconfirmed' };
	}
}

export type Happening = {
	/** `submitted`, a status of the office, what became of it before that, or `decision` */
	readonly what: string;
	/** ms or ISO instant; nothing while it is still to come */
	readonly at: number | string | undefined;
	readonly state: 'done' | 'now' | 'next' | 'bad';
	readonly note?: string;
	/** of `paid`: what was paid, with the channel's own code */
	readonly paid?: readonly Paid[];
};
export type Paid = {
	readonly amount: Money;
	readonly at: string;
	readonly reference: string;
	readonly channel: Channel;
};

const AHEAD: Readonly<Record<string, readonly string[]>> = {
	'awaiting-payment': ['under-review', 'decision'],
	paid: ['under-review', 'decision'],
	appointment: ['biometrics', 'decision'],
	'awaiting-issuance': ['issued'],
	'in-production': ['ready-for-collection', 'collected'],
	'ready-for-collection': ['collected']
};
const BAD: readonly string[] = ['rejected', 'lapsed'];

/** What happened, in order, and what is still to come. */
export function happeningsOf(tracking: Tracking): Happening[] {
	const { copy, receipt } = tracking;
	const happenings: Happening[] = [{ what: 'submitted', at: copy.createdAt, state: 'done' }];
	if (!receipt) return [...happenings, unreceived(tracking)];
	happenings.push({ what: 'received', at: receipt.receipt.receivedAt, state: 'done' });
	const told = toldBy(tracking.status);
	const status = tracking.status.status ?? 'received';
	if (isEnd(status)) return [...happenings, ...told];
	const last = told.findLastIndex(({ what }) => what === status && what !== 'paid');
	const ahead = ownOf(AHEAD, status) ?? ['decision'];
	return [
		...happenings,
		...told.map((one, index): Happening => (index === last ? { ...one, state: 'now' } : one)),
		...ahead.map((what): Happening => ({ what, at: undefined, state: 'next' }))
	];
}

/** The office's words. What was paid after approval it says by the payment alone. */
function toldBy(status: Status): Happening[] {
	const said = status.history.filter(({ status: word }) => word !== 'received');
	const approved = said.findLastIndex(({ status: word }) => word === 'awaiting-issuance');
	return said.flatMap(({ status: what, at, note }, index): Happening[] => {
		const paid = what === 'paid' ? paidFor(status, 'processing') : [];
		const word: Happening = {
			what,
			at,
			state: BAD.includes(what) ? 'bad' : 'done',
			...(note === undefined ? {} : { note }),
			...(paid.length > 0 ? { paid } : {})
		};
		if (index !== approved) return [word];
		const later = paidFor(status, 'issuance').map((one): Happening => ({
			what: 'paid',
			at: one.at,
			state: 'done',
			paid: [one]
		}));
		return [word, ...later];
	});
}

/** What was paid at a stage, in order, each payment once, though it may have been told twice. */
export function paidFor({ invoices, payments }: Status, stage: FeeStage): Paid[] {
	const later = new Set(invoices.filter((one) => one.stage === 'issuance').map(({ id }) => id));
	const paid = payments.flatMap(({ amount, at, invoice, result, channel: said }) => {
		const own = later.has(invoice) === (stage === 'issuance');
		const channel = isChannel(said) ? said : 'mpesa';
		return own && result.state === 'paid'
			? [{ amount, at, reference: result.reference, channel }]
			: [];
	});
	const once = new Map(paid.map((one) => [one.reference, one]));
	return [...once.values()].sort((a, b) => a.at.localeCompare(b.at));
}

/** What came of it, or is to come, while the office has not said that it has it. */
function unreceived({ delivery }: Tracking): Happening {
	const is = delivery?.now;
	if (is?.state === 'refused') return { what: 'refused', at: is.at, state: 'bad' };
	if (is?.state === 'withdrawn') return { what: 'taken-back', at: is.at, state: 'done' };
	return { what: 'received', at: undefined, state: 'next' };
}
