import { pickCountry, pickDate, shape } from './words.ts';

/** The person that an application is about. */
export const person = {
	questions: {
		surname: {
			label: 'Surname',
			hint: 'As in the passport, in plain letters. Only one name in the passport? Write it here.',
			required: 'Enter the surname',
			badFormat: shape.plainLetters
		},
		givenNames: {
			label: 'Given names',
			hint: 'All of them, as in the passport. Leave this empty only if the passport has one name.',
			required: 'Enter the given names',
			badFormat: shape.plainLetters
		},
		sex: {
			label: 'Sex, as in the passport',
			options: { female: 'Female (F)', male: 'Male (M)', x: 'X' },
			required: 'Choose what the passport says'
		},
		birthDate: { label: 'Date of birth', required: pickDate },
		birthCountry: { label: 'Country of birth', required: pickCountry },
		nationality: {
			label: 'Nationality',
			hint: 'As in the passport.',
			required: pickCountry
		},
		maritalStatus: {
			label: 'Marital status',
			options: {
				single: 'Single',
				married: 'Married',
				separated: 'Separated',
				divorced: 'Divorced',
				widowed: 'Widowed'
			},
			required: 'Choose a marital status'
		}
	},
	rules: {
		bornBeforeToday: {
			title: 'The date of birth is in the past',
			violated: 'The date of birth, {born}, is not in the past.',
			mend: 'Correct the date of birth.'
		},
		bornWithinLifetime: {
			title: 'The date of birth is in the past 120 years',
			violated: 'The date of birth, {born}, is more than 120 years ago.',
			mend: 'Correct the date of birth.'
		}
	}
};
