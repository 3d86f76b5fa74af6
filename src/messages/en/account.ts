export const account = {
	title: 'Your account',
	back: 'Your account',
	error: 'Error:',
	problems: (n: number) => (n === 1 ? 'There is 1 thing to mend' : `There are ${n} things to mend`),

	intro:
		'The office asks for an account for permits, passes, passports and citizenship. The eTA needs none.',
	goOn: 'You can fill in every form without one. What needs an account waits on this phone, and goes by itself once your account is ready.',
	signedOut: 'You are signed out on this phone. Your forms are still here.',
	register: 'Make an account',
	signIn: 'Sign in',
	forgot: 'I forgot my password',
	locked: 'My account is locked',
	signedInAs: 'Signed in',
	kind: 'Kind of account',
	name: 'Name',
	email: 'E-mail',
	phone: 'Phone',
	notTold: 'The office has not said yet',
	changeEmail: 'Change the e-mail',
	changePhone: 'Change the phone number',
	sessions: 'Where you are signed in',
	signOut: 'Sign out on this phone',
	signingOut: 'Signing out. It is done as soon as the office answers.',
	remove: 'Delete the account',
	codeAwaited: 'A code is on its way to you.',
	enterCode: 'Enter the code',
	waitsTitle: 'Waiting for a connection',
	waits: 'It is sealed on this phone and goes by itself. You can go on with your forms meanwhile.',
	waitsPassword: 'The password is not kept on this phone. Only the office can open what waits.',
	seeOutbox: 'See the outbox',
	asking: 'Asking the office…',
	busy: (time: string) => `The office asks us to wait. Next try: ${time}.`,
	failed: 'It could not be kept on this phone. Nothing was sent. Try again.',

	kinds: {
		citizen: 'Kenyan citizen',
		resident: 'Foreigner living in Kenya',
		visitor: 'Visitor with a passport',
		refugee: 'Refugee'
	},
	kindQuestion: 'Who are you?',
	papers: {
		citizen: 'National ID number',
		resident: 'Alien card number',
		visitor: 'Passport number',
		refugee: 'Refugee ID number'
	},
	paperHints: {
		citizen: '7 or 8 digits, as on the card',
		resident: '6 to 9 digits, as on the card',
		visitor: '6 to 9 letters and digits, as in the passport',
		refugee: 'As on your refugee ID or your document from the office for refugees'
	},
	fullName: 'Full name',
	fullNameHint: 'As on the paper with this number',
	emailHint: 'Use your own. If the e-mail belongs to a cyber café, others can read your codes.',
	phoneHint: 'With the country code, or 07… for Kenya',
	password: 'Password',
	newPassword: 'New password',
	passwordHint:
		'At least 8 characters, with a capital letter, a small letter, a digit and a sign such as ! or -. You can paste it.',
	show: 'Show the password',
	hide: 'Hide the password',
	way: 'How should the code come?',
	ways: { sms: 'By SMS', email: 'By e-mail' },
	registerTitle: 'Make an account',
	registerNext: 'Then the office sends you a code, to see that the phone or e-mail is yours.',
	identifier: 'E-mail, or the number of your ID, alien card or passport',
	signInTitle: 'Sign in',
	signInNext: 'Then the office sends you a code: the second step.',
	continue: 'Continue',

	wrongName: 'Enter your full name',
	wrongEmail: 'Enter an e-mail address, such as name@example.com',
	wrongPhone: 'Enter a phone number, such as 0712 345 678 or +44 7700 900123',
	wrongPaper: {
		citizen: 'Enter the 7 or 8 digits of your national ID',
		resident: 'Enter the 6 to 9 digits of your alien card',
		visitor: 'Enter the 6 to 9 letters and digits of your passport number',
		refugee: 'Enter the number on your refugee ID'
	},
	lacks: {
		short: 'at least 8 characters',
		long: 'at most 128 characters',
		upper: 'a capital letter',
		lower: 'a small letter',
		digit: 'a digit',
		symbol: 'a sign such as ! or -'
	},
	passwordLacks: (list: string) => `The password still needs: ${list}`,
	passwordMissing: 'Enter your password',
	identifierMissing: 'Enter your e-mail or number',
	wrongCode: 'Enter the 6 digits of the code',

	verifyTitle: 'Enter the code',
	sentTo: {
		sms: 'If the office knows these details, an SMS with 6 digits comes to the phone number.',
		email: 'If the office knows these details, an e-mail with 6 digits comes to the address.'
	},
	code: 'Code',
	codeHint: '6 digits. It is good for 10 minutes and works once.',
	lives: (time: string) => `Good until ${time}`,
	died: 'This code is too old by now. Ask for another one.',
	keepSecret: 'Give the code to nobody. The office never asks for it.',
	noCode: 'The code does not come',
	noCodeLines: [
		'Wait two minutes: SMS can be slow. Look into the spam folder of your e-mail.',
		'Check that the phone has signal, and room for new messages.',
		'Try the other way: e-mail instead of SMS, or the other way round.',
		'The office writes to the e-mail of an account that is there already. Then sign in, or ask for a new password.',
		'If the phone number or the e-mail was wrong, begin again: nothing is lost.'
	],
	cafe: 'The e-mail belongs to a cyber café?',
	cafeText:
		'Whoever can open it can read your codes. Choose SMS now, and change the e-mail to your own when you are signed in.',
	lostBoth:
		'If you have neither the phone nor the e-mail any more, only the office itself can help. Write to it with a copy of your ID.',
	resendSms: 'Send another code by SMS',
	resendEmail: 'Send another code by e-mail',
	resendFrom: (time: string) => `You can ask for another code from ${time}.`,
	resendLeft: (n: number) =>
		n === 1 ? '1 more code can be sent.' : `${n} more codes can be sent.`,
	resendNone: 'No more codes can be sent for this. Begin again.',
	resent: 'Another code is on its way. The one before no longer works.',
	noFlow: 'No code is awaited',
	noFlowText: 'Begin by making an account or signing in.',
	beginAgain: 'Begin again',

	doneTitles: {
		register: 'Your account is ready',
		'sign-in': 'You are signed in',
		reset: 'Your password is changed',
		unlock: 'The account is open again',
		change: 'It is changed'
	},
	done: {
		register: 'What waits on this phone for an account, if anything does, goes to the office now.',
		'sign-in': 'What waits on this phone for an account, if anything does, goes to the office now.',
		reset: 'Every device was signed out. Sign in with the new password.',
		unlock: 'Sign in with your password now.',
		change: 'The office uses the new one from now on.'
	},
	toHome: 'Go to your applications',

	resetTitle: 'A new password',
	resetText:
		'The office sends a code to the phone or e-mail of the account. With it you choose a new password.',
	unlockTitle: 'Open a locked account',
	unlockText:
		'After 5 wrong tries an account is locked for 30 minutes, and longer each time. You can wait, or open it now with a code.',
	unlockCalm: 'Nothing is lost, and nobody got in.',

	changeTitles: { email: 'Change the e-mail', phone: 'Change the phone number' },
	changeText: {
		email: 'A code comes to the new address. Until you enter it, the old one stays.',
		phone: 'A code comes to the new number by SMS. Until you enter it, the old one stays.'
	},
	newContact: { email: 'New e-mail', phone: 'New phone number' },
	needSignIn: 'Sign in first. Then you can do this.',

	sessionsTitle: 'Where you are signed in',
	sessionsAsOf: (time: string) => `As the office said: ${time}`,
	here: 'This phone',
	since: (time: string) => `Since ${time}`,
	seen: (time: string) => `Last used ${time}`,
	sessionsNone: 'The office has not been asked yet.',
	refresh: 'Ask again',
	signOutOthers: 'Sign out everywhere else',
	signedOutOthers: 'Every other device is signed out.',
	unknownDevice: 'You see a device that you do not know? Sign it out, then change your password.',

	deleteTitle: 'Delete the account',
	deleteText: [
		'The office deletes your account and signs out every device.',
		'Applications that the office has stay there; you go on seeing them on this phone.',
		'Your drafts stay on this phone. What needs an account cannot be sent until you make a new one.'
	],
	deleteConfirm: 'Enter your password to delete the account for good',
	deleteYes: 'Delete the account for good',
	deleted: 'The account is deleted',
	deletedText: 'Your drafts and what you sent are still on this phone.',

	refusals: {
		wrong: 'The e-mail or number and the password do not go together. Look at both and try again.',
		'code-wrong': 'This is not the code that was sent last. Look again, in the newest message.',
		'code-expired': 'This code is too old. Ask for another one.',
		'flow-over': 'This code can no longer be used. Begin again and you get a new one.',
		'resend-limit': 'No more codes can be sent for this. Begin again.',
		'password-weak': 'The office asks for a stronger password.',
		'profile-bad': 'Something here is not written as the office needs it. Look at it again.',
		'account-needed': 'You are no longer signed in. Sign in and try again.',
		'signed-out': 'You are no longer signed in. Sign in and try again.',
		'proof-bad': 'The office does not know this phone’s key. Sign in again.'
	} as Record<string, string>,
	refusedLocked: (time: string) =>
		`After 5 wrong tries it is locked until ${time}. Nothing is lost. Wait, or open it with a code.`,
	refusedOther: (code: string) =>
		`The office gave a reason that Kibali has no words for: “${code}”.`,
	unlockNow: 'Open it with a code',
	device: (browser: string, system: string) => `${browser} on ${system}`,
	anyBrowser: 'A browser',
	anySystem: 'a device'
};
