import type { Question } from '#domain/question';
import type { Requirement } from '#domain/requirement';
import { assumed } from '../sources.ts';

/** An address in Kenya, part by part, as the foreign nationals' forms ask for it. */
export const kenyaAddress = [
	{ id: 'postalAddress', kind: 'text', maxLength: 60 },
	{ id: 'postalCode', kind: 'text', maxLength: 10, optional: true },
	{ id: 'city', kind: 'text', maxLength: 60 },
	{ id: 'county', kind: 'place', list: 'counties' },
	{ id: 'subCounty', kind: 'text', maxLength: 60 },
	{ id: 'location', kind: 'text', maxLength: 60 },
	{ id: 'road', kind: 'text', maxLength: 60, optional: true },
	{ id: 'plot', kind: 'text', maxLength: 60, optional: true },
	{ id: 'landmark', kind: 'text', maxLength: 60, optional: true }
] as const satisfies readonly Question[];

/** How the office reaches the applicant. */
export const kenyaContact = [
	{ id: 'email', kind: 'email', maxLength: 100, autocomplete: 'email' },
	{ id: 'phone', kind: 'phone', maxLength: 20, autocomplete: 'tel' }
] as const satisfies readonly Question[];

export const inKenya = { equals: ['inKenya', true] } as const;

/** Whether the applicant is in Kenya now, and by which right; the file number if there is one. */
export const presence = [
	{ id: 'inKenya', kind: 'yesNo' },
	{
		id: 'kenyaStatus',
		kind: 'choice',
		options: ['visitor', 'permit', 'dependant', 'student', 'special', 'refugee', 'other'],
		when: inKenya
	},
	{
		id: 'statusExpires',
		kind: 'date',
		usually: 'future',
		optional: true,
		when: inKenya
	},
	{ id: 'fileNumber', kind: 'text', maxLength: 15, format: 'fileNumber', optional: true }
] as const satisfies readonly Question[];

export const presenceRules = [
	{
		id: 'statusNotExpired',
		severity: 'warning',
		when: inKenya,
		must: { not: { before: ['statusExpires', 'today'] } },
		target: { question: 'statusExpires' },
		params: { expires: 'statusExpires' },
		...assumed
	}
] as const satisfies readonly Requirement[];
