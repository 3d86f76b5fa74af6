import type { Confidence, Source } from '#domain/source';

/** A page may have no date on it: then nothing is said of when it was true. */
export type HelpSource = Omit<Source, 'asOf'> & { readonly asOf?: string };
/** What is known of the real offices, beside Kibali: its sentence stands under the same name in `answers`. */
export type KnownFact = { readonly source: HelpSourceId; readonly confidence: Confidence };

/** Where the facts of the answers come from. */
export const helpSources = {
	streamline: {
		title: 'Streamline',
		url: 'https://streamlinefeed.co.ke/news/system-failure-govt-admits-ecitizen-glitch-paralysing-passport-services'
	},
	nation: {
		title: 'Nation',
		url: 'https://beta.nation.co.ke/kenya/news/the-mess-at-e-citizen-ntsa-treasury-and-boma-yangu-4523226',
		asOf: '2024-02'
	},
	leaked: {
		title: 'Leaked.co.ke',
		url: 'https://leaked.co.ke/2025/07/22/calls-for-reform-rise-as-ecitizen-users-face-repeated-charges-and-silence-from-authorities',
		asOf: '2025-07-22'
	},
	nyakundi: {
		title: 'Nyakundi Report',
		url: 'https://nyakundireport.com/persistent-errors-on-ecitizen-raise-concerns-over-user-experience',
		asOf: '2025-07'
	},
	ombudsman: {
		title: 'Breaking Kenya News',
		url: 'https://breakingkenyanews.com/2023/08/09/ombudsman-orders-audit-of-passport',
		asOf: '2023-08-09'
	},
	tariff: {
		title: 'Techweez',
		url: 'https://techweez.com/2023/12/22/government-adjusts-ecitizen-tariffs/',
		asOf: '2023-12-22'
	},
	ivisa: {
		title: 'iVisa',
		url: 'https://www.ivisa.com/blog/how-ivisa-helps-travelers-navigate-kenya-eta-errors-in-2026',
		asOf: '2026'
	},
	evisaGuide: {
		title: 'evisa-to-kenya.com',
		url: 'https://evisa-to-kenya.com/news/kenya-evisa-issues-and-how-to-solve-them/'
	},
	photoGuide: {
		title: 'eta-to-kenya.com',
		url: 'https://eta-to-kenya.com/photo-requirements-for-kenya-eta/'
	},
	pindula: {
		title: 'Pindula',
		url: 'https://www.pindula.co.zw/2024/01/08/travellers-complain-over-kenyas-introduction-of-eta-requirement/',
		asOf: '2024-01-08'
	},
	forum: {
		title: 'Passports Forum',
		url: 'https://www.passports-forum.com/threads/navigating-through-delays-the-resumption-of-kenyas-efns-portal-for-immigration-services.491/post-3029',
		asOf: '2024-04'
	},
	process: { title: 'A process paper in public code, not verified', asOf: '2026-03' },
	passportFaq: {
		title: 'Education News Hub',
		url: 'https://educationnewshub.co.ke/how-to-apply-for-an-e-passport-frequently-asked-questions-answers-on-immigration-services-and-e-passports',
		asOf: '2019'
	},
	kenyanFix: {
		title: 'KenyanFix',
		url: 'https://www.kenyanfix.com/first-time-kenyan-passport-application-tips/'
	},
	mission: {
		title: 'Mission Health Center',
		url: 'https://missionhealthcenter.org/blog/2019/11/30/hmbxsos55pi7ero2q2otu2ybogh6t1',
		asOf: '2019-11-30'
	},
	mwakili: {
		title: 'M-Wakili',
		url: 'https://mwakili.com/blog/common-issues-passport-application-ecitizen-kenya',
		asOf: '2023-09-15'
	},
	kenyayote: {
		title: 'Kenyayote',
		url: 'https://kenyayote.co.ke/change-ecitizen-account-phone-number-and-email'
	},
	star: {
		title: 'The Star',
		url: 'https://the-star.co.ke/news/2024-02-15-how-to-create-account-on-new-e-citizen-portal',
		asOf: '2024-02-15'
	},
	tracking: {
		title: 'how.co.ke',
		url: 'https://www.how.co.ke/track-kenyan-passport-status-via-22222-sms/'
	},
	sharp: {
		title: 'Sharp Daily',
		url: 'https://thesharpdaily.com/fake-etas-hurting-kenya-tourism-industry',
		asOf: '2025-11-27'
	},
	kenyans: {
		title: 'Kenyans.co.ke',
		url: 'https://www.kenyans.co.ke/news/64975-tourists-swindled-visa-scam',
		asOf: '2021-05-06'
	},
	travelNews: {
		title: 'Travel News',
		url: 'https://travelnews.co.za/article/kenyas-electronic-travel-authorisation-goes-live',
		asOf: '2024-01'
	},
	pulse: {
		title: 'Pulse Kenya',
		url: 'https://www.pulselive.co.ke/news/local/comprehensive-guide-to-kenyas-electronic-travel-authorization-eta/51ckvy9',
		asOf: '2024'
	},
	evisa: {
		title: 'Government of Kenya',
		url: 'https://evisa.go.ke/general-information',
		asOf: '2024'
	},
	immigration: {
		title: 'Directorate of Immigration Services',
		url: 'https://immigration.go.ke/work-permits-passes/'
	},
	efns: {
		title: 'Foreign Nationals Services',
		url: 'https://fns.immigration.go.ke/infopack/fns'
	},
	kibali: { title: 'Our own assumption', asOf: '2026-11' }
} as const satisfies Readonly<Record<string, HelpSource>>;
export type HelpSourceId = keyof typeof helpSources;

