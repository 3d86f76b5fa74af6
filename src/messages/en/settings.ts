export const settings = {
	title: 'Settings',
	language: 'Language',
	colours: 'Colours',
	themes: { auto: 'As the phone', light: 'Light', dark: 'Dark' },
	convenience: 'Convenience fee of the payment service',
	convenienceHint:
		'On small sums it is KES 5 to 25, from KES 1,000 it is KES 50, and on dollars USD 1. The High Court declared it illegal on 1 April 2025; in November 2025 it was still charged.',
	convenienceShown: { show: 'Show it with the costs', hide: 'Leave it out' },
	autofill: 'The browser’s own memory',
	autofillHint:
		'A browser can remember what you type and offer it again. It keeps that in files of its own, where Kibali cannot lock or erase it. Choose it only on a phone that nobody else uses.',
	autofillShown: {
		never: 'It must not remember what I type',
		offer: 'It may remember and offer it'
	},
	account: {
		title: 'Account',
		text: 'For permits, passes, passports and citizenship. The eTA needs none.',
		open: 'Open your account'
	},
	dataTitle: 'On this phone',
	used: (used: string, all: string) => `Kibali uses ${used}. The browser allows it about ${all}.`,
	usedUnknown: 'This browser does not say how much room Kibali uses.',
	kept: 'The browser has promised not to clear it when room is short.',
	notKept: 'The browser may clear it when room is short. Ask it to keep your forms.',
	ask: 'Ask the browser to keep it',
	asked: 'The browser promised to keep it.',
	refused:
		'The browser did not promise. Put Kibali on your home screen, use it a few times, then ask again.',
	holds: (drafts: number, waiting: number) =>
		[
			...(drafts > 0 ? [drafts === 1 ? '1 draft' : `${drafts} drafts`] : []),
			...(waiting > 0 ? [`${waiting} waiting to be sent`] : [])
		].join(', ') + '.',
	holdsNothing: 'No draft and nothing waiting to be sent.',
	deleteDrafts: 'Delete all drafts',
	deleteTitle: (n: number) => (n === 1 ? 'Delete your draft?' : `Delete all ${n} drafts?`),
	deleteText:
		'Their answers and documents are erased from this phone for good. What you have submitted stays.',
	deleteYes: 'Yes, delete them',
	deleteNo: 'No, keep them',
	deleted: 'The drafts were deleted.',
	deleteFailed: 'They could not be deleted. Nothing was changed.',
	sealed:
		'Your answers are sealed with a key that stays in this browser. Unless you protect them with a lock of your own, whoever can open this browser can open them.',
	protection: 'Protection: passphrase, PIN, several people',
	appTitle: 'About the app',
	keys: 'Keyboard shortcuts',
	releases: 'What is new in Kibali',
	tour: 'Kibali in five steps',
	version: (name: string) => `Version ${name}`,
	offlineReady: 'All pages are on this phone and open without a connection.',
	offlineForm:
		'You can fill in and submit the eTA form without a connection. The other pages are still coming: stay connected for a moment.',
	offlineNot: 'The pages are not yet all on this phone. Stay connected for a moment.',
	offlineNever: 'This browser cannot keep the pages for use without a connection.',
	pdfTools: 'The PDF viewer is about 440 KB and comes with your first PDF.',
	pdfReady: 'The PDF viewer is on this phone too.',
	pdfGet: 'Get the PDF viewer now',
	pdfGetting: 'Getting the PDF viewer…',
	pdfFailed: 'It did not arrive. Try again with a connection.',
	checkUpdate: 'Look for a new version',
	looked: 'Kibali looked just now. A new version, if there is one, announces itself.',
	lookFailed: 'Kibali could not look. Try again with a connection.'
};
