import { numbersIn } from '../written.ts';

const counted = numbersIn('en');

export const records = {
	title: 'Records',
	card: 'Every payment, receipt, message, decision and document of all your applications. Search them, save them, or put one application into a file for a lawyer or a counter.',
	open: 'See the records',
	intro:
		'Every payment, receipt, message, decision, document and step of all applications on this phone, newest first.',
	back: 'Settings',
	empty: 'There is nothing on this phone yet. What you do and what the office says will be here.',
	loading: 'Looking for your records',
	failed: 'The records could not be read. Close the app, open it again and try once more.',

	search: 'Search',
	searchHint: 'A name, a number, an amount, a word. Small slips do not matter.',
	narrow: 'Show only some',
	application: 'Application',
	allApplications: 'All applications',
	moreApplications: (n: number) =>
		`The newest ${counted(n)} are here. For an older one, search for its name or number.`,
	kind: 'Kind',
	allKinds: 'All kinds',
	kinds: {
		payment: 'Payments',
		receipt: 'Receipts',
		message: 'Messages',
		decision: 'Decisions and steps',
		document: 'Documents sent',
		act: 'Done on this phone'
	},
	/** what one of them is called */
	one: {
		payment: 'Payment',
		receipt: 'Receipt',
		message: 'Message',
		decision: 'Decision or step',
		document: 'Documents',
		act: 'Done here'
	},
	from: 'From this day',
	until: 'Until this day',
	wrongOrder: 'The first day comes after the last one. Change one of them.',
	everything: 'Show everything again',

	showing: (shown: number) => (shown === 1 ? '1 record shown' : `${counted(shown)} records shown`),
	found: (n: number, more: boolean) =>
		more ? `More than ${counted(n)} found` : n === 1 ? '1 found' : `${counted(n)} found`,
	looking: (looked: number, all: number) => `Looked through ${counted(looked)} of ${counted(all)}`,
	similar: 'Nothing has just these words. This is similar:',
	none: 'Nothing here fits. Try another word, or show everything again.',
	opening: (n: number) =>
		n === 1
			? '1 older application is still being opened'
			: `${counted(n)} older applications are still being opened`,
	older: 'Show older records',
	unknownTime: 'Time not known',

	by: { person: 'You', phone: 'This phone', office: 'The office' },
	clock: {
		unknown: 'by this phone’s clock, not yet compared with the office’s',
		slow: 'this phone’s clock was behind',
		fast: 'this phone’s clock was ahead'
	},
	support: 'Letters to support',
	followed: 'Applications of other phones',
	unreadable: 'This record does not open. Check the history.',
	receipt: (number: string) => `Receipt ${number}`,
	receiptMore: 'Signed by the office',
	attempt: (amount: string, way: string) => `You asked to pay ${amount} by ${way}`,
	attemptStates: {
		waiting: 'waiting to be sent',
		held: 'waiting for you',
		prompted: 'the office asked on the phone',
		checking: 'the office is checking',
		paid: 'paid',
		failed: 'did not go through; nothing was taken',
		withdrawn: 'called off'
	},
	ways: {
		mpesa: 'M-Pesa',
		paybill: 'M-Pesa Paybill',
		airtel: 'Airtel Money',
		hosted: 'card or bank'
	},
	reference: (code: string) => `code ${code}`,
	reply: 'You answered the office',
	message: 'You wrote to the office',
	correction: (right: string) => `“${right}”`,
	states: {
		waiting: 'not sent yet',
		delivered: 'with the office',
		refused: 'not taken by the office',
		withdrawn: 'taken back'
	},
	documents: (n: number) => (n === 1 ? '1 document was sent' : `${n} documents were sent`),

	save: {
		title: 'Save these records',
		text: 'Everything you searched for and chose above is saved, not only what is shown. The file is not locked: keep it where only you can read it.',
		pdf: 'Save as PDF',
		csv: 'Save as a table (CSV)',
		json: 'Save for other programs (JSON)',
		print: 'Print what is shown',
		working: (n: number) => `Collecting: ${counted(n)}`,
		saved: (name: string, size: string) =>
			`Saved as ${name}, ${size}. Look for it in your downloads.`,
		failed: 'The file could not be made. Nothing was changed. Try again.'
	},
	columns: {
		time: 'Time (UTC)',
		kind: 'Kind',
		what: 'What',
		more: 'More',
		service: 'Service',
		person: 'Person',
		number: 'Application number',
		application: 'Application id',
		id: 'Record id'
	},
	pdf: {
		made: (time: string) => `Made on this phone: ${time}`,
		all: 'All records on this phone',
		some: (what: string) => `Only: ${what}`,
		count: (n: number) => (n === 1 ? '1 record' : `${counted(n)} records`),
		note: 'Times of the office are by its clock, all others by this phone’s.',
		page: (page: number, all: number) => `${page} / ${all}`
	}
};
