import { ageOn, isCalendarDate, shiftDate, type CalendarDate, type Shift } from './calendar.ts';
import { matchesFormat, type FormatName } from './format.ts';
import type { Answer, Facts } from './facts.ts';

/**
 * The name of a fact: a question's id (`nationality`), `today`, `document.<slot>` (how many files
 * show it), or inside `every`, `row.<column>`.
 */
export type FactName = string;
/** A fact's name, a literal `YYYY-MM-DD`, or another date moved by days, months or years. */
export type DateRef = FactName | ({ of: DateRef } & Shift);
/** Values, or `@name` of one of the service's lists. */
export type ValueList = readonly string[] | `@${string}`;

/** A small expression over facts. Data only: JSON-safe, no functions. */
export type Condition =
	| { readonly present: FactName }
	| { readonly equals: readonly [FactName, string | number | boolean] }
	/** two facts hold the same value */
	| { readonly sameAs: readonly [FactName, FactName] }
	| { readonly oneOf: readonly [FactName, ValueList] }
	| { readonly atLeast: readonly [FactName, number] }
	| { readonly atMost: readonly [FactName, number] }
	| { readonly matches: readonly [FactName, FormatName] }
	| { readonly before: readonly [DateRef, DateRef] }
	| { readonly after: readonly [DateRef, DateRef] }
	/** first ≤ date ≤ last, both ends included */
	| { readonly within: readonly [DateRef, DateRef, DateRef] }
	/** completed years of age, from a date of birth, on a day, at least so many */
	| { readonly agedAtLeast: readonly [FactName, DateRef, number] }
	/** true of each row of a table; unknown while there is no row */
	| { readonly every: readonly [FactName, Condition] }
	| { readonly and: readonly Condition[] }
	| { readonly or: readonly Condition[] }
	| { readonly not: Condition };

/** `unknown`: a fact it needs is not there yet. */
export type Truth = 'met' | 'unmet' | 'unknown';

/** Evaluates a condition; pure and total: any facts, any order, never throws. */
export function evaluate(condition: Condition, facts: Facts): Truth {
	if ('present' in condition) return present(condition.present, facts);
	if ('equals' in condition) {
		const [name, wanted] = condition.equals;
		return ifKnown(factOf(name, facts), (value) => value === wanted);
	}
	if ('sameAs' in condition) return same(condition.sameAs, facts);
	if ('oneOf' in condition) {
		const [name, list] = condition.oneOf;
		const values = listOf(list, facts);
		return ifText(factOf(name, facts), (text) => values.includes(text));
	}
	if ('atLeast' in condition) return compareNumber(condition.atLeast, facts, (a, b) => a >= b);
	if ('atMost' in condition) return compareNumber(condition.atMost, facts, (a, b) => a <= b);
	if ('matches' in condition) {
		const [name, format] = condition.matches;
		return ifText(factOf(name, facts), (text) => matchesFormat(format, text));
	}
	if ('before' in condition) return compareDates(condition.before, facts, (a, b) => a < b);
	if ('after' in condition) return compareDates(condition.after, facts, (a, b) => a > b);
	if ('within' in condition) {
		const [date, first, last] = condition.within;
		return both([
			compareDates([first, date], facts, (a, b) => a <= b),
			compareDates([date, last], facts, (a, b) => a <= b)
		]);
	}
	if ('agedAtLeast' in condition) {
		const [name, day, years] = condition.agedAtLeast;
		return compareDates([name, day], facts, (born, on) => ageOn(born, on) >= years);
	}
	if ('every' in condition) return everyRow(condition.every, facts);
	if ('and' in condition) return both(condition.and.map((part) => evaluate(part, facts)));
	if ('or' in condition) return either(condition.or.map((part) => evaluate(part, facts)));
	return opposite(evaluate(condition.not, facts));
}

/** The date that a reference stands for, or nothing while it is not known. */
export function dateOf(ref: DateRef, facts: Facts): CalendarDate | undefined {
	if (typeof ref !== 'string') {
		const base = dateOf(ref.of, facts);
		return base === undefined ? undefined : shiftDate(base, ref);
	}
	if (isCalendarDate(ref)) return ref;
	const value = factOf(ref, facts);
	return isCalendarDate(value) ? value : undefined;
}

