import { canonical } from './canonical.ts';
import type { Draft } from './draft.ts';
import type { Delivery } from './outbox.ts';

/** A draft as one of two devices has it. `state`: open, closed, deleted, or a word of a later release. */
export type DraftSide = { readonly state: string; readonly draft: Draft };

export type DraftMerge = {
	/** whose words stand under the id from now on */
	readonly keep: 'mine' | 'theirs';
	readonly state: string;
	/** the other's words are kept too, as a draft of its own */
	readonly both: boolean;
};

/**
 * One draft that two devices have. The higher revision wins; the same revision with other words is kept
 * twice. What is deleted on either stays deleted; what was sent from either (`sent`) stays closed, and
 * open words that went on beside it are kept apart. The answer is the same from either side.
 */
export function mergeDrafts(mine: DraftSide, theirs: DraftSide, sent: boolean): DraftMerge {
	const keep = winner(mine, theirs, sent);
	const [won, lost] = keep === 'mine' ? [mine, theirs] : [theirs, mine];
	const same = canonical(words(won.draft)) === canonical(words(lost.draft));
	if (sent) {
		const wentOn = lost.state === 'open' && lost.draft.revision >= won.draft.revision;
		return { keep, state: 'closed', both: wentOn && !same };
	}
	if (won.state === 'deleted' || lost.state === 'deleted') {
		return { keep, state: 'deleted', both: false };
	}
	const level = won.draft.revision === lost.draft.revision;
	return { keep, state: won.state, both: level && !same };
}

function winner(mine: DraftSide, theirs: DraftSide, sent: boolean): DraftMerge['keep'] {
	const order =
		(sent ? number(theirs.state === 'closed') - number(mine.state === 'closed') : 0) ||
		theirs.draft.revision - mine.draft.revision ||
		rank(theirs.state) - rank(mine.state) ||
		theirs.draft.changedAt - mine.draft.changedAt ||
		(canonical(theirs.draft) > canonical(mine.draft) ? 1 : 0);
	return order > 0 ? 'theirs' : 'mine';
}

function rank(state: string): number {
	return ['open', 'closed', 'deleted'].indexOf(state);
}

function number(yes: boolean): number {
	return yes ? 1 : 0;
}

/** What a person would miss; when it was saved is none of it. */
function words({ answers, accepted, visited, version }: Draft): unknown {
	return { answers, accepted: [...accepted].sort(), visited: [...visited].sort(), version };
}

/**
 * Two answers to the office that were begun on two devices: one text in which neither is missing, as
 * the next revision. There is one place only to write it in.
 */
export function joinReplies(mine: Draft, theirs: Draft): Draft {
	const [first, second] = mine.changedAt <= theirs.changedAt ? [mine, theirs] : [theirs, mine];
	const [early, late] = [textOf(first), textOf(second)];
	const text = late.includes(early) ? late : early.includes(late) ? early : `${early}\n\n${late}`;
	const revision = Math.max(mine.revision, theirs.revision) + 1;
	return { ...second, answers: { ...first.answers, ...second.answers, text }, revision };
}

function textOf({ answers }: Draft): string {
	return typeof answers['text'] === 'string' ? answers['text'] : '';
}

/**
 * How far a delivery has come. What may have arrived is never behind what was taken back: only the
 * office can tell. A state of a later release counts as under way.
 */
export function advance({ now, handedOver }: Delivery): number {
	switch (now.state) {
		case 'delivered':
			return 4;
		case 'refused':
			return 3;
		case 'withdrawn':
			return 1;
		case 'queued':
		case 'sending':
		case 'held':
			return handedOver ? 2 : 0;
		default:
			return 2;
	}
}

/** The more advanced of two states of one delivery; what either may have handed over was handed over. */
export function mergeDeliveries<Row extends Delivery>(mine: Row, theirs: Row): Row {
	const ahead = advance(theirs) > advance(mine) ? theirs : mine;
	const handedOver = mine.handedOver || theirs.handedOver;
	return ahead.handedOver === handedOver ? ahead : { ...ahead, handedOver };
}

/**
 * As another device may go on with it: nobody here is sending it, and nobody is beside the phone that a
 * payment was meant for.
 */
export function takenOver<Row extends Delivery>(row: Row, now: number): Row {
	const { state } = row.now;
	if (state !== 'queued' && state !== 'sending') return row;
	if (row.kind === 'payment' && !row.handedOver) {
		return { ...row, now: { state: 'held', reason: 'applicant-away' } };
	}
	return { ...row, now: { state: 'queued', notBefore: now, since: now, attempts: 0 } };
}

/** `group`: the draft that it was made from. */
export type Sent = {
	readonly id: string;
	readonly group: string;
	readonly createdAt: number;
	readonly delivery: Delivery;
};

/**
 * Two devices may have sent one draft, each as a submission of its own. Those to take back: all that
 * were never handed over where another was, else all but the newest.
 */
export function sentTwice(all: readonly Sent[]): readonly string[] {
	const live = all.filter(({ delivery }) => ![1, 3].includes(advance(delivery)));
	return live
		.filter((one) => {
			if (advance(one.delivery) > 0) return false;
			const others = live.filter(({ group, id }) => group === one.group && id !== one.id);
			return others.some((other) => advance(other.delivery) > 0 || isNewer(other, one));
		})
		.map(({ id }) => id);
}

function isNewer(a: Sent, b: Sent): boolean {
	return a.createdAt > b.createdAt || (a.createdAt === b.createdAt && a.id > b.id);
}
