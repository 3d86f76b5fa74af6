import type { person as english } from '../../en/blocks/person.ts';
import { pickCountry, pickDate, shape } from './words.ts';

export const person: typeof english = {
	questions: {
		surname: {
			label: 'Jina la ukoo',
			hint: 'Kama lilivyo kwenye pasipoti, kwa herufi za kawaida. Pasipoti ina jina moja tu? Liandike hapa.',
			required: 'Andika jina la ukoo',
			badFormat: shape.plainLetters
		},
		givenNames: {
			label: 'Majina mengine',
			hint: 'Yote, kama yalivyo kwenye pasipoti. Acha wazi tu kama pasipoti ina jina moja.',
			required: 'Andika majina mengine',
			badFormat: shape.plainLetters
		},
		sex: {
			label: 'Jinsia, kama ilivyo kwenye pasipoti',
			options: { female: 'Wa kike (F)', male: 'Wa kiume (M)', x: 'X' },
			required: 'Chagua kama pasipoti inavyosema'
		},
		birthDate: { label: 'Tarehe ya kuzaliwa', required: pickDate },
		birthCountry: { label: 'Nchi ya kuzaliwa', required: pickCountry },
		nationality: {
			label: 'Uraia',
			hint: 'Kama ulivyo kwenye pasipoti.',
			required: pickCountry
		},
		maritalStatus: {
			label: 'Hali ya ndoa',
			options: {
				single: 'Hajaoa au hajaolewa',
				married: 'Ameoa au ameolewa',
				separated: 'Ametengana na mwenzi',
				divorced: 'Ametaliki au ametalikiwa',
				widowed: 'Amefiwa na mwenzi'
			},
			required: 'Chagua hali ya ndoa'
		}
	},
	rules: {
		bornBeforeToday: {
			title: 'Tarehe ya kuzaliwa imepita',
			violated: 'Tarehe ya kuzaliwa, {born}, bado haijapita.',
			mend: 'Sahihisha tarehe ya kuzaliwa.'
		},
		bornWithinLifetime: {
			title: 'Tarehe ya kuzaliwa iko ndani ya miaka 120 iliyopita',
			violated: 'Tarehe ya kuzaliwa, {born}, ni zaidi ya miaka 120 iliyopita.',
			mend: 'Sahihisha tarehe ya kuzaliwa.'
		}
	}
};
