import { sourceTitles } from './blocks/source-titles.ts';

export const help = {
	title: 'Help',
	intro:
		'Once the whole app is on this phone, these pages open without a connection. Settings says whether it is.',
	search: 'What is it about?',
	searchHint: 'In your own words: paid but not shown, code does not come, work permit',
	startTitle: 'Getting started',
	start: [
		'Find your service. Its page says what it costs, how long it takes and which documents you need.',
		'Tap “Start now” and answer one part at a time, in any order you like.',
		'Add your documents: take a photo, or choose a file.',
		'Check your answers, sign, and submit. You can do this without a connection.',
		'When the office has received it, pay, and follow it on the home page.'
	],
	tutorials: 'In pictures',
	guides: 'Guides, step by step',
	problemsTitle: 'When something goes wrong',
	more: 'More',
	glossary: 'Words explained',
	real: 'Real site or fake? The official sites',
	support: 'Write to support, or say how you like Kibali',
	keys: 'Keyboard shortcuts',
	releases: 'What is new in Kibali',
	tour: 'Kibali in five steps',
	settings: 'Settings: language, colours, what is on this phone',
	back: 'Help',
	does: 'What Kibali does',
	now: 'What to do now',
	who: 'Who can help',
	known: 'What is known of the real offices',
	also: 'See also',
	steps: 'See it in pictures',
	write: 'Write to support about this',
	print: 'Print this page',
	noDate: 'The page has no date.',
	needsLink: 'The linked pages need a connection.',
	sourceTitles,
	asOf: (date: string) => `As of ${date}.`,
	confidence: {
		official: 'Official source.',
		secondary: 'Reported by others, not found on an official page.',
		conflicting: 'Sources differ on this.',
		assumed: 'Our own assumption: no source found.'
	},
	realTitle: 'Real site or fake?',
	realIntro:
		'Kibali itself is independent: it is not a site of the Government of Kenya, and nothing you do here reaches it.',
	rules: [
		'Sites of the Government of Kenya end in .go.ke. Look at the very end of the name, just before the first “/”.',
		'A name like “kenya-visa-gov.com” is not the government, however official it looks, and also when it stands first in a search.',
		'Compare the price with the official site before you pay.',
		'Nobody needs your M-Pesa PIN, your card’s PIN, or a code that was sent to you.'
	],
	rulesTitle: 'How to tell',
	price: 'The eTA is reported to cost USD 30, with a few dollars on top for the card.',
	officialTitle: 'The official sites',
	sites: {
		eta: 'Apply for the eTA',
		etaAbout: 'About the eTA',
		immigration: 'Directorate of Immigration Services',
		efns: 'eFNS: permits, passes, alien card, citizenship',
		ecitizen: 'eCitizen: passports and payments'
	}
};
