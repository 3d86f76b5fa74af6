export const support = {
	title: 'Support and feedback',
	back: 'Help',
	intro:
		'Ask for help, tell what went wrong, or say how you like Kibali. You can write without a connection, an account or an application.',
	practice: 'You write to the practice office: whoever plays the office at this address reads it.',
	write: 'Write a message',
	goOn: 'Go on with your message',
	rate: 'Say how you like Kibali',
	thread: 'Your messages',
	none: 'You have not written yet.',
	loading: 'Opening your messages',
	failed: 'Your messages could not be read. Nothing is lost. Close the app and open it again.',
	asOf: (time: string) => `Last asked for answers: ${time}`,
	neverAsked: 'The office has not been asked for answers yet.',
	you: 'You',
	office: 'The office answered',
	states: {
		queued: 'Waits in the outbox',
		sending: 'On its way',
		held: 'Waits in the outbox',
		delivered: 'With the office',
		refused: 'The office could not take it',
		withdrawn: 'You took it back'
	} as Record<string, string>,
	seeOutbox: 'See it in the outbox',
	mend: 'Open it again and send it anew',
	wentAlong: 'What goes with it',
	papers: (names: string) => `Documents: ${names}`,

	writeTitle: 'Write to support',
	about: 'What is it about?',
	abouts: {
		problem: 'Something does not work',
		question: 'I have a question',
		feedback: 'How I like Kibali'
	},
	rating: 'How do you like Kibali?',
	ratings: {
		'1': '1: very bad',
		'2': '2: bad',
		'3': '3: so-so',
		'4': '4: good',
		'5': '5: very good'
	},
	rated: (rating: number) => `${rating} of 5`,
	text: 'Your words',
	hints: {
		problem: 'What did you do, and what happened? Leave out passwords, codes and PINs.',
		question: 'Leave out passwords, codes and PINs.',
		feedback: 'What is good, what is hard? You may leave this empty.'
	},
	noText: 'None',
	withNumbers: (numbers: string) => `Tell which application it is: ${numbers}`,
	look: 'Look at it before it goes',
	empty: 'Write a few words, or choose how you like Kibali',
	problem: 'There is a problem',
	error: 'Error:',
	saved: 'Saved on this phone',
	saving: 'Saving',
	saveFailed: 'Not saved yet. There may be no room on this phone.',
	retry: 'Try to save again',
	stale: 'This message was changed or sent in another tab.',
	loadNewer: 'Show the newer one',
	discard: 'Delete this message',

	checkTitle: 'This is all that goes',
	checkText:
		'Your answers, documents, name and contacts stay here. The answer comes to this phone.',
	sealed: 'It is sealed: only the office can read it. Without a connection it waits in the outbox.',
	send: 'Send',
	sending: 'Sealing your message',
	change: 'Change it',
	facts: {
		version: (name: string) => `Kibali ${name}`,
		language: (name: string) => `Language: ${name}`,
		browser: (name: string) => `Browser: ${name}`,
		online: 'Connected when it was written',
		offline: 'Not connected when it was written',
		outbox: (waiting: number, refused: number) =>
			`Outbox: ${waiting} waiting, ${refused} not taken`,
		codes: (list: string) => `Codes of the last troubles: ${list}`,
		number: (number: string) => `Application ${number}`
	},

	/** about one application */
	application: {
		title: 'Write to the office',
		back: 'Messages with the office',
		intro:
			'Ask or tell the office something about this application. You can write without a connection.',
		wrongAnswer: 'Is an answer wrong? Correct it instead',
		asked: 'The office asks you for something. Answer that first: it waits for it.',
		notYet:
			'You can write about this application once the office has it. Until then you can still take it back and change it.',
		thread: 'What was said',
		none: 'Nothing was said yet.',
		write: 'Write a message',
		text: 'Your message',
		hint: 'Leave out passwords, codes and PINs. Your name and the application number need not be in it.',
		documents: 'Documents, if they help',
		empty: 'Write a few words, or add a document',
		incomplete: (names: string) =>
			`${names} could not be read whole. Remove it, add it again, then send.`,
		failed:
			'Your message could not be kept for sending. There may be no room on this phone. Try again.',
		sealed:
			'It is sealed: only the office can read it. Without a connection it waits in the outbox. The answer shows here and in the news.',
		open: 'Write to the office about it',
		see: (count: number) => (count === 1 ? '1 message' : `${count} messages`),
		answered: 'The office wrote to you',
		all: 'Read all messages'
	},
	device: (browser: string, system: string) => `${browser} on ${system}`,
	anyBrowser: 'another browser',
	anySystem: 'another system'
};
