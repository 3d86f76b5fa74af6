import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	ageOn,
	calendarDate,
	dateInKenya,
	daysBetween,
	isCalendarDate,
	partsOf,
	shiftDate
} from '#domain/calendar';

const date = fc
	.record({ y: fc.integer({ min: 1900, max: 2100 }), n: fc.integer({ min: 0, max: 365 }) })
	.map(({ y, n }) => shiftDate(calendarDate(y, 1, 1), { days: n }));

describe('a calendar date', () => {
	test.each(['2026-11-23', '2028-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])(
		'%s exists',
		(one) => expect(isCalendarDate(one)).toBe(true)
	);

	test.each([
		'2026-02-29',
		'1900-02-29',
		'2026-13-01',
		'2026-00-10',
		'2026-04-31',
		'2026-01-00',
		'0999-01-01',
		'26-01-01',
		'2026-1-1',
		' 2026-01-01',
		'2026-01-01T00:00',
		'',
		20260101,
		null,
		undefined
	])('%j does not', (one) => expect(isCalendarDate(one)).toBe(false));

	test('sorts as text, as it sorts in time', () => {
		fc.assert(
			fc.property(date, date, (a, b) => {
				expect(a < b).toBe(daysBetween(a, b) > 0);
			})
		);
	});

	test('is made of its parts', () => {
		fc.assert(
			fc.property(date, (one) => {
				const { year, month, day } = partsOf(one);
				expect(calendarDate(year, month, day)).toBe(one);
				expect(isCalendarDate(one)).toBe(true);
			})
		);
	});
});

describe('moving a date', () => {
	test.each([
		['2026-01-31', { months: 1 }, '2026-02-28'],
		['2028-01-31', { months: 1 }, '2028-02-29'],
		['2026-03-31', { months: -1 }, '2026-02-28'],
		['2026-08-31', { months: 6 }, '2027-02-28'],
		['2026-11-30', { months: 3 }, '2027-02-28'],
		['2028-02-29', { years: 1 }, '2029-02-28'],
		['2028-02-29', { years: 4 }, '2032-02-29'],
		['2026-12-31', { days: 1 }, '2027-01-01'],
		['2026-01-01', { days: -1 }, '2025-12-31'],
		['2026-01-31', { months: 1, days: 1 }, '2026-03-01'],
		['2026-01-15', { months: -13 }, '2024-12-15'],
		['2026-06-15', {}, '2026-06-15']
	])('%s by %j is %s', (from, by, to) => expect(shiftDate(from, by)).toBe(to));

	test('by days and back is where it was', () => {
		fc.assert(
			fc.property(date, fc.integer({ min: -40_000, max: 40_000 }), (one, days) => {
				const moved = shiftDate(one, { days });
				expect(daysBetween(one, moved)).toBe(days);
				expect(shiftDate(moved, { days: -days })).toBe(one);
			})
		);
	});

	test('by months keeps the day, or takes the last of the month', () => {
		fc.assert(
			fc.property(date, fc.integer({ min: -600, max: 600 }), (one, months) => {
				const moved = shiftDate(one, { months });
				const [was, is] = [partsOf(one), partsOf(moved)];
				expect(is.year * 12 + is.month).toBe(was.year * 12 + was.month + months);
				const isLast = partsOf(shiftDate(moved, { days: 1 })).day === 1;
				expect(is.day === was.day || (is.day < was.day && isLast)).toBe(true);
			})
		);
	});
});

describe('age', () => {
	test.each([
		['2008-11-23', '2026-11-22', 17],
		['2008-11-23', '2026-11-23', 18],
		['2008-02-29', '2026-02-28', 17],
		['2008-02-29', '2026-03-01', 18],
		['2026-11-23', '2026-11-23', 0],
		['2027-01-01', '2026-11-23', -1]
	])('born on %s, on %s: %d', (born, on, age) => expect(ageOn(born, on)).toBe(age));
});

test('the day in Kenya begins at 21:00 UTC', () => {
	expect(dateInKenya(Date.UTC(2026, 10, 23, 20, 59, 59, 999))).toBe('2026-11-23');
	expect(dateInKenya(Date.UTC(2026, 10, 23, 21))).toBe('2026-11-24');
	expect(dateInKenya(Date.UTC(2026, 11, 31, 21))).toBe('2027-01-01');
});
