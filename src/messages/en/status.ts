import { spans } from './blocks/spans.ts';
export const status = {
	title: 'Your application',
	back: 'Home',
	backToApplication: 'Your application',
	notHere: 'This application is not on this phone',
	notHereText: 'It may be on the phone or browser where you sent it.',
	loading: 'Opening your application',
	failed:
		'Your application could not be read. Nothing is lost. Close the app, open it again and try once more.',
	asOf: (time: string) => `As of ${time}`,
	asOfPhone: (time: string) => `On this phone, as of ${time}`,
	neverHeard: 'Kibali has not heard any news from the office yet.',
	practice: 'Practice office: nothing here goes to the Government of Kenya.',

	headlines: {
		'account-needed': 'Ready, and waiting for an account',
		waiting: 'Waiting to be sent',
		sending: 'On its way to the office',
		unconfirmed: 'Sent, not yet confirmed',
		refused: 'The office could not take it',
		'taken-back': 'You took it back',
		received: 'Received by the office',
		'awaiting-payment': 'Received. A\u00a0payment is due',
		paid: 'Paid',
		'under-review': 'An officer is checking it',
		'more-information': 'The office asks you for more',
		appointment: 'You have an appointment',
		biometrics: 'Fingerprints and photo taken',
		approved: 'Approved',
		'awaiting-issuance': 'Approved. Now pay, and send the papers',
		'issuance-fee': 'Approved. Now pay',
		'issuance-papers': 'Approved. Now send the papers',
		'issuance-done': 'Approved. The office issues it next',
		issued: 'Issued',
		lapsed: 'The approval has run out',
		'in-production': 'Your document is being made',
		'ready-for-collection': 'Ready to be collected',
		collected: 'Collected',
		rejected: 'Not approved',
		withdrawn: 'The application is withdrawn'
	} as Record<string, string>,
	officeSays: (word: string) => `The office says: ${word}`,

	next: {
		'account-needed':
			'This service needs an account at the office. It is sealed and safe on this phone, and goes by itself once your account is ready.',
		waiting: 'It is sealed and safe on this phone. It goes by itself when there is a connection.',
		sending: 'If the connection drops, it goes on from where it stopped.',
		unconfirmed:
			'It left this phone, but no receipt has come back. The app keeps asking. It cannot be counted twice.',
		refused:
			'Your answers and documents are still here. Open the application again, mend it and send it again.',
		'taken-back': 'The office did not get it. Your answers are back in your drafts.',
		received: 'The office tells you here what to do next. You need not do anything now.',
		'awaiting-payment': 'Pay, so that an officer can look at your application.',
		paid: 'Your payment is there. An officer looks at your application next.',
		'more-information': 'Read what the office asks for and answer. It waits for you.',
		appointment:
			'Read what the office wrote about the day and the place. Ask the office if you are unsure.',
		biometrics: 'You need not do anything now. We show here what the office says next.',
		approved: 'Carry the office’s approval and your application number with your passport.',
		'approved-other': 'The office has approved it. Keep your application number.',
		'awaiting-issuance': 'The office issues it once you have paid and it has your papers.',
		'issuance-fee': 'The office issues it once you have paid.',
		'issuance-papers': 'The office issues it once it has your papers.',
		'issuance-done':
			'All that was asked for is paid and sent. You need not do anything now. We show it here when it is issued.',
		issued: 'It is approved, paid and issued. Keep your application number.',
		lapsed:
			'What was asked for after approval was not there in time, so the approval no longer counts. You may apply again. That is a new application with a new payment.',
		'in-production': 'You need not do anything now. We show here when it is ready.',
		'ready-for-collection':
			'Read what the office wrote about where to collect it. Ask the office if you are unsure.',
		collected: 'The office says that you have it. Keep it safe.',
		rejected: 'You may apply again. That is a new application with a new payment.',
		withdrawn:
			'The office ended it, as you asked. To apply again is a new application with a new payment.'
	} as Record<string, string>,
	reasons: {
		offline: 'It is sealed and safe on this phone. It goes by itself when there is a connection.',
		unreachable:
			'Your phone seems to be online, but the office does not answer. It is tried again by itself.',
		portal:
			'A network wants you to sign in first, as in a café or hotel. After that it goes by itself.',
		busy: 'The office has very many applications now. It is tried again by itself.',
		server:
			'The office’s server has a fault. It is tried again by itself; you need not do anything.'
	},
	left: (left: string, all: string) => `${left} of ${all} left to send`,
	spans,
	review: (span: string) => `A decision usually takes ${span}. We show it here.`,
	entryNote:
		'The approval lets you travel. The officer at the border decides whether you may enter.',
	/** the time that there is after approval */
	deadline: {
		until: (day: string) => `Until ${day}`,
		left: (days: number) =>
			days === 0 ? 'Today is the last day' : days === 1 ? '1 day left' : `${days} days left`,
		over: 'This day has passed',
		overText: 'Ask the office whether your approval still counts before you pay.',
		otherwise:
			'After that day the approval ends. You would have to apply again, and pay for that again.'
	},
	nextUnknown: 'This app does not know this word of the office. Ask the office if you are unsure.',

	receiptNumber: 'Application number',
	receiptKept: 'Signed receipt kept on this phone',
	openReceipt: 'See or print the receipt',
	openHistory: 'See the history',
	needAccount: 'Make an account or sign in',
	seeOutbox: 'See it in the outbox',
	mend: 'Open it again and mend it',
	openDraft: 'Open the draft',
	applyAgain: 'Start a new application',
	checkNow: 'Ask the office now',
	asking: 'Asking the office. The answer shows here when it comes.',
	officeNote: 'The office wrote',

	happened: 'What happened',
	happens: 'What happens next',
	events: {
		submitted: 'Signed and sealed on this phone',
		refused: 'Not taken by the office',
		received: 'Received by the office',
		'awaiting-payment': 'The office asks for payment',
		paid: 'Paid',
		'under-review': 'Being checked by an officer',
		'more-information': 'The office asks for more',
		appointment: 'The office asks you to come',
		biometrics: 'Fingerprints and photo taken',
		approved: 'Approved',
		'awaiting-issuance': 'Approved, with more to pay or to show',
		issued: 'Issued',
		lapsed: 'The approval ran out',
		'in-production': 'Being made',
		'ready-for-collection': 'Ready to be collected',
		collected: 'Collected',
		rejected: 'Not approved',
		'taken-back': 'You took it back',
		withdrawn: 'Withdrawn',
		decision: 'Decision'
	} as Record<string, string>,
	decisionHint: 'It shows here as soon as the app hears of it.',

	refusals: {
		refused:
			'The office says that something in it does not fit. Read your answers and documents once more.',
		'missing-document':
			'A document did not reach the office whole. Sending it again is all that is needed.',
		damaged: 'A document was damaged on the way. Sending it again is all that is needed.',
		'different-content':
			'The office already holds another version under the same number. Sent again, it gets a new number.',
		'too-large': 'A document is larger than the office takes. Replace it with a smaller one.',
		malformed:
			'The office could not read it. Look for a new version of Kibali under Settings, then send it again.',
		'not-found':
			'The office could not find something that belongs to it. Sending it again is all that is needed.',
		'no-mailbox':
			'The office did not recognise this phone. Look for a new version of Kibali under Settings, then send it again.'
	} as Record<string, string>,
	refusedOther: (code: string) =>
		`The office gave a reason that Kibali has no words for: “${code}”.`,

	clear: {
		title: 'Documents on this phone',
		holds: (count: number, size: string) =>
			count === 1
				? `The office has decided. This phone still holds 1 document of this application (${size}).`
				: `The office has decided. This phone still holds ${count} documents of this application (${size}).`,
		clear: 'Clear documents from this phone',
		ask: 'Clear the documents from this phone?',
		text: 'The files are erased from this phone for good. Your answers, the receipt and what the office said stay. The office keeps what it received.',
		yes: 'Yes, clear them',
		no: 'No, keep them',
		done: 'The documents were cleared from this phone.',
		failed: 'They could not be cleared. Nothing was changed.'
	},

	request: {
		title: 'The office asks',
		documents: 'It would like to see',
		answer: 'Answer the office',
		papersTitle: 'Papers to send',
		addPapers: 'Add the papers',
		sent: 'Your answer is on its way',
		sentHint: 'It goes by itself when there is a connection.',
		delivered: 'Your answer is with the office',
		deliveredHint: 'An officer reads it next.',
		refused: 'The office could not take your answer. Write it again.'
	},

	reply: {
		title: 'Answer the office',
		text: 'Your answer',
		hint: 'Say in your own words what the office needs to know.',
		documents: 'Documents',
		send: 'Send the answer',
		sending: 'Sealing your answer',
		saved: 'Saved on this phone',
		saving: 'Saving',
		saveFailed: 'Not saved yet. There may be no room on this phone.',
		retry: 'Try to save again',
		stale: 'This answer was changed in another tab.',
		loadNewer: 'Show the newer one',
		empty: 'Write an answer or add a document',
		papersTitle: 'Send the papers',
		papersThere: (there: number, all: number) =>
			`${there} of ${all} needed papers are here. They wait on this phone until you send them.`,
		papersAsked: (there: number, all: number) =>
			`${there} of ${all} papers that the office asks for are here.`,
		otherPapers: 'Other documents',
		note: 'A note to the office (optional)',
		noteHint: 'Only if there is something that the office should know.',
		missing: (names: string) => `Add first: ${names}`,
		sendPapers: 'Send the papers',
		problem: 'There is a problem',
		error: 'Error:',
		incomplete: (names: string) => `Remove these documents and add them again: ${names}`,
		closed: 'The office no longer waits for this answer',
		closedText: 'It was answered, or the office closed its question.',
		queued: 'Your answer is sealed and waits in the outbox'
	},

	receipt: {
		title: 'Receipt',
		heading: 'Receipt of your application',
		issuedBy: 'Issued by',
		practiceOffice: 'Practice office',
		service: 'Service',
		applicant: 'Signed by',
		receivedAt: 'Received on',
		signedAt: 'You signed on',
		documents: 'Documents',
		digest: 'Check number of what was received (SHA-256)',
		payments: 'Paid',
		paymentsLater: 'Paid after approval',
		verified: 'The office’s signature was checked again on this phone just now. It is genuine.',
		verifying: 'Checking the office’s signature',
		notVerified: 'The signature could not be confirmed. Do not rely on this page; ask the office.',
		none: 'There is no receipt yet',
		noneText: 'It comes as soon as the office has received your application.',
		print: 'Print or save as PDF',
		share: 'Share the number'
	}
};
