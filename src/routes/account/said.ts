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
