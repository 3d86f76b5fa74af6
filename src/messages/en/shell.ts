export const shell = {
	skip: 'Skip to the page',
	places: 'Places in Kibali',
	home: 'Home',
	services: 'Services',
	outbox: 'Outbox',
	help: 'Help',
	trouble: 'Is something wrong?',
	settings: 'Settings',
	practice: 'Practice office',
	practiceNote: 'nothing goes to the government',
	offline: 'Offline',
	offlineWaiting: (n: number) => `Offline · ${n} waiting`,
	waiting: (n: number) => `${n} waiting`,
	sending: (left: string) => `Sending, ${left} left`,
	needsYou: (n: number) => (n === 1 ? '1 needs you' : `${n} need you`),
	newNews: (n: number) => (n === 1 ? '1 new from the office' : `${n} new from the office`),
	worksOffline: 'Works offline',
	formOffline: 'eTA works offline',
	updateReady: 'A new version of Kibali is ready.',
	useNow: 'Use it now',
	later: 'Later',
	close: 'Close',
	undo: 'Undo',
	cancel: 'Cancel',
	back: 'Back',
	loading: 'Opening what is on this phone…',
	unreadableTitle: 'Kibali could not open what is on this phone',
	unreadable: 'Nothing was deleted. Close other tabs of Kibali, then try again.',
	tryAgain: 'Try again',
	install: {
		title: 'Keep your forms safe on this phone',
		text: 'Put Kibali on your home screen. Then it opens without a connection, and the browser is less likely to clear what you saved.',
		add: 'Add to home screen',
		iosTitle: 'Put Kibali on your home screen first',
		iosText:
			'An iPhone may clear a website that is not used for 7 days. In Safari tap Share, then “Add to Home Screen”, and start your form there: it does not see what you saved in Safari.',
		notNow: 'Not now'
	},
	errors: {
		missingTitle: 'This page is not here',
		missing:
			'The address may be mistyped, or the application may have been deleted from this phone.',
		brokenTitle: 'This page did not open',
		broken:
			'What you saved is still on this phone. If you are offline, this page may not be on it yet: connect for a moment, then try again.',
		home: 'Go to home'
	}
};
