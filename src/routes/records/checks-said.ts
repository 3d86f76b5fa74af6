import { ownOf } from '#domain/own';
import type { Check } from '#journey/bundle-format';
import type { Messages } from '#messages/index';

type Words = Messages['bundle'];

/** One thing that was looked at, and what came of it. */
export function checkSaid({ check, of, result, why }: Check, words: Words): string {
	const about = ownOf(words.checks, check)?.(of) ?? of;
	const came = ownOf(words.results, result) ?? result;
	const because = why === undefined ? undefined : ownOf(words.why, why);
	return [`${about}: ${came}.`, because].filter(Boolean).join(' ');
}

/** What did not hold, or could not be looked at. */
export function troublesSaid(checks: readonly Check[], words: Words): string[] {
	const troubles = checks.filter(({ result }) => result !== 'passed');
	return [...new Set(troubles.map((one) => checkSaid(one, words)))];
}
