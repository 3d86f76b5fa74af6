import { isCalendarDate } from './calendar.ts';
import type { Condition, DateRef, FactName } from './condition.ts';
import { isFormat } from './format.ts';
import { isRecord, list, text, tuple, when, type Fault, type Shape } from './shape.ts';

/** Deeper than any rule needs, and far from what would exhaust a phone. */
const DEEPEST = 16;

type Operator = Condition extends infer One ? (One extends unknown ? keyof One : never) : never;

const fact: Shape = when(
	(value) => typeof value === 'string' && value !== '' && value.length <= 80
);
const scalar: Shape = when((value) => ['string', 'number', 'boolean'].includes(typeof value));
const number: Shape = when((value) => typeof value === 'number' && Number.isFinite(value));
const whole: Shape = when((value) => value === undefined || Number.isSafeInteger(value));
const values: Shape = (value, at) =>
	typeof value === 'string'
		? when((one) => String(one).startsWith('@'))(value, at)
		: texts(value, at);
const texts = list(text, { most: 300 });
const format: Shape = (value, at) => (isFormat(value) ? undefined : { fault: 'unknown', at });

/** By operator: one that the type gains does not compile until it stands here. */
const operators: Readonly<Record<Operator, (depth: number) => Shape>> = {
	present: () => fact,
	equals: () => tuple(fact, scalar),
	sameAs: () => tuple(fact, fact),
	oneOf: () => tuple(fact, values),
	atLeast: () => tuple(fact, number),
	atMost: () => tuple(fact, number),
	matches: () => tuple(fact, format),
	before: (depth) => tuple(date(depth), date(depth)),
	after: (depth) => tuple(date(depth), date(depth)),
	within: (depth) => tuple(date(depth), date(depth), date(depth)),
	agedAtLeast: (depth) => tuple(fact, date(depth), number),
	every: (depth) => tuple(fact, conditionAt(depth)),
	and: (depth) => list(conditionAt(depth), { most: 100 }),
	or: (depth) => list(conditionAt(depth), { most: 100 }),
	not: (depth) => conditionAt(depth)
};

/** Exactly one operator, and one that this version can evaluate. */
export const condition: Shape = conditionAt(0);

export const dateRef: Shape = date(0);

function conditionAt(depth: number): Shape {
	return (value, at) => {
		const keys = isRecord(value) ? Object.keys(value) : [];
		const [operator = ''] = keys;
		if (!isRecord(value) || keys.length !== 1 || depth > DEEPEST) return { fault: 'shape', at };
		if (!Object.hasOwn(operators, operator)) return { fault: 'unknown', at: `${at}.${operator}` };
		return operators[operator as Operator](depth + 1)(value[operator], `${at}.${operator}`);
	};
}

function date(depth: number): Shape {
	return (value, at): Fault | undefined => {
		if (typeof value === 'string') return fact(value, at);
		if (!isRecord(value) || depth > DEEPEST) return { fault: 'shape', at };
		const { of, days, months, years, ...more } = value;
		const strange = Object.keys(more)[0];
		if (strange !== undefined) return { fault: 'unknown', at: `${at}.${strange}` };
		for (const shift of [days, months, years]) {
			const found = whole(shift, at);
			if (found) return found;
		}
		return date(depth + 1)(of, `${at}.of`);
	};
}

/** The named lists that a condition uses. */
export function listsRead(condition: Condition): string[] {
	if ('oneOf' in condition) {
		const [, used] = condition.oneOf;
		return typeof used === 'string' ? [used.slice(1)] : [];
	}
	if ('every' in condition) return listsRead(condition.every[1]);
	if ('and' in condition) return condition.and.flatMap(listsRead);
	if ('or' in condition) return condition.or.flatMap(listsRead);
	return 'not' in condition ? listsRead(condition.not) : [];
}

/** Every fact that a date stands on. */
export function factsOfDate(ref: DateRef): FactName[] {
	if (typeof ref !== 'string') return factsOfDate(ref.of);
	return isCalendarDate(ref) ? [] : [ref];
}
