import type { Section } from '#domain/question';
import {
	addressPage,
	backgroundPage,
	contactPage,
	papersInOtherLanguage,
	permitOpening,
	permitTables,
	personPage,
	presencePage
} from '../blocks/permit.ts';

export const spouse = { equals: ['refugeeKind', 'spouse'] } as const;

/** No passport, and no address in the country that a refugee had to leave. */
export const sections = [
	...permitOpening,
	{
		id: 'refugee',
		questions: [
			{ id: 'refugeeKind', kind: 'choice', options: ['refugee', 'spouse'] },
			{ id: 'refugeeName', kind: 'text', maxLength: 100, format: 'name', when: spouse },
			{ id: 'certificateNumber', kind: 'text', maxLength: 30 },
			{ id: 'certificateExpires', kind: 'date', usually: 'future' }
		]
	},
	{
		id: 'work',
		questions: [
			{ id: 'workKind', kind: 'choice', options: ['employment', 'business', 'undecided'] },
			{
				id: 'workName',
				kind: 'text',
				maxLength: 100,
				when: { oneOf: ['workKind', ['employment', 'business']] }
			}
		]
	},
	personPage,
	backgroundPage,
	presencePage,
	contactPage,
	addressPage,
	...permitTables,
	{ id: 'papers', part: 'papers', questions: [papersInOtherLanguage] }
] as const satisfies readonly Section[];
