import type { NewsEvent } from './status.ts';

export type Slot = {
	readonly id: string;
	/** ISO instant */
	readonly start: string;
	readonly minutes: number;
};

/** What became of a wish to book, move or cancel. A word of a later release is kept as it is. */
export type WishResult = 'booked' | 'cancelled' | 'full' | 'late' | (string & {});

/** How an appointment stands, whole, each time that the office tells of it. */
export type AppointmentSaid = {
	readonly id: string;
	/** what it is for: `biometrics`, `interview`, `collection` */
	readonly what: string;
	readonly place: string;
	readonly directions: string;
	readonly bring?: string;
	/** times that can be chosen now */
	readonly slots: readonly Slot[];
	readonly booked?: Slot;
	/** the wish that this answers, if it does */
	readonly answer?: { readonly ask: string; readonly result: WishResult };
	/** it took place, or is not needed any more */
	readonly closed?: boolean;
};

export type Appointment = AppointmentSaid & {
	/** every wish that was answered, by its id */
	readonly answers: Readonly<Record<string, WishResult>>;
	/** what became of the last wish that was answered */
	readonly last?: WishResult;
	/** how often its time was set, moved or called off: what a calendar tells versions by */
	readonly changes: number;
};

/** Where the appointments stand; neither the order of arrival nor doubles matter. */
export function appointmentsOf(events: readonly NewsEvent[]): Appointment[] {
	const unique = [...new Map(events.map((event) => [event.id, event])).values()];
	unique.sort((a, b) => a.cursor - b.cursor);
	const all = new Map<string, Appointment>();
	for (const { news } of unique) {
		const said = news.kind === 'appointment' ? readAppointment(news.said) : undefined;
		if (!said) continue;
		const before = all.get(said.id);
		const moved = before?.booked?.start !== said.booked?.start;
		const answers = { ...before?.answers };
		if (said.answer) answers[said.answer.ask] = said.answer.result;
		const last = said.answer?.result ?? before?.last;
		const changes = (before?.changes ?? 0) + (moved ? 1 : 0);
		all.set(said.id, { ...said, answers, changes, ...(last === undefined ? {} : { last }) });
	}
	return [...all.values()];
}

/** What the office said of an appointment, judged: nothing of what does not look like one. */
export function readAppointment(said: unknown): AppointmentSaid | undefined {
	if (!isRecord(said)) return undefined;
	const { id, what, place, directions, bring, slots, booked, answer, closed } = said;
	// it becomes part of an address of ours
	if (!isText(id) || !/^[\w-]{1,80}$/.test(id)) return undefined;
	if (!isText(what) || !isText(place) || !isText(directions)) return undefined;
	if (!Array.isArray(slots) || !slots.every(isSlot)) return undefined;
	if (booked !== undefined && !isSlot(booked)) return undefined;
	const known = isRecord(answer) && isText(answer['ask']) && isText(answer['result']);
	return {
		...{ id, what, place, directions },
		slots: slots.map(slotOf),
		...(isText(bring) ? { bring } : {}),
		...(booked === undefined ? {} : { booked: slotOf(booked) }),
		...(known ? { answer: { ask: String(answer['ask']), result: String(answer['result']) } } : {}),
		...(closed === true ? { closed } : {})
	};
}

/** A booked one that is still to come, or has just begun. */
export function isAhead({ booked, closed }: AppointmentSaid, now: number): boolean {
	if (!booked || closed) return false;
	return Date.parse(booked.start) + booked.minutes * 60_000 > now;
}

/** It waits for the person to choose a time. */
export function wantsTime({ booked, closed, slots }: AppointmentSaid, now: number): boolean {
	return !booked && !closed && slots.some(({ start }) => Date.parse(start) > now);
}

function isSlot(value: unknown): value is Slot {
	if (!isRecord(value)) return false;
	const { id, start, minutes } = value;
	const long = typeof minutes === 'number' && Number.isFinite(minutes) && minutes > 0;
	return isText(id) && long && isText(start) && !Number.isNaN(Date.parse(start));
}

function slotOf({ id, start, minutes }: Slot): Slot {
	return { id, start, minutes };
}

function isText(value: unknown): value is string {
	return typeof value === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
