export const releases = {
	updated: 'Kibali is newer now.',
	see: 'What is new',
	close: 'Close',

	title: 'What is new',
	intro: 'What each version of Kibali brought, the newest first. Your forms stay as they are.',
	/** newest first; the first is this version, see `routes/release.ts` */
	list: {
		v2: {
			title: 'Version 2',
			lines: [
				'Write to the office about one application, with documents if they help. You see the office’s answers beside your own words.',
				'Five steps on the first page show how Kibali works.',
				'With a keyboard, press “?” to see what keys can do. You can turn that off.',
				'Going back shows a page as you left it: what was open, and how far down you were.',
				'Share a service with somebody else.'
			]
		},
		v1: {
			title: 'Version 1',
			lines: [
				'Apply for Kenya’s immigration services, with or without a connection, in English and Kiswahili.',
				'Signed receipts, payments, news and appointments on your phone.',
				'A lock of your own, a safe copy, and the way to erase everything.'
			]
		}
	}
};
