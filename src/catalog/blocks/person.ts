import type { Question } from '#domain/question';
import type { Requirement } from '#domain/requirement';
import { assumed } from '../sources.ts';

/** A person, as the passport has them. */
export const person = [
	{
		id: 'surname',
		kind: 'text',
		maxLength: 80,
		format: 'passportName',
		autocomplete: 'family-name'
	},
	{
		id: 'givenNames',
		kind: 'text',
		maxLength: 80,
		format: 'passportName',
		optional: true,
		autocomplete: 'given-name'
	},
	{ id: 'sex', kind: 'choice', options: ['female', 'male', 'x'] },
	{ id: 'birthDate', kind: 'date', usually: 'past', autocomplete: 'bday' },
	{ id: 'birthCountry', kind: 'country' }
] as const satisfies readonly Question[];

export const nationality = { id: 'nationality', kind: 'country' } as const satisfies Question;

export const maritalStatus = {
	id: 'maritalStatus',
	kind: 'choice',
	options: ['single', 'married', 'separated', 'divorced', 'widowed']
} as const satisfies Question;

/** by the age today */
export const adult = { agedAtLeast: ['birthDate', 'today', 18] } as const;
export const minor = { not: adult } as const;

/** Partner states of the East African Community: most fees of permits and passes are gratis for them. */
export const eac: readonly string[] = ['BI', 'CD', 'RW', 'SO', 'SS', 'TZ', 'UG'];
export const fromEac = { oneOf: ['nationality', '@eac'] } as const;

export const personRules = [
	{
		id: 'bornBeforeToday',
		severity: 'blocker',
		must: { before: ['birthDate', 'today'] },
		target: { question: 'birthDate' },
		params: { born: 'birthDate' },
		...assumed
	},
	{
		id: 'bornWithinLifetime',
		severity: 'blocker',
		must: { not: { before: ['birthDate', { of: 'today', years: -120 }] } },
		target: { question: 'birthDate' },
		params: { born: 'birthDate' },
		...assumed
	}
] as const satisfies readonly Requirement[];
