/** Words that one meets in the app and at the offices; a definition is one sentence. */
export const glossary = {
	title: 'Words explained',
	back: 'Help',
	intro: 'Short meanings, not the law.',
	terms: {
		abstract: ['Police abstract', 'A paper of the police that you reported a loss or a crime.'],
		affidavit: [
			'Affidavit',
			'A written statement that you swear is true, before a lawyer or an official.'
		],
		alien: [
			'Alien card',
			'The ID card of foreigners who live in Kenya; also “foreigner certificate”.'
		],
		appointment: ['Appointment', 'Day and place where the office wants to see you.'],
		biometrics: ['Biometrics', 'Fingerprints and a photo of your face, taken by the office.'],
		code: ['Code (OTP)', 'A number sent to your phone or e-mail that works once.'],
		convenience: ['Convenience fee', 'A small sum on top, for the way of paying.'],
		declaration: ['Declaration', 'Your word that everything is true.'],
		dependant: ['Dependant', 'Husband, wife, child or another person you care for.'],
		draft: ['Draft', 'A form that is not sent yet. It is on this phone only.'],
		eac: ['EAC', 'East African Community: Kenya and its partner states.'],
		ecitizen: ['eCitizen', 'The real site of the government for citizens’ services and payments.'],
		efns: ['eFNS', 'The real site for foreigners: permits, passes, alien card.'],
		eta: [
			'eTA',
			'Electronic travel authorisation: leave to travel to Kenya, in place of a visa since January 2024.'
		],
		invoice: ['Invoice', 'What you have to pay, line by line.'],
		issuance: ['Issuance fee', 'What you pay after approval, before a permit is given.'],
		kra: ['KRA PIN', 'Your tax number: a letter, nine digits, a letter.'],
		outbox: ['Outbox', 'Where things wait on this phone until the office has them.'],
		pass: ['Pass', 'Leave to be in Kenya for a time, as a student or a dependant.'],
		paybill: ['Paybill', 'A number that one pays to by M-Pesa. The government’s is 222222.'],
		permit: ['Permit', 'Leave to work or live in Kenya; “kibali” in Kiswahili.'],
		pin: ['PIN', 'Your secret number. Nobody else needs it.'],
		prompt: ['Prompt', 'The question on your phone in which you enter your M-Pesa PIN.'],
		receipt: [
			'Signed receipt',
			'The office’s proof that it received your application; nobody can forge it.'
		],
		recommender: [
			'Recommender',
			'A Kenyan who knows you, is not close family, and confirms who you are.'
		],
		regularise: ['To regularise a stay', 'To put right a stay that went on too long.'],
		reference: [
			'Application number',
			'The name of your application at the office, as KB-7F3K-92QD here.'
		],
		sealed: ['Sealed', 'Locked by computing, so that only the right one can read it.']
	} as Record<string, [string, string]>
};
