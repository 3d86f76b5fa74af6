import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appointmentsOf, isAhead, readAppointment, wantsTime } from '#domain/appointment';
import { askAnswers } from '#domain/ask';
import type { NewsEvent } from '#domain/status';

const slot = (hour: number) => ({
	id: `slot-${hour}`,
	start: `2026-12-01T${String(hour).padStart(2, '0')}:00:00.000Z`,
	minutes: 30
});
const event = (cursor: number, news: NewsEvent['news']): NewsEvent => ({
	...{ id: `event-${cursor}`, cursor, submission: 's', news },
	at: new Date(Date.UTC(2026, 10, 23, 9, cursor)).toISOString()
});
const whole = { id: 'a', what: 'biometrics', place: 'Counter 4', directions: 'Second door' };
const said = (cursor: number, more: object) =>
	event(cursor, { kind: 'appointment', said: { ...whole, slots: [slot(8), slot(9)], ...more } });
const story: NewsEvent[] = [
	said(1, {}),
	said(2, { booked: slot(8), answer: { ask: 'one', result: 'booked' } }),
	event(3, { kind: 'ask', said: { ask: 'c', state: 'noted' } }),
	said(4, { booked: slot(8), answer: { ask: 'two', result: 'full' } }),
	said(5, { booked: slot(9), answer: { ask: 'three', result: 'booked' } }),
	event(6, { kind: 'ask', said: { ask: 'c', state: 'accepted', note: 'Done.' } }),
	said(7, { answer: { ask: 'four', result: 'cancelled' } })
];
const arrived = fc
	.array(fc.constantFrom(...story), { maxLength: 10 })
	.chain((doubles) =>
		fc.shuffledSubarray([...story, ...doubles], { minLength: story.length + doubles.length })
	);

describe('an appointment', () => {
	test('is as the office last told of it, with what became of every wish', () => {
		const [one, ...others] = appointmentsOf(story);
		expect(others).toEqual([]);
		expect(one).not.toHaveProperty('booked');
		expect(one?.answers).toEqual({
			...{ one: 'booked', two: 'full', three: 'booked', four: 'cancelled' }
		});
		expect(one?.last).toBe('cancelled');
		// set, moved, called off
		expect(one?.changes).toBe(3);
	});

	test('does not depend on the order of arrival, and doubles do not count', () => {
		fc.assert(
			fc.property(arrived, (events) => {
				expect(appointmentsOf(events)).toEqual(appointmentsOf(story));
			})
		);
	});

	test('is ahead until its time is over, and asks for a time while one is free', () => {
		const [booked] = appointmentsOf(story.slice(0, 2));
		const [offered] = appointmentsOf(story.slice(0, 1));
		const at = (hour: number, minute = 0) => Date.UTC(2026, 11, 1, hour, minute);
		expect(isAhead(booked!, at(8, 29))).toBe(true);
		expect(isAhead(booked!, at(8, 31))).toBe(false);
		expect(wantsTime(offered!, at(8))).toBe(true);
		expect(wantsTime(offered!, at(9))).toBe(false);
		expect(wantsTime(booked!, at(7))).toBe(false);
	});

	test('that is none is not read, whatever it is', () => {
		expect(readAppointment({ ...whole, slots: [] })).toEqual({ ...whole, slots: [] });
		const odd = ['', '/a', '../..', 'a b'].map((id) => ({ ...whole, id, slots: [] }));
		const broken = [null, 7, [], {}, { ...whole }, { ...whole, slots: [{}] }, ...odd];
		for (const one of broken) expect(readAppointment(one)).toBeUndefined();
		const never = { id: 'x', start: 'soon', minutes: 30 };
		expect(readAppointment({ ...whole, slots: [never] })).toBeUndefined();
		expect(readAppointment({ ...whole, slots: [], booked: never })).toBeUndefined();
		fc.assert(
			fc.property(fc.anything(), (anything) => {
				const read = readAppointment(anything);
				expect(read === undefined || Array.isArray(read.slots)).toBe(true);
			})
		);
	});
});

describe('what was asked', () => {
	test('has the office’s last word, in whatever order it came', () => {
		fc.assert(
			fc.property(arrived, (events) => {
				expect([...askAnswers(events)]).toEqual([
					['c', { ask: 'c', state: 'accepted', note: 'Done.', at: story[5]?.at }]
				]);
			})
		);
	});

	test('has no answer in what does not look like one', () => {
		const odd = [null, 'yes', { ask: 1, state: 'accepted' }, { ask: 'c' }];
		const events = odd.map((one, index) => event(index + 1, { kind: 'ask', said: one }));
		expect([...askAnswers(events)]).toEqual([]);
	});
});
