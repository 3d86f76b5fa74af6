import type { ServiceText } from '../../service-text.ts';
import { declared } from '../blocks/acting.ts';
import {
	booklet,
	bookletFees,
	citizen,
	feeNote,
	parents,
	passportNotes,
	reach,
	recommender
} from '../blocks/citizen.ts';
import { kenyaAddress, kenyaContact } from '../blocks/kenya.ts';

export { introduction } from '../introductions/passport-first.ts';

export const text = {
	name: 'First passport, adult',
	sections: {
		...booklet.sections,
		person: {
			title: 'You',
			intro: 'Copy the details from your ID card and birth certificate, letter by letter.'
		},
		citizenship: { title: 'ID card and citizenship' },
		parents: { title: 'Your parents' },
		...reach.sections,
		...recommender.sections
	},
	questions: {
		...citizen.questions,
		...kenyaContact.questions,
		...kenyaAddress.questions,
		...booklet.questions,
		...parents.questions,
		...reach.questions,
		...recommender.questions,
		citizenBy: {
			label: 'How are you a Kenyan citizen?',
			options: {
				birth: 'By birth',
				registration: 'By registration or naturalisation'
			},
			required: 'Choose how you are a citizen'
		}
	},
	rules: {
		...citizen.rules,
		...parents.rules,
		...recommender.rules,
		adultOnly: {
			title: 'The applicant is 18 or older',
			violated: 'You were born on {born} and are not 18 yet.',
			mend: 'Correct the date of birth, or ask a parent to apply for the first passport of a child under 18.'
		}
	},
	documents: {
		...citizen.documents,
		...parents.documents,
		...recommender.documents,
		registrationPaper: {
			title: 'Certificate of registration or naturalisation',
			hint: 'It shows that you became a citizen of Kenya.'
		},
		renunciation: {
			title: 'Certificate that you gave up your former citizenship',
			hint: 'If you have one.'
		},
		parentsBirth: {
			title: 'Birth certificates of your parents',
			hint: 'If you have them. One list asks for them; the office may ask too.'
		}
	},
	fees: bookletFees,
	notes: { fee: feeNote, ...passportNotes },
	declaration: { version: '1', lines: declared }
} satisfies ServiceText;
