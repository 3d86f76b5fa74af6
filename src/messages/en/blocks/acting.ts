import { shape } from './words.ts';

/** Who fills in the form, and what they declare. */
export const acting = {
	questions: {
		applicantKind: {
			label: 'Who fills in this form?',
			hint: 'The applicant is the person who gets the permit, pass or paper.',
			options: {
				self: 'The applicant',
				parent: 'A parent of the applicant',
				guardian: 'The applicant’s legal guardian',
				employer: 'The applicant’s employer',
				institution: 'The school, college or other institution',
				sponsor: 'The applicant’s sponsor',
				agent: 'An agent or a lawyer'
			},
			required: 'Choose who fills in this form'
		},
		actingName: {
			label: 'Your full name',
			hint: 'You are the person who fills in this form for the applicant.',
			required: 'Enter your full name',
			badFormat: shape.name
		},
		actingOrganisation: {
			label: 'Name of your company, institution or firm',
			required: 'Enter the name of the company, institution or firm'
		},
		actingPhone: {
			label: 'Your phone number',
			hint: 'With the country code, such as +254 712 345678.',
			required: 'Enter your phone number',
			badFormat: shape.phone
		},
		actingEmail: {
			label: 'Your e-mail address',
			required: 'Enter your e-mail address',
			badFormat: shape.email
		}
	},
	documents: {
		authority: {
			title: 'Letter that lets you act for the applicant',
			hint: 'Signed by the applicant. It names you and this application.'
		}
	},
	/** lines that each adds to the declaration */
	declares: {
		parent: ['I am a parent of the applicant, and I agree to this application.'],
		guardian: ['I am the legal guardian of the applicant, and I agree to this application.'],
		employer: ['I may speak for the employer, and the post that I describe is real.'],
		institution: ['I may speak for the institution, and it has accepted the applicant.'],
		sponsor: ['I sponsor the applicant, and I know what I take on.'],
		agent: ['The applicant asked me to act, and has read these answers.']
	}
};

/** What every declaration says first. */
export const declared = [
	'I have read my answers, and they are true.',
	'The documents are real, and they belong to the people they are said to be of.',
	'I know that a false answer can end in a refusal, and that the fee may not be paid back.'
];
