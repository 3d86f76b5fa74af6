import { renewalWindow, type RenewalWindow } from '#catalog/renewal';
import { isAhead, type Appointment, type Slot } from '#domain/appointment';
import { dateInKenya, daysBetween, isCalendarDate, type CalendarDate } from '#domain/calendar';
import { byDay, expiriesIn, type Paper } from '#domain/due';
import type { Draft } from '#domain/draft';
import type { Answers } from '#domain/facts';
import type { Glance } from './glance.ts';

/** A day to remember: nothing waits for it, and much hangs on it. */
export type Upcoming = {
	readonly day: CalendarDate;
	readonly daysLeft: number;
	readonly service: string;
	readonly answers: Answers;
	/** nothing where only a draft names it */
	readonly submission: string | undefined;
} & (
	| { readonly what: 'appointment'; readonly appointment: Appointment; readonly slot: Slot }
	| { readonly what: Paper }
	/** the last day of what the office issued, and when it can be renewed */
	| { readonly what: 'issued'; readonly window: RenewalWindow | undefined }
);

const ISSUED_AHEAD = 183;

/** The nearest day first; a paper that several applications name stands once. */
export function upcomingOf(
	submissions: readonly Glance[],
	drafts: readonly Draft[],
	now: number
): Upcoming[] {
	const today = dateInKenya(now);
	const all = [
		...submissions.flatMap((one) => [...bookedIn(one, now), ...issuedIn(one, today)]),
		...submissions.flatMap(({ copy: { envelope } }) =>
			papersIn(envelope.answers, today, envelope.service, envelope.id)
		),
		...drafts.flatMap(({ answers, service }) => papersIn(answers, today, service, undefined))
	];
	const once = new Map(all.reverse().map((one) => [keyOf(one), one]));
	return byDay([...once.values()].reverse(), ({ day }) => day);
}

function bookedIn({ appointments, copy }: Glance, now: number): Upcoming[] {
	const { id: submission, service, answers } = copy.envelope;
	return appointments.flatMap((appointment): Upcoming[] => {
		const { booked } = appointment;
		if (!booked || !isAhead(appointment, now)) return [];
		const day = dateInKenya(Date.parse(booked.start));
		const daysLeft = daysBetween(dateInKenya(now), day);
		const of = { service, answers, submission };
		return [{ what: 'appointment', appointment, slot: booked, day, daysLeft, ...of }];
	});
}

function issuedIn({ status, copy }: Glance, today: CalendarDate): Upcoming[] {
	const day = status.validUntil;
	if (!isCalendarDate(day)) return [];
	const { id: submission, service, answers } = copy.envelope;
	const daysLeft = daysBetween(today, day);
	if (daysLeft > ISSUED_AHEAD || daysLeft < -30) return [];
	const of = { service, answers, submission };
	return [{ what: 'issued', window: renewalWindow(service), day, daysLeft, ...of }];
}

function papersIn(
	answers: Answers,
	today: CalendarDate,
	service: string,
	submission: string | undefined
): Upcoming[] {
	return expiriesIn(answers, today).map(({ paper, ...days }) => ({
		...{ what: paper, service, answers, submission },
		...days
	}));
}

function keyOf(one: Upcoming): string {
	if (one.what === 'appointment') return one.appointment.id;
	if (one.what === 'issued') return `issued ${one.submission}`;
	const { givenNames, surname } = one.answers;
	return JSON.stringify([one.what, one.day, givenNames, surname]);
}
