import { pickDate, shape, yesOrNo } from './words.ts';

/** An address and a contact in Kenya. */
export const kenyaAddress = {
	questions: {
		postalAddress: {
			label: 'Postal address',
			hint: 'Such as P.O. Box 12345.',
			required: 'Enter the postal address'
		},
		postalCode: {
			label: 'Postal code',
			hint: 'Five digits, such as 00100.',
			required: 'Enter the postal code'
		},
		city: { label: 'Town or city', required: 'Enter the town or city' },
		county: { label: 'County', required: 'Choose a county from the list' },
		subCounty: { label: 'Sub-county', required: 'Enter the sub-county' },
		location: { label: 'Location or estate', required: 'Enter the location or estate' },
		road: { label: 'Road or street', required: 'Enter the road or street' },
		plot: { label: 'Plot number or building', required: 'Enter the plot number or building' },
		landmark: {
			label: 'Nearest landmark',
			hint: 'A school, a church, a mosque, a shop or the like.',
			required: 'Enter the nearest landmark'
		}
	}
};

export const kenyaContact = {
	questions: {
		email: {
			label: 'E-mail address',
			hint: 'The office writes to this address.',
			required: 'Enter an e-mail address',
			badFormat: shape.email
		},
		phone: {
			label: 'Phone number',
			hint: 'A Kenyan number such as 0712 345678, or one with its country code.',
			required: 'Enter a phone number',
			badFormat: shape.phone
		}
	}
};

/** Whether the applicant is in Kenya, and by which right. */
export const presence = {
	questions: {
		inKenya: { label: 'Is the applicant in Kenya now?', required: yesOrNo },
		kenyaStatus: {
			label: 'On what pass or permit is the applicant in Kenya?',
			options: {
				visitor: 'As a visitor',
				permit: 'With a work or residence permit',
				dependant: 'With a dependant’s pass',
				student: 'With a student’s or pupil’s pass',
				special: 'With a special pass',
				refugee: 'As a refugee',
				other: 'Something else'
			},
			required: 'Choose what lets the applicant stay in Kenya'
		},
		statusExpires: {
			label: 'Until when may the applicant stay?',
			hint: 'The last day on the stamp, permit or pass. Leave it empty if it has no end.',
			required: pickDate
		},
		fileNumber: {
			label: 'Immigration file number',
			hint: 'The “R” number on earlier letters or permits. Leave it empty if there is none.',
			required: 'Enter the file number',
			badFormat: 'A file number has 3 to 10 digits, with or without an R before them'
		}
	},
	rules: {
		statusNotExpired: {
			title: 'The right to stay in Kenya has not run out',
			violated: 'The right to stay in Kenya ended on {expires}.',
			mend: 'Correct the date. If it is right, ask an Immigration office how to put the stay in order. You can still apply.'
		}
	},
	documents: {
		immigrationStatus: {
			title: 'Proof of the right to be in Kenya now',
			hint: 'The page of the passport with the last stamp, or the permit or pass.'
		}
	}
};
