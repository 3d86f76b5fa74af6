import { expect, test } from 'vitest';
import type { DeliveryState } from '#domain/outbox';
import type { AttemptState, PaymentFailure } from '#domain/payment';
import { payment as english } from '#messages/en/payment';
import { payment as swahili } from '#messages/sw/payment';
import { attemptSaid } from '#ui/status/attempt.ts';

const row = (now: DeliveryState, handedOver = false) => ({ now, handedOver });
const queued = { state: 'queued', notBefore: 0, attempts: 1 } as const;
const said = (state: AttemptState, at = row(queued)) => attemptSaid(english, state, at);

const failures: readonly (PaymentFailure | 'refused')[] = [
	'insufficient',
	'cancelled',
	'no-answer',
	'wrong-pin',
	'busy',
	'expired',
	'not-sent',
	'other',
	'refused'
];

test.each(failures)('%s has its own words in both languages', (code) => {
	for (const words of [english, swahili]) {
		const { title, text } = attemptSaid(words, { state: 'failed', code }, undefined);
		expect(title).not.toBe('');
		expect(text).not.toBe('');
		if (code !== 'other') expect(title).not.toBe(words.failures['other']?.title);
	}
});

test.each(Object.keys(english.refusals))('a payment refused as %s says what to do', (code) => {
	const refused = row({ state: 'refused', at: 0, code });
	for (const words of [english, swahili]) {
		const { text } = attemptSaid(words, { state: 'failed', code: 'refused' }, refused);
		expect(text).toBe(words.refusals[code]);
		expect(text).not.toBe(words.failures['refused']?.text);
	}
});

test('a code of a later office still gets a sentence', () => {
	const code = 'sim-swapped' as PaymentFailure;
	expect(said({ state: 'failed', code }).title).toBe(english.failures['other']?.title);
});

test('what may have left the phone is being checked, and can no longer be cancelled', () => {
	const left = said({ state: 'waiting' }, row(queued, true));
	expect(left.title).toBe(english.states.checking.title);
	expect(left.may.cancel).toBe(false);
	expect(said({ state: 'waiting' }).may.cancel).toBe(true);
});

test('an applicant who was away may release the prompt; a changed amount may be agreed to, or cancelled', () => {
	const away = said({ state: 'held' }, row({ state: 'held', reason: 'applicant-away' }));
	expect(away.may).toEqual({ release: true, agree: false, cancel: true });
	const changed = said({ state: 'held' }, row({ state: 'held', reason: 'amount-changed' }));
	expect(changed.title).toBe(english.states.changed.title);
	expect(changed.may).toEqual({ release: false, agree: true, cancel: true });
});
