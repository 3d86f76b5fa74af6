const kraPin = 'A PIN has a letter, nine digits and a letter, such as A123456789B';

/** A business, its money and its tax numbers: classes A, B, C, F and G. */
export const permitBusiness = {
	sections: {
		money: { title: 'Money and tax numbers' }
	},
	questions: {
		businessName: {
			label: 'Name of the employer or business in Kenya',
			hint: 'As it is registered. If you work alone, write your own name.',
			required: 'Enter the name of the employer or business'
		},
		businessPin: {
			label: 'KRA PIN of the business',
			hint: 'The number of the Kenya Revenue Authority. Leave it empty if there is none yet.',
			required: 'Enter the PIN of the business',
			badFormat: kraPin
		},
		kraPin: {
			label: 'KRA PIN of the applicant',
			hint: 'Leave it empty if there is none yet.',
			required: 'Enter the PIN of the applicant',
			badFormat: kraPin
		},
		capital: {
			label: 'How much money can be shown for this, in US dollars?',
			hint: 'In whole dollars, without commas. 100,000 or more is asked for.',
			required: 'Enter the amount in US dollars, digits only'
		}
	},
	rules: {
		capitalEnough: {
			title: 'At least 100,000 US dollars can be shown',
			violated: 'The money you named is less than 100,000 US dollars.',
			mend: 'Correct the amount. If it is right, this class is not for you yet: look at the other classes.'
		}
	},
	documents: {
		fundsProof: {
			title: 'Proof of the money: 100,000 US dollars or more',
			hint: 'Such as bank statements, in the name of the applicant or the business.'
		},
		taxNumbers: {
			title: 'KRA PIN certificates',
			hint: 'Of the applicant and of the business.'
		},
		accounts: {
			title: 'Audited accounts, signed',
			hint: 'Of the last two years.'
		}
	}
};
