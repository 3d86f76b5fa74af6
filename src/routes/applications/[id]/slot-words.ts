import type { Slot } from '#domain/appointment';
import { dateInKenya } from '#domain/calendar';
import type { Language, Messages } from '#messages/index';
import { formatDate } from '#ui/format.ts';
import { formatTimeInKenya } from '#ui/kenya-time.ts';

/** "1 December 2026, 08:30 (30 minutes)", by the clock of Kenya. */
export function timeOf(
	{ start, minutes }: Slot,
	words: Messages['tracking']['appointment'],
	language: Language
): string {
	const at = Date.parse(start);
	const day = formatDate(dateInKenya(at), language);
	return words.when(day, formatTimeInKenya(at, language), minutes);
}

/** By their days in Kenya. */
export function byTheirDays(slots: readonly Slot[]): readonly [string, readonly Slot[]][] {
	const days = new Map<string, Slot[]>();
	for (const slot of slots) {
		const day = dateInKenya(Date.parse(slot.start));
		days.set(day, [...(days.get(day) ?? []), slot]);
	}
	return [...days];
}
