import type { Channel } from '#domain/payment';

const WAYS: Record<Channel, string> = {
	...{ mpesa: 'M-Pesa', paybill: 'M-Pesa Paybill', airtel: 'Airtel Money' },
	hosted: 'card or bank'
};

export const privacy = {
	title: 'Privacy',
	intro: 'All that Kibali knows of you is on this phone. Here you see it, save it and erase it.',
	open: 'Open privacy',
	back: 'Settings',
	backHere: 'Privacy',
	loading: 'Looking at this phone…',
	failed: 'This did not work. Nothing was changed. Try again.',

	consent: {
		title: 'Your consent',
		never:
			'You were not asked yet. Kibali asks before your first application, and before you make an account.',
		given: (time: string) => `You agreed: ${time}.`,
		older: (time: string) =>
			`You agreed to an earlier text: ${time}. Kibali asks again before the next application.`,
		withdrawn: (time: string) =>
			`You took it back: ${time}. Nothing new is begun or submitted until you agree again.`,
		guardians: (n: number) =>
			n === 1
				? 'A parent or guardian agreed for 1 application.'
				: `A parent or guardian agreed for ${n} applications.`,
		read: 'Read what it says',
		take: 'Take my consent back',
		give: 'Agree again',
		askTitle: 'Take your consent back?',
		askText:
			'You cannot begin or submit an application here, or make an account, until you agree again. What is on this phone stays until you erase it. You can still follow, pay and answer what you submitted before. What the office has, it keeps.',
		yes: 'Yes, take it back',
		no: 'No, leave it'
	},

	everything: {
		title: 'Everything about me',
		text: 'One file with all that is on this phone: a page to read in this language, the same for other programs (JSON), and your documents.',
		warning: 'The file is not sealed. Whoever has it can read it: keep it in a safe place.',
		save: 'Save everything',
		readOnly: 'Save only the page to read',
		making: 'Putting it together…',
		saved: (name: string, size: string) => `Saved as ${name}, ${size}. Look in your downloads.`,
		damaged: (n: number) =>
			n === 1
				? '1 document on this phone is damaged and is not in it.'
				: `${n} documents on this phone are damaged and are not in it.`
	},

	keep: {
		title: 'How long it stays',
		text: 'What is finished, and drafts that nobody touched, are erased by themselves after this time. You are warned 30 days before, and can keep each one.',
		choices: { 3: '3 months', 12: '12 months', 0: 'Never: only when I erase it' },
		reason:
			'Kibali suggests 12 months: your next extension, renewal or journey is often within a year, and then the answers help you.',
		clock:
			'A wrong date on the phone erases nothing. It also takes the office’s clock, or five days on which you opened Kibali since the warning.',
		chosen: 'Your choice is saved.'
	},

	erase: {
		title: 'Erase',
		text: 'One application or everything. What is erased cannot be brought back.',
		open: 'Choose what to erase',
		nothing: 'There is no application to erase on this phone.',
		choose: 'Choose an application',
		draft: (time: string) => `Draft, changed ${time}`,
		submitted: (time: string) => `Submitted ${time}`,
		deleted: 'Deleted a moment ago',
		eraseOne: 'Erase',
		eraseNamed: (name: string) => `Erase “${name}”`,
		oneTitle: (name: string) => `Erase “${name}”?`,
		oneText:
			'Its answers, documents, receipt, messages and payments are erased from this phone for good. The history keeps only that something was erased, with none of your words.',
		waiting: (n: number) =>
			n === 1
				? '1 thing of it still waits to be sent. It is taken back first and will not be sent.'
				: `${n} things of it still wait to be sent. They are taken back first and will not be sent.`,
		received: (number: string) =>
			`The office has this application, with the number ${number}. Kibali cannot erase it there. To ask the office about it, write the number down first.`,
		maybe:
			'It was on its way, and the office may have it. Kibali cannot erase it there, and you will not have its receipt.',
		paying: 'A payment may be on its way. After this you cannot follow it here.',
		yes: 'Yes, erase it for good',
		no: 'No, keep it',
		done: (name: string) => `“${name}” was erased from this phone.`,
		sending: 'It is being sent at this moment. Wait a minute, then try again.',
		changed: 'Something of it changed just now. Nothing was erased. Look at it once more.',
		disk: 'Erased rows may leave traces on the phone’s memory until it is written over. They are sealed: without the key on this phone nobody can read them. If you erase everything, the key is erased first.',
		allTitle: 'Erase everything',
		allText:
			'All applications, documents, receipts, messages, payments, what is here of an account, the history, your consent and the keys are erased from this phone. The app itself and your language stay. An account at the office stays there: delete it first, under Settings, Account.',
		all: 'Erase everything',
		allAsk: 'Erase everything from this phone?',
		allYes: 'Yes, erase everything',
		allOffice: (n: number) =>
			n === 1
				? 'The office has 1 of your applications. Kibali cannot erase it there.'
				: `The office has ${n} of your applications. Kibali cannot erase them there.`,
		saveFirst: 'Save everything first',
		erasing: 'Erasing…'
	},

	office: {
		title: 'What the office has',
		lines: [
			'Kibali cannot erase what you submitted. The office keeps it by its own rules.',
			'Write to the office you applied to. Give the number on your receipt and say what you ask for: to see your data, to correct it, or to delete what is false or misleading.',
			'If the office does not answer, you can complain to the Office of the Data Protection Commissioner (odpc.go.ke).'
		],
		practice:
			'This app talks to a practice office. Its records are for trying things out, and nobody from the government sees them.'
	},

	erased: {
		title: 'Everything is erased',
		text: 'Nothing of you is on this phone any more. The keys were erased first, so what may be left on the phone’s memory cannot be opened.',
		device:
			'One thing to know: while no passphrase or PIN protected it, the key itself lay in this browser’s files. Someone with special tools might find traces of it until the phone writes over them.',
		home: 'Go to the start page'
	},

	soon: {
		title: 'It will soon be erased from this phone',
		draft: (name: string, day: string) =>
			`Nobody touched the draft “${name}” for a long time. It is erased from this phone on ${day} or later.`,
		finished: (name: string, day: string) =>
			`“${name}” is finished. It is erased from this phone on ${day} or later.`,
		keep: 'Keep it',
		keepNamed: (name: string) => `Keep “${name}”`,
		save: 'Save it first',
		kept: 'It stays.',
		gone: (n: number) =>
			n === 1
				? '1 old application was erased from this phone, after the time you chose and a warning.'
				: `${n} old applications were erased from this phone, after the time you chose and a warning.`
	},

	stored: {
		link: 'What is kept, what for, and where it goes',
		title: 'What is kept',
		intro:
			'This list is made from the app itself: every place where something is stored, and every word that goes to the office or comes from it.',
		search: 'Search the list',
		found: (n: number) => (n === 1 ? '1 place found' : `${n} places found`),
		none: 'Nothing in the list has this word.',
		why: 'What for',
		keep: 'How long',
		goes: 'Where it goes',
		safe: 'How it lies here',
		fields: (n: number) => (n === 1 ? '1 field' : `${n} fields`),
		sealed: 'Sealed with your key',
		plain: 'Readable by the app without your key; none of your answers',
		mixed: 'Your words sealed with your key; the rest readable by the app',
		office: 'Sealed to the office’s key',
		inside: 'Inside, sealed',
		services: 'What each service asks',
		servicesText: 'Open a service to see every question, and what the answer is for.',
		loading: 'Looking it up…',
		unreadable: 'This could not be read. Close it and open it again.',
		used: (rules: string) => `Also checked: ${rules}`,
		questions: 'Questions',
		documents: 'Documents',
		asks: (part: string) => `The office asks for it under “${part}”.`,
		shows: 'Shows the office what you say.',
		unavailable: 'This service has no form here. It asks for nothing.'
	},

	file: {
		title: 'Everything about me, from Kibali',
		made: (time: string) => `Made on this phone: ${time}`,
		note: 'This file is not sealed. The file “data.json” beside it holds the same and more, for other programs.',
		applications: 'Applications',
		nothing: 'There is no application on this phone.',
		states: { open: 'Draft', closed: 'Submitted', deleted: 'Deleted' },
		started: 'Begun',
		changed: 'Last changed',
		submitted: 'Submitted',
		signedBy: 'Signed by',
		number: 'Number of the receipt',
		answers: 'Answers',
		noAnswers: 'No answer yet',
		documents: 'Documents',
		noDocuments: 'No document',
		damaged: 'damaged, not in this file',
		said: 'What the office said',
		asked: 'Asked for more',
		invoice: 'Asked for money',
		payments: 'Payments',
		/** `by`: the phone that pays, or the code of the confirmation */
		by: (channel: Channel, by: string) => `by ${[WAYS[channel], by].filter(Boolean).join(', ')}`,
		replies: 'Your answers to the office',
		consent: 'Consent',
		agreed: (version: number) => `Agreed, text ${version}`,
		takenBack: 'Taken back',
		guardian: 'Parent or guardian',
		history: 'History',
		acts: (n: number) =>
			n === 1 ? '1 act is in data.json.' : `${n} acts are in data.json, each with its time.`
	}
};
