/**
 * Calendar dates are `YYYY-MM-DD` strings: no time, no time zone. They sort as text.
 * All arithmetic runs on UTC day numbers, so no phone setting can move a date.
 */
export type CalendarDate = string;

const DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

export type Shift = { days?: number; months?: number; years?: number };

/** True for a date that exists, between the years 1000 and 9999. */
export function isCalendarDate(value: unknown): value is CalendarDate {
	if (typeof value !== 'string') return false;
	const parts = SHAPE.exec(value);
	if (!parts) return false;
	const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
	if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
	return day <= daysInMonth(year, month);
}

/** `month` is 1–12. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
	const pad = (value: number, width: number) => String(value).padStart(width, '0');
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Adds years and months first, then days; a day past the month's end becomes its last day. */
export function shiftDate(date: CalendarDate, by: Shift): CalendarDate {
	const { year, month, day } = partsOf(date);
	const months = year * 12 + (month - 1) + (by.years ?? 0) * 12 + (by.months ?? 0);
	const newYear = Math.floor(months / 12);
	const newMonth = (months % 12) + 1;
	const clamped = Math.min(day, daysInMonth(newYear, newMonth));
	const shifted = Date.UTC(newYear, newMonth - 1, clamped) + (by.days ?? 0) * DAY;
	return fromUtc(shifted);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
	return Math.round((toUtc(to) - toUtc(from)) / DAY);
}

/** Completed years of age on a day. Born on 29 February turns a year older on 1 March. */
export function ageOn(born: CalendarDate, on: CalendarDate): number {
	const a = partsOf(born);
	const b = partsOf(on);
	const had = b.month > a.month || (b.month === a.month && b.day >= a.day);
	return b.year - a.year - (had ? 0 : 1);
}

/** The calendar date in Kenya (UTC+3, no daylight saving) at an instant in ms since the epoch. */
export function dateInKenya(instant: number): CalendarDate {
	return fromUtc(instant + 3 * 3_600_000);
}

export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	return { year, month, day };
}

function daysInMonth(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function toUtc(date: CalendarDate): number {
	const { year, month, day } = partsOf(date);
	return Date.UTC(year, month - 1, day);
}

function fromUtc(instant: number): CalendarDate {
	const at = new Date(instant);
	return calendarDate(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}
