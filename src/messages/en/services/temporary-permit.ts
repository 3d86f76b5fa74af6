import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { applyingAdult, citizen, kenyanPassport, parents, reach } from '../blocks/citizen.ts';
import { kenyaAddress, kenyaContact } from '../blocks/kenya.ts';

export { introduction } from '../introductions/temporary-permit.ts';

export const text = {
	name: 'Temporary permit for East Africa',
	sections: {
		applicant: { title: 'Who applies' },
		journey: { title: 'The journey' },
		person: {
			title: 'The traveller',
			intro: 'Copy the details from the ID card, or from the birth certificate of a child.'
		},
		identity: { title: 'Papers of the traveller' },
		parents: { title: 'Parents of the child' },
		...reach.sections
	},
	questions: {
		...citizen.questions,
		...acting.questions,
		...applyingAdult.questions,
		...kenyaContact.questions,
		...kenyaAddress.questions,
		...kenyanPassport.questions,
		...parents.questions,
		...reach.questions,
		destination: {
			label: 'Which country first?',
			options: {
				uganda: 'Uganda',
				tanzania: 'Tanzania',
				rwanda: 'Rwanda',
				burundi: 'Burundi',
				southSudan: 'South Sudan',
				other: 'Another country'
			},
			required: 'Choose a country'
		},
		travelReason: {
			label: 'Why do you travel?',
			options: {
				visit: 'To visit somebody',
				business: 'Business',
				work: 'Work',
				meeting: 'A meeting',
				education: 'School or studies',
				training: 'Training',
				medical: 'Medical care',
				leisure: 'Holiday',
				sports: 'Sports',
				hajj: 'Hajj',
				transporter: 'Driving goods or passengers',
				settlement: 'To live there',
				official: 'Work for the government'
			},
			required: 'Choose a reason'
		},
		shows: {
			label: 'Which paper do you show?',
			options: { idCard: 'National ID card', passport: 'Kenyan passport' },
			required: 'Choose a paper'
		},
		height: {
			label: 'Height in centimetres',
			hint: 'Such as 165.',
			required: 'Enter the height as a number'
		}
	},
	rules: {
		...citizen.rules,
		destinationKnown: {
			title: 'The permit is known to be for five countries',
			violated:
				'A guide names Uganda, Tanzania, Rwanda, Burundi and South Sudan. You chose another country.',
			mend: 'Ask an Immigration office before you pay. For other countries you may need a passport.'
		}
	},
	documents: {
		...citizen.documents,
		passportPage: {
			title: 'Passport page with the picture',
			hint: 'The whole page, flat and sharp.'
		}
	},
	fees: { permit: 'Temporary permit' },
	notes: {
		fee: 'The list of fees says 300 shillings. Later guides say 1,050 shillings. Look at the invoice before you pay.',
		validity: 'The Directorate says that the permit is valid for 1 year.',
		photos: 'Bring two paper photos. One is fixed to the permit.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
