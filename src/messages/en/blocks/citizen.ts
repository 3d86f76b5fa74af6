import { person } from './person.ts';
import { pickCountry, pickDate, shape, yesOrNo } from './words.ts';

const cardNumber = 'Use letters and numbers only, such as 12345678';

/** A Kenyan citizen, as the ID card or the birth certificate has them. */
export const citizen = {
	questions: {
		...person.questions,
		surname: {
			label: 'Surname',
			hint: 'As on the ID card, or on the birth certificate of a child. Only one name? Write it here.',
			required: 'Enter the surname',
			badFormat: shape.plainLetters
		},
		givenNames: {
			label: 'Other names',
			hint: 'All of them, in the same order as on the ID card or the birth certificate.',
			required: 'Enter the other names',
			badFormat: shape.plainLetters
		},
		sex: {
			label: 'Sex, as on the ID card or the birth certificate',
			options: { female: 'Female (F)', male: 'Male (M)', x: 'X' },
			required: 'Choose what the paper says'
		},
		birthPlace: {
			label: 'Town and district of birth',
			hint: 'As on the birth certificate.',
			required: 'Enter the place of birth'
		},
		nationalId: {
			label: 'National ID number',
			hint: 'The 7 or 8 digits on the ID card. It is not the long Maisha number.',
			required: 'Enter the ID number',
			badFormat: 'An ID number has 7 or 8 digits, such as 12345678'
		},
		birthCertificateNumber: {
			label: 'Birth certificate number',
			hint: 'Printed on the certificate.',
			required: 'Enter the number of the birth certificate'
		},
		occupation: {
			label: 'Occupation',
			hint: 'Such as teacher, farmer, student or “none”.',
			required: 'Enter an occupation'
		},
		dualCitizen: {
			label: 'Is the applicant also a citizen of another country?',
			required: yesOrNo
		},
		otherCitizenship: { label: 'Which other country?', required: pickCountry },
		dualDeclared: {
			label: 'Has the other citizenship been declared to Immigration in Kenya?',
			required: yesOrNo
		},
		detailsChecked: {
			label:
				'I have compared the names, the dates and the numbers with the papers, letter by letter',
			hint: 'A mistake is hard to correct after the application is sent.',
			required: 'Compare your answers with the papers, then tick the box'
		}
	},
	rules: {
		...person.rules,
		dualDeclared: {
			title: 'A second citizenship is declared first',
			violated: 'The other citizenship has not been declared yet.',
			mend: 'Declare it first: Kibali has a service for dual citizenship. You can still apply.'
		},
		minorNeedsAdult: {
			title: 'A parent or guardian applies for a child',
			violated: 'The applicant is under 18 and cannot apply alone.',
			mend: 'A parent or the legal guardian fills in the form: choose so on the first page. Or correct the date of birth.'
		},
		adultOwnForm: {
			title: 'An adult applies in their own name',
			violated: 'You apply as a parent or guardian, but the applicant is 18 or older.',
			mend: 'Choose “The applicant” on the first page, or correct the date of birth. If the adult cannot apply alone, you can go on.'
		}
	},
	documents: {
		idCard: {
			title: 'National ID card',
			hint: 'Both sides, in one PDF or two photos.'
		},
		birthCertificate: {
			title: 'Birth certificate',
			hint: 'The whole page, with the stamp. Bring the real one to the office.'
		},
		photo: {
			title: 'Photo of the applicant',
			hint: 'The whole face, from the front, before a white wall. No hat. The office takes one more on the day.'
		}
	}
};

/** The parent or guardian who applies for a child. */
export const applyingAdult = {
	questions: {
		actingId: {
			label: 'Your ID card or passport number',
			required: 'Enter your ID card or passport number',
			badFormat: cardNumber
		},
		consentFrom: {
			label: 'Who signs the letter of consent?',
			hint: 'The letter says that the child may have this passport.',
			options: {
				both: 'Both parents',
				one: 'One parent, though there are two',
				only: 'The only parent: the other has died, cannot be reached or is not on the papers'
			},
			required: 'Choose who signs the letter of consent'
		}
	},
	rules: {
		consentOfBoth: {
			title: 'Both parents sign the consent, to be safe',
			violated:
				'Only one parent signs. Sources disagree: some ask for both parents, some for one or for a guardian.',
			mend: 'Get both signatures if you can. If not, ask the office before you pay.'
		}
	},
	documents: {
		consentLetter: {
			title: 'Letter of consent',
			hint: 'Signed by the parents, or by the legal guardian. It names the child.'
		},
		actingPaper: {
			title: 'Your own ID card or passport',
			hint: 'Of the parent or guardian who fills in this form. Both sides of a card.'
		},
		guardianProof: {
			title: 'Proof that you are the guardian',
			hint: 'Such as a court order.'
		}
	}
};

