import { faultIn } from './pack-references.ts';
import { service } from './pack-service.ts';
import { sentenceMissing, serviceWords } from './pack-text.ts';
import type { ServiceDefinition } from './service.ts';
import {
	count,
	firstOf,
	id,
	isRecord,
	list,
	object,
	record,
	unique,
	when,
	type Fault,
	type Shape
} from './shape.ts';

/** What this version of the app can read. Raised when a rule or a question can say something new. */
export const GRAMMAR = 1;

/** The sentences of a service in one language, as the pages read them. */
export type ServiceWords = {
	readonly listing: unknown;
	readonly introduction: unknown;
	readonly form: unknown;
};
/** A service whole: what it asks, and every sentence of it by language. */
export type ServiceBody = {
	readonly definition: ServiceDefinition;
	readonly texts: Readonly<Record<string, ServiceWords>>;
};
export type PackEntry = {
	readonly id: string;
	readonly version: number;
	/** SHA-256 of the body's `canonical` text, lower-case hex */
	readonly digest: string;
};
/** The renewed catalog: one signed document, so that no two states of it can be mixed. */
export type Pack = {
	readonly grammar: number;
	/** rises with each pack */
	readonly sequence: number;
	/** ISO instants, by the office's clock */
	readonly issuedAt: string;
	readonly expiresAt: string;
	/** all services */
	readonly index: readonly PackEntry[];
	/** those that differ from what the oldest app in use came with */
	readonly services: readonly ServiceBody[];
};

/** What is kept of the pack in use. */
export type PackMark = Pick<Pack, 'sequence' | 'issuedAt' | 'expiresAt' | 'index'> & {
	/** of the whole pack */
	readonly digest: string;
};

export type PackRefusal =
	/** not signed by the pinned key, or not a signed document at all */
	| 'forged'
	/** it says what only a newer version of the app understands */
	| 'newer'
	/** not in the shape of a pack, or its ids repeat or lead nowhere */
	| 'malformed'
	/** older than what is in use, as a whole or in one service */
	| 'older'
	/** the number or version of something else */
	| 'different'
	/** from too far ahead to be true */
	| 'ahead'
	| 'expired';

export type Judged = { readonly verdict: 'adopt' | 'same' } | { readonly verdict: PackRefusal };

const DAY = 86_400_000;
/** No office signs so many between two visits; one who could would lock the true one out for good. */
const MOST_STEPS = 100_000;
const LONGEST_LIFE = 400 * DAY;
/** Clocks differ a little. */
const SLACK = DAY;

const instant: Shape = when(
	(value) =>
		typeof value === 'string' &&
		/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value) &&
		!Number.isNaN(Date.parse(value))
);
const digest: Shape = when((value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value));
const positive: Shape = when((value) => Number.isSafeInteger(value) && Number(value) >= 1);

const head = object<Pack>({
	grammar: positive,
	sequence: positive,
	issuedAt: instant,
	expiresAt: instant,
	index: list(object<PackEntry>({ id, version: positive, digest }), { least: 1 }),
	services: list((value, at) => (isRecord(value) ? undefined : { fault: 'shape', at }))
});

/** What the app has to read a pack with. */
export type Reader = {
	/** the languages that every service must speak */
	readonly languages: readonly string[];
	/** the lists of places that it has */
	readonly places: readonly string[];
};

/** The pack that a signed document holds; nothing of it is used unless all of it can be read. */
export function readPack(
	value: unknown,
	reader: Reader
): { readonly pack: Pack } | { readonly refused: PackRefusal; readonly at: string } {
	if (isRecord(value) && count(value['grammar'], '') === undefined) {
		if (Number(value['grammar']) > GRAMMAR) return { refused: 'newer', at: 'grammar' };
	}
	const found = packFault(value, reader);
	if (!found) return { pack: value as Pack };
	return { refused: found.fault === 'unknown' ? 'newer' : 'malformed', at: found.at };
}

/**
 * May this pack take the place of the one in use? `now` is the office's time as well as it is known:
 * a wrong clock delays a renewal, and never takes away what is in use.
 */
export function judgePack(
	pack: Pack,
	own: string,
	inUse: PackMark | undefined,
	now: number
): Judged {
	const { sequence } = pack;
	if (inUse && sequence === inUse.sequence) {
		return { verdict: own === inUse.digest ? 'same' : 'different' };
	}
	if (inUse && sequence < inUse.sequence) return { verdict: 'older' };
	if (sequence > (inUse?.sequence ?? 0) + MOST_STEPS) return { verdict: 'ahead' };
	const issued = Date.parse(pack.issuedAt);
	const expires = Date.parse(pack.expiresAt);
	if (expires <= issued || expires - issued > LONGEST_LIFE) return { verdict: 'malformed' };
	if (inUse && issued < Date.parse(inUse.issuedAt)) return { verdict: 'older' };
	// The office cannot be earlier than what it has signed already.
	const at = Math.max(now, inUse ? Date.parse(inUse.issuedAt) : 0);
	if (issued > at + SLACK) return { verdict: 'ahead' };
	if (expires < at) return { verdict: 'expired' };
	return { verdict: entriesVerdict(pack.index, inUse?.index ?? []) ?? 'adopt' };
}

function packFault(value: unknown, reader: Reader): Fault | undefined {
	const found = head(value, 'pack');
	if (found) return found;
	const { index, services } = value as Pack;
	const ids = index.map((entry) => entry.id);
	return (
		unique(ids, 'index') ??
		firstOf(services, (body, place) => bodyFault(body, reader, `services.${place}`)) ??
		unique(
			services.map(({ definition }) => definition.id),
			'services'
		) ??
		firstOf(services, ({ definition }) => {
			const entry = index.find((one) => one.id === definition.id);
			if (entry?.version === definition.version) return undefined;
			return { fault: 'reference', at: `index.${definition.id}` };
		})
	);
}

/** A service whole, as a pack brings it. */
export function bodyFault(value: unknown, reader: Reader, at: string): Fault | undefined {
	const whole = object<ServiceBody>({ definition: service, texts: record(serviceWords) });
	const found = whole(value, at);
	if (found) return found;
	const { definition, texts } = value as ServiceBody;
	const languages = [...new Set([...reader.languages, ...Object.keys(texts)])];
	return (
		faultIn(definition, reader.places) ??
		firstOf(languages, (language) => {
			const words = Object.hasOwn(texts, language) ? texts[language] : undefined;
			const place = `${at}.texts.${language}`;
			return words ? sentenceMissing(definition, words, place) : { fault: 'reference', at: place };
		})
	);
}

/** Content never goes back, changes under its number, or goes missing. */
function entriesVerdict(
	next: readonly PackEntry[],
	before: readonly PackEntry[]
): PackRefusal | undefined {
	for (const old of before) {
		const entry = next.find((one) => one.id === old.id);
		if (!entry) return 'malformed';
		if (entry.version < old.version) return 'older';
		if (entry.version === old.version && entry.digest !== old.digest) return 'different';
	}
	return undefined;
}
