import type { account } from './en/account.ts';
import type { answers } from './en/answers.ts';
import type { backup } from './en/backup.ts';
import type { browser } from './en/browser.ts';
import type { bundle } from './en/bundle.ts';
import type { consent } from './en/consent.ts';
import type { dashboard } from './en/dashboard.ts';
import type { documents } from './en/documents.ts';
import type { finder } from './en/finder.ts';
import type { form } from './en/form.ts';
import type { glossary } from './en/glossary.ts';
import type { gone } from './en/gone.ts';
import type { guides } from './en/guides.ts';
import type { help } from './en/help.ts';
import type { history } from './en/history.ts';
import type { home } from './en/home.ts';
import type { inbox } from './en/inbox.ts';
import type { keys } from './en/keys.ts';
import type { outbox } from './en/outbox.ts';
import type { paying } from './en/paying.ts';
import type { payment } from './en/payment.ts';
import type { privacy } from './en/privacy.ts';
import type { protection } from './en/protection.ts';
import type { records } from './en/records.ts';
import type { releases } from './en/releases.ts';
import type { renewal } from './en/renewal.ts';
import type { review } from './en/review.ts';
import type { services } from './en/services.ts';
import type { settings } from './en/settings.ts';
import type { share } from './en/share.ts';
import type { shared } from './en/shared.ts';
import type { shell } from './en/shell.ts';
import type { status } from './en/status.ts';
import type { stored } from './en/stored.ts';
import type { support } from './en/support.ts';
import type { topics } from './en/topics.ts';
import type { tour } from './en/tour.ts';
import type { tutorials } from './en/tutorials.ts';
import type { tracking } from './en/tracking.ts';
import type { Language } from './languages.ts';
import type { Listing } from './service-text.ts';

export { isLanguage, languageCodes, languages, type Language } from './languages.ts';

/* A page that shows no service does without the list of their files. */
export { loadIntroduction, loadServiceText } from './service-files.ts';

/** The areas of the app; a page loads the sentences of its own area only. English is the source of the types. */
export type Messages = {
	account: typeof account;
	answers: typeof answers;
	backup: typeof backup;
	browser: typeof browser;
	bundle: typeof bundle;
	consent: typeof consent;
	dashboard: typeof dashboard;
	documents: typeof documents;
	finder: typeof finder;
	form: typeof form;
	glossary: typeof glossary;
	gone: typeof gone;
	guides: typeof guides;
	help: typeof help;
	history: typeof history;
	home: typeof home;
	inbox: typeof inbox;
	keys: typeof keys;
	outbox: typeof outbox;
	paying: typeof paying;
	payment: typeof payment;
	privacy: typeof privacy;
	protection: typeof protection;
	records: typeof records;
	releases: typeof releases;
	renewal: typeof renewal;
	review: typeof review;
	services: typeof services;
	settings: typeof settings;
	share: typeof share;
	shared: typeof shared;
	shell: typeof shell;
	status: typeof status;
	stored: typeof stored;
	support: typeof support;
	topics: typeof topics;
	tour: typeof tour;
	tutorials: typeof tutorials;
	tracking: typeof tracking;
};
/** What pages off the first way say, which `aside.ts` loads: each name in the list here costs every first visit. */
export type Aside =
	| 'account'
	| 'answers'
	| 'backup'
	| 'browser'
	| 'bundle'
	| 'consent'
	| 'dashboard'
	| 'documents'
	| 'finder'
	| 'glossary'
	| 'gone'
	| 'guides'
	| 'help'
	| 'history'
	| 'inbox'
	| 'keys'
	| 'outbox'
	| 'paying'
	| 'payment'
	| 'privacy'
	| 'protection'
	| 'records'
	| 'releases'
	| 'renewal'
	| 'settings'
	| 'share'
	| 'shared'
	| 'status'
	| 'stored'
	| 'support'
	| 'topics'
	| 'tour'
	| 'tracking'
	| 'tutorials';
export type Area = Exclude<keyof Messages, Aside>;

const areaFiles = import.meta.glob<Record<string, unknown>>([
	'./*/*.ts',
	'!./*/{account,answers,backup,browser,bundle,consent,dashboard,documents,finder,glossary,gone,guides,help,history,inbox,keys,outbox,paying,payment,privacy,protection,records,releases,renewal,settings,share,shared,status,stored,support,topics,tour,tracking,tutorials}.ts'
]);

export async function loadArea<Name extends Area>(
	language: Language,
	area: Name
): Promise<Messages[Name]> {
	const load = areaFiles[`./${language}/${area}.ts`];
	if (!load) throw new Error(`No sentences for ${language}/${area}`);
	return (await load())[area] as Messages[Name];
}

/** What lists say of the services, by their ids. */
export async function loadListings(language: Language): Promise<Readonly<Record<string, Listing>>> {
	const load = areaFiles[`./${language}/listings.ts`];
	if (!load) throw new Error(`No sentences for ${language}/listings`);
	return (await load())['listings'] as Readonly<Record<string, Listing>>;
}
