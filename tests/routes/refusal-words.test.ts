import { expect, test } from 'vitest';
import { outbox as outboxEn } from '#messages/en/outbox';
import { status as statusEn } from '#messages/en/status';
import { outbox as outboxSw } from '#messages/sw/outbox';
import { status as statusSw } from '#messages/sw/status';

const OF_SUBMISSIONS = [
	'refused',
	'missing-document',
	'different-content',
	'not-found',
	'too-large',
	'malformed',
	'no-mailbox',
	'damaged'
];
const OF_PAYMENTS = ['payment-live', 'already-paid', 'amount-changed', 'bad-phone'];

test.each([...OF_SUBMISSIONS, ...OF_PAYMENTS])('the outbox has a sentence for %s', (code) => {
	for (const words of [outboxEn, outboxSw]) expect(words.refusals[code]).toMatch(/\.$/);
});

test.each(OF_SUBMISSIONS)('the page of an application has a sentence for %s', (code) => {
	for (const words of [statusEn, statusSw]) expect(words.refusals[code]).toMatch(/\.$/);
});

test('a code that nobody knows yet is quoted', () => {
	for (const words of [outboxEn, outboxSw, statusEn, statusSw]) {
		expect(words.refusedOther('moon-phase')).toContain('“moon-phase”');
	}
});
