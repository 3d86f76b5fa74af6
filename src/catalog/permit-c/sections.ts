import type { Section } from '#domain/question';
import { permitOpening, permitPapers, permitPerson, permitTables } from '../blocks/permit.ts';
import { businessName } from '../blocks/permit-business.ts';

export const sections = [
	...permitOpening,
	{
		id: 'profession',
		questions: [
			{
				id: 'prescribedProfession',
				kind: 'choice',
				options: [
					'doctor',
					'dentist',
					'lawyer',
					'surveyor',
					'estateAgent',
					'architect',
					'pharmacist',
					'vet',
					'engineer',
					'nurse',
					'physiotherapist',
					'accountant',
					'secretary',
					'actuary',
					'scientist',
					'ictExpert'
				]
			},
			{ id: 'professionalBody', kind: 'text', maxLength: 100 },
			{ id: 'membershipNumber', kind: 'text', maxLength: 40 },
			{ id: 'practisesAlone', kind: 'yesNo' },
			businessName
		]
	},
	...permitPerson,
	...permitTables,
	...permitPapers
] as const satisfies readonly Section[];
