import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { pass, passNotes, passSections } from '../blocks/pass.ts';
import { pickDate, yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/re-entry-pass.ts';

export const text = {
	name: 'Re-entry pass',
	sections: {
		...passSections,
		pass: { title: 'The dependant’s pass', intro: 'Only its holder can have a re-entry pass.' },
		journey: { title: 'The journey' }
	},
	questions: {
		...pass.questions,
		holdsDependantPass: {
			label: 'Does the applicant have a dependant’s pass of Kenya?',
			required: yesOrNo
		},
		passNumber: {
			label: 'Number of the dependant’s pass',
			required: 'Enter the number of the pass',
			badFormat: 'Use letters, digits, hyphens and slashes, as on the pass'
		},
		passIssued: { label: 'Day when the pass was given', required: pickDate },
		passExpires: { label: 'Last day of the pass', required: pickDate },
		sponsorKind: {
			label: 'On whom does the applicant depend?',
			options: {
				citizen: 'A citizen of Kenya',
				permit: 'Someone with a work or residence permit',
				exempt: 'Someone who is exempt from permits, such as a diplomat',
				permanentResident: 'A permanent resident of Kenya'
			},
			required: 'Choose on whom the applicant depends'
		},
		journey: {
			label: 'Where is the applicant on this journey?',
			options: {
				ahead: 'Still in Kenya: the journey is ahead',
				away: 'Outside Kenya now',
				back: 'Back in Kenya already'
			},
			required: 'Choose the line that fits'
		},
		leaveDate: { label: 'When does the applicant leave Kenya?', required: pickDate },
		returnDate: { label: 'When will the applicant come back?', required: pickDate },
		returnedOn: { label: 'When did the applicant come back?', required: pickDate },
		reentryYears: {
			label: 'For how many years do you ask?',
			hint: '1 or 2. The fee is for each year.',
			required: 'Enter 1 or 2'
		}
	},
	rules: {
		...pass.rules,
		dependantPassHolder: {
			title: 'Only people with a dependant’s pass can have a re-entry pass',
			violated: 'You said that the applicant has no dependant’s pass.',
			mend: 'Ask for a dependant’s pass first. With a permit or a special pass, no re-entry pass is needed.'
		},
		dependantPassValid: {
			title: 'The dependant’s pass has not run out',
			violated: 'The dependant’s pass ended on {expires}.',
			mend: 'Correct the date, or ask for a new dependant’s pass first. You can still apply.'
		},
		beforeLeaving: {
			title: 'You ask before the journey begins',
			violated: 'The applicant is outside Kenya now. The pass should be asked for before leaving.',
			mend: 'You can still apply. After the return, 14 days are left to ask.'
		},
		leavesAhead: {
			title: 'The day of leaving is not past',
			violated: 'You said that the journey is ahead, but it begins on {leave}.',
			mend: 'Correct the day, or say where the applicant is now.'
		},
		returnAfterLeaving: {
			title: 'The return is after the day of leaving',
			violated: 'The applicant leaves on {leave}, but comes back on {return}.',
			mend: 'Correct one of the two dates.'
		},
		returnsInTime: {
			title: 'The journey fits into the years that you ask for',
			violated: 'From {leave} to {return} is longer than the pass that you ask for.',
			mend: 'Ask for 2 years, which is the most, or come back earlier.'
		},
		hasReturned: {
			title: 'The day of the return is past',
			violated: 'You said that the applicant is back, but the return is on {returned}.',
			mend: 'Correct the day, or say where the applicant is now.'
		},
		withinFourteenDays: {
			title: 'You ask within 14 days after the return',
			violated: 'The applicant came back on {returned}. The last day to ask was {latest}.',
			mend: 'Ask an Immigration office first: a new dependant’s pass may be needed. You can still apply.'
		}
	},
	documents: {
		...pass.documents,
		dependantPass: {
			title: 'The dependant’s pass',
			hint: 'Every page of the pass, or of the passport pages that show it.'
		},
		sponsorPermit: {
			title: 'The permit of the person the applicant depends on',
			hint: 'Their work permit, residence permit or paper of permanent residence.'
		}
	},
	fees: { reentry: 'Re-entry pass' },
	notes: {
		reentry:
			'5,000 shillings a year since March 2024; it was 1,000 before. Our source does not say whether it is paid with the application or after approval.',
		withinFourteenDays:
			'Two advisers name the 14 days and the 2 years. No official page that we found does.',
		...passNotes
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
