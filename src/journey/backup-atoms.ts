import * as z from 'zod/mini';
import { count as isCount, isRecord } from '#domain/shape';

/* What the shapes of a backup are made of. */
export const matching = (shape: RegExp) => z.string().check(z.refine((text) => shape.test(text)));
export const upTo = (most: number) => z.string().check(z.refine((text) => text.length <= most));

/** Looked up by pages: none that every object answers to. */
export const id = z
	.string()
	.check(z.refine((text) => /^[\w:.@-]{1,128}$/.test(text) && !(text in Object.prototype)));
export const hex = matching(/^[0-9a-f]{1,128}$/);
export const compact = matching(/^[\w-]+(\.[\w-]*){2,4}$/);
export const line = upTo(1_000);
export const text = upTo(20_000);
export const count = z.number().check(z.refine((value) => isCount(value, '') === undefined));
export const time = z.number().check(z.refine(Number.isSafeInteger));
export const orNull = <Shape extends z.ZodMiniType>(shape: Shape) =>
	z.union([shape, z.literal(null)]);
export const nothing = such((value) => value === undefined);

/** By what the form brings anyway: more of zod would come with every form. */
export function such(stands: (value: unknown) => boolean): z.ZodMiniType {
	return z.unknown().check(z.refine(stands));
}

export function recordOf(key: RegExp, value: z.ZodMiniType): z.ZodMiniType {
	const fits = ([name, one]: [string, unknown]) => key.test(name) && value.safeParse(one).success;
	return such((record) => isRecord(record) && Object.entries(record).every(fits));
}
