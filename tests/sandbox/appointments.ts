import { randomUUID } from 'node:crypto';
import {
	appointmentsOf,
	readAppointment,
	type Appointment,
	type AppointmentSaid,
	type Slot
} from '#domain/appointment';
import { dateInKenya, shiftDate } from '#domain/calendar';
import type { LineOf } from './entry.ts';
import type { Office } from './office.ts';
import { newsOf } from './state.ts';

/** People that one time takes. */
const SEATS = 2;
const HOURS = ['08:30', '11:00', '14:00'];
const DAYS_OFFERED = 4;
const MINUTES = 30;

const PLACES = {
	biometrics: {
		place: 'Practice office, counter 4, ground floor',
		directions:
			'From the bus stage walk along the main road to the blue gate. Show this page at the gate.\nThe ground floor has a ramp. Counter 4 is the second door on the left; there are seats.',
		bring: 'Your passport, and the number of your application.'
	}
} as const;

/** The office offers times for fingerprints and a photo. */
export function offer(office: Office): AppointmentSaid {
	return { id: randomUUID(), what: 'biometrics', ...PLACES.biometrics, slots: free(office) };
}

/** How the appointments of an application stand. */
export function standing(
	office: Office,
	{ mailbox, id }: Pick<LineOf<'submission'>, 'mailbox' | 'id'>
): Appointment[] {
	return appointmentsOf(newsOf(office.state, mailbox, id));
}

/** Booked, or moved; where the time is taken or over, the one before stays and the free ones are told. */
export function book(
	office: Office,
	is: Appointment,
	{ ask, slot: id }: { readonly ask: string; readonly slot: string }
): AppointmentSaid {
	const slots = free(office);
	const slot = slots.find((one) => one.id === id);
	const full = office.faults.take('slot-full', 'book') !== undefined;
	if (slot && !full) return told(is, { slots, booked: slot, answer: { ask, result: 'booked' } });
	const over = Date.parse(is.slots.find((one) => one.id === id)?.start ?? '') <= office.now();
	const left = full ? slots.filter((one) => one.id !== id) : slots;
	return told(is, {
		slots: left,
		...(is.booked ? { booked: is.booked } : {}),
		answer: { ask, result: over ? 'late' : 'full' }
	});
}

/** By the person, with the wish that it answers; by the office without one. */
export function callOff(office: Office, is: Appointment, ask?: string): AppointmentSaid {
	const answer = ask === undefined ? {} : { answer: { ask, result: 'cancelled' } };
	return told(is, { slots: free(office), ...answer });
}

function told(is: Appointment, now: Partial<AppointmentSaid>): AppointmentSaid {
	const { id, what, place, directions, bring } = is;
	const said = readAppointment({ id, what, place, directions, bring, ...now });
	if (!said) throw new Error('That is no appointment');
	return said;
}

/** The times of the next working days that still have a seat. */
function free(office: Office): Slot[] {
	const taken = bookings(office);
	const today = dateInKenya(office.now());
	const days: string[] = [];
	for (let ahead = 1; days.length < DAYS_OFFERED; ahead++) {
		const day = shiftDate(today, { days: ahead });
		const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
		if (weekday !== 0 && weekday !== 6) days.push(day);
	}
	return days
		.flatMap((day) => HOURS.map((hour) => `${day}T${hour}:00+03:00`))
		.map((at) => ({ id: at.slice(0, 16), start: new Date(at).toISOString(), minutes: MINUTES }))
		.filter(({ id }) => (taken.get(id) ?? 0) < SEATS);
}

function bookings(office: Office): Map<string, number> {
	const taken = new Map<string, number>();
	for (const submission of office.state.submissions.values()) {
		for (const { booked, closed } of standing(office, submission)) {
			if (booked && !closed) taken.set(booked.id, (taken.get(booked.id) ?? 0) + 1);
		}
	}
	return taken;
}
