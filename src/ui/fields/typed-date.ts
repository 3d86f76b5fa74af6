import { calendarDate, isCalendarDate, partsOf } from '#domain/calendar';
import type { Answer } from '#domain/facts';

export type TypedDate = { readonly day: string; readonly month: string; readonly year: string };

/** What to show of an answer: a date, or what was typed of one so far (`day/month/year`). */
export function splitDate(answer: Answer | undefined): TypedDate {
	if (typeof answer !== 'string') return { day: '', month: '', year: '' };
	if (isCalendarDate(answer)) {
		const { day, month, year } = partsOf(answer);
		return { day: String(day), month: String(month), year: String(year) };
	}
	return splitTyped(answer);
}

/** The date, if it exists; else the parts as typed, so that nothing is lost; null when all are blank. */
export function joinDate({ day, month, year }: TypedDate): string | null {
	const parts = [day, month, year].map((part) => part.replaceAll('/', '').trim());
	if (parts.every((part) => part === '')) return null;
	if (parts.every((part) => /^\d+$/.test(part)) && parts[2]?.length === 4) {
		const date = calendarDate(Number(parts[2]), Number(parts[1]), Number(parts[0]));
		if (isCalendarDate(date)) return date;
	}
	return parts.join('/');
}

/** A whole date pasted or filled into one box: 27/03/2031, 27.3.2031, 2031-03-27. */
export function spreadDate(text: string): TypedDate | undefined {
	const parts = text.trim().split(/[\s/.-]+/);
	const [first = '', month = '', last = ''] = parts;
	if (parts.length !== 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return undefined;
	return first.length === 4 ? { day: last, month, year: first } : { day: first, month, year: last };
}

/** Why typed parts are not a date yet. */
export function dateFault(answer: Answer | undefined): 'incomplete' | 'shortYear' | 'noSuchDate' {
	const { day, month, year } = splitDate(answer);
	if (day === '' || month === '' || year === '') return 'incomplete';
	return /^\d{1,3}$/.test(year) ? 'shortYear' : 'noSuchDate';
}

function splitTyped(text: string): TypedDate {
	const [day = '', month = '', year = ''] = text.split('/');
	return { day, month, year };
}
