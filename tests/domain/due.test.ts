import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftDate } from '#domain/calendar';
import { byDay, expiriesIn, journeyIn, staleFor } from '#domain/due';

const today = '2026-03-02';
const ahead = (days: number) => shiftDate(today, { days });

test('a paper that runs out within half a year is told, and for a month afterwards', () => {
	const told = (days: number) => expiriesIn({ passportExpires: ahead(days) }, today);
	expect(told(183)).toEqual([{ paper: 'passport', day: ahead(183), daysLeft: 183 }]);
	expect(told(184)).toEqual([]);
	expect(told(-30)).toHaveLength(1);
	expect(told(-31)).toEqual([]);
});

test('what is no date, or no paper, runs out never', () => {
	const answers = {
		passportExpires: 'soon',
		permitExpires: null,
		birthDate: ahead(3),
		surname: 'X'
	};
	expect(expiriesIn(answers, today)).toEqual([]);
});

test('a draft lies long after thirty days', () => {
	expect(staleFor(ahead(-29), today)).toBeUndefined();
	expect(staleFor(ahead(-30), today)).toBe(30);
});

test('a journey is named when there is little time', () => {
	expect(journeyIn({ arrivalDate: ahead(30) }, today)).toEqual({ day: ahead(30), daysLeft: 30 });
	expect(journeyIn({ arrivalDate: ahead(31) }, today)).toBeUndefined();
	expect(journeyIn({}, today)).toBeUndefined();
});

test('the nearest day comes first, what has none last, and nothing is lost', () => {
	const days = fc.array(
		fc.record({
			id: fc.nat(),
			day: fc.option(fc.constantFrom('2026-01-01', '2026-05-05', '2027-02-02'), { nil: undefined })
		})
	);
	fc.assert(
		fc.property(days, (all) => {
			const sorted = byDay(all, ({ day }) => day);
			expect(new Set(sorted)).toEqual(new Set(all));
			const known = sorted.map(({ day }) => day ?? '9999-12-31');
			expect(known).toEqual([...known].sort());
			// in their order among equals
			for (const day of new Set(known)) {
				const of = (list: typeof all) => list.filter((one) => (one.day ?? '9999-12-31') === day);
				expect(of(sorted)).toEqual(of(all));
			}
		})
	);
});
