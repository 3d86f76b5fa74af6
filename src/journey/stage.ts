import type { WaitReason } from '#domain/outbox';
import { isEnd } from '#domain/status';
import type { Tracking } from './track.ts';

/** The one thing to say of a submission. The office's own words count only once its receipt is here. */
export type Stage =
	| { readonly stage: 'waiting'; readonly reason: WaitReason | undefined }
	| { readonly stage: 'sending'; readonly sent: number; readonly total: number }
	/** it left, and no receipt came back yet */
	| { readonly stage: 'unconfirmed' }
	| { readonly stage: 'refused'; readonly code: string }
	| { readonly stage: 'withdrawn' }
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
			return { stage: 'withdrawn' };
		case 'sending':
			return { stage: 'sending', sent: delivery.bytesSent, total: delivery.bytesTotal };
		case 'queued':
			if (delivery.handedOver) return { stage: 'unconfirmed' };
			return { stage: 'waiting', reason: delivery.now.reason };
		default:
			return { stage: 'unconfirmed' };
	}
}

export type Happening = {
	/** `submitted`, a status of the office, or `decision` */
	readonly what: string;
	/** ms or ISO instant; nothing while it is still to come */
	readonly at: number | string | undefined;
	readonly state: 'done' | 'now' | 'next' | 'bad';
	readonly note?: string;
	/** of `paid`: the channel's own code */
	readonly reference?: string;
};

const AHEAD: Readonly<Record<string, readonly string[]>> = {
	'awaiting-payment': ['under-review', 'decision'],
	paid: ['under-review', 'decision']
};

/** What happened, in order, and what is still to come. */
export function happeningsOf(tracking: Tracking): Happening[] {
	const { copy, receipt, status } = tracking;
	const happenings: Happening[] = [{ what: 'submitted', at: copy.createdAt, state: 'done' }];
	if (!receipt) return [...happenings, unreceived(tracking)];
	const told = status.history.filter(({ status: word }) => word !== 'received');
	happenings.push({ what: 'received', at: receipt.receipt.receivedAt, state: 'done' });
	const reference = paidReference(tracking);
	for (const { status: what, at, note } of told) {
		happenings.push({
			what,
			at,
			state: what === 'rejected' ? 'bad' : 'done',
			...(note === undefined ? {} : { note }),
			...(what === 'paid' && reference ? { reference } : {})
		});
	}
	const last = happenings.at(-1);
	if (!last || isEnd(last.what)) return happenings;
	if (told.length > 0 && last.what !== 'paid')
		happenings[happenings.length - 1] = { ...last, state: 'now' };
	const ahead = AHEAD[last.what] ?? ['decision'];
	return [
		...happenings,
		...ahead.map((what): Happening => ({ what, at: undefined, state: 'next' }))
	];
}

/** What came of it, or is to come, while the office has not said that it has it. */
function unreceived({ delivery }: Tracking): Happening {
	const is = delivery?.now;
	if (is?.state === 'refused') return { what: 'refused', at: is.at, state: 'bad' };
	if (is?.state === 'withdrawn') return { what: 'withdrawn', at: is.at, state: 'done' };
	return { what: 'received', at: undefined, state: 'next' };
}

function paidReference({ status }: Tracking): string | undefined {
	for (const { result } of status.payments) if (result.state === 'paid') return result.reference;
	return undefined;
}