/** Every fact a condition reads; `row.x` stays as it is. For the catalog's own tests and order. */
export function factsRead(condition: Condition): FactName[] {
	const dates = (...refs: DateRef[]): FactName[] =>
		refs.flatMap((ref) =>
			typeof ref === 'string' ? (isCalendarDate(ref) ? [] : [ref]) : dates(ref.of)
		);
	if ('present' in condition) return [condition.present];
	if ('equals' in condition) return [condition.equals[0]];
	if ('sameAs' in condition) return [...condition.sameAs];
	if ('oneOf' in condition) return [condition.oneOf[0]];
	if ('atLeast' in condition) return [condition.atLeast[0]];
	if ('atMost' in condition) return [condition.atMost[0]];
	if ('matches' in condition) return [condition.matches[0]];
	if ('before' in condition) return dates(...condition.before);
	if ('after' in condition) return dates(...condition.after);
	if ('within' in condition) return dates(...condition.within);
	if ('agedAtLeast' in condition) return dates(condition.agedAtLeast[0], condition.agedAtLeast[1]);
	if ('every' in condition) return [condition.every[0], ...factsRead(condition.every[1])];
	if ('and' in condition) return condition.and.flatMap(factsRead);
	if ('or' in condition) return condition.or.flatMap(factsRead);
	return factsRead(condition.not);
}

/** A blank text, an empty table and a missing answer are all "not answered". */
export function isAnswered(value: Answer | undefined): value is Exclude<Answer, null> {
	if (value === undefined || value === null) return false;
	if (typeof value === 'string') return value.trim() !== '';
	return !Array.isArray(value) || value.length > 0;
}

function factOf(name: FactName, facts: Facts): Exclude<Answer, null> | undefined {
	if (name === 'today') return facts.today;
	if (name.startsWith('row.')) return answered(facts.row?.[name.slice(4)]);
	if (name.startsWith('document.')) return facts.documents[name.slice(9)]?.length ?? 0;
	return answered(facts.answers[name]);
}

function answered(value: Answer | undefined): Exclude<Answer, null> | undefined {
	return isAnswered(value) ? value : undefined;
}

function present(name: FactName, facts: Facts): Truth {
	if (name.startsWith('document.')) return factOf(name, facts) === 0 ? 'unmet' : 'met';
	return factOf(name, facts) === undefined ? 'unknown' : 'met';
}

function listOf(list: ValueList, facts: Facts): readonly string[] {
	if (typeof list !== 'string') return list;
	return facts.lists[list.slice(1)] ?? [];
}

function ifKnown(
	value: Exclude<Answer, null> | undefined,
	test: (value: Exclude<Answer, null>) => boolean
): Truth {
	if (value === undefined) return 'unknown';
	return test(value) ? 'met' : 'unmet';
}

function same([a, b]: readonly [FactName, FactName], facts: Facts): Truth {
	const other = factOf(b, facts);
	if (other === undefined) return 'unknown';
	return ifKnown(factOf(a, facts), (value) => value === other);
}

/** The rows of a table are no text: they match nothing. */
function ifText(value: Exclude<Answer, null> | undefined, test: (text: string) => boolean): Truth {
	return ifKnown(value, (known) => typeof known !== 'object' && test(String(known)));
}

function compareNumber(
	[name, wanted]: readonly [FactName, number],
	facts: Facts,
	test: (a: number, b: number) => boolean
): Truth {
	const value = factOf(name, facts);
	return typeof value === 'number' ? (test(value, wanted) ? 'met' : 'unmet') : 'unknown';
}

function compareDates(
	[a, b]: readonly [DateRef, DateRef],
	facts: Facts,
	test: (a: CalendarDate, b: CalendarDate) => boolean
): Truth {
	const first = dateOf(a, facts);
	const second = dateOf(b, facts);
	if (first === undefined || second === undefined) return 'unknown';
	return test(first, second) ? 'met' : 'unmet';
}

function everyRow([name, condition]: readonly [FactName, Condition], facts: Facts): Truth {
	const rows = factOf(name, facts);
	if (!Array.isArray(rows)) return 'unknown';
	return both(rows.map((row) => evaluate(condition, { ...facts, row })));
}

function both(parts: readonly Truth[]): Truth {
	if (parts.includes('unmet')) return 'unmet';
	return parts.includes('unknown') ? 'unknown' : 'met';
}

function either(parts: readonly Truth[]): Truth {
	if (parts.includes('met')) return 'met';
	return parts.includes('unknown') ? 'unknown' : 'unmet';
}

function opposite(truth: Truth): Truth {
	if (truth === 'unknown') return truth;
	return truth === 'met' ? 'unmet' : 'met';
}
