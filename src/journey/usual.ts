import { dateInKenya, daysBetween, shiftDate, type CalendarDate } from '#domain/calendar';
import type { ServiceDefinition } from '#domain/service';
import { isEnd } from '#domain/status';
import type { Tracking } from './track.ts';

/** How long a decision usually takes, and whether it has taken longer by now. */
export type Usual = {
	readonly decision: NonNullable<ServiceDefinition['decision']>;
	readonly longer: boolean;
};

/** Nothing where no source names a time. */
export function usualOf(
	service: Pick<ServiceDefinition, 'decision'> | undefined,
	{ receipt, status }: Pick<Tracking, 'receipt' | 'status'>,
	now: number
): Usual | undefined {
	const decision = service?.decision;
	if (!decision) return undefined;
	const received = Date.parse(receipt?.receipt.receivedAt ?? '');
	const waits = !Number.isNaN(received) && !isEnd(status.status ?? '');
	const last = waits && lastUsualDay(dateInKenya(received), decision);
	return { decision, longer: last !== false && dateInKenya(now) > last };
}

function lastUsualDay(
	from: CalendarDate,
	{ to, unit }: NonNullable<ServiceDefinition['decision']>
): CalendarDate {
	if (unit === 'months') return shiftDate(from, { months: to });
	if (unit === 'workingDays') return afterWorkingDays(from, to);
	return shiftDate(from, { days: unit === 'weeks' ? 7 * to : to });
}

function afterWorkingDays(from: CalendarDate, count: number): CalendarDate {
	let day = from;
	for (let left = count; left > 0;) {
		day = shiftDate(day, { days: 1 });
		const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
		if (weekday !== 0 && weekday !== 6) left -= 1;
	}
	return day;
}

/** Whole days since the office last answered anything; nothing of what was never asked. */
export function unheardFor(askedAt: number | undefined, now: number): number | undefined {
	if (askedAt === undefined) return undefined;
	return Math.max(0, daysBetween(dateInKenya(askedAt), dateInKenya(now)));
}
