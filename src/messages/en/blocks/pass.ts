import { acting } from './acting.ts';
import { kenyaAddress, kenyaContact, presence } from './kenya.ts';
import { heldPassport } from './passport.ts';
import { person } from './person.ts';
import { pickDate, yesOrNo } from './words.ts';

/** The pages that every pass has. */
export const passSections = {
	applicant: { title: 'Who fills in this form' },
	person: {
		title: 'The applicant',
		intro: 'Copy the details from the applicant’s passport.'
	},
	passport: { title: 'Passport' },
	reach: { title: 'How to reach the applicant', intro: 'The office writes here.' },
	home: {
		title: 'Address in Kenya',
		intro: 'Where the applicant lives in Kenya, or will live.'
	}
};

export const passPresence = {
	title: 'In Kenya now?',
	intro: 'Some papers depend on where the applicant is today.'
};

/** New or renewal, and how far the pass before this one goes. */
export const passBefore = {
	questions: {
		applicationType: {
			label: 'Is this the first pass of this kind, or a renewal?',
			options: { new: 'The first one', renewal: 'A renewal: the applicant has one now' },
			required: 'Choose first or renewal'
		},
		previousNumber: {
			label: 'Number of the pass that the applicant has now',
			required: 'Enter the number of the pass',
			badFormat: 'Use letters, digits, hyphens and slashes, as on the pass'
		},
		previousExpires: {
			label: 'Last day of that pass',
			required: pickDate
		}
	},
	rules: {
		renewsInTime: {
			title: 'A pass is renewed before it ends',
			violated: 'The pass that the applicant has now ended on {expires}.',
			mend: 'Correct the date. If it is right, ask an Immigration office what to do first. You can still apply.'
		}
	},
	documents: {
		previousPass: {
			title: 'The pass that the applicant has now',
			hint: 'Every page of the pass, or of the passport pages that show it.'
		}
	}
};

/** The organisation in Kenya that takes the applicant: a school, a college, a host. */
export const passInstitution = {
	questions: {
		institutionName: {
			label: 'Name of the institution',
			hint: 'Its full name, as it is registered.',
			required: 'Enter the name of the institution'
		},
		institutionPostal: {
			label: 'Its postal address',
			hint: 'Such as P.O. Box 12345.',
			required: 'Enter the postal address of the institution'
		},
		institutionCode: {
			label: 'Its postal code',
			hint: 'Five digits, such as 00100.',
			required: 'Enter the postal code of the institution'
		},
		institutionCity: {
			label: 'Its town or city',
			required: 'Enter the town or city of the institution'
		}
	}
};

export const pass = {
	questions: {
		...acting.questions,
		...person.questions,
		...heldPassport.questions,
		...presence.questions,
		...kenyaContact.questions,
		...kenyaAddress.questions,
		papersInOtherLanguage: {
			label: 'Is any of the papers in a language other than English?',
			hint: 'Such a paper needs a translation into English.',
			required: yesOrNo
		}
	},
	rules: {
		...person.rules,
		...heldPassport.rules,
		minorNeedsAdult: {
			title: 'An adult applies for a child',
			violated: 'The applicant is under 18, and you said that the applicant fills in this form.',
			mend: 'Let a parent or guardian fill it in, and choose that in the first part.'
		}
	},
	documents: {
		...acting.documents,
		...presence.documents,
		passportPage: {
			title: 'Passport page with the applicant’s picture',
			hint: 'The whole page, flat and sharp, with both lines of letters at the bottom.'
		},
		photo: {
			title: 'Photo of the applicant',
			hint: 'The whole face, from the front, before a plain light wall. No hat. Taken in the last 6 months.'
		},
		translation: {
			title: 'Translation into English',
			hint: 'By an embassy, a notary or an institution that is recognised for it.'
		},
		policeClearance: {
			title: 'Police clearance certificate',
			hint: 'It says that the police know of no crime. From the country where the applicant lived, or from Kenya.'
		}
	}
};

/** What is uncertain of every pass. */
export const passNotes = {
	eac: 'Citizens of Burundi, DR Congo, Rwanda, Somalia, South Sudan, Tanzania and Uganda pay nothing for most permits and passes. The invoice of the office is what counts.',
	convenience:
		'The payment service may add a small charge of its own: 50 shillings, or 1 dollar on dollar amounts. A court called it unlawful in April 2025, and it was still charged in November 2025.'
};
