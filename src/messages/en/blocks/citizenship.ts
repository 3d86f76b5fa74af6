import { acting } from './acting.ts';
import { kenyaAddress, kenyaContact } from './kenya.ts';
import { pickCountry, pickDate, shape, yesOrNo } from './words.ts';

const idShape = 'An identity card number has 7 or 8 digits';
const kenyanBy = { birth: 'By birth', registration: 'By registration' };

/** What the forms on citizenship and permanent residence share. */
export const citizenship = {
	sections: {
		applicant: { title: 'Who applies' },
		person: { title: 'The applicant', intro: 'Copy the details from the passport.' },
		origin: { title: 'More about the applicant' },
		otherPassport: {
			title: 'Passport of the other country',
			intro: 'The passport that is not Kenyan.'
		},
		passport: { title: 'Passport' },
		presence: { title: 'In Kenya now?' },
		permits: {
			title: 'Permits and passes',
			intro: 'Each permit or pass that Kenya gave the applicant, the oldest first.'
		},
		earlierNames: { title: 'Changes of name and nationality' },
		contact: {
			title: 'How to reach the applicant',
			intro: 'For a child, give the contact of the parent or guardian.'
		},
		postal: { title: 'Postal address in Kenya' },
		place: { title: 'Place in Kenya', intro: 'Where the applicant lives or stays in Kenya.' },
		papers: { title: 'Language of the papers' }
	},
	questions: {
		applicantKind: {
			...acting.questions.applicantKind,
			hint: 'The applicant is the person whose citizenship or residence this is about.'
		},
		...kenyaContact.questions,
		...kenyaAddress.questions,
		birthPlace: {
			label: 'Place of birth',
			hint: 'The town or village, as in the birth certificate.',
			required: 'Enter the place of birth'
		},
		birthNationality: { label: 'Nationality at birth', required: pickCountry },
		profession: {
			label: 'Profession or occupation',
			hint: 'Such as nurse, farmer, trader or pupil.',
			required: 'Enter the profession or occupation'
		},
		spouseName: {
			label: 'Full name of the husband or wife',
			required: 'Enter the full name of the husband or wife',
			badFormat: shape.name
		},
		spouseNationality: { label: 'Nationality of the husband or wife', required: pickCountry },
		marriedOn: {
			label: 'Date of the marriage',
			hint: 'As in the marriage certificate.',
			required: pickDate
		},
		marriedIn: { label: 'Country of the marriage', required: pickCountry },
		spouseKenyanBy: {
			label: 'How is the husband or wife a Kenyan citizen?',
			options: kenyanBy,
			required: 'Choose birth or registration'
		},
		spouseId: {
			label: 'Kenyan identity card number of the husband or wife',
			hint: 'Also when they have died: the number that they had.',
			required: 'Enter the identity card number',
			badFormat: idShape
		},
		parentName: {
			label: 'Full name of the Kenyan parent',
			required: 'Enter the full name of the parent',
			badFormat: shape.name
		},
		parentKenyanBy: {
			label: 'How is this parent a Kenyan citizen?',
			options: kenyanBy,
			required: 'Choose birth or registration'
		},
		parentId: {
			label: 'Kenyan identity card number of this parent',
			required: 'Enter the identity card number',
			badFormat: idShape
		},
		kenyanBy: {
			label: 'How is the applicant a Kenyan citizen?',
			options: kenyanBy,
			required: 'Choose birth or registration'
		},
		kenyanId: {
			label: 'Kenyan identity card number',
			hint: 'Leave it empty if there never was a card.',
			required: 'Enter the identity card number',
			badFormat: idShape
		},
		kenyanPassport: {
			label: 'Kenyan passport number',
			hint: 'The last one, even if it has expired. Leave it empty if there never was one.',
			required: 'Enter the Kenyan passport number',
			badFormat: 'A Kenyan passport number has 1 or 2 letters and 6 to 8 digits'
		},
		otherCitizenship: {
			label: 'Which other country is the applicant a citizen of?',
			required: pickCountry
		},
		acquiredHow: {
			label: 'How did the applicant become a citizen of the other country?',
			options: {
				birth: 'By birth',
				marriage: 'By marriage',
				naturalisation: 'By naturalisation or registration',
				other: 'In another way'
			},
			required: 'Choose how'
		},
		nameChanged: {
			label: 'Has the applicant ever changed their name?',
			hint: 'Also by marriage.',
			required: yesOrNo
		},
		formerNames: {
			label: 'Full name before the change',
			required: 'Enter the full name before the change',
			badFormat: shape.name
		},
		nameChangedOn: { label: 'When was the name changed?', required: pickDate },
		nationalityChanged: {
			label: 'Has the applicant ever changed their nationality?',
			required: yesOrNo
		},
		formerNationality: { label: 'Nationality before the change', required: pickCountry },
		nationalityChangedOn: { label: 'When was the nationality changed?', required: pickDate },
		habitualCountry: {
			label: 'Country where the applicant usually lives',
			required: pickCountry
		},
		habitualAddress: {
			label: 'Address in that country',
			hint: 'House, street, town and postal code.',
			required: 'Enter the address'
		},
		addressInKenya: {
			label: 'Does the applicant have an address in Kenya too?',
			hint: 'Such as a home or the home of relatives.',
			required: yesOrNo
		},
		addressAbroad: {
			label: 'Does the applicant have an address in another country too?',
			required: yesOrNo
		},
		foreignCountry: { label: 'Country of that address', required: pickCountry },
		foreignAddress: {
			label: 'Address in that other country',
			hint: 'House, street, town and postal code.',
			required: 'Enter the address'
		},
		permits: {
			label: 'Permits and passes',
			required: 'Add at least one permit or pass',
			add: 'Add a permit or pass',
			row: 'Permit or pass {n}',
			columns: {
				kind: {
					label: 'Kind',
					hint: 'Such as work permit class D or dependant’s pass.',
					required: 'Enter the kind of permit or pass'
				},
				number: {
					label: 'Number',
					required: 'Enter the number',
					badFormat: 'Use letters, digits, hyphens and slashes only, 3 to 20 of them'
				},
				issued: { label: 'Date of issue', required: pickDate },
				expires: { label: 'Date of expiry', required: pickDate }
			}
		},
		papersInOtherLanguage: {
			label: 'Is any of the papers in a language other than English?',
			required: yesOrNo
		}
	},
	rules: {
		nameChangedPast: {
			title: 'The name was changed after birth and before today',
			violated: 'The name was changed on {changed}. That is before birth or after today.',
			mend: 'Correct this date or the date of birth.'
		},
		nationalityChangedPast: {
			title: 'The nationality was changed after birth and before today',
			violated: 'The nationality was changed on {changed}. That is before birth or after today.',
			mend: 'Correct this date or the date of birth.'
		},
		minorNeedsAdult: {
			title: 'An adult applies for a child',
			violated: 'The applicant is under 18 and cannot apply alone.',
			mend: 'A parent or a guardian fills in the form. Change who fills it in, or correct the date of birth.'
		},
		adultOwnForm: {
			title: 'An adult applies in their own name',
			violated: 'The applicant is 18 or older, but a parent or guardian fills in the form.',
			mend: 'Change who fills in the form, or correct the date of birth. If the applicant cannot act alone, you can go on.'
		},
		adultApplies: {
			title: 'The applicant is 18 or older',
			violated: 'The date of birth is {born}: the applicant is under 18. This form is for adults.',
			mend: 'Correct the date of birth, or ask an Immigration office which form a child needs.'
		},
		notYetKenyan: {
			title: 'The applicant is not a Kenyan citizen yet',
			violated: 'You gave Kenya as the nationality. A Kenyan citizen does not need this.',
			mend: 'Correct the nationality. If it is right, ask an Immigration office what you need instead.'
		},
		otherThanKenya: {
			title: 'The other country is not Kenya',
			violated: 'You chose Kenya as the other country.',
			mend: 'Choose the country that the applicant is a citizen of besides Kenya.'
		},
		passportNotExpired: {
			title: 'The passport is still valid',
			violated: 'The passport expired on {expires}.',
			mend: 'Correct the date. If it is right, a new passport is safer. You can still apply.'
		},
		passportOfOther: {
			title: 'The passport is of the other country',
			violated: 'The passport was issued by another country than the one you named.',
			mend: 'Correct one of the two. If both are right, you can go on.'
		},
		permitDatesInOrder: {
			title: 'Each permit expires after it was issued',
			violated: 'A permit or pass expires before the day of issue or on it.',
			mend: 'Correct the dates of that permit or pass.'
		},
		marriageLasts: {
			title: 'The marriage still lasts',
			violated: 'By your answer there is no marriage to a Kenyan citizen now.',
			mend: 'Correct the marital status. If it is right, ask an Immigration office which way is open to you.'
		}
	},
	documents: {
		photo: {
			title: 'Photo of the applicant',
			hint: 'Passport size: the whole face, from the front, before a white wall. Taken in the last 6 months. Bring two prints to the office.'
		},
		passportPage: {
			title: 'Passport page with the picture',
			hint: 'The whole page, flat and sharp, with both lines of letters at the bottom.'
		},
		otherPassportPage: {
			title: 'Picture page of the other country’s passport',
			hint: 'The whole page, flat and sharp, with both lines of letters at the bottom.'
		},
		questionnaire: {
			title: 'Questionnaire for applicants',
			hint: 'The official foreign nationals’ portal (eFNS) gives it with the form. Answer all of it and sign.'
		},
		goodConduct: {
			title: 'Certificate of good conduct',
			hint: 'From the police (DCI) through eCitizen, or from the police of the country where the applicant lives.'
		},
		birthCertificate: {
			title: 'Birth certificate of the applicant',
			hint: 'The whole page, with the names of the parents.'
		},
		kenyanPaper: {
			title: 'Kenyan passport or identity card',
			hint: 'The page with the picture, or both sides of the card.'
		},
		citizenshipCertificate: {
			title: 'Certificate of the other citizenship',
			hint: 'Such as the certificate of naturalisation.'
		},
		marriageCertificate: {
			title: 'Marriage certificate',
			hint: 'A certified copy.'
		},
		spousePaper: {
			title: 'Kenyan identity card or passport of the husband or wife',
			hint: 'Both sides of the card, or the page with the picture.'
		},
		familyLife: {
			title: 'Proof of life as a family',
			hint: 'Papers that show that the marriage is real: birth certificates of children, a lease or a bank account in both names, a joint sworn statement.'
		},
		permitCopies: {
			title: 'Copies of permits and passes',
			hint: 'Of the last 7 years. Up to 5 files: put several pages into one PDF if there are more.'
		},
		parentPaper: {
			title: 'Kenyan identity card or passport of the parent',
			hint: 'Both sides of the card, or the page with the picture.'
		},
		translation: {
			title: 'Translations into English',
			hint: 'Of each paper in another language, by an embassy, a notary or a recognised institution.'
		}
	},
	/** the sentence that stands beside fees which sources do not agree on */
	askFirst: 'Ask an Immigration office before you pay.'
};

const stamped =
	'Fill it in on the official foreign nationals’ portal (eFNS) and print it. Sign it before an advocate, a magistrate or a commissioner for oaths, who stamps it.';
const printed =
	'Fill it in on the official foreign nationals’ portal (eFNS), print it and sign it.';

/** What is said of a form on paper that goes with the application, by its number. */
export const paperForms = {
	regain: { title: 'Form 1, signed', hint: printed },
	dual: { title: 'Form 3, signed and stamped', hint: stamped },
	endorsement: { title: 'Form 4, signed', hint: printed },
	marriage: { title: 'Form 7, signed and stamped', hint: `${stamped} It may be named Form 8.` },
	residence: { title: 'Form 10, signed and stamped', hint: stamped },
	child: { title: 'Form 11, signed and stamped', hint: stamped },
	permanent: { title: 'Form 23, signed and stamped', hint: stamped }
};

/** What happens after the form, the same for all. */
export const steps = {
	fill: 'Answer the questions and add your documents. You can do this without a connection.',
	submit: 'Check your answers, sign and submit. Kibali sends it when there is a connection.',
	pay: 'Pay when the office asks for the fee.',
	bring: 'Bring the originals and two photos when the office calls you.',
	decide: 'Wait for the decision. No certain time was found.'
};
