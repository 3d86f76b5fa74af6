import type { CalendarDate } from './calendar.ts';
import { isCalendarDate } from './calendar.ts';
import type { Money } from './money.ts';

/** What the office says of an application to who knows its number and its code, and nothing else of it. */
export type Tracked =
	| {
			readonly state: 'found';
			readonly number: string;
			readonly history: readonly { readonly status: string; readonly at: string }[];
			readonly due: readonly Due[];
	  }
	/** number or code is wrong: which of them nobody learns */
	| { readonly state: 'unknown' }
	| { readonly state: 'too-many' };
export type Due = {
	readonly amount: Money;
	readonly reference: string;
	readonly stage: string;
	readonly dueBy?: CalendarDate;
};

/** `ask`: which question it answers. Nothing of what does not look like one. */
export function readTracked(said: unknown): (Tracked & { readonly ask: string }) | undefined {
	const { ask, state, number, history, due } = recordOf(said);
	if (typeof ask !== 'string') return undefined;
	if (state === 'unknown' || state === 'too-many') return { ask, state };
	if (state !== 'found' || typeof number !== 'string') return undefined;
	if (!Array.isArray(history) || !Array.isArray(due)) return undefined;
	return {
		...{ ask, state, number },
		history: history.flatMap((one) => {
			const { status, at } = recordOf(one);
			return typeof status === 'string' && typeof at === 'string' ? [{ status, at }] : [];
		}),
		due: due.flatMap((one) => dueIn(one) ?? [])
	};
}

function dueIn(value: unknown): Due | undefined {
	const { amount, reference, stage, dueBy } = recordOf(value);
	const { currency, minor } = recordOf(amount);
	if ((currency !== 'KES' && currency !== 'USD') || !Number.isSafeInteger(minor)) return undefined;
	if (typeof reference !== 'string' || typeof stage !== 'string') return undefined;
	return {
		...{ amount: { currency, minor: Number(minor) }, reference, stage },
		...(isCalendarDate(dueBy) ? { dueBy } : {})
	};
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}
