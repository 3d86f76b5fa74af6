import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { pass, passNotes, passSections } from '../blocks/pass.ts';
import { pickDate, yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/visit-extension.ts';

export const text = {
	name: 'Extension of a visitor’s pass',
	sections: {
		...passSections,
		request: { title: 'What you ask for' },
		entry: { title: 'Coming to Kenya' },
		stay: { title: 'The longer stay' }
	},
	questions: {
		...pass.questions,
		extensionKind: {
			label: 'What do you ask for?',
			options: {
				extension: 'More time: the stay has not run out yet',
				regularisation: 'Regularisation: to put the stay in order'
			},
			required: 'Choose what you ask for'
		},
		refugee: { label: 'Is the applicant a refugee?', required: yesOrNo },
		entryDate: {
			label: 'When did the applicant come into Kenya?',
			hint: 'The day on the last stamp of entry.',
			required: pickDate
		},
		entryMode: {
			label: 'How did the applicant come?',
			options: { air: 'By plane', sea: 'By ship or boat', land: 'By road or rail' },
			required: 'Choose how the applicant came'
		},
		entryAirport: { label: 'Airport', required: 'Choose an airport from the list' },
		entryPort: { label: 'Port', required: 'Choose a port from the list' },
		entryBorder: { label: 'Border post', required: 'Choose a border post from the list' },
		visitBasis: {
			label: 'Which paper let the applicant enter Kenya?',
			options: {
				eta: 'An eTA',
				exempt: 'None: no eTA was needed',
				other: 'Another paper'
			},
			required: 'Choose the line that fits'
		},
		stayUntil: {
			label: 'Until when may the applicant stay now?',
			hint: 'The last day on the stamp or the visitor’s pass, even if it is past.',
			required: pickDate
		},
		extensionReason: {
			label: 'Why does the applicant need more time?',
			options: {
				visit: 'To visit longer',
				family: 'Because of family',
				medical: 'Because of illness or treatment',
				waiting: 'To wait for a permit or a pass',
				other: 'Another reason'
			},
			required: 'Choose a reason'
		},
		pendingNumber: {
			label: 'Number of the application that is not decided yet',
			hint: 'As on the paper that says it has arrived.',
			required: 'Enter the number of the application',
			badFormat: 'Use letters, digits, hyphens and slashes, as on the paper'
		},
		reasonDetails: {
			label: 'Say more about the reason',
			required: 'Write why more time is needed'
		},
		stayWanted: {
			label: 'Until when do you ask to stay?',
			hint: 'The last day. Usually at most 90 days after the last day that the applicant may stay now.',
			required: pickDate
		}
	},
	rules: {
		...pass.rules,
		beforeExpiry: {
			title: 'More time is asked for before the stay runs out',
			violated: 'The stay ran out on {until}.',
			mend: 'Choose “Regularisation” as what you ask for, or correct the date. A penalty of 100 US dollars is reported.'
		},
		entryPast: {
			title: 'The applicant is in Kenya',
			violated: 'The day of entry, {entry}, is in the future.',
			mend: 'Correct the day. To come to Kenya, ask for an eTA instead.'
		},
		stayAfterEntry: {
			title: 'The stay ends after it began',
			violated: 'The stay ends on {until}, but began on {entry}.',
			mend: 'Correct one of the two dates.'
		},
		wantedLater: {
			title: 'The new last day is later',
			violated: 'You ask to stay until {wanted}. That is not after today, or not after {until}.',
			mend: 'Correct the new last day.'
		},
		ninetyDaysMore: {
			title: 'An extension is usually 90 days at most',
			violated:
				'You ask to stay until {wanted}. That is more than 90 days after {until}: they end on {latest}.',
			mend: 'Choose an earlier day, or ask the office first. You can still apply.'
		},
		total180Days: {
			title: 'A visit is usually 180 days at most in all',
			violated:
				'The applicant came on {entry}. You ask to stay until {wanted}, but 180 days end on {latest}.',
			mend: 'Choose an earlier day, or ask for a permit or a pass. Ask the office before you pay: our sources disagree.'
		}
	},
	documents: {
		...pass.documents,
		visitorsPass: {
			title: 'The visitor’s pass that you have',
			hint: 'The page with the stamp of entry, the pass, or an earlier approval.'
		},
		signedForm: {
			title: 'The official form, printed and signed',
			hint: 'If you have filled it in on the official portal (eFNS) already. The office may ask for it.'
		},
		pendingApplication: {
			title: 'Proof of the application that waits',
			hint: 'The paper that says that the application for a permit or pass has arrived.'
		},
		onwardTicket: {
			title: 'Ticket out of Kenya',
			hint: 'If you have one. It was asked for in 2020.'
		}
	},
	fees: {
		beyondSixMonths: 'Extension beyond 6 months',
		overstay: 'Penalty for staying too long'
	},
	notes: {
		beyondSixMonths:
			'The official page says that an extension costs nothing. The list of fees of 2024 names 200 US dollars for an extension after 6 months. Ask the office before you pay.',
		overstay:
			'The list of fees of 2024 names 100 US dollars. By the law, staying without leave can also bring a fine of up to 500,000 shillings or up to 3 years in prison.',
		total180Days:
			'Guides say 180 days or 6 months in all. But a fee for an extension after 6 months exists, so it may be possible.',
		days: 'The official form asks for the number of days. Kibali asks for the last day instead, so that the two cannot differ.',
		convenience: passNotes.convenience
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