export const parents = {
	questions: {
		fatherStatus: {
			label: 'The father',
			options: {
				living: 'Is alive',
				unreachable: 'Is alive, but cannot be reached',
				deceased: 'Has died',
				unnamed: 'Is not on the papers, or not known'
			},
			required: 'Choose what is true of the father'
		},
		fatherName: {
			label: 'Full name of the father',
			required: 'Enter the full name of the father',
			badFormat: shape.name
		},
		fatherId: {
			label: 'ID card or passport number of the father',
			required: 'Enter the father’s ID card or passport number',
			badFormat: cardNumber
		},
		motherStatus: {
			label: 'The mother',
			options: {
				living: 'Is alive',
				unreachable: 'Is alive, but cannot be reached',
				deceased: 'Has died',
				unnamed: 'Is not on the papers, or not known'
			},
			required: 'Choose what is true of the mother'
		},
		motherName: {
			label: 'Full name of the mother',
			required: 'Enter the full name of the mother',
			badFormat: shape.name
		},
		motherId: {
			label: 'ID card or passport number of the mother',
			required: 'Enter the mother’s ID card or passport number',
			badFormat: cardNumber
		}
	},
	rules: {
		parentsReachable: {
			title: 'The parents who are alive can be reached',
			violated:
				'You said that a parent is alive but cannot be reached. No source says which papers the office takes instead of theirs.',
			mend: 'Ask a passport office before you pay. You can still apply.'
		},
		parentShown: {
			title: 'At least one parent is named',
			violated: 'You named no parent. The office usually wants to see the papers of the parents.',
			mend: 'Name a parent if you can. If not, ask the office which papers it takes instead. You can still apply.'
		}
	},
	documents: {
		fatherPaper: {
			title: 'The father’s ID card or passport',
			hint: 'Both sides of a card, or the picture page of a passport.'
		},
		fatherDeath: { title: 'The father’s death certificate', hint: 'The whole page.' },
		motherPaper: {
			title: 'The mother’s ID card or passport',
			hint: 'Both sides of a card, or the picture page of a passport.'
		},
		motherDeath: { title: 'The mother’s death certificate', hint: 'The whole page.' }
	}
};

/** How to reach a citizen, and somebody close. */
export const reach = {
	sections: {
		contact: { title: 'Contact and home' },
		address: { title: 'Postal address in Kenya' },
		residence: { title: 'Where the applicant lives' },
		nextOfKin: {
			title: 'Next of kin',
			intro: 'Someone close to the applicant, who can be called in an emergency.'
		}
	},
	questions: {
		livesInKenya: { label: 'Does the applicant live in Kenya?', required: yesOrNo },
		homeAddress: {
			label: 'Home address',
			hint: 'House, street and town.',
			required: 'Enter the home address'
		},
		homeCountry: { label: 'Country of the home address', required: pickCountry },
		kinName: {
			label: 'Full name',
			required: 'Enter the full name of the next of kin',
			badFormat: shape.name
		},
		kinRelation: {
			label: 'What are they to the applicant?',
			hint: 'Such as sister, husband, wife or aunt.',
			required: 'Enter what they are to the applicant'
		},
		kinPhone: {
			label: 'Phone number',
			hint: 'Such as 0712 345678, or a number with its country code.',
			required: 'Enter the phone number of the next of kin',
			badFormat: shape.phone
		}
	}
};

/** Section 7 of Form 19. */
export const recommender = {
	sections: {
		recommender: {
			title: 'Recommender',
			intro:
				'A Kenyan citizen who knows the applicant and signs for them, such as a doctor, a lawyer, a religious leader, a civil servant or someone from a bank. Not a close relative.'
		}
	},
	questions: {
		recommenderName: {
			label: 'Full name of the recommender',
			required: 'Enter the full name of the recommender',
			badFormat: shape.name
		},
		recommenderId: {
			label: 'ID card or passport number of the recommender',
			required: 'Enter the ID card or passport number of the recommender',
			badFormat: cardNumber
		},
		recommenderOccupation: {
			label: 'Occupation of the recommender',
			required: 'Enter the occupation of the recommender'
		},
		recommenderPhone: {
			label: 'Phone number of the recommender',
			hint: 'Such as 0712 345678, or a number with its country code.',
			required: 'Enter the phone number of the recommender',
			badFormat: shape.phone
		},
		recommenderCitizen: { label: 'Is the recommender a Kenyan citizen?', required: yesOrNo },
		recommenderRelative: {
			label: 'Is the recommender a close relative of the applicant?',
			hint: 'Such as a parent, a child, a brother, a sister, a husband or a wife.',
			required: yesOrNo
		}
	},
	rules: {
		recommenderCitizen: {
			title: 'The recommender is a Kenyan citizen',
			violated: 'The recommender you named is not a Kenyan citizen.',
			mend: 'Ask a Kenyan citizen who knows the applicant.'
		},
		recommenderRelative: {
			title: 'The recommender is not a close relative',
			violated: 'The recommender you named is a close relative of the applicant.',
			mend: 'Ask someone else, such as a doctor, a lawyer, a religious leader or a civil servant.'
		},
		recommenderNotSelf: {
			title: 'The recommender is somebody else',
			violated: 'The recommender has the same ID number as the applicant.',
			mend: 'Correct one of the two numbers, or name another person.'
		}
	},
	documents: {
		recommenderPaper: {
			title: 'The recommender’s ID card or passport',
			hint: 'Both sides of a card, or the picture page of a passport.'
		}
	}
};

