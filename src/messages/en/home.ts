export const home = {
	title: 'Kibali: apply from your phone',
	heading: 'Apply from your phone, with or without a connection',
	what: 'Kibali helps you apply for Kenya’s immigration services. You fill in the form offline; what you send waits on your phone and goes by itself when there is a connection.',
	find: 'Find a service',
	tour: 'See how it works, in a minute',
	shared: 'This is a shared computer',
	sharedHint: 'Nothing is kept: when you leave, all is erased.',
	points: [
		{
			title: 'Saved as you write',
			text: 'Every answer stays on this phone. Stop at any time and go on later.'
		},
		{
			title: 'Checked before it goes',
			text: 'You see what is missing or wrong, why, and where that rule comes from.'
		},
		{
			title: 'A receipt you can keep',
			text: 'Kibali says “received” only when it holds a signed receipt.'
		}
	],
	real: 'Real site or fake?',
	independentTitle: 'Kibali is independent',
	independent: 'It is not a site of the Government of Kenya.',
	practice:
		'Now it is connected to a practice office: you can try everything, but nothing reaches the government and no real money moves.',
	greeting: 'Habari',
	nothing: 'Nothing is waiting for you.',
	news: 'News from the office',
	newNews: (n: number) => (n === 1 ? '1 new' : `${n} new`),
	needs: 'Needs you',
	onItsWay: 'On its way',
	processing: 'With the office',
	drafts: 'Drafts',
	decided: 'Decided',
	asOf: (time: string) => `As of ${time}`,
	neverAsked: 'No news from the office yet',
	askedFor: 'The office asks for more.',
	reply: 'Reply to the office',
	askedPapers: 'Approved. The office asks for papers before it issues it.',
	addPapers: 'Add the papers',
	toPayIssuance: (amount: string) => `Approved. The office asks for ${amount} before it issues it.`,
	by: (day: string, days: number) =>
		days < 0
			? `The last day was ${day}.`
			: days === 0
				? 'Today is the last day.'
				: `The last day is ${day}: ${days === 1 ? '1 day' : `${days} days`} left.`,
	pay: 'Pay',
	toPay: (amount: string) => `The office asks for ${amount}.`,
	paymentWaits: (amount: string) =>
		`Your payment of ${amount} waits until you are beside your phone.`,
	accountWaits: 'It is ready. This service needs an account.',
	needAccount: 'Make an account or sign in',
	amountChanged: (amount: string) =>
		`The office now asks for ${amount}. Your payment waits until you agree.`,
	openPayment: 'Go to the payment',
	refused: 'The office could not take this application. Your answers are still here.',
	seeWhy: 'See what to mend',
	waiting: 'Waiting for a connection',
	queued: 'Ready to go',
	waitingOffice: 'Waiting for the office',
	sending: 'Sending',
	documents: (n: number) => (n === 1 ? '1 document' : `${n} documents`),
	left: (bytes: string) => `${bytes} left`,
	goesByItself: 'Goes by itself when you are online.',
	payment: 'Payment',
	replyRow: 'Your reply to the office',
	messageRow: 'Your message to the office',
	statuses: {
		received: 'Received',
		'awaiting-payment': 'To pay',
		paid: 'Paid',
		'under-review': 'Being processed',
		'more-information': 'Asks for more',
		appointment: 'Appointment',
		biometrics: 'Fingerprints taken',
		'awaiting-issuance': 'Approved, not yet issued',
		issued: 'Issued',
		lapsed: 'Time ran out',
		'in-production': 'Being made',
		'ready-for-collection': 'Ready to collect',
		collected: 'Collected',
		approved: 'Approved',
		rejected: 'Not approved',
		withdrawn: 'Withdrawn'
	},
	parts: (done: number, all: number) => `${done} of ${all}`,
	partsSpoken: (done: number, all: number) => `${done} of ${all} parts complete`,
	changed: (time: string) => `Changed ${time}`,
	remove: 'Delete',
	goOn: 'Continue',
	removeNamed: (name: string, time: string) => `Delete the draft “${name}”, changed ${time}`,
	removed: 'The draft was deleted.',
	newApplication: 'Start another application',
	track: 'Follow an application from another phone'
};
