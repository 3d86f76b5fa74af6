/**
 * What is wrong with a value from outside, and where. `unknown`: a word that this version of the app
 * does not know, so a newer one may; `duplicate`, `reference`: ids that repeat, or lead nowhere.
 */
export type Fault = {
	readonly fault: 'shape' | 'unknown' | 'duplicate' | 'reference';
	/** `sections.2.questions.0.kind` */
	readonly at: string;
};

/** Judges a value; nothing when it is as it should be. */
export type Shape = (value: unknown, at: string) => Fault | undefined;
type Optional = { readonly optional: Shape };

/** A shape for every field of a type: one that the type gains later does not compile until it has one. */
export type Fields<Type> = {
	readonly [Key in keyof Type]-?: Record<never, never> extends Pick<Type, Key> ? Optional : Shape;
};

const ID = /^[A-Za-z][\w-]{0,63}$/;

export const text: Shape = when((value) => typeof value === 'string' && value.length <= 4_000);
export const count: Shape = when((value) => Number.isSafeInteger(value) && Number(value) >= 0);
export const yes: Shape = when((value) => value === true);
/** Names what a record is looked up by: never a name that every object has from the start. */
export const id: Shape = when(
	(value) => typeof value === 'string' && ID.test(value) && !(value in {})
);

export function when(test: (value: unknown) => boolean): Shape {
	return (value, at) => (test(value) ? undefined : { fault: 'shape', at });
}

/** One of the words that this version knows; one that the type gains does not compile until it stands here. */
export function word<Known extends string>(known: Readonly<Record<Known, true>>): Shape {
	return (value, at) => {
		if (typeof value !== 'string') return { fault: 'shape', at };
		return Object.hasOwn(known, value) ? undefined : { fault: 'unknown', at };
	};
}

export function optional(shape: Shape): Optional {
	return { optional: shape };
}

/** Exactly these fields: one that is not known here may mean what only a newer version does. */
export function object<Type>(fields: Fields<Type>): Shape {
	return shaped(fields as Readonly<Record<string, Shape | Optional>>, false);
}

/** At least these fields: sentences may carry more than this version says. */
export function atLeast(fields: Readonly<Record<string, Shape | Optional>>): Shape {
	return shaped(fields, true);
}

function shaped(fields: Readonly<Record<string, Shape | Optional>>, more: boolean): Shape {
	return (value, at) => {
		if (!isRecord(value)) return { fault: 'shape', at };
		const strange = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
		if (strange !== undefined && !more) return { fault: 'unknown', at: `${at}.${strange}` };
		for (const [key, field] of Object.entries(fields)) {
			const there = Object.hasOwn(value, key);
			if (!there && typeof field !== 'function') continue;
			const shape = typeof field === 'function' ? field : field.optional;
			const found = shape(value[key], `${at}.${key}`);
			if (found) return found;
		}
		return undefined;
	};
}

export function list(shape: Shape, { most = 500, least = 0 } = {}): Shape {
	return (value, at) => {
		if (!Array.isArray(value) || value.length > most || value.length < least) {
			return { fault: 'shape', at };
		}
		return firstOf(value, (one, index) => shape(one, `${at}.${index}`));
	};
}

/** Fixed places, each with its own shape. */
export function tuple(...shapes: readonly Shape[]): Shape {
	return (value, at) => {
		if (!Array.isArray(value) || value.length !== shapes.length) return { fault: 'shape', at };
		return firstOf(shapes, (shape, index) => shape(value[index], `${at}.${index}`));
	};
}

/** Anything by id. */
export function record(shape: Shape): Shape {
	return (value, at) => {
		if (!isRecord(value)) return { fault: 'shape', at };
		return firstOf(
			Object.entries(value),
			([key, one]) => id(key, `${at}.${key}`) ?? shape(one, `${at}.${key}`)
		);
	};
}

export function unique(ids: readonly string[], at: string): Fault | undefined {
	const double = ids.find((one, index) => ids.indexOf(one) !== index);
	return double === undefined ? undefined : { fault: 'duplicate', at: `${at}.${double}` };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first fault among many, without looking at the rest. */
export function firstOf<One>(
	all: readonly One[],
	judge: (one: One, index: number) => Fault | undefined
): Fault | undefined {
	for (const [index, one] of all.entries()) {
		const found = judge(one, index);
		if (found) return found;
	}
	return undefined;
}
