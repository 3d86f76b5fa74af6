import { describe, expect, test } from 'vitest';
import { dateFault, joinDate, splitDate, spreadDate } from '../../src/ui/fields/typed-date.ts';

describe('a date typed in three boxes', () => {
	test('becomes a calendar date as soon as it is one', () => {
		expect(joinDate({ day: '2', month: '05', year: '2027' })).toBe('2027-05-02');
		expect(joinDate({ day: ' 29', month: '2', year: '2028 ' })).toBe('2028-02-29');
	});

	test('is kept as typed until then, and comes back the same', () => {
		for (const typed of [
			{ day: '', month: '3', year: '203' },
			{ day: '31', month: '2', year: '2027' },
			{ day: 'x', month: '', year: '' },
			{ day: '1', month: '1', year: '27' }
		]) {
			expect(splitDate(joinDate(typed))).toEqual(typed);
		}
	});

	test('is no answer when every box is blank', () => {
		expect(joinDate({ day: ' ', month: '', year: '' })).toBeNull();
		expect(splitDate(null)).toEqual({ day: '', month: '', year: '' });
	});

	test('never loses what was typed to a slash', () => {
		expect(splitDate(joinDate({ day: '1/2', month: '', year: '' }))).toEqual({
			day: '12',
			month: '',
			year: ''
		});
	});

	test('may be pasted whole into one box', () => {
		const whole = { day: '27', month: '03', year: '2031' };
		for (const text of ['27/03/2031', '27.03.2031', '2031-03-27', ' 27 03 2031 ']) {
			expect(spreadDate(text)).toEqual(whole);
		}
		expect(spreadDate('27')).toBeUndefined();
		expect(spreadDate('27 March 2031')).toBeUndefined();
	});

	test('that is none yet says what is missing', () => {
		expect(dateFault('2//2027')).toBe('incomplete');
		expect(dateFault('2/5/27')).toBe('shortYear');
		expect(dateFault('31/2/2027')).toBe('noSuchDate');
	});
});
