import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { presence } from '../blocks/kenya.ts';
import { pass, passNotes, passPresence, passSections } from '../blocks/pass.ts';
import { pickCountry, pickDate, shape, yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/dependant-pass.ts';

export const text = {
	name: 'Dependant’s pass',
	sections: {
		...passSections,
		presence: passPresence,
		relation: {
			title: 'Applicant and sponsor',
			intro:
				'The applicant is the person who gets the pass. The sponsor is the person they depend on.'
		},
		more: { title: 'More about the applicant' },
		sponsor: { title: 'The sponsor' },
		sponsorPapers: { title: 'Passport or card of the sponsor' },
		sponsorPermit: { title: 'The sponsor in Kenya' },
		papers: { title: 'Language of the papers' }
	},
	questions: {
		...pass.questions,
		sponsorKind: {
			label: 'What is the sponsor in Kenya?',
			options: {
				citizen: 'A citizen of Kenya',
				permit: 'The holder of a work or residence permit',
				exempt: 'A person who needs no permit, such as a diplomat',
				permanentResident: 'A permanent resident'
			},
			required: 'Choose what the sponsor is'
		},
		relationship: {
			label: 'What is the applicant to the sponsor?',
			options: {
				spouse: 'Husband or wife',
				child: 'Child',
				relative: 'Another relative who cannot care for themselves'
			},
			required: 'Choose what the applicant is to the sponsor'
		},
		attendsSchool: {
			label: 'Does the child go to school in Kenya, or will it soon?',
			hint: 'A kindergarten counts too.',
			required: yesOrNo
		},
		dependsBecause: {
			label: 'Why does the applicant depend on the sponsor?',
			hint: 'Such as old age, a disability or an illness.',
			required: 'Write why the applicant depends on the sponsor'
		},
		educationLevel: {
			label: 'Highest education',
			options: {
				none: 'None yet',
				primary: 'Primary school',
				secondary: 'Secondary school',
				college: 'College',
				university: 'University'
			},
			required: 'Choose the highest education'
		},
		profession: {
			label: 'Profession',
			hint: 'Leave it empty if there is none.',
			required: 'Enter the profession'
		},
		homeAddress: {
			label: 'Address outside Kenya',
			hint: 'House, road, town and country.',
			required: 'Enter the address outside Kenya'
		},
		homePhone: {
			label: 'Phone number outside Kenya',
			hint: 'With the country code, such as +44 7700 900123.',
			required: 'Enter the phone number',
			badFormat: shape.phone
		},
		nameChanged: { label: 'Has the applicant ever changed their name?', required: yesOrNo },
		formerName: {
			label: 'The name before',
			required: 'Enter the name before',
			badFormat: shape.name
		},
		sponsorSurname: {
			label: 'Surname of the sponsor',
			required: 'Enter the sponsor’s surname',
			badFormat: shape.name
		},
		sponsorGivenNames: {
			label: 'Given names of the sponsor',
			required: 'Enter the sponsor’s given names',
			badFormat: shape.name
		},
		sponsorSex: {
			label: 'Sex of the sponsor, as in their passport or card',
			options: { female: 'Female (F)', male: 'Male (M)', x: 'X' },
			required: 'Choose what the passport or card says'
		},
		sponsorBirthDate: { label: 'Date of birth of the sponsor', required: pickDate },
		sponsorPhone: {
			label: 'Phone number of the sponsor',
			required: 'Enter the sponsor’s phone number',
			badFormat: shape.phone
		},
		sponsorEmail: {
			label: 'E-mail address of the sponsor',
			required: 'Enter the sponsor’s e-mail address',
			badFormat: shape.email
		},
		sponsorNationalId: {
			label: 'Number of the sponsor’s national identity card',
			required: 'Enter the number of the card',
			badFormat: 'A national ID number has 7 or 8 digits'
		},
		sponsorNationality: { label: 'Nationality of the sponsor', required: pickCountry },
		sponsorPassportNumber: {
			label: 'Number of the sponsor’s passport',
			required: 'Enter the sponsor’s passport number',
			badFormat: 'A passport number has 6 to 9 letters and numbers, such as A1234567'
		},
		sponsorPassportIssued: { label: 'Its date of issue', required: pickDate },
		sponsorPassportExpires: { label: 'Its date of expiry', required: pickDate },
		sponsorPassportPlace: { label: 'Its place of issue', required: 'Enter the place of issue' },
		sponsorPermitNumber: {
			label: 'Number of the sponsor’s permit',
			required: 'Enter the number of the permit',
			badFormat: 'Use letters, digits, hyphens and slashes, as on the permit'
		},
		sponsorPermitExpires: { label: 'Last day of the sponsor’s permit', required: pickDate },
		sponsorFileNumber: {
			label: 'Immigration file number of the sponsor',
			hint: 'The “R” number on their letters or permits. Leave it empty if there is none.',
			required: 'Enter the file number',
			badFormat: 'A file number has 3 to 10 digits, with or without an R before them'
		}
	},
	rules: {
		...pass.rules,
		...presence.rules,
		sponsorPermitValid: {
			title: 'The sponsor’s permit has not run out',
			violated: 'The sponsor’s permit ended on {expires}.',
			mend: 'Renew the permit first, or correct the date.'
		},
		sponsorPermitSixMonths: {
			title: 'The sponsor’s permit has 6 months left',
			violated: 'The sponsor’s permit ends on {expires}. It should be valid until {earliest}.',
			mend: 'Renew the permit first if you can, or ask the office before you pay. You can still apply.'
		},
		childUnder21: {
			title: 'A child who gets this pass is under 21',
			violated: 'The child was born on {born} and turned 21 on {turns}.',
			mend: 'If the applicant cannot care for themselves, choose “Another relative”. Or correct the date of birth.'
		},
		pupilsPass: {
			title: 'A child at school has a pupil’s pass instead',
			violated: 'The child goes to school in Kenya. Advisers say that a pupil’s pass is needed.',
			mend: 'Ask for a pupil’s pass, or ask the school first. You can still apply here.'
		},
		spouseMarried: {
			title: 'A husband or wife is married',
			violated: 'You chose husband or wife, but another marital status.',
			mend: 'Correct one of the two. If both are right, explain it in the sponsor’s letter.'
		},
		exemptSponsorFee: {
			title: 'The fee is known',
			violated: 'No fee was found for the family of a person who is exempt from permits.',
			mend: 'Ask the office what it costs before you pay. You can still apply.'
		},
		sponsorBorn: {
			title: 'The sponsor’s date of birth is in the past',
			violated: 'The sponsor’s date of birth, {born}, is not in the past.',
			mend: 'Correct the date of birth of the sponsor.'
		}
	},
	documents: {
		...pass.documents,
		sponsorLetter: {
			title: 'Letter from the sponsor',
			hint: 'Signed, to the Director General of Immigration Services. It asks for the pass and says why.'
		},
		sponsorId: { title: 'Identity card of the sponsor', hint: 'Both sides, or the passport page.' },
		sponsorPassport: {
			title: 'Passport page of the sponsor',
			hint: 'The page with the picture, flat and sharp.'
		},
		sponsorPermit: {
			title: 'Permit of the sponsor',
			hint: 'Every page of it. It should have 6 months left.'
		},
		sponsorStatus: {
			title: 'Proof of the sponsor’s right to live in Kenya',
			hint: 'The paper of permanent residence, or the paper that says they are exempt.'
		},
		marriageCertificate: { title: 'Marriage certificate', hint: 'A certified copy.' },
		birthCertificate: {
			title: 'Birth certificate',
			hint: 'A certified copy. It shows how the applicant and the sponsor are related.'
		},
		deathCertificate: {
			title: 'Death certificate',
			hint: 'If a parent has died and that matters here. A certified copy.'
		},
		incomeProof: {
			title: 'Proof of the sponsor’s income',
			hint: 'Enough for both. Bank statements, payslips or a pension letter.'
		},
		affidavit: {
			title: 'Sworn statement (affidavit)',
			hint: 'It says that the applicant depends on the sponsor. Sworn before an advocate or magistrate.'
		},
		conditionProof: {
			title: 'Proof of why the applicant needs care',
			hint: 'A letter from a doctor, a disability card or proof of age.'
		},
		nameChange: {
			title: 'Proof of the change of name',
			hint: 'The certificate or deed with both names.'
		},
		bond: {
			title: 'Security bond',
			hint: 'From a bank or an insurance company, after approval.'
		}
	},
	fees: {
		ofCitizen: 'Dependant’s pass, family of a citizen',
		ofHolder: 'Dependant’s pass, family of a permit holder or permanent resident',
		bond: 'Security bond'
	},
	notes: {
		ofCitizen:
			'20,000 shillings, once, since March 2024. Our source names the husband, wife and children of a citizen; ask about other relatives. It does not say whether you pay with the application or after approval.',
		ofHolder:
			'10,000 shillings, once, since March 2024; it was 5,000 before. Our source does not say whether you pay with the application or after approval.',
		bond: 'Three sources name a security bond of 100,000 shillings: a law firm, an adviser and a private guide. Ask the office if you need one.',
		sponsorPermitSixMonths:
			'The official page can be read in two ways: the permit has six months left, or it has been held for six months.',
		...passNotes
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
