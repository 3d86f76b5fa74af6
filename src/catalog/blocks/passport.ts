import type { Question } from '#domain/question';
import type { Requirement } from '#domain/requirement';
import { advised, assumed } from '../sources.ts';

const number = {
	id: 'passportNumber',
	kind: 'text',
	maxLength: 10,
	format: 'passportNumber'
} as const;

/** The passport that a visitor travels with. */
export const passport = [
	{ id: 'passportCountry', kind: 'country' },
	number,
	{ id: 'passportIssued', kind: 'date', usually: 'past' },
	{ id: 'passportExpires', kind: 'date', usually: 'future' },
	{ id: 'blankPage', kind: 'yesNo' },
	{ id: 'namesChecked', kind: 'confirm' }
] as const satisfies readonly Question[];

/** The passport that a permit or pass is asked for. */
export const heldPassport = [
	{ id: 'passportCountry', kind: 'country' },
	number,
	{ id: 'passportIssued', kind: 'date', usually: 'past' },
	{ id: 'passportExpires', kind: 'date', usually: 'future' },
	{ id: 'passportPlace', kind: 'text', maxLength: 80 },
	{ id: 'namesChecked', kind: 'confirm' }
] as const satisfies readonly Question[];

/** one finding, not two, on a passport that has already run out */
const notExpired = { not: { before: ['passportExpires', 'today'] } } as const;
const inSixMonths = { of: 'today', months: 6 } as const;

export const passportRules = [
	{
		id: 'passportIssuedPast',
		severity: 'blocker',
		must: { not: { after: ['passportIssued', 'today'] } },
		target: { question: 'passportIssued' },
		params: { issued: 'passportIssued' },
		...assumed
	},
	{
		id: 'passportAfterBirth',
		severity: 'blocker',
		must: { not: { before: ['passportIssued', 'birthDate'] } },
		target: { question: 'passportIssued' },
		params: { issued: 'passportIssued', born: 'birthDate' },
		...assumed
	}
] as const satisfies readonly Requirement[];

export const heldPassportRules = [
	...passportRules,
	{
		id: 'passportNotExpired',
		severity: 'blocker',
		must: notExpired,
		target: { question: 'passportExpires' },
		params: { expires: 'passportExpires' },
		...assumed
	},
	{
		id: 'passportSixMonthsLeft',
		severity: 'warning',
		when: notExpired,
		must: { not: { before: ['passportExpires', inSixMonths] } },
		target: { question: 'passportExpires' },
		params: { expires: 'passportExpires', earliest: inSixMonths },
		...advised
	},
	{
		id: 'passportOfNationality',
		severity: 'warning',
		must: { sameAs: ['passportCountry', 'nationality'] },
		target: { question: 'passportCountry' },
		...assumed
	},
	{
		id: 'namesAsInPassport',
		severity: 'blocker',
		must: { equals: ['namesChecked', true] },
		target: { question: 'namesChecked' },
		...assumed
	}
] as const satisfies readonly Requirement[];
