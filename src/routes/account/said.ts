import type { AccountStep } from '#domain/account-standing';
import type { PasswordProblem } from '#domain/account-checks';
import { ownOf } from '#domain/own';
import type { Language, Messages } from '#messages/index';
import { formatInstant } from '#ui/format.ts';

type Words = Messages['account'];

/** Why the office did not do it, and what to do. */
export function sayRefusal(
	{ code, until }: Extract<AccountStep, { state: 'refused' }>,
	words: Words,
	language: Language,
	now: number
): string {
	if (code === 'locked') return words.refusedLocked(formatInstant(until ?? now, now, language));
	return ownOf(words.refusals, code) ?? words.refusedOther(code);
}

export function sayPassword(problems: readonly PasswordProblem[], words: Words): string {
	return words.passwordLacks(problems.map((one) => words.lacks[one]).join(', '));
}

/** What the list of sessions calls this device: enough to know it by, not enough to tell it from its like. */
export function deviceName(words: Words, agent = navigator.userAgent): string {
	const browser = /Edg\//.test(agent)
		? 'Edge'
		: /OPR\//.test(agent)
			? 'Opera'
			: /Firefox\//.test(agent)
				? 'Firefox'
				: /Chrom(e|ium)\//.test(agent)
					? 'Chrome'
					: /Safari\//.test(agent)
						? 'Safari'
						: words.anyBrowser;
	const system = /Android|iPhone|iPad|Windows|Mac OS|Linux/.exec(agent)?.[0] ?? words.anySystem;
	return words.device(browser, system);
}
