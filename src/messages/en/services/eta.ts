import type { ServiceText } from '../../service-text.ts';
import { passport } from '../blocks/passport.ts';
import { person } from '../blocks/person.ts';
import { pickCountry, pickDate, yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/eta.ts';

export const text = {
	name: 'Electronic travel authorisation (eTA)',
	sections: {
		nationality: {
			title: 'Do you need an eTA?',
			intro: 'People of many countries can visit Kenya without one.'
		},
		applicant: { title: 'Who is travelling' },
		reason: { title: 'Reason for the visit' },
		traveller: {
			title: 'The traveller',
			intro: 'Copy the details from the passport. If this is for a child, use the child’s passport.'
		},
		passport: { title: 'Passport' },
		contact: {
			title: 'How to reach you',
			intro: 'The office sends its decision here.'
		},
		emergency: {
			title: 'In an emergency',
			intro: 'Someone who is not travelling with you.'
		},
		arrival: { title: 'Coming to Kenya' },
		departure: { title: 'Leaving Kenya' },
		stay: {
			title: 'Where you will stay',
			intro: 'A hotel, a home or any other place. Add each place.'
		},
		background: { title: 'More about the traveller' },
		history: {
			title: 'Past visits and the law',
			intro: 'Answer truthfully. A false answer can end in a refusal.'
		},
		customs: { title: 'Money you will carry' }
	},
	questions: {
		...person.questions,
		...passport.questions,
		nationality: {
			label: 'Which country’s passport do you travel with?',
			hint: 'The nationality in the passport. For a child, the child’s.',
			required: pickCountry
		},
		exemptStatus: {
			label: 'Is one of these true for you?',
			hint: 'If so, you may not need an eTA.',
			options: {
				none: 'None of these',
				kenyanDocument:
					'I have a Kenyan passport, a Kenyan emergency certificate or a refugee travel document from Kenya',
				permit: 'I have a valid Kenyan permit, pass, re-entry pass or permanent residence',
				staysInside: 'I stay in the airport, or on the same plane or ship',
				crew: 'I am on the crew list of a plane or ship',
				laissezPasser:
					'I have a laissez-passer of the UN, African Union, African Development Bank, World Bank or COMESA',
				special: 'I serve in the British forces in Kenya, or my own plane stops for fuel',
				diplomatic: 'I have a diplomatic or service passport'
			},
			required: 'Choose the line that fits you, or “None of these”'
		},
		applicantKind: {
			label: 'Who is this application for?',
			options: { self: 'For me', child: 'For a child under 18' },
			required: 'Choose who the application is for'
		},
		guardianName: {
			label: 'Your full name',
			hint: 'You are the adult who applies for the child.',
			required: 'Enter your full name',
			badFormat: 'Enter your name with letters only'
		},
		guardianRelation: {
			label: 'What are you to the child?',
			options: {
				parent: 'Parent',
				guardian: 'Legal guardian',
				companion: 'An adult who travels with the child'
			},
			required: 'Choose what you are to the child'
		},
		travelReason: {
			label: 'Why are you coming to Kenya?',
			hint: 'Choose the main reason. You may not take a job in Kenya on an eTA.',
			options: {
				tourism: 'Holiday or tourism',
				family: 'Visiting family or friends',
				business: 'Business',
				conference: 'Conference, meeting, seminar or training',
				medical: 'Medical care',
				religious: 'Religious visit',
				study: 'Short study',
				transit: 'Transit: on the way to another country'
			},
			required: 'Choose a reason'
		},
		passportExpires: {
			label: 'Date of expiry',
			hint: 'It must be 6 months or more after you arrive.',
			required: pickDate
		},
		blankPage: {
			label: 'Does the passport have an empty page?',
			hint: 'At least one. Two are safer: some sources say two.',
			required: yesOrNo
		},
		email: {
			label: 'E-mail address',
			hint: 'The decision comes to this address.',
			required: 'Enter an e-mail address',
			badFormat: 'Enter an e-mail address such as name@example.com'
		},
		phone: {
			label: 'Phone number',
			hint: 'With the country code, such as +44 7700 900123.',
			required: 'Enter a phone number',
			badFormat: 'Enter the number with + and the country code, such as +254 712 345678'
		},
		homeAddress: {
			label: 'Home address',
			hint: 'House, street and town.',
			required: 'Enter your home address'
		},
		homeCountry: { label: 'Country you live in', required: pickCountry },
		occupation: {
			label: 'What do you do for a living?',
			hint: 'Such as teacher, farmer, pupil or retired. For a child, write what the child does.',
			required: 'Enter an occupation'
		},
		emergencyContacts: {
			label: 'People to call',
			required: 'Add at least one person',
			add: 'Add a person',
			row: 'Person {n}',
			columns: {
				name: {
					label: 'Full name',
					required: 'Enter the person’s full name',
					badFormat: 'Enter the name with letters only'
				},
				phone: {
					label: 'Phone number',
					hint: 'With the country code, such as +44 7700 900123.',
					required: 'Enter the person’s phone number',
					badFormat: 'Enter the number with + and the country code, such as +254 712 345678'
				}
			}
		},
		arrivalDate: {
			label: 'When do you arrive in Kenya?',
			hint: 'You can apply from 3 months before this day. Two weeks before is best.',
			required: pickDate
		},
		arrivalFrom: {
			label: 'Which country do you come from on that trip?',
			hint: 'The country where your journey to Kenya starts.',
			required: pickCountry
		},
		yellowFeverVisit: {
			label: 'Will you pass through a country with yellow fever on the way?',
			hint: 'Many countries in Africa and South America have it.',
			required: yesOrNo
		},
		arrivalMode: {
			label: 'How do you arrive?',
			options: { air: 'By plane', sea: 'By ship or boat', land: 'By road or rail' },
			required: 'Choose how you arrive'
		},
		arrivalAirline: {
			label: 'Airline',
			hint: 'Not in the list? Write its name.',
			required: 'Choose or write the airline'
		},
		arrivalFlight: {
			label: 'Flight number',
			hint: 'On your ticket, such as KQ101.',
			required: 'Enter the flight number',
			badFormat: 'Enter the airline’s code and a number, such as KQ101'
		},
		arrivalAirport: { label: 'Airport in Kenya', required: 'Choose an airport from the list' },
		arrivalVessel: {
			label: 'Name of the ship or cruise line',
			required: 'Enter the name of the ship or cruise line'
		},
		arrivalPort: { label: 'Port in Kenya', required: 'Choose a port from the list' },
		arrivalBorder: {
			label: 'Border post',
			hint: 'Where you cross into Kenya.',
			required: 'Choose a border post from the list'
		},
		departureDate: {
			label: 'When do you leave Kenya?',
			hint: 'At most 90 days after you arrive. In transit, at most 3 days.',
			required: pickDate
		},
		departureTo: { label: 'Which country do you go to then?', required: pickCountry },
		departureMode: {
			label: 'How do you leave?',
			options: { air: 'By plane', sea: 'By ship or boat', land: 'By road or rail' },
			required: 'Choose how you leave'
		},
		departureAirline: {
			label: 'Airline',
			hint: 'Not in the list? Write its name.',
			required: 'Choose or write the airline'
		},
		departureFlight: {
			label: 'Flight number',
			hint: 'On your ticket, such as KQ100.',
			required: 'Enter the flight number',
			badFormat: 'Enter the airline’s code and a number, such as KQ100'
		},
		departureAirport: { label: 'Airport in Kenya', required: 'Choose an airport from the list' },
		departureVessel: {
			label: 'Name of the ship or cruise line',
			required: 'Enter the name of the ship or cruise line'
		},
		departurePort: { label: 'Port in Kenya', required: 'Choose a port from the list' },
		departureBorder: {
			label: 'Border post',
			hint: 'Where you cross out of Kenya.',
			required: 'Choose a border post from the list'
		},
		accommodation: {
			label: 'Places where you stay',
			required: 'Add at least one place',
			add: 'Add a place',
			row: 'Place {n}',
			columns: {
				name: {
					label: 'Name of the place',
					hint: 'The hotel, or the name and town of your host.',
					required: 'Enter the name of the place'
				},
				from: { label: 'From', required: pickDate },
				to: { label: 'To', hint: 'The day you leave this place.', required: pickDate }
			}
		},
		birthNationality: { label: 'Nationality at birth', required: pickCountry },
		thirdPartyPays: {
			label: 'Does someone else pay for the trip?',
			hint: 'Someone who is not your employer and not a government.',
			required: yesOrNo
		},
		visitedKenya: {
			label: 'How often have you been in Kenya before?',
			options: {
				never: 'Never',
				upToThree: 'One to three times',
				moreThanThree: 'More than three times'
			},
			required: 'Choose how often'
		},
		deniedEntry: {
			label: 'Has Kenya ever refused to let you in?',
			required: yesOrNo
		},
		convicted: {
			label: 'Has a court found you guilty of an offence in the past 5 years?',
			hint: 'In any country.',
			required: yesOrNo
		},
		convictionDetails: {
			label: 'What happened?',
			hint: 'The offence, the country and the year.',
			required: 'Enter what the offence was, where and when'
		},
		overTenThousand: {
			label: 'Will you bring money worth more than 10,000 US dollars?',
			hint: 'Cash, cheques and the like, in any currency.',
			required: yesOrNo
		},
		moneyKind: {
			label: 'What kind of money?',
			options: { cash: 'Cash', cheques: 'Cheques or money orders', other: 'Something else' },
			required: 'Choose the kind of money'
		},
		moneySource: {
			label: 'Where does the money come from?',
			hint: 'Such as savings, or the sale of a car.',
			required: 'Enter where the money comes from'
		},
		moneyCurrency: {
			label: 'Which currency?',
			hint: 'Such as US dollars or euros.',
			required: 'Enter the currency'
		},
		moneyAmount: { label: 'How much?', required: 'Enter the amount as a number' }
	},
	rules: {
		...person.rules,
		...passport.rules,
		mayBeExempt: {
			title: 'People who need no eTA do not have to apply',
			violated: 'By your first answers you may not need an eTA. Look how many days that covers.',
			mend: 'Read what it says for your country. You can still apply if you want to be sure.'
		},
		exemptionUncertain: {
			title: 'It is not certain whether you need an eTA',
			violated: 'Our sources do not say clearly whether people with your passport need an eTA.',
			mend: 'Ask a Kenyan embassy or your airline before you travel. You can still apply here.'
		},
		minorNeedsAdult: {
			title: 'An adult applies for a child',
			violated: 'The traveller is under 18 and cannot apply alone.',
			mend: 'Choose “For a child under 18”. A parent, a guardian or the adult who travels along fills in the form.'
		},
		adultOwnForm: {
			title: 'An adult applies in their own name',
			violated: 'You said this is for a child, but the traveller is 18 or older.',
			mend: 'Choose “For me”, or correct the date of birth.'
		},
		passportSixMonths: {
			title: 'The passport is valid for 6 months after you arrive',
			violated:
				'You arrive on {arrival}. The passport expires on {expires}, but must be valid until {earliest} or later.',
			mend: 'Renew the passport first, or travel earlier.'
		},
		blankPage: {
			title: 'The passport has an empty page',
			violated: 'You need at least one empty page for the stamp.',
			mend: 'Get a new passport before you travel.'
		},
		arrivalAhead: {
			title: 'You arrive after today',
			violated:
				'The day you arrive, {arrival}, is not in the future. You need the eTA before you travel.',
			mend: 'Correct the day you arrive.'
		},
		notTooEarly: {
			title: 'You apply at most 3 months before you arrive',
			violated: 'You arrive on {arrival}. That is too far away: you can apply from {first}.',
			mend: 'Keep this form on your phone and submit it later, or correct the date.'
		},
		fromAbroad: {
			title: 'Your journey to Kenya starts in another country',
			violated: 'You said that your journey to Kenya starts in Kenya.',
			mend: 'Choose the country where your journey to Kenya starts.'
		},
		leadTime: {
			title: 'You apply at least 3 days before you arrive',
			violated:
				'You arrive on {arrival}. A decision usually takes 3 working days, so it may come too late.',
			mend: 'If you can, arrive on {earliest} or later. Else submit at once.'
		},
		leadTimeAdvised: {
			title: 'It is best to apply 2 weeks before you arrive',
			violated: 'You arrive on {arrival}, in less than 2 weeks.',
			mend: 'You can go on. Submit soon, so that there is time for questions.'
		},
		toAbroad: {
			title: 'You leave for another country',
			violated: 'You said that you go to Kenya when you leave Kenya.',
			mend: 'Choose the country you go to when you leave Kenya.'
		},
		departureAfterArrival: {
			title: 'You leave after you arrive',
			violated: 'You leave on {departure}, but arrive on {arrival}.',
			mend: 'Correct one of the two dates.'
		},
		stayNinetyDays: {
			title: 'You stay 90 days at most',
			violated:
				'You arrive on {arrival} and leave on {departure}. You can stay until {latest} at most.',
			mend: 'Choose an earlier day to leave. To stay longer, ask a Kenyan embassy.'
		},
		transitThreeDays: {
			title: 'In transit you leave within 72 hours',
			violated:
				'You arrive on {arrival} and leave on {departure}. In transit you must leave by {latest}.',
			mend: 'Choose an earlier day to leave, or choose another reason for the visit.'
		},
		stayDatesInOrder: {
			title: 'Each stay ends after it begins',
			violated: 'One place has a last day that is not after its first day.',
			mend: 'Correct the dates of that place.'
		},
		stayInsideTrip: {
			title: 'Each stay lies within your visit',
			violated: 'One place has dates outside your visit, which is from {arrival} to {departure}.',
			mend: 'Correct the dates of that place, or the dates of your visit.'
		},
		firstNight: {
			title: 'Your first night has a place',
			violated: 'You have no place to stay for your first night, {arrival}.',
			mend: 'Add the place where you stay on the first night.'
		}
	},
	documents: {
		passportPage: {
			title: 'Passport page with your picture',
			hint: 'The whole page, flat and sharp, with both lines of letters at the bottom.'
		},
		photo: {
			title: 'Photo of you',
			hint: 'Your whole face, from the front, before a plain light wall. No hat, no glasses that shine. Taken in the last 6 months.'
		},
		arrivalBooking: {
			title: 'Travel booking',
			hint: 'Your ticket or booking for the plane or ship, there and back.'
		},
		stayBooking: {
			title: 'Booking of the place where you stay',
			hint: 'If you stay with someone, a letter from that person.'
		},
		invitationLetter: {
			title: 'Letter of invitation',
			hint: 'From the company, or from the person you visit.'
		},
		companyRegistration: {
			title: 'Registration of the company that invites you',
			hint: 'A copy of its registration certificate.'
		},
		employerLetter: {
			title: 'Letter from your employer',
			hint: 'If you have one. It says who you are and why you travel.'
		},
		hostId: {
			title: 'Identity paper of the person you visit',
			hint: 'Their identity card, passport or permit.'
		},
		medicalLetter: {
			title: 'Letter about the medical care',
			hint: 'From your doctor or from the hospital in Kenya.'
		},
		religiousInvitation: {
			title: 'Invitation from the religious group',
			hint: 'A letter from the group that you visit in Kenya.'
		},
		admissionLetter: {
			title: 'Letter from the school or course',
			hint: 'It says that you have a place, and for how long.'
		},
		onwardTicket: {
			title: 'Ticket out of Kenya',
			hint: 'It shows that you leave within 72 hours.'
		},
		yellowFever: {
			title: 'Yellow fever certificate',
			hint: 'You come from or through a country with yellow fever. Show the page of the yellow card.'
		},
		birthCertificate: {
			title: 'Birth certificate of the child',
			hint: 'It shows the names of the parents.'
		},
		parentalConsent: {
			title: 'Consent of the parents',
			hint: 'A signed letter: the parents agree to this trip. A guardian adds proof of being one.'
		},
		proofOfFunds: {
			title: 'Proof of money for the trip',
			hint: 'If you have one, such as a bank statement. The office asks people of some countries for it.'
		}
	},
	fees: { authorisation: 'Electronic travel authorisation' },
	notes: {
		fee: 'The fee is 30 US dollars. With card charges, people have paid 32.50 to 34 dollars. An agent says that it is not paid back. A convenience charge of 1 dollar on dollar amounts is reported: a court called it unlawful in April 2025, and it was still charged in November 2025. Kibali does not add it.',
		urgent:
			'A faster service, about 50 dollars, was reported. It is not certain, so Kibali does not offer it.',
		entries:
			'An eTA is for one entry, but reports say that you may come back on it from Burundi, DR Congo, Rwanda, South Sudan, Tanzania or Uganda, if you went nowhere else and it is still valid. The official form has also been seen to offer many entries. Kibali does not offer that.',
		diplomats:
			'Accredited diplomats and staff of international organisations do not pay the fee, but need an eTA. Kibali does not take this into account.',
		yellowFever:
			'A guide says that travellers from a country with yellow fever need a certificate. Only the list of these countries is our own.',
		documents:
			'No official limit for file sizes was found. Kibali takes PDF, JPEG and PNG up to 5 MB; the photo of your face is JPEG or PNG up to 1 MB. Large photos are made smaller for you.',
		entry: 'An eTA does not promise entry. An officer at the border decides.',
		validity: 'Travel within 90 days of the day the eTA is given.'
	},
	declaration: {
		version: '1',
		lines: [
			'I have read my answers, and they are true.',
			'The documents are real, and they belong to the traveller.',
			'I know that a false answer can end in a refusal, and that the fee may not be paid back.',
			'If I apply for a child, I am allowed to do so.'
		]
	}
} satisfies ServiceText;