/** The old passport of a citizen. */
export const kenyanPassport = {
	questions: {
		passportNumber: {
			label: 'Passport number',
			hint: 'At the top right of the picture page, such as AK123456.',
			required: 'Enter the passport number',
			badFormat: 'A Kenyan passport number has 1 or 2 letters and 6 to 8 digits, such as AK123456'
		},
		passportIssued: { label: 'Date of issue', required: pickDate },
		passportExpires: { label: 'Date of expiry', required: pickDate }
	}
};

/** The size of the passport, and the office. */
export const booklet = {
	sections: {
		booklet: {
			title: 'The passport and the office',
			intro: 'You give your fingerprints at this office, and collect the passport there.'
		}
	},
	questions: {
		series: {
			label: 'How many pages?',
			hint: 'Lists differ by a page or two. The letter is what counts.',
			options: {
				a: 'A series: 34 pages',
				b: 'B series: 50 pages',
				c: 'C series: 66 pages'
			},
			required: 'Choose how many pages'
		},
		station: {
			label: 'Office or mission',
			hint: 'Not in the list? Write its name, and ask first whether it takes fingerprints.',
			required: 'Choose or write an office'
		}
	}
};

export const bookletFees = {
	seriesA: 'Passport, A series (34 pages)',
	seriesB: 'Passport, B series (50 pages)',
	seriesC: 'Passport, C series (66 pages)'
};

export const passportNotes = {
	time: 'Sources differ on the time. eCitizen says 10 working days for a first passport and 5 for others, the ministry promised 7 days in 2023, and a paper of 2026 speaks of 45 days. In 2023 and 2024 people waited for months. Apply early.',
	pages:
		'The booklets have been called 32, 48 and 64 pages, then 34, 50 and 66, and a paper of 2026 says 32, 50 and 66. The letters A, B and C mean the same in all.',
	express:
		'The list of fees names an express service for 30,000 shillings. It is not clear whether that is added to the usual fee or replaces it, so Kibali does not offer it. Ask the office.',
	photos:
		'Bring paper photos too: usually 3, at some missions 2 or 4. White wall, no hat. Sources differ on the size: 2 by 2 inches, or from 2 by 1½ to 2½ by 2 inches. Ask before you print them.',
	originals:
		'Bring the real papers and copies of them. A guide says that a lawyer should certify the copies of the ID cards.',
	offices:
		'A news page also names Bungoma, Kericho and some Huduma centres. They are not in our list, because other sources do not have them. You can write the name yourself.',
	validity: 'A passport is valid for 10 years.',
	mistakes:
		'Check every letter. A guide of 2019 says that a mistake in a sent application could only be corrected at Nyayo House in Nairobi.'
};

/** Of the booklets: not of a lost or damaged passport, which has its own price. */
export const feeNote =
	'The first notice said 12,000 shillings for the C series, the later one 12,500. Some pages still show the fees from before March 2024. Look at the invoice before you pay.';

/** The way of every passport, after the form. */
export const passportSteps = {
	answer: 'Answer the questions and add pictures of the papers. You need no connection for this.',
	submit: 'Check your answers, sign and submit. Kibali sends it when there is a connection.',
	pay: 'Pay when the office asks for the fee.',
	appear:
		'Book a day at the office you chose and go there yourself, with the real papers. The office takes fingerprints, a photo and a signature, and asks a few questions.',
	appearWithChild:
		'Book a day at the office you chose and go there with the child and the real papers. The office takes fingerprints, a photo and a signature, and asks a few questions.',
	wait: 'Wait while the papers are checked and the passport is printed.',
	collect: 'Collect the passport at the same office, on a day that you book.'
};
