import { numbersIn, unitsIn } from '../written.ts';

const counted = numbersIn('en');

export const history = {
	title: 'History',
	titleOne: 'History of this application',
	card: 'History',
	cardText:
		'What was done in Kibali on this phone, and when. Kept sealed, each entry tied to the one before.',
	open: 'See the history',
	intro: 'What was done on this phone, newest first. It names acts and times, never your answers.',
	loading: 'Opening the history',
	failed: 'The history could not be read. Close the app, open it again and try once more.',
	empty: 'Nothing was done on this phone yet.',
	records: 'Search and save all records',
	older: 'Show older entries',
	by: { person: 'You', phone: 'This phone', office: 'The office' },

	acts: {
		'draft-started': 'You started an application',
		'draft-edited': 'You changed answers',
		'draft-deleted': 'You deleted the draft',
		'draft-restored': 'You brought the draft back',
		'draft-purged': 'This phone cleared the deleted draft for good',
		'document-attached': 'You added a document',
		'document-removed': 'You removed a document',
		'warning-accepted': 'You read a warning and went on',
		'version-taken': 'You chose the newer rules',
		'version-kept': 'You stayed with the older rules',
		declared: 'You signed that everything is true',
		submitted: 'You submitted the application',
		'sending-asked': 'You tapped “Send now”',
		withdrawn: 'You took it back before it was sent',
		reopened: 'You opened it again to mend it',
		delivered: 'The office received it and signed a receipt',
		refused: 'The office did not take it',
		'payment-started': 'You asked to pay',
		'payment-held': 'This phone held the payment until you are there',
		'prompt-asked': 'You asked for the prompt on the phone again',
		'amount-agreed': 'You agreed to the new amount',
		replied: 'You sent an answer to the office',
		'message-sent': 'You wrote to the office',
		asked: 'You asked the office for something',
		'copies-cleared': 'You cleared the documents from this phone',
		'account-asked': 'You asked the office about your account',
		news: 'The office sent news',
		'notices-on': 'You turned notifications on',
		'notices-off': 'You turned notifications off',
		'quiet-chosen': 'You chose your quiet hours',
		'backup-made': 'You made a backup file',
		'draft-handed-over': 'You made a file of this draft for another phone',
		restored: 'You brought this application in from a backup',
		protected: 'From here on it takes a secret to open what is here',
		'way-added': 'A way to unlock was added',
		'way-changed': 'A way to unlock was changed',
		'way-removed': 'A way to unlock was removed',
		unlocked: 'It was unlocked with the recovery key',
		'unlock-failed': 'Somebody tried to unlock it with a wrong secret',
		'consent-given': 'You agreed to what Kibali keeps',
		'consent-withdrawn': 'You took your consent back',
		'guardian-agreed': 'A parent or guardian agreed',
		exported: 'You saved everything as one file',
		'records-saved': 'You saved records as a file',
		'bundle-saved': 'You put this application into one file',
		'retention-chosen': 'You chose how long things stay on this phone',
		'kept-longer': 'You kept an application that was soon to be erased',
		erased: 'You erased an application from this phone'
	} as Record<string, string>,
	other: 'Something that this version of Kibali has no words for',
	broughtIn: 'You brought in what a file held',
	elsewhere: 'on another phone',
	asks: {
		appointment: 'You asked for a time of an appointment',
		correction: 'You asked the office to correct an answer',
		withdrawal: 'You asked the office to withdraw the application',
		access: 'You made a new access code',
		track: 'You asked where an application stands'
	} as Record<string, string>,
	replyStarted: 'You began an answer to the office',
	replyEdited: 'You went on with your answer to the office',
	replyDelivered: 'The office received what you wrote',
	replyRefused: 'The office did not take your answer',
	replyWithdrawn: 'You took your answer back before it was sent',
	paymentDelivered: 'The office received your request to pay',
	paymentRefused: 'The office did not take your request to pay',
	paymentWithdrawn: 'You called off the payment',
	erasedByTime: 'This phone erased an old application, after the time you chose',
	/** what was asked about the account */
	account: {
		register: 'To make it',
		'sign-in': 'To sign in',
		reset: 'For a new password',
		unlock: 'To open it again',
		resend: 'For another code',
		verify: 'With the code that came',
		change: 'To change e-mail or phone',
		sessions: 'Where you are signed in',
		'sign-out': 'To sign out on this phone',
		'sign-out-others': 'To sign out everywhere else',
		delete: 'To delete it'
	} as Record<string, string>,
	messageStarted: 'You began a message to the office',
	messageEdited: 'You went on with your message to the office',
	messageDelivered: 'The office received your message',
	messageRefused: 'The office did not take your message',
	messageWithdrawn: 'You took your message back before it was sent',
	accountDelivered: 'The office answered about your account',
	accountRefused: 'The office said no to what you asked about your account',
	accountWithdrawn: 'You took back what you asked about your account',
	news: {
		held: 'The office holds money for you',
		refund: 'The office gave money back',
		message: 'The office wrote to you',
		invoice: 'The office sent an invoice',
		request: 'The office asked you for more',
		reply: 'The office noted your answer',
		appointment: 'The office wrote about an appointment',
		ask: 'The office answered what you asked',
		tracked: 'The office said where an application stands'
	} as Record<string, string>,
	payment: {
		prompted: 'The office sent the prompt to the phone',
		paid: 'The office says that the payment is there',
		failed: 'The office says that the payment did not go through',
		checking: 'The office is checking the payment'
	} as Record<string, string>,
	status: (word: string) => `News: “${word}”`,
	documents: (count: number) => (count === 1 ? '1 document' : `${counted(count)} documents`),
	fingerprint: (numbers: string) => `check number ${numbers}`,
	entries: (count: number) => (count === 1 ? '1 entry' : `${counted(count)} entries`),

	clock: {
		unknown: 'By this phone’s clock, which had not been compared with the office’s clock yet:',
		slow: (span: string) =>
			`This phone’s clock was ${span} behind the office’s. It was later than shown:`,
		fast: (span: string) =>
			`This phone’s clock was ${span} ahead of the office’s. It was earlier than shown:`
	},
	span: unitsIn('en'),

	check: {
		title: 'Is this history as it was written?',
		text: 'Each entry is tied to the one before, so that a change shows. The check goes through all entries on this phone.',
		start: 'Check that nothing was changed',
		checking: 'Checking every entry',
		failed: 'The check could not be made. Try again.',
		intact: (count: number) =>
			count === 1
				? 'Nothing was changed. The one entry is as it was written.'
				: `Nothing was changed. All ${counted(count)} entries are as they were written.`,
		receipts: (count: number) =>
			count === 1
				? 'A receipt that the office signed confirms it up to that day.'
				: `${counted(count)} receipts that the office signed confirm it up to their days.`,
		old: (count: number) =>
			count === 1
				? '1 entry is older than this check. It may have been changed before.'
				: `${counted(count)} entries are older than this check. They may have been changed before.`,
		uncovered: (count: number) =>
			count === 1
				? '1 entry came while Kibali was closed. It is protected from now on.'
				: `${counted(count)} entries came while Kibali was closed. They are protected from now on.`,
		erased: (count: number) =>
			count === 1
				? '1 entry was erased when you asked for it.'
				: `${counted(count)} entries were erased when you asked for it.`,
		limit: 'The check cannot see whether all of Kibali’s data was put back to an earlier day.',
		broken: 'This history was changed',
		kinds: {
			link: 'An entry was changed, added, moved or taken out.',
			content: 'An entry is not the one that was written, or cannot be opened.',
			order: 'The entries were put together anew by someone without your key.',
			truncated: 'Entries are missing.',
			checkpoint: 'The mark that protects the newest entries is gone or damaged.',
			receipt: 'The history does not fit what you submitted, or what the office signed.',
			erased: 'Entries were emptied, and not by you.'
		},
		place: (entry: number) => `It shows at entry ${counted(entry)}, counted from the oldest.`,
		next: 'Do not rely on this history. What the office holds is not touched: go by your application number and the office’s own word.'
	},
	unreadable: (count: number) =>
		count === 1
			? '1 entry cannot be opened and is not shown. Make the check.'
			: `${counted(count)} entries cannot be opened and are not shown. Make the check.`,
	erased: (count: number) =>
		count === 1 ? '1 entry was erased.' : `${counted(count)} entries were erased.`,

	save: {
		title: 'Save the history',
		text: 'The files are not sealed. Keep them where only you can read them.',
		plain: 'Save to read or print',
		proofs: 'Save with proofs (JSON)',
		saved: 'The file was made. Your browser keeps it with your downloads.',
		failed: 'The file could not be made.'
	}
};
