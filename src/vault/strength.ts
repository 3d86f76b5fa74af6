import { zxcvbn, zxcvbnOptions } from '@zxcvbn-ts/core';
import { common } from './common-words.ts';

/**
 * How well a secret holds against somebody who has the phone's storage and guesses elsewhere, at about
 * a thousand guesses a second for each good graphics card: Argon2id allows no more.
 */
export type Strength = {
	/** 0 none … 4 strong; 3 is the least that is taken */
	readonly score: 0 | 1 | 2 | 3 | 4;
	readonly enough: boolean;
	/** what makes it easy to guess, the gravest first */
	readonly because: readonly ('short' | 'common' | 'name' | 'date' | 'repeat' | 'sequence')[];
};
export type PinProblem =
	/** fewer than six digits, or something else than digits */
	| 'digits'
	/** one digit or a few over and over, a row, or a year */
	| 'easy';

/** log10 of guesses for the scores 1 to 4. */
const STEPS = [4, 6, 8.5, 11];
const LEAST = 3;
const SHORT = 12;
/** Longer ones are strong enough, and slow to judge. */
const LOOK_AT = 64;

/** `own`: what is known of the person, so it is the first that others try. */
export function judgePassphrase(secret: string, own: readonly string[] = []): Strength {
	const words = own
		.flatMap((one) => one.toLowerCase().split(/\s+/))
		.filter((one) => one.length > 2);
	zxcvbnOptions.setOptions({ dictionary: { common: [...common], userInputs: words } });
	const { guessesLog10, sequence } = zxcvbn(secret.normalize('NFKC').trim().slice(0, LOOK_AT));
	const score = STEPS.filter((step) => guessesLog10 >= step).length as Strength['score'];
	const enough = score >= LEAST;
	return { score, enough, because: enough ? [] : reasons(secret, sequence) };
}

/** A PIN has few enough values to try them all; this only keeps out the first that anyone would try. */
export function judgePin(pin: string, own: readonly string[] = []): PinProblem | undefined {
	if (!/^\d{6,12}$/.test(pin)) return 'digits';
	const steps = new Set(
		[...pin].slice(1).map((digit, n) => (Number(digit) - Number(pin[n]) + 10) % 10)
	);
	const parts = [1, 2, 3].some(
		(size) => pin === pin.slice(0, size).repeat(12).slice(0, pin.length)
	);
	const known = own.some((one) => one.replaceAll(/\D/g, '').includes(pin));
	const year = pin.length === 8 && /^(\d{4})?(19|20)\d\d(\d{4})?$/.test(pin);
	return steps.size === 1 || parts || known || year ? 'easy' : undefined;
}

type Sequence = ReturnType<typeof zxcvbn>['sequence'];

function reasons(secret: string, sequence: Sequence): Strength['because'] {
	const patterns = new Map<string, Strength['because'][number]>([
		['dictionary', 'common'],
		['date', 'date'],
		['repeat', 'repeat'],
		['sequence', 'sequence']
	]);
	const found = sequence.flatMap((part) => {
		const own = part.pattern === 'dictionary' && part['dictionaryName'] === 'userInputs';
		const reason = own ? 'name' : patterns.get(part.pattern);
		return reason ? [reason] : [];
	});
	return [...new Set([...(secret.length < SHORT ? ['short' as const] : []), ...found])];
}
