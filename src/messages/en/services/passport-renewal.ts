import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import {
	applyingAdult,
	booklet,
	bookletFees,
	citizen,
	feeNote,
	kenyanPassport,
	passportNotes,
	reach,
	recommender
} from '../blocks/citizen.ts';
import { kenyaAddress, kenyaContact } from '../blocks/kenya.ts';
import { passport } from '../blocks/passport.ts';

export { introduction } from '../introductions/passport-renewal.ts';

export const text = {
	name: 'Passport renewal',
	sections: {
		applicant: { title: 'Who applies' },
		oldPassport: {
			title: 'The old passport',
			intro: 'You hand it in at the office.'
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
		reason: {
			label: 'Why is a new passport needed?',
			options: {
				expired: 'It has run out, or soon will',
				full: 'It has no empty pages',
				particulars: 'A name or another detail has changed',
				other: 'Another reason'
			},
			required: 'Choose why a new passport is needed'
		},
		otherReason: {
			label: 'What is it, in a few words?',
			hint: 'Such as “new name after marriage”.',
			required: 'Enter what it is, in a few words'
		}
	},
	rules: {
		...citizen.rules,
		...applyingAdult.rules,
		...passport.rules,
		...recommender.rules,
		passportDatesInOrder: {
			title: 'The old passport ran out after it was issued',
			violated: 'The date of issue is {issued}, but the date of expiry is {expires}.',
			mend: 'Correct one of the two dates.'
		},
		passportTenYears: {
			title: 'The old passport was valid for 10 years at most',
			violated: 'From {issued} to {expires} is more than 10 years. A passport is valid for 10.',
			mend: 'Look at both dates again. If they are right, you can go on.'
		},
		passportRunsOut: {
			title: 'The old passport has run out, or will within 6 months',
			violated:
				'The passport is valid until {expires}. A guide says that it can be renewed in its last 6 months.',
			mend: 'Correct the date or choose another reason. If you need it now, ask the office before you pay.'
		}
	},
	documents: {
		...citizen.documents,
		...applyingAdult.documents,
		...recommender.documents,
		oldPassport: {
			title: 'The old passport',
			hint: 'The picture page and the last two pages.'
		},
		changeProof: {
			title: 'Paper that shows the change',
			hint: 'Such as a marriage certificate or a court’s decision.'
		}
	},
	fees: bookletFees,
	notes: {
		surrender: 'You hand in the old passport. Copy its stamps and visas first if you need them.',
		fee: feeNote,
		...passportNotes
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
