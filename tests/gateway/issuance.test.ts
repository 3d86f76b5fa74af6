import { expect, test } from 'vitest';
import { newsEvent } from '#gateway/wire';

const head = { id: 'e', cursor: 1, submission: 's', at: '2026-11-23T09:00:00Z' };
const amount = { currency: 'KES', minor: 110_000_000 };
const invoice = {
	...{ id: 'i', submission: 's', reference: 'R', stage: 'issuance', amount },
	lines: [
		{ fee: 'years', amount: { currency: 'KES', minor: 100_000_000 }, times: 2 },
		{ fee: 'bond', amount: { currency: 'KES', minor: 10_000_000 }, bond: true }
	],
	issuedAt: '2026-11-23T09:00:00Z',
	dueBy: '2026-12-23'
};
const request = { id: 'r', text: 'Papers', documents: ['bond'], stage: 'issuance' };
const read = (news: unknown) => newsEvent.safeParse({ ...head, news });

test('what an approval asks for comes over the wire whole', () => {
	expect(read({ kind: 'invoice', invoice }).data?.news).toEqual({ kind: 'invoice', invoice });
	const asked = { kind: 'request', request: { ...request, dueBy: '2026-12-23' } };
	expect(read(asked).data?.news).toEqual(asked);
});

test('words that a newer office may say hold nothing up', () => {
	expect(read({ kind: 'request', request: { ...request, stage: 'renewal' } }).success).toBe(true);
	expect(read({ kind: 'invoice', invoice: { ...invoice, dueBy: 'soon' } }).success).toBe(true);
	expect(read({ kind: 'status', status: 'framed' }).success).toBe(true);
});

test('an office that names no last day is understood', () => {
	const { dueBy, ...without } = invoice;
	expect(dueBy).toBeDefined();
	expect(read({ kind: 'invoice', invoice: without }).data?.news).not.toHaveProperty(
		'invoice.dueBy'
	);
});
