/**
 * *Which service do I need?* as data: a few questions that end in a service, or in advice on what to do
 * instead. Its sentences are in `messages/<language>/finder.ts`, under the same ids.
 */
export type FinderEnd =
	| { readonly service: string }
	/** no service: what to do instead, by the id of its sentences */
	| { readonly advice: string };
export type FinderStep = { readonly question: string } | FinderEnd;
/** A question's options, in order, and where each leads. */
export type Finder = Readonly<Record<string, Readonly<Record<string, FinderStep>>>>;

export const firstQuestion = 'who';

export const finder = {
	who: {
		kenyan: { question: 'kenyanWants' },
		foreigner: { question: 'wants' },
		refugee: { question: 'refugeeWants' }
	},
	kenyanWants: {
		passport: { question: 'passportWhy' },
		neighbours: { service: 'temporary-permit' },
		dual: { service: 'dual-citizenship' },
		endorsement: { service: 'citizenship-endorsement' },
		family: { question: 'familyWants' },
		other: { advice: 'ask' }
	},
	passportWhy: {
		first: { service: 'passport-first' },
		child: { service: 'passport-child' },
		expired: { service: 'passport-renewal' },
		lost: { service: 'passport-lost' },
		abroad: { advice: 'emergency' }
	},
	familyWants: {
		visit: { service: 'eta' },
		live: { service: 'dependant-pass' },
		citizen: { question: 'citizenHow' }
	},
	wants: {
		visit: { question: 'visitWhere' },
		work: { question: 'workHow' },
		family: { question: 'familyOf' },
		study: { question: 'studyHow' },
		live: { question: 'liveHow' },
		card: { service: 'alien-card' },
		other: { advice: 'ask' }
	},
	visitWhere: {
		abroad: { service: 'eta' },
		here: { service: 'visit-extension' },
		overstayed: { service: 'visit-extension' },
		airside: { advice: 'airside' }
	},
	workHow: {
		short: { service: 'special-pass' },
		employed: { question: 'workFor' },
		business: { question: 'businessKind' },
		remote: { service: 'permit-n' },
		intern: { service: 'internship-pass' }
	},
	workFor: {
		eac: { service: 'permit-r' },
		company: { service: 'permit-d' },
		home: { service: 'permit-d' },
		religious: { service: 'permit-i' },
		faith: { service: 'permit-q' },
		international: { service: 'permit-p' }
	},
	businessKind: {
		eac: { service: 'permit-r' },
		trade: { service: 'permit-g' },
		factory: { service: 'permit-f' },
		farm: { service: 'permit-b' },
		mine: { service: 'permit-a' },
		profession: { service: 'permit-c' }
	},
	familyOf: {
		join: { service: 'dependant-pass' },
		reenter: { service: 're-entry-pass' },
		visit: { service: 'eta' },
		spouse: { service: 'citizenship-marriage' }
	},
	studyHow: {
		school: { service: 'student-pass' },
		research: { service: 'internship-pass' },
		course: { service: 'eta' }
	},
	liveHow: {
		income: { service: 'permit-k' },
		residence: { service: 'permanent-residence' },
		citizen: { question: 'citizenHow' }
	},
	citizenHow: {
		marriage: { service: 'citizenship-marriage' },
		residence: { service: 'citizenship-residence' },
		child: { service: 'citizenship-child' },
		regain: { service: 'citizenship-regain' }
	},
	refugeeWants: {
		work: { service: 'permit-m' },
		study: { service: 'student-pass' },
		card: { advice: 'refugeeCard' },
		travel: { advice: 'refugeeTravel' },
		other: { advice: 'ask' }
	}
} as const satisfies Finder;
