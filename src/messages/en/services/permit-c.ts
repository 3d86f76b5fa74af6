import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';
import { permitBusiness } from '../blocks/permit-business.ts';
import { yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/permit-c.ts';

export const text = {
	name: 'Class C permit: listed professions',
	sections: { ...permit.sections, profession: { title: 'The profession' } },
	questions: {
		...permit.questions,
		prescribedProfession: {
			label: 'Which of these professions?',
			hint: 'Class C is for these only. For another job, look at class D.',
			options: {
				doctor: 'Doctor',
				dentist: 'Dentist',
				lawyer: 'Lawyer',
				surveyor: 'Surveyor',
				estateAgent: 'Estate agent or valuer',
				architect: 'Architect or quantity surveyor',
				pharmacist: 'Pharmacist',
				vet: 'Vet (animal doctor)',
				engineer: 'Engineer',
				nurse: 'Nurse',
				physiotherapist: 'Physiotherapist',
				accountant: 'Accountant',
				secretary: 'Chartered secretary',
				actuary: 'Actuary',
				scientist: 'Scientist',
				ictExpert: 'ICT expert'
			},
			required: 'Choose a profession'
		},
		professionalBody: {
			label: 'Professional body',
			hint: 'The board, council or society that you are a member of.',
			required: 'Enter the professional body'
		},
		membershipNumber: { label: 'Membership number', required: 'Enter the membership number' },
		practisesAlone: {
			label: 'Will the applicant practise alone?',
			hint: 'Choose “Yes” if there is no employer and no registered company or firm.',
			required: yesOrNo
		},
		businessName: permitBusiness.questions.businessName
	},
	rules: { ...permit.rules },
	documents: {
		...permit.documents,
		membership: {
			title: 'Proof of membership of the professional body',
			hint: 'Its certificate or licence, in the applicant’s name.'
		}
	},
	fees: permit.fees,
	notes: {
		...permit.notes,
		alone:
			'The lists of papers name the registration and the tax certificate of an organisation for everybody. That a person who practises alone has neither to show is our own assumption: ask the office before you pay.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
