import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { pass, passNotes, passSections } from '../blocks/pass.ts';
import { pickCountry, pickDate, shape, yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/alien-card.ts';

export const text = {
	name: 'Alien card (foreigner certificate)',
	sections: {
		...passSections,
		need: { title: 'Do you need a card?', intro: 'Some people can live in Kenya without one.' },
		card: { title: 'The card' },
		more: { title: 'More about the applicant' },
		stay: { title: 'Living in Kenya' },
		work: { title: 'Work' }
	},
	questions: {
		...pass.questions,
		cardExempt: {
			label: 'Is one of these true for the applicant?',
			hint: 'If so, no alien card is needed.',
			options: {
				none: 'None of these',
				forces: 'Serves in armed forces that are allowed to be in Kenya',
				embassy: 'Works at an embassy or consulate, or is family of such a person',
				exempted: 'Is exempt from permits by law',
				refugee: 'Is registered as a refugee',
				shortVisit: 'Is here for up to 3 months, as a visitor or with a special pass'
			},
			required: 'Choose the line that fits, or “None of these”'
		},
		cardRequest: {
			label: 'What do you ask for?',
			options: {
				first: 'The first card',
				renewal: 'A renewal of the card',
				replacement: 'A new card for one that is lost or damaged'
			},
			required: 'Choose what you ask for'
		},
		appliedBefore: {
			label: 'Has the applicant asked for a card before?',
			required: yesOrNo
		},
		cardNumber: {
			label: 'Individual number on the card (Individual No.)',
			hint: 'Digits only. If the card is lost, look at a copy of it.',
			required: 'Enter the number of the card',
			badFormat: 'The number of an alien card has 6 to 9 digits'
		},
		cardSerial: {
			label: 'Serial number of the card (Serial No.)',
			hint: 'Leave it empty if you cannot read it.',
			required: 'Enter the serial number'
		},
		cardGone: {
			label: 'What happened to the card?',
			options: { lost: 'It is lost or stolen', damaged: 'It is damaged' },
			required: 'Choose what happened'
		},
		cardYears: {
			label: 'For how many years do you ask?',
			hint: '1 or 2. Permanent residents can ask for 3.',
			required: 'Enter 1, 2 or 3'
		},
		alias: {
			label: 'Another name that the applicant is known by',
			hint: 'Leave it empty if there is none.',
			required: 'Enter the other name',
			badFormat: shape.name
		},
		parentName: {
			label: 'Full name of a parent',
			required: 'Enter the name of a parent',
			badFormat: shape.name
		},
		dualParentage: {
			label: 'Do the parents come from two different countries?',
			hint: 'The office calls this dual parentage.',
			required: yesOrNo
		},
		birthNationality: { label: 'Nationality at birth', required: pickCountry },
		residenceCountry: {
			label: 'Country where the applicant lived before Kenya',
			required: pickCountry
		},
		arrivalDate: { label: 'When did the applicant come to Kenya?', required: pickDate },
		stayKind: {
			label: 'On what pass or permit does the applicant live in Kenya?',
			options: {
				permit: 'With a work or residence permit',
				permanentResident: 'As a permanent resident',
				dependant: 'With a dependant’s pass',
				student: 'With a student’s, pupil’s or internship pass',
				other: 'Something else'
			},
			required: 'Choose the right that fits'
		},
		kraPin: {
			label: 'KRA PIN',
			hint: 'The tax number. Leave it empty if there is none.',
			required: 'Enter the KRA PIN',
			badFormat: 'A KRA PIN is the letter A or P, nine digits and a letter, like A012345678Z'
		},
		occupation: {
			label: 'What does the applicant do?',
			hint: 'Such as teacher, student or retired.',
			required: 'Enter what the applicant does'
		},
		employed: { label: 'Does the applicant have an employer in Kenya?', required: yesOrNo },
		employerName: { label: 'Name of the employer', required: 'Enter the name of the employer' },
		position: {
			label: 'Position',
			hint: 'Such as manager or nurse.',
			required: 'Enter the position'
		},
		employerAddress: {
			label: 'Address of the employer',
			hint: 'Building, road and town, and the postal address.',
			required: 'Enter the address of the employer'
		}
	},
	rules: {
		...pass.rules,
		mayNotNeedCard: {
			title: 'People who need no card do not have to apply',
			violated: 'By your first answer, the applicant needs no alien card.',
			mend: 'Correct the answer, or ask the office. You can still apply.'
		},
		eighteen: {
			title: 'The card is for people of 18 or older',
			violated: 'The applicant, born on {born}, turns 18 on {turns}.',
			mend: 'Wait until that day, or correct the date of birth.'
		},
		arrivedPast: {
			title: 'The applicant has come to Kenya',
			violated: 'The day of arrival, {arrival}, is in the future.',
			mend: 'Correct the day. The card is asked for in Kenya.'
		},
		withinNinetyDays: {
			title: 'The first card is asked for within 90 days',
			violated: 'The applicant came on {arrival}. The 90 days ended on {latest}.',
			mend: 'Apply soon, and ask the office what the delay means. You can still apply.'
		},
		twoYears: {
			title: 'The card is for 2 years at most, or 3 for permanent residents',
			violated: 'You ask for 3 years, but not as a permanent resident.',
			mend: 'Ask for 1 or 2 years, or correct the right by which the applicant lives in Kenya.'
		}
	},
	documents: {
		...pass.documents,
		photo: {
			title: 'Photo of the applicant',
			hint: 'In colour, before a white wall. The whole face, from the front. Not older than 12 months.'
		},
		residenceProof: {
			title: 'Proof of the right to live in Kenya',
			hint: 'The permit, the pass or the paper of permanent residence.'
		},
		previousCard: { title: 'The card that runs out', hint: 'Both sides.' },
		policeAbstract: {
			title: 'Police abstract',
			hint: 'The paper from a police station that says that the card is lost.'
		},
		damagedCard: { title: 'The damaged card', hint: 'Both sides, as far as they can be read.' },
		employerId: {
			title: 'Staff card or paper from the employer',
			hint: 'If there is one.'
		}
	},
	fees: { card: 'Alien card', replacement: 'New card for a lost or damaged one' },
	notes: {
		card: 'The notice of 2024 says 5,000 shillings a year. The official page, which is older, says 1,000 a year. Older still: 2,000 for the card and 1,000 a year. Ask the office before you pay.',
		replacement:
			'2,000 shillings is an old figure. We do not know what the notice of 2024 made of it. Ask the office before you pay.',
		decision: 'An agent says that it usually takes longer than 5 weeks.',
		convenience: passNotes.convenience
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
