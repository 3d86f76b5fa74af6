import type { CalendarDate } from '#domain/calendar';
import type { Money } from '#domain/money';
import { languages, type Language } from '#messages/languages';

/** "USD 30", "KES 7,500": the code first, since a bare sign leaves the dollar in doubt. */
export function formatMoney({ currency, minor }: Money, language: Language): string {
	const whole = minor % 100 === 0;
	const format = new Intl.NumberFormat(languages[language].locale, {
		minimumFractionDigits: whole ? 0 : 2,
		maximumFractionDigits: 2
	});
	return `${currency}\u00a0${format.format(minor / 100)}`;
}

/** "6,000,000": long numbers are read in threes. */
export function formatNumber(number: number, language: Language): string {
	return new Intl.NumberFormat(languages[language].locale, { maximumFractionDigits: 20 }).format(
		number
	);
}

/** "14 June 2027". A calendar date has no time zone, so none is applied. */
export function formatDate(date: CalendarDate, language: Language): string {
	return written(date, new Date(`${date}T00:00:00Z`), language, {
		dateStyle: 'long',
		timeZone: 'UTC'
	});
}

/** A source's `asOf`: a year, a month or a day. */
export function formatAsOf(asOf: string, language: Language): string {
	if (/^\d{4}$/.test(asOf)) return asOf;
	if (!/^\d{4}-\d{2}$/.test(asOf)) return formatDate(asOf, language);
	return written(asOf, new Date(`${asOf}-01T00:00:00Z`), language, {
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	});
}

/** "14:02", by the phone's own zone. */
export function formatTime(instant: number | string, language: Language): string {
	return written(instant, new Date(instant), language, {
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23'
	});
}

/** "14:02" when it is of the day of `now`, else "14 June 2027, 14:02". */
export function formatInstant(instant: number | string, now: number, language: Language): string {
	const at = new Date(instant);
	const time = formatTime(instant, language);
	if (Number.isNaN(at.getTime())) return time;
	if (at.toDateString() === new Date(now).toDateString()) return time;
	return `${written(instant, at, language, { dateStyle: 'long' })}, ${time}`;
}

/** What the office gives as a time and is none stays as it came: a page must not break over it. */
function written(
	said: number | string,
	at: Date,
	language: Language,
	how: Intl.DateTimeFormatOptions
): string {
	if (Number.isNaN(at.getTime())) return String(said);
	const key = language + JSON.stringify(how);
	// making one is dearer than using it a hundred times
	const format = formats.get(key) ?? new Intl.DateTimeFormat(languages[language].locale, how);
	formats.set(key, format);
	return format.format(at);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** "412 KB", "2.7 MB". Decimal units, as phones and data bundles count. */
export function formatBytes(bytes: number, language: Language): string {
	const [value, unit] = inUnit(bytes);
	const digits = unit !== 'KB' && value < 10 ? 1 : 0;
	const format = new Intl.NumberFormat(languages[language].locale, {
		maximumFractionDigits: digits
	});
	return `${format.format(bytes > 0 && value < 1 ? 1 : value)}\u00a0${unit}`;
}

function inUnit(bytes: number): readonly [number, 'KB' | 'MB' | 'GB'] {
	if (bytes < 999_500) return [bytes / 1_000, 'KB'];
	return bytes < 999_500_000 ? [bytes / 1_000_000, 'MB'] : [bytes / 1_000_000_000, 'GB'];
}

/** A country's name by its ISO code, from the browser's own list; the code where it has none. */
export function countryName(code: string, language: Language): string {
	return countryNames(language)(code);
}

export function countryNames(language: Language): (code: string) => string {
	const names = new Intl.DisplayNames([languages[language].locale], {
		type: 'region',
		fallback: 'code'
	});
	// a text that can be no code would make the list throw
	return (code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
}
