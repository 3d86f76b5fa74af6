import { acting } from './acting.ts';
import { kenyaAddress, kenyaContact, presence } from './kenya.ts';
import { heldPassport } from './passport.ts';
import { person } from './person.ts';
import { pickCountry, pickDate, shape, yesOrNo } from './words.ts';

const permitNumber = 'A permit number has 3 to 20 letters and digits, such as 123456 or D/123456';
const course = {
	institution: {
		label: 'School, college or other place',
		required: 'Enter the name of the place'
	},
	description: {
		label: 'What was learned',
		hint: 'The course, and the certificate if there was one.',
		required: 'Enter what was learned'
	},
	from: {
		label: 'From',
		hint: 'If the day is not known, enter 1.',
		required: pickDate
	},
	to: { label: 'To', required: pickDate }
};

/** What every work or residence permit (Form 25) says: spread what a class asks for. */
export const permit = {
	sections: {
		applicant: { title: 'Who applies' },
		application: {
			title: 'The permit',
			intro: 'Each permit is given for one year or two.'
		},
		person: {
			title: 'The person who will hold the permit',
			intro: 'Copy the details from the passport.'
		},
		background: { title: 'More about this person' },
		passport: { title: 'Passport' },
		presence: { title: 'In Kenya now?' },
		home: { title: 'Home outside Kenya' },
		contact: {
			title: 'How to reach the applicant',
			intro: 'If the applicant is still abroad, give the address of the employer or business.'
		},
		address: {
			title: 'Address in Kenya',
			intro: 'The home, or the employer or business if there is no home in Kenya yet.'
		},
		dependants: {
			title: 'Family members who depend on the applicant',
			intro:
				'Leave this page empty if there are none. Each one needs a dependant’s pass of their own.'
		},
		previousPermits: {
			title: 'Earlier permits and passes',
			intro: 'The permit to renew first, then the others.'
		},
		education: { title: 'School and college', intro: 'The last one first.' },
		training: { title: 'Technical training', intro: 'Leave this page empty if there was none.' },
		employment: { title: 'Past work', intro: 'The last job first.' },
		skills: { title: 'Skills', intro: 'What the applicant can do well at work.' },
		papers: { title: 'About your papers' }
	},
	questions: {
		...acting.questions,
		...person.questions,
		...heldPassport.questions,
		...presence.questions,
		...kenyaContact.questions,
		...kenyaAddress.questions,
		applicationType: {
			label: 'Is this a new permit or a renewal?',
			hint: 'A renewal is for the same class. Ask for it about 90 days before the permit ends.',
			options: { new: 'A new permit', renewal: 'A renewal' },
			required: 'Choose new or renewal'
		},
		permitYears: {
			label: 'For how many years?',
			hint: 'One or two. The permit fee is paid for each year.',
			required: 'Enter 1 or 2'
		},
		previousPermit: {
			label: 'Number of the permit to renew',
			required: 'Enter the number of the permit',
			badFormat: permitNumber
		},
		permitExpires: {
			label: 'When does that permit end?',
			hint: 'The last day that is printed on it.',
			required: pickDate
		},
		spouseName: {
			label: 'Full name of the husband or wife',
			hint: 'If there is more than one, write each name, with “and” between them.',
			required: 'Enter the name of the husband or wife',
			badFormat: shape.name
		},
		profession: {
			label: 'Profession or trade',
			hint: 'Such as engineer, nurse or trader.',
			required: 'Enter the profession or trade'
		},
		educationLevel: {
			label: 'Highest level of education',
			options: {
				none: 'No schooling',
				primary: 'Primary school',
				secondary: 'Secondary school',
				college: 'College: certificate or diploma',
				bachelor: 'Bachelor’s degree',
				master: 'Master’s degree',
				doctorate: 'Doctorate'
			},
			required: 'Choose the highest level'
		},
		homeAddress: {
			label: 'Address in the home country',
			hint: 'House, street and town.',
			required: 'Enter the address in the home country'
		},
		homeCountry: { label: 'Home country', required: pickCountry },
		homePhone: {
			label: 'Phone number in the home country',
			hint: 'With the country code, such as +44 7700 900123.',
			required: 'Enter the phone number',
			badFormat: shape.phone
		},
		kenyanPhone: {
			label: 'Mobile number in Kenya',
			hint: 'If there is one, such as 0712 345678.',
			required: 'Enter the mobile number in Kenya',
			badFormat: 'Enter a Kenyan mobile number such as 0712 345678'
		},
		dependants: {
			label: 'Family members',
			required: 'Add a family member',
			add: 'Add a family member',
			row: 'Family member {n}',
			columns: {
				firstName: {
					label: 'First name',
					required: 'Enter the first name',
					badFormat: shape.name
				},
				middleName: {
					label: 'Middle name',
					required: 'Enter the middle name',
					badFormat: shape.name
				},
				surname: { label: 'Surname', required: 'Enter the surname', badFormat: shape.name },
				birthDate: { label: 'Date of birth', required: pickDate },
				sex: {
					label: 'Sex, as in the passport',
					options: { female: 'Female (F)', male: 'Male (M)', x: 'X' },
					required: 'Choose what the passport says'
				},
				birthCountry: { label: 'Country of birth', required: pickCountry }
			}
		},
		previousPermits: {
			label: 'Permits and passes',
			required: 'Add a permit or pass',
			add: 'Add a permit or pass',
			row: 'Permit or pass {n}',
			columns: {
				permitClass: {
					label: 'Class or kind',
					hint: 'Such as D, or special pass.',
					required: 'Enter the class or kind'
				},
				type: {
					label: 'Was it new or a renewal?',
					options: { new: 'New', renewal: 'A renewal' },
					required: 'Choose new or renewal'
				},
				number: {
					label: 'Number',
					required: 'Enter the number',
					badFormat: permitNumber
				},
				issued: { label: 'Date of issue', required: pickDate },
				months: {
					label: 'For how many months?',
					hint: 'Two years are 24 months.',
					required: 'Enter the number of months, from 1 to 60'
				}
			}
		},
		education: {
			label: 'Schools and colleges',
			required: 'Add a school or college',
			add: 'Add a school or college',
			row: 'School or college {n}',
			columns: course
		},
		training: {
			label: 'Courses',
			required: 'Add a course',
			add: 'Add a course',
			row: 'Course {n}',
			columns: course
		},
		employment: {
			label: 'Jobs',
			required: 'Add a job',
			add: 'Add a job',
			row: 'Job {n}',
			columns: {
				employer: { label: 'Employer', required: 'Enter the name of the employer' },
				work: {
					label: 'Kind of work',
					hint: 'The title of the job, or what was done.',
					required: 'Enter the kind of work'
				},
				from: {
					label: 'From',
					hint: 'If the day is not known, enter 1.',
					required: pickDate
				},
				to: { label: 'To', hint: 'Leave it empty if the job goes on.', required: pickDate }
			}
		},
		skills: {
			label: 'Skills',
			required: 'Add a skill',
			add: 'Add a skill',
			row: 'Skill {n}',
			columns: {
				description: {
					label: 'Skill',
					hint: 'Such as welding, accounting or a language.',
					required: 'Enter the skill'
				}
			}
		},
		papersInOtherLanguage: {
			label: 'Is any of your papers in a language other than English?',
			hint: 'Such a paper needs a translation by an embassy, a notary or a recognised institution.',
			required: yesOrNo
		},
		regulatedSector: {
			label: 'Does a board or a public body control this kind of work?',
			hint: 'Such as medicine, law, engineering, teaching, banking, mining or aviation. Then its letter is needed.',
			required: yesOrNo
		}
	},
	rules: {
		...person.rules,
		...heldPassport.rules,
		...presence.rules,
		notCitizen: {
			title: 'Citizens of Kenya need no permit',
			violated: 'You gave Kenya as the nationality. A citizen of Kenya needs no permit to work.',
			mend: 'Correct the nationality. If it is right, no permit is needed.'
		},
		eacHasClassR: {
			title: 'Citizens of East Africa may have a class of their own',
			violated:
				'The applicant is a citizen of an East African Community country. Class R may be open to them, and costs nothing. For citizens of Somalia this is not certain.',
			mend: 'Look at class R first, and ask the office. You can still ask for this class.'
		},
		permitNotExpired: {
			title: 'A renewal is asked for before the permit ends',
			violated: 'The permit ended on {expires}.',
			mend: 'Correct the date. If it is right, ask an Immigration office whether a new permit is needed.'
		},
		renewalInTime: {
			title: 'A renewal is best asked for 90 days before the permit ends',
			violated: 'The permit ends on {expires}. It was best to apply by {advised}.',
			mend: 'You can go on. Submit soon: the application must be in before the permit ends.'
		},
		dependantsBorn: {
			title: 'Each family member has been born',
			violated: 'A family member has a date of birth in the future.',
			mend: 'Correct that date of birth.'
		},
		educationInOrder: {
			title: 'Each school ends after it begins',
			violated: 'One school or college has a last day that is before its first day.',
			mend: 'Correct the dates of that school or college.'
		},
		trainingInOrder: {
			title: 'Each course ends after it begins',
			violated: 'One course has a last day that is before its first day.',
			mend: 'Correct the dates of that course.'
		},
		employmentInOrder: {
			title: 'Each job ends after it begins',
			violated: 'One job has a last day that is before its first day.',
			mend: 'Correct the dates of that job.'
		}
	},
	documents: {
		...acting.documents,
		...presence.documents,
		form: {
			title: 'Form 25, filled in and signed',
			hint: 'The form of the official portal, all pages, signed by the applicant or the employer.'
		},
		coverLetter: {
			title: 'Cover letter to the Director General',
			hint: 'To the Director General of Immigration Services, signed by the employer, the organisation or the applicant. It says who the permit is for and why.'
		},
		passportPage: {
			title: 'Passport page with the picture',
			hint: 'The whole page, flat and sharp, with both lines of letters at the bottom.'
		},
		photo: {
			title: 'Passport photo in colour',
			hint: 'The whole face, from the front, before a plain white wall. Taken in the last 6 months.'
		},
		previousPermits: {
			title: 'Permits and passes held before',
			hint: 'A copy of the permit to renew, and of earlier ones.'
		},
		qualifications: {
			title: 'School and professional certificates',
			hint: 'Copies that have been certified as true copies.'
		},
		cv: {
			title: 'Curriculum vitae (CV)',
			hint: 'What the applicant has learned and where the applicant has worked.'
		},
		registration: {
			title: 'Registration certificate of the organisation',
			hint: 'Of the employer, company or other organisation.'
		},
		companyTax: {
			title: 'Tax compliance certificate of the organisation',
			hint: 'From the Kenya Revenue Authority (KRA). It must still be valid.'
		},
		personalTax: {
			title: 'Tax compliance certificate of the applicant',
			hint: 'From the Kenya Revenue Authority (KRA), in the applicant’s own name. Renewals need it.'
		},
		clearance: {
			title: 'Letter from the body that controls this work',
			hint: 'It says that the body allows the work.'
		},
		translation: {
			title: 'Translations into English',
			hint: 'Of each paper in another language, by an embassy, a notary or a recognised institution.'
		},
		paymentProof: {
			title: 'Proof that the permit fee is paid',
			hint: 'The receipt for the permit fee. It is asked for after approval.'
		},
		approval: {
			title: 'The letter of approval',
			hint: 'The notice that says the permit is approved. It is asked for after approval.'
		},
		bond: {
			title: 'Security bond',
			hint: 'The paper that shows the bond was given. It is asked for after approval.'
		}
	},
	fees: {
		processing: 'Fee for looking at the application',
		issuance: 'Permit fee'
	},
	notes: {
		processing:
			'This fee is not paid back. The amount is of the tariff in use since March 2024; many pages still show the older, lower one.',
		issuance:
			'It is paid after approval, within 30 days, or the approval ends. Many pages still show the older, lower amount.',
		eacFees:
			'Guides say that citizens of the East African Community pay none of these fees. Kibali reckons so for Burundi, DR Congo, Rwanda, Somalia, South Sudan, Tanzania and Uganda. Ask the office if it asks you to pay.',
		time: 'Sources name 12 days at best, 4 to 12 weeks often, and up to 120 days. It is not a promise.',
		express:
			'The tariff also has a fast permit for 10,000 US dollars. We know no more of it, so Kibali does not offer it.',
		refusal:
			'After a refusal you can ask for a review. It costs KES 20,000; a law firm says there are about 30 days to ask.',
		work: 'Nobody may begin the work before the permit is given: it is an offence, and the employer can be fined up to KES 500,000.',
		documents:
			'No official limit for file sizes was found. Kibali takes PDF, JPEG and PNG up to 5 MB; the photo of the face is JPEG or PNG up to 1 MB.'
	}
};

/** Lines of an introduction that hold for every class. */
export const permitIntroduction = {
	atHand: [
		'The passport. Advisers say it should be good for 6 months more.',
		'A colour photo, the certificates of school and profession, and a CV.',
		'Form 25, signed, and a signed cover letter to the Director General of Immigration Services.',
		'Registration and tax compliance certificates of the organisation.'
	],
	renewalAtHand:
		'For a renewal: the permit, its number and last day, and the applicant’s own tax compliance certificate.',
	steps: [
		'Answer the questions and add the documents. You can do this without a connection.',
		'Check the answers, sign and submit. Kibali sends it when there is a connection.',
		'Pay the first fee when the office asks for it. It is not paid back.',
		'Wait for the decision. 4 to 12 weeks are usual, but it can take longer.',
		'If the answer is yes, pay the permit fee within 30 days, and add the papers that are asked for then.',
		'When the permit is given, print it from the official portal (eFNS).',
		'An adult who stays more than 90 days also registers for an alien card.'
	]
};
