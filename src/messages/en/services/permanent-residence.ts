import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { citizenship, paperForms } from '../blocks/citizenship.ts';
import { presence } from '../blocks/kenya.ts';
import { heldPassport } from '../blocks/passport.ts';
import { person } from '../blocks/person.ts';
import { pickDate, yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/permanent-residence.ts';

const { sections } = citizenship;

export const text = {
	name: 'Permanent residence (Form 23)',
	sections: {
		applicant: sections.applicant,
		category: { title: 'The category' },
		person: sections.person,
		origin: sections.origin,
		passport: sections.passport,
		presence: sections.presence,
		former: { title: 'Kenyan citizenship before' },
		residence: {
			title: 'Years in Kenya',
			intro: 'Add each permit or pass that Kenya gave the applicant, the oldest first.'
		},
		parent: { title: 'The Kenyan parent' },
		marriage: { title: 'The marriage' },
		earlierNames: sections.earlierNames,
		contact: sections.contact,
		postal: sections.postal,
		place: sections.place,
		papers: sections.papers
	},
	questions: {
		...acting.questions,
		...person.questions,
		...citizenship.questions,
		...heldPassport.questions,
		...presence.questions,
		kenyanBy: {
			...citizenship.questions.kenyanBy,
			label: 'How was the applicant a Kenyan citizen before?'
		},
		category: {
			label: 'Which of these is the applicant?',
			options: {
				formerCitizen: 'A former citizen of Kenya (category A)',
				permitHolder: 'A holder of work permits for 7 years or more (category B)',
				child: 'A child of a Kenyan citizen (category C)',
				spouse: 'The husband or wife of a Kenyan citizen (category D)'
			},
			required: 'Choose a category'
		},
		dualBarred: {
			label: 'Does the applicant’s country forbid a second citizenship?',
			required: yesOrNo
		},
		permitsSince: {
			label: 'Since when has the applicant held work permits in Kenya?',
			required: pickDate
		},
		residentSince: {
			label: 'Since when has the applicant lived in Kenya without a break?',
			required: pickDate
		}
	},
	rules: {
		...person.rules,
		...citizenship.rules,
		...heldPassport.rules,
		...presence.rules,
		dualBarred: {
			title: 'The applicant’s country forbids a second citizenship',
			violated:
				'You said that the country allows a second citizenship. Then Kenyan citizenship may be open, and better.',
			mend: 'A former citizen by birth can regain citizenship (Form 1). A child of a citizen may be a citizen already. Ask an Immigration office before you pay.'
		},
		kenyanByBirth: {
			title: 'A former citizen was a citizen by birth',
			violated: 'You said that the applicant was a citizen by registration.',
			mend: 'Correct the answer, or ask an Immigration office before you pay.'
		},
		permitsSevenYears: {
			title: 'The applicant has held work permits for 7 years',
			violated: 'The applicant has held permits since {since}, and can apply from {first}.',
			mend: 'Keep this form and submit it later, or correct the date.'
		},
		residentThreeYears: {
			title: 'The applicant has lived in Kenya for the last 3 years without a break',
			violated: 'The applicant has lived in Kenya since {since}, and can apply from {first}.',
			mend: 'Keep this form and submit it later, or correct the date.'
		},
		marriedThreeYears: {
			title: 'The marriage is at least 3 years old',
			violated: 'The marriage was on {married}. The applicant can apply from {first}.',
			mend: 'Keep this form and submit it later, or correct the date.'
		}
	},
	documents: {
		...acting.documents,
		...presence.documents,
		...citizenship.documents,
		attestedForm: paperForms.permanent,
		applicationLetter: {
			title: 'Application letter',
			hint: 'To the Director General of Immigration Services. Category D: the Kenyan husband or wife may write it.'
		},
		formerCitizenProof: {
			title: 'Proof of having been a Kenyan citizen',
			hint: 'A Kenyan birth certificate, identity card or passport.'
		},
		permitCopies: {
			title: 'Copies of permits',
			hint: 'Of 7 years. Up to 5 files: put several pages into one PDF if there are more.'
		},
		taxCompliance: {
			title: 'Tax compliance certificate',
			hint: 'A valid one, from the Kenya Revenue Authority (KRA).'
		},
		alienCard: { title: 'Alien card', hint: 'Both sides of the valid card.' },
		introductionLetter: {
			title: 'Letter of introduction',
			hint: 'From the employer or the organisation that the applicant works with.'
		},
		parentLetter: {
			title: 'Application letter of the Kenyan parent',
			hint: 'To the Director General of Immigration Services.'
		},
		childPasses: {
			title: 'Dependant’s pass and student’s pass',
			hint: 'Copies of those that Kenya gave the applicant.'
		}
	},
	fees: {
		processing: 'Processing',
		issuanceFormerCitizen: 'Certificate, category A',
		issuancePermitHolder: 'Certificate, category B',
		issuanceChild: 'Certificate, category C',
		issuanceSpouse: 'Certificate, category D'
	},
	notes: {
		processing:
			'KES 10,000 for processing is from an official page, but it is not new. It is not paid back.',
		issuance: `Sources disagree on the fee after approval. Category A: KES 100,000 or 15,000. B: 500,000 (older) or 750,000. C: 750,000 (news of March 2024) or 500,000 (official, older). D: 150,000 (news of March 2024); it was 50,000. ${citizenship.askFirst}`,
		permits:
			'An adviser says that a year abroad, or a time without a valid permit, makes the 7 years begin anew.',
		citizen:
			'A child whose mother or father was a Kenyan citizen on the day of birth is a citizen by birth, and does not need permanent residence.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
