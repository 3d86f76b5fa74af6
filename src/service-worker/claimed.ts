import type { Delivery } from '#domain/outbox';
import type { Database, OutboxRow } from '#storage/database';
import { swapDelivery } from '#storage/outbox';

/**
 * A row in this sender's hands. Each change is a compare-and-set, one after the other, so a sender
 * whose lease went to another finds out at its next step.
 */
export type Claimed = {
	row(): OutboxRow;
	/** False once the row is no longer this sender's; nothing was written then. */
	change(step: (row: OutboxRow) => Delivery): Promise<boolean>;
	/** After every change so far: is it still this sender's? */
	kept(): Promise<boolean>;
};

export function claimed(db: Database, first: OutboxRow): Claimed {
	let row = first;
	let kept: Promise<boolean> = Promise.resolve(true);
	async function swap(step: (row: OutboxRow) => Delivery): Promise<boolean> {
		const after = stepped(row, step);
		if (!(await swapDelivery(db, row, after))) return false;
		row = after;
		return true;
	}
	return {
		row: () => row,
		change(step) {
			kept = kept.then((still) => still && swap(step));
			return kept;
		},
		kept: () => kept
	};
}

/** The state machine speaks of deliveries; the row's own call stays with it. */
export function stepped(row: OutboxRow, step: (row: OutboxRow) => Delivery): OutboxRow {
	return { ...row, ...step(row) };
}
