import { sourceTitles } from './blocks/source-titles.ts';
import { spans } from './blocks/spans.ts';

export const services = {
	title: 'Services',
	heading: 'What do you want to do?',
	search: 'Search in your own words',
	searchHint: 'For example: tourist visa, work permit, lost passport, alien card',
	found: (n: number) => (n === 1 ? '1 service found' : `${n} services found`),
	none: (words: string) => `Kibali found nothing for “${words}”.`,
	noneNext: 'Try other words, or look at all services below.',
	searchFailed: 'The search did not load. Look below, or press Enter when there is a connection.',
	about:
		'Visits, work permits, passes, alien cards, passports, residence and citizenship: read what each needs, then fill it in here.',
	notHere: 'Not in Kibali yet: read what is known',
	which: 'Which service do I need?',
	whichNote: 'Answer two to four short questions.',
	all: 'All services',
	groups: {
		visit: 'Visit Kenya',
		work: 'Work in Kenya',
		pass: 'Passes',
		registration: 'Registration',
		passport: 'Passports',
		status: 'Residence and citizenship'
	},
	back: 'All services',
	checkTitle: 'Do you need it?',
	checkIntro: 'Some people do not.',
	days: (n: number) => `You may stay up to ${n} days.`,
	needed: 'You need this one.',
	neededFrom: (country: string) => `Passport: ${country}. You need this before you travel.`,
	instead: 'What to do',
	start: 'Start now',
	startAnyway: 'Start anyway',
	startNote:
		'You can fill in the form without an account. Your answers are saved on this phone as you write.',
	accountTitle: 'Account',
	accountNeeded:
		'You need an account at the office before it takes the application. You can fill in the form first.',
	accountNone: 'No account is needed.',
	starting: 'Opening your form…',
	startFull:
		'This phone has no room to save a form. Delete photos or apps you do not need, then try again.',
	startFailed: 'Kibali could not save on this phone. Close other tabs of Kibali, then try again.',
	cost: 'What it costs',
	costNote: 'You pay after the office has received your application, not before.',
	feeUnknown: 'Not known for certain. Ask before you pay.',
	noFee: 'No fee.',
	stages: { processing: 'With the application', issuance: 'After approval' },
	decision: 'How long it takes',
	spans,
	usually: (span: string) => `Usually ${span}.`,
	decisionUnknown: 'No source says how long it takes.',
	feeEach: {
		years: 'for each year',
		months: 'for each month',
		other: 'each'
	},
	feeDepends: 'only if it applies to you',
	feeOr: (amounts: string) => `Other sources say ${amounts}. Ask the office before you pay.`,
	bond: 'a security bond, not a price',
	atLeast: (amount: string) => `At least ${amount}`,
	inAll: 'In all',
	inAllShortest: 'In all, for the shortest time',
	guide: 'Step by step',
	unavailable: 'You cannot fill in this one here yet. Below is what is known, and how to ask.',
	print: 'Print this page',
	whoFor: 'Who it is for',
	atHand: 'Have these at hand',
	steps: 'How it goes',
	documents: 'Documents',
	documentsNote:
		'A photo taken with your phone is enough. Kibali makes photos fit. For most papers a PDF is fine too.',
	everyone: 'Everyone',
	depends: 'Only if it applies to you',
	optional: 'if you have it',
	notes: 'Good to know',
	sources: 'Where this comes from',
	sourcesNote: 'Rules and fees change. Each one here has its source and its date.',
	sourceTitles,
	asOf: (date: string) => `as of ${date}`,
	confidence: {
		official: 'From a government page',
		secondary: 'Not from a government page: check before you pay',
		conflicting: 'Sources disagree: check before you rely on it',
		assumed: 'Our own assumption: no source found'
	}
};
