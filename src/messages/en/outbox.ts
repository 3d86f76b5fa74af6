export const outbox = {
	title: 'Outbox',
	intro: 'What leaves this phone stands here until the office has it.',
	empty: 'Nothing is waiting to be sent.',
	emptyNext: 'What you submit comes here first, and goes by itself when there is a connection.',
	done: 'Earlier',
	more: (count: number) => `Show ${count} more`,
	kinds: {
		submission: 'Application',
		reply: 'Your reply to the office',
		message: 'Your message to the office',
		payment: 'Payment',
		account: 'Your account'
	},
	asks: {
		appointment: 'Time of an appointment',
		correction: 'Correction of an answer',
		withdrawal: 'Withdrawal of the application',
		access: 'New access code',
		track: 'Where an application stands'
	},
	paymentOf: (amount: string) => `Payment, ${amount}`,
	submitted: (time: string) => `Submitted ${time}`,
	tags: {
		queued: 'Waiting',
		offline: 'Waiting for a connection',
		unreachable: 'Office not reached',
		portal: 'Network wants a sign-in',
		busy: 'Office is busy',
		server: 'Server is down',
		sending: 'Sending',
		delivered: 'Received',
		handed: 'Handed over',
		refused: 'Not taken',
		held: 'Needs you',
		withdrawn: 'Withdrawn'
	},
	reasons: {
		none: 'Goes by itself as soon as it can.',
		offline:
			'Your phone has no connection. It goes by itself when there is one. Some browsers need Kibali to be open.',
		unreachable: 'Your phone seems to be online, but the office did not answer.',
		portal:
			'Something else answered in place of the office. A café or hotel network may want you to sign in first.',
		busy: 'The office has many applications now and asked us to wait.',
		server: 'The office’s server has a fault. This is not your mistake.'
	},
	left: (bytes: string, all: string) => `${bytes} of ${all} left to send`,
	resumes: 'If the connection drops, it goes on from here.',
	handedOver: 'The office may already hold it, so it can no longer be taken back here.',
	nextTry: (time: string) => `Next try at ${time}, or as soon as a connection returns.`,
	nextTrySoon: 'Next try in a moment.',
	tries: (n: number) => (n === 1 ? 'Tried once.' : `Tried ${n} times.`),
	deliveredAt: (time: string) =>
		`Received by the office: ${time}. The signed receipt is on this phone.`,
	handedAt: (time: string) => `Handed to the office: ${time}.`,
	withdrawnAt: (time: string) => `You took it back. The office never got the application. ${time}`,
	/** of a reply or a payment */
	withdrawnOtherAt: (time: string) => `You took it back. The office never got it. ${time}`,
	refusedAt: (time: string) =>
		`Not taken by the office: ${time}. Your answers are still on this phone.`,
	refusals: {
		'different-content': 'The office already holds another version under the same number.',
		'missing-document': 'A document did not reach the office whole.',
		damaged: 'A document was damaged on the way.',
		'too-large': 'A document is larger than the office takes.',
		malformed: 'The office could not read it.',
		'not-found': 'The office could not find something that belongs to it.',
		'no-mailbox': 'The office did not recognise this phone.',
		refused: 'The office says that something in it does not fit.',
		'payment-live': 'Another payment for the same invoice is still under way.',
		'already-paid': 'This invoice is already paid.',
		'amount-changed': 'The office changed the amount.',
		'bad-phone': 'The office cannot use this phone number.',
		'code-used': 'The code belongs to another payment.',
		'code-unknown': 'The office does not know a code like this one.'
	} as Record<string, string>,
	refusedOther: (code: string) =>
		`The office gave a reason that Kibali has no words for: “${code}”.`,
	held: {
		'applicant-away':
			'The payment prompt lives for one minute only. Have your phone in your hand, then send it.',
		'amount-changed': 'The office now asks for another amount. Nothing was paid.',
		'invoice-awaited':
			'It goes out once the office has asked for the money, and only up to the amount that you allowed.',
		'account-needed':
			'This service needs an account. It waits here, whole, and goes by itself once your account is ready.'
	},
	accountActs: {
		register: 'Make an account',
		'sign-in': 'Sign in',
		reset: 'Ask for a new password',
		unlock: 'Open a locked account',
		resend: 'Ask for another code',
		verify: 'Enter a code',
		change: 'Change e-mail or phone',
		sessions: 'Ask where you are signed in',
		'sign-out': 'Sign out',
		'sign-out-others': 'Sign out everywhere else',
		delete: 'Delete the account'
	},
	withdrawAccountText: 'It will not be sent. You can ask for it again at any time.',
	withdrawMessageText: 'It will not be sent. Your words stay here, and you can go on writing.',
	seeMessages: 'See your messages',
	openAccount: 'Go to your account',
	needAccount: 'Make an account or sign in',
	sendNow: 'Send now',
	sendPrompt: 'Send the prompt now',
	withdraw: 'Take it back',
	withdrawTitle: 'Take this back?',
	withdrawText: 'It will not be sent. Your form opens again, with every answer and document in it.',
	withdrawPaymentText: 'The payment will not be asked for. You can pay later.',
	withdrawYes: 'Yes, take it back',
	withdrawNo: 'No, leave it',
	withdrawn: 'Taken back. The office did not get it.',
	tooLate: 'It had already gone to the office, so it could not be taken back.',
	openForm: 'Open the form again',
	see: 'See the application',
	receipt: 'See the receipt',
	seePayment: 'Go to the payment',
	trying: 'Kibali is trying now.'
};
