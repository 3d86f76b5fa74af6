import type { AccountKind, Contact, Profile } from './account.ts';
import { matchesFormat, tidy, type FormatName } from './format.ts';

/** The paper that each kind of holder is known by. A refugee's number has no published shape. */
export const papers = {
	citizen: 'nationalId',
	resident: 'alienNumber',
	visitor: 'passportNumber',
	refugee: 'permitNumber'
} as const satisfies Record<AccountKind, FormatName>;

const PASSWORD_LEAST = 8;
const PASSWORD_MOST = 128;
const CODE = /^\d{6}$/;

export type ProfileProblem = keyof Profile;

/** The stored form of what was typed. */
export function tidyProfile(typed: Profile): Profile {
	return {
		kind: typed.kind,
		name: tidy('name', typed.name),
		idNumber: tidy(papers[typed.kind], typed.idNumber),
		email: tidyContact('email', typed.email),
		phone: tidyContact('phone', typed.phone)
	};
}

/** What is wrong with a tidied profile, in the order of the form. */
export function profileProblems(profile: Profile): ProfileProblem[] {
	const problems: ProfileProblem[] = [];
	if (!matchesFormat('name', profile.name)) problems.push('name');
	if (!matchesFormat(papers[profile.kind], profile.idNumber)) problems.push('idNumber');
	if (!isContact('email', profile.email)) problems.push('email');
	if (!isContact('phone', profile.phone)) problems.push('phone');
	return problems;
}

/** An address is the same in capitals. */
export function tidyContact(what: Contact, typed: string): string {
	return what === 'email' ? tidy('email', typed).toLowerCase() : tidy('phone', typed);
}

export function isContact(what: Contact, value: string): boolean {
	return matchesFormat(what, value);
}

/** E-mail or number of a paper, as the office looks it up. */
export function tidyIdentifier(typed: string): string {
	const plain = typed.trim();
	return plain.includes('@') ? tidyContact('email', plain) : tidy('passportNumber', plain);
}

export type PasswordProblem = 'short' | 'long' | 'upper' | 'lower' | 'digit' | 'symbol';

/**
 * What a password still lacks. The rule is eCitizen's as published; what is pasted counts as it is,
 * spaces and all.
 */
export function passwordProblems(password: string): PasswordProblem[] {
	const length = [...password].length;
	return (
		[
			['short', length < PASSWORD_LEAST],
			['long', length > PASSWORD_MOST],
			['upper', !/\p{Lu}/u.test(password)],
			['lower', !/\p{Ll}/u.test(password)],
			['digit', !/\d/.test(password)],
			['symbol', !/[^\p{L}\d]/u.test(password)]
		] as const
	).flatMap(([problem, stands]) => (stands ? [problem] : []));
}

/** A code as it is pasted: with the spaces and dashes that a message may put in. */
export function tidyCode(typed: string): string {
	return typed.replace(/[\s-]/g, '');
}

export function isCode(code: string): boolean {
	return CODE.test(code);
}
