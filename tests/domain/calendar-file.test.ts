import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFile, type CalendarEntry } from '#domain/calendar-file';

const now = Date.UTC(2026, 10, 23, 12, 0, 5);
const entry: CalendarEntry = {
	uid: 'a-1@kibali',
	sequence: 2,
	// half past midnight in Kenya: another day than in UTC
	slot: { id: 's', start: '2026-12-01T21:30:00.000Z', minutes: 45 },
	title: 'Kibali: Fingerprints; photo',
	place: 'Practice office, counter 4',
	text: 'Line one\nC:\\ramp',
	cancelled: false
};

test('an appointment is in Kenya’s time, under an id that stays, with a version that rises', () => {
	const lines = calendarFile(entry, now).split('\r\n');
	expect(lines).toContain('DTSTART;TZID=Africa/Nairobi:20261202T003000');
	expect(lines).toContain('DTEND;TZID=Africa/Nairobi:20261202T011500');
	expect(lines).toContain('TZOFFSETTO:+0300');
	expect(lines).toContain('UID:a-1@kibali');
	expect(lines).toContain('SEQUENCE:2');
	expect(lines).toContain('DTSTAMP:20261123T120005Z');
	expect(lines).toContain('STATUS:CONFIRMED');
	expect(lines[0]).toBe('BEGIN:VCALENDAR');
	expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
});

test('commas, semicolons, backslashes and line breaks of a text are none of the format’s', () => {
	const lines = calendarFile(entry, now).split('\r\n');
	expect(lines).toContain('SUMMARY:Kibali: Fingerprints\\; photo');
	expect(lines).toContain('LOCATION:Practice office\\, counter 4');
	expect(lines).toContain('DESCRIPTION:Line one\\nC:\\\\ramp');
});

test('one that is called off says so, and rings no more', () => {
	const file = calendarFile({ ...entry, cancelled: true }, now);
	expect(file).toContain('METHOD:CANCEL');
	expect(file).toContain('STATUS:CANCELLED');
	expect(file).not.toContain('VALARM');
});

test('no line is longer than 75 octets, none is cut through a character, and unfolded all is there', () => {
	const encoder = new TextEncoder();
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
			const file = calendarFile({ ...entry, text }, now);
			for (const line of file.split('\r\n')) {
				expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
				expect(line.isWellFormed()).toBe(true);
			}
			const unfolded = file.replaceAll('\r\n ', '');
			const said = /\r\nDESCRIPTION:(.*)\r\nSTATUS/.exec(unfolded)?.[1] ?? '';
			const back = said.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
			expect(back).toBe(text.replace(/\r\n|\r/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' '));
		})
	);
});
