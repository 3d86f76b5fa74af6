import { pickCountry, pickDate } from './words.ts';

export const passport = {
	questions: {
		passportCountry: { label: 'Country that issued the passport', required: pickCountry },
		passportNumber: {
			label: 'Passport number',
			hint: 'At the top right of the picture page. Letters and numbers, 6 to 9 of them.',
			required: 'Enter the passport number',
			badFormat: 'A passport number has 6 to 9 letters and numbers, such as A1234567'
		},
		passportIssued: { label: 'Date of issue', required: pickDate },
		passportExpires: { label: 'Date of expiry', required: pickDate },
		namesChecked: {
			label:
				'I have compared the names, the number and the dates with the passport, letter by letter',
			hint: 'A mistake can end in a refusal, and the fee may not be paid back.',
			required: 'Compare your answers with the passport, then tick the box'
		}
	},
	rules: {
		passportIssuedPast: {
			title: 'The passport has been issued',
			violated: 'The date of issue, {issued}, is in the future.',
			mend: 'Correct the date of issue. A passport that you do not have yet cannot be used.'
		},
		passportAfterBirth: {
			title: 'The passport was issued after its holder was born',
			violated: 'The passport was issued on {issued}, but the date of birth is {born}.',
			mend: 'Correct one of the two dates.'
		},
		passportNotExpired: {
			title: 'The passport is still valid',
			violated: 'The passport expired on {expires}.',
			mend: 'Get a new passport first, or correct the date.'
		},
		namesAsInPassport: {
			title: 'Names and numbers are as in the passport',
			violated: 'You have not yet compared your answers with the passport.',
			mend: 'Compare each letter and number, then tick the box.'
		}
	}
};

/** The passport that a permit or pass is asked for: with the sentences above. */
export const heldPassport = {
	questions: {
		...passport.questions,
		passportPlace: {
			label: 'Place of issue',
			hint: 'The town or the office that the passport names.',
			required: 'Enter the place of issue'
		}
	},
	rules: {
		...passport.rules,
		passportSixMonthsLeft: {
			title: 'The passport is valid for 6 months more',
			violated:
				'The passport expires on {expires}. Advisers say it should be valid until {earliest}.',
			mend: 'Renew the passport first if you can. You can still apply.'
		},
		passportOfNationality: {
			title: 'The passport is of the nationality you gave',
			violated: 'The passport was issued by another country than your nationality.',
			mend: 'Correct one of the two. If both are right, you can go on.'
		}
	}
};
