import type { Slot } from './appointment.ts';

/** What a calendar is told of an appointment. All text is in the person's language. */
export type CalendarEntry = {
	/** stays the same when it is moved, so that no second one appears */
	readonly uid: string;
	/** rises with each change */
	readonly sequence: number;
	readonly slot: Slot;
	readonly title: string;
	readonly place: string;
	readonly text: string;
	/** it was called off */
	readonly cancelled: boolean;
};

/** Octets of a line; what is longer goes on in the next, behind a blank. */
const LINE = 75;
const ZONE = 'Africa/Nairobi';

/**
 * One appointment as iCalendar (RFC 5545), in Kenya's time, whatever the phone's own is. A day before, the
 * calendar speaks up.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function calendarFile(entry: CalendarEntry, now: number): string {
	const { uid, sequence, slot, title, place, text, cancelled } = entry;
	const start = Date.parse(slot.start);
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Kibali//Kibali//EN',
		'CALSCALE:GREGORIAN',
		`METHOD:${cancelled ? 'CANCEL' : 'PUBLISH'}`,
		'BEGIN:VTIMEZONE',
		`TZID:${ZONE}`,
		'BEGIN:STANDARD',
		'DTSTART:19700101T000000',
		'TZOFFSETFROM:+0300',
		'TZOFFSETTO:+0300',
		'TZNAME:EAT',
		'END:STANDARD',
		'END:VTIMEZONE',
		'BEGIN:VEVENT',
		`UID:${escaped(uid)}`,
		`DTSTAMP:${digits(now)}Z`,
		`SEQUENCE:${sequence}`,
		`DTSTART;TZID=${ZONE}:${inKenya(start)}`,
		`DTEND;TZID=${ZONE}:${inKenya(start + slot.minutes * 60_000)}`,
		`SUMMARY:${escaped(title)}`,
		`LOCATION:${escaped(place)}`,
		`DESCRIPTION:${escaped(text)}`,
		`STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
		...(cancelled ? [] : reminder(title)),
		'END:VEVENT',
		'END:VCALENDAR'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function reminder(title: string): string[] {
	return [
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escaped(title)}`,
		'TRIGGER:-P1D',
		'END:VALARM'
	];
}

/** A line break, comma, semicolon or backslash of a text is none of the format's own. */
function escaped(text: string): string {
	return text
		.replace(/[\\;,]/g, (sign) => `\\${sign}`)
		.replace(/\r\n|\r|\n/g, '\\n')
		.replace(/\p{Cc}/gu, ' ');
}

/** By octets of UTF-8, never through a character. */
function folded(line: string): string {
	const parts: string[] = [];
	let part = '';
	let size = 0;
	for (const sign of line) {
		const octets = octetsOf(sign);
		if (size + octets > LINE) {
			parts.push(part);
			part = ' ';
			size = 1;
		}
		part += sign;
		size += octets;
	}
	return [...parts, part].join('\r\n');
}

function octetsOf(sign: string): number {
	const code = sign.codePointAt(0) ?? 0;
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x10000 ? 3 : 4;
}

/** Kenya is three hours ahead of UTC all year. */
function inKenya(instant: number): string {
	return digits(instant + 3 * 3_600_000);
}

/** `20261123T143000` */
function digits(instant: number): string {
	return new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '');
}