const news = (source: HelpSourceId) => ({ source, confidence: 'secondary' }) as const;
const unsure = (source: HelpSourceId) => ({ source, confidence: 'conflicting' }) as const;
const ours = { source: 'kibali', confidence: 'assumed' } as const;

type Topic = {
	readonly known: Readonly<Record<string, KnownFact>>;
	readonly steps?: TutorialId;
	/** other topics that belong to it */
	readonly also?: readonly string[];
};
const plain: Topic = { known: {} };

/** The answers, in the groups and the order in which they are listed. */
export const topicGroups = {
	sending: {
		slow: { known: { outages: news('forum'), queues: news('nation') }, steps: 'offline' },
		connection: { ...plain, steps: 'offline' },
		refused: plain,
		'lost-draft': { known: { unknown: ours } },
		private: plain
	},
	documents: {
		upload: { known: { formats: news('evisaGuide'), size: ours }, steps: 'photo' },
		photo: { known: { rejected: news('ivisa'), sizes: unsure('photoGuide') }, steps: 'photo' },
		requirement: {
			known: { differ: news('kenyanFix'), trips: news('mission') },
			also: ['broker', 'overcharged', 'scam']
		},
		'wrong-details': { known: { counter: news('passportFaq'), flight: news('pindula') } }
	},
	paying: {
		'paid-not-shown': {
			known: { deducted: news('streamline'), days: news('nation') },
			steps: 'pay'
		},
		'pay-failed': { known: { card: news('ivisa') }, steps: 'pay' },
		'paid-twice': { known: { sent: news('leaked'), refunds: news('nyakundi') } },
		overcharged: { known: { pages: news('ombudsman'), fee: news('tariff') } }
	},
	account: {
		locked: { known: { tries: ours } },
		password: { known: { code: news('star'), link: news('mwakili') } },
		code: { known: { eta: news('ivisa'), reset: news('mwakili') } },
		'id-number': { known: { unknown: news('mwakili'), exists: news('evisaGuide') } },
		'lost-contact': { known: { support: news('kenyayote'), cafe: news('kenyayote') } }
	},
	waiting: {
		delay: { known: { stuck: news('process'), sms: unsure('tracking') } },
		appointment: { known: { full: news('process') } }
	},
	safety: {
		scam: { known: { fake: news('sharp'), warned: news('kenyans') }, steps: 'address' },
		broker: { known: { brokers: news('process') } },
		'lost-phone': plain,
		'forgot-secret': plain,
		shared: plain
	},
	how: { saving: plain, sending: plain, paying: { ...plain, steps: 'pay' }, practice: plain }
} as const satisfies Readonly<Record<string, Readonly<Record<string, Topic>>>>;

export type TopicGroup = keyof typeof topicGroups;
type KeysOf<Group> = Group extends unknown ? keyof Group : never;
export type TopicId = KeysOf<(typeof topicGroups)[TopicGroup]>;

export const topics = Object.assign({}, ...Object.values(topicGroups)) as Readonly<
	Record<TopicId, Topic>
>;

export function isTopic(id: string): id is TopicId {
	return Object.hasOwn(topics, id);
}

/** Short ways, step by step; each step has a drawing of ours. */
export const tutorials = {
	apply: ['find', 'answer', 'document', 'sign', 'follow'],
	photo: ['light', 'frame', 'look'],
	pay: ['number', 'prompt', 'paid'],
	offline: ['write', 'wait', 'gone'],
	address: ['bar', 'end', 'fake']
} as const;
export type TutorialId = keyof typeof tutorials;

export function isTutorial(id: string): id is TutorialId {
	return Object.hasOwn(tutorials, id);
}

/** The real sites, and who says so. */
export const officialSites = [
	{ id: 'eta', host: 'www.etakenya.go.ke', source: 'pulse', confidence: 'secondary' },
	{ id: 'etaAbout', host: 'evisa.go.ke', source: 'evisa', confidence: 'official' },
	{ id: 'immigration', host: 'immigration.go.ke', source: 'immigration', confidence: 'official' },
	{ id: 'efns', host: 'fns.immigration.go.ke', source: 'efns', confidence: 'official' },
	{ id: 'ecitizen', host: 'accounts.ecitizen.go.ke', source: 'star', confidence: 'secondary' }
] as const satisfies readonly (KnownFact & { readonly id: string; readonly host: string })[];
