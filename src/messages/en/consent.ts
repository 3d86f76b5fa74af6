/* Another promise is another version: `CONSENT_VERSION` in domain/consent.ts rises with it. */
export const consent = {
	title: 'Before you begin: your data',
	again: 'This text has changed since you agreed to it. Please read it once more.',
	takenBack: 'You took your consent back. To go on, please agree again.',
	summary: [
		'What you write and attach is kept on this phone, sealed with a key.',
		'It leaves the phone only when you submit, answer the office, pay, or use an account. Then it goes sealed to the office you apply to, and nowhere else.',
		'You can see it, save it, change it and erase it here, and take this consent back at any time.'
	],
	independent: 'Kibali is independent. It is not a site of the Government of Kenya.',
	practice: 'It is connected to a practice office now: nothing reaches the government.',
	more: [
		{
			title: 'What it is used for',
			lines: [
				'To fill in, check, submit and follow your applications. For nothing else: no advertising, no profile of you, no sale.',
				'Kibali checks your answers on this phone. That check only advises. The office decides.'
			]
		},
		{
			title: 'What is kept, and where',
			lines: [
				'On this phone: your answers and documents, copies of what you submitted, receipts, what the office says, your payments with the phone number that pays, what you asked about an account, and a history of what you did here.',
				'The law calls some of it sensitive, such as your photo, your family, your marital status and your health. Kibali asks for it only where the service does.',
				'With the office: what you submitted, your answers to its questions, your payments, and your account if you have one.'
			]
		},
		{
			title: 'How long it stays',
			lines: [
				'On this phone: until you erase it. What is finished, or was not touched for 12 months, is erased by itself; you are warned 30 days before. You can choose 3 months, or never.',
				'With the office: as long as its own rules say. Kibali cannot erase what the office has.'
			]
		},
		{
			title: 'Your rights',
			lines: [
				'Kenya’s Data Protection Act, 2019, gives you the right to know what your data is used for, to see it, to object, and to have what is false or misleading corrected or deleted.',
				'For what is on this phone you do all of that yourself, under Settings, Privacy.',
				'If you take your consent back, no more is begun or submitted. What the office already has is not called back by it.'
			]
		},
		{
			title: 'If it is for a child',
			lines: [
				'For someone under 18 a parent or guardian must agree. You are asked for that before you sign.'
			]
		},
		{
			title: 'Who to ask',
			lines: [
				'What is on this phone, only you hold. The makers of Kibali cannot see it.',
				'For what you submitted, ask the office you applied to, with the number on your receipt.',
				'If your rights are not respected, you can complain to the Office of the Data Protection Commissioner (odpc.go.ke).'
			]
		}
	],
	agree: 'I agree',
	agreeing: 'One moment…',
	notNow: 'Not now',
	failed: 'Your consent could not be saved on this phone. Nothing is lost. Try again.',
	guardian: {
		title: 'A parent or guardian must agree',
		text: 'This application is for a child, or for someone in your care. Before it is signed, a parent or guardian agrees that these answers and documents are kept on this phone and go to the office.',
		name: 'Name of the parent or guardian',
		nameHint: 'As in your ID or passport.',
		nameMissing: 'Type the name of the parent or guardian',
		confirm: 'I am the parent or guardian, and I agree',
		confirmMissing: 'Tick to say that you agree',
		record: 'Record the consent',
		recorded: (name: string, time: string) => `${name}, parent or guardian, agreed: ${time}.`,
		read: 'What you agree to'
	}
};
