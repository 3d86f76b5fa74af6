import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import {
	applyingAdult,
	booklet,
	citizen,
	kenyanPassport,
	passportNotes,
	reach,
	recommender
} from '../blocks/citizen.ts';
import { kenyaAddress, kenyaContact } from '../blocks/kenya.ts';
import { pickDate } from '../blocks/words.ts';

export { introduction } from '../introductions/passport-lost.ts';

export const text = {
	name: 'Lost or damaged passport',
	sections: {
		applicant: { title: 'Who applies' },
		loss: { title: 'What happened' },
		police: {
			title: 'The police',
			intro: 'Tell the police first. They give you an abstract, a short paper about the loss.'
		},
		...booklet.sections,
		person: {
			title: 'The applicant',
			intro: 'Copy the details from the ID card, or from the birth certificate of a child.'
		},
		citizenship: { title: 'Papers and citizenship' },
		...reach.sections,
		...recommender.sections
	},
	questions: {
		...citizen.questions,
		...acting.questions,
		...applyingAdult.questions,
		...kenyaContact.questions,
		...kenyaAddress.questions,
		...kenyanPassport.questions,
		...booklet.questions,
		...reach.questions,
		...recommender.questions,
		lossKind: {
			label: 'What happened to the passport?',
			options: {
				lost: 'It is lost',
				stolen: 'It was stolen',
				damaged: 'It is damaged: torn, wet, burnt or written on'
			},
			required: 'Choose what happened'
		},
		lossDate: {
			label: 'When did it happen?',
			hint: 'If you are not sure, the day you noticed it.',
			required: pickDate
		},
		lossPlace: {
			label: 'Where did it happen?',
			hint: 'The place, the town and the country.',
			required: 'Enter where it happened'
		},
		lossStory: {
			label: 'How did it happen?',
			hint: 'A few sentences, the same as in your letter.',
			required: 'Enter how it happened'
		},
		passportNumber: {
			...kenyanPassport.questions.passportNumber,
			hint: 'Such as AK123456. Leave it empty if you do not know it.'
		},
		policeStation: {
			label: 'Police station',
			hint: 'Where you reported it. Abroad: the police of that country.',
			required: 'Enter the police station'
		},
		abstractNumber: {
			label: 'Number of the police abstract',
			hint: 'The OB number on the paper.',
			required: 'Enter the number of the police abstract'
		}
	},
	rules: {
		...citizen.rules,
		...applyingAdult.rules,
		...recommender.rules,
		lossPast: {
			title: 'It has already happened',
			violated: 'The day on which it happened, {lost}, is in the future.',
			mend: 'Correct the day on which it happened.'
		},
		lossAfterBirth: {
			title: 'It happened after the applicant was born',
			violated: 'It happened on {lost}, but the date of birth is {born}.',
			mend: 'Correct one of the two dates.'
		}
	},
	documents: {
		...citizen.documents,
		...applyingAdult.documents,
		...recommender.documents,
		policeAbstract: {
			title: 'Police abstract',
			hint: 'The paper that the police gave you about the loss. Abroad: the police report.'
		},
		affidavit: {
			title: 'Sworn affidavit',
			hint: 'It says how the passport was lost. You swear it before a commissioner for oaths.'
		},
		explanation: {
			title: 'Letter that explains what happened',
			hint: 'Written and signed by the applicant, or by the parent or guardian.'
		},
		lostPassportCopy: {
			title: 'Copy of the lost passport',
			hint: 'If you have a copy or photo of the picture page.'
		},
		damagedPassport: {
			title: 'The damaged passport',
			hint: 'The picture page and the damage. Bring the passport to the office.'
		},
		damageAffidavit: {
			title: 'Sworn affidavit about the damage',
			hint: 'If you have one. One guide asks for it, another does not.'
		}
	},
	fees: {
		lost: 'New passport for a lost or stolen one',
		mutilated: 'New passport for a damaged one'
	},
	notes: {
		fee: 'The fee is 20,000 shillings. No source says that it depends on the number of pages. Some pages still show 12,000 or 10,000 shillings, the fees from before March 2024. Look at the invoice before you pay.',
		...passportNotes
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
