import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import {
	applyingAdult,
	booklet,
	bookletFees,
	citizen,
	feeNote,
	parents,
	passportNotes,
	reach,
	recommender
} from '../blocks/citizen.ts';
import { kenyaAddress } from '../blocks/kenya.ts';
import { yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/passport-child.ts';

export const text = {
	name: 'First passport, child under 18',
	sections: {
		applicant: { title: 'You, the parent or guardian' },
		...booklet.sections,
		person: {
			title: 'The child',
			intro: 'Copy the details from the birth certificate or adoption certificate.'
		},
		citizenship: { title: 'Birth and citizenship of the child' },
		parents: {
			title: 'Parents of the child',
			intro: 'Of an adopted child: the parents who adopted.'
		},
		...reach.sections,
		contact: { title: 'Home of the child' },
		...recommender.sections
	},
	questions: {
		...citizen.questions,
		...acting.questions,
		...applyingAdult.questions,
		...kenyaAddress.questions,
		...booklet.questions,
		...parents.questions,
		...reach.questions,
		...recommender.questions,
		adopted: { label: 'Is the child adopted?', required: yesOrNo }
	},
	rules: {
		...citizen.rules,
		...applyingAdult.rules,
		...parents.rules,
		...recommender.rules,
		childOnly: {
			title: 'The child is under 18',
			violated: 'The date of birth is {born}, so the applicant is 18 or older.',
			mend: 'Correct the date of birth. An adult applies for the first passport of an adult.'
		},
		recommenderNotActing: {
			title: 'The recommender is somebody else',
			violated: 'The recommender has the same ID number as you.',
			mend: 'Correct one of the two numbers, or name another person.'
		}
	},
	documents: {
		...citizen.documents,
		...applyingAdult.documents,
		...parents.documents,
		...recommender.documents,
		adoptionCertificate: {
			title: 'Adoption certificate',
			hint: 'The whole page. Bring the real one to the office.'
		},
		adoptionClearance: {
			title: 'Letter of the children’s department, or the court’s decision',
			hint: 'It shows that the adoption was allowed.'
		}
	},
	fees: bookletFees,
	notes: {
		fee: feeNote,
		consent:
			'Sources disagree on the consent. The Directorate says the parents or the legal guardian, one guide says both parents, an embassy says one of them. Both signatures are safest.',
		...passportNotes
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
