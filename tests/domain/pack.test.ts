import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '#domain/canonical';
import { changesFor } from '#domain/changes';
import { feeOf } from '#domain/fee';
import { freshnessOf } from '#domain/freshness';
import { GRAMMAR, judgePack, readPack, type Pack } from '#domain/pack';
import { check } from '#domain/requirement';
import { exemptionOf, factsOf, type ServiceDefinition } from '#domain/service';
import { etaAnswers, TODAY } from '../eta-answers.ts';
import {
	aPack,
	bundledEta,
	DAY,
	digestOf,
	ISSUED,
	markOf,
	newEta,
	pathsIn,
	reader,
	withAt
} from '../packs.ts';

const now = ISSUED + DAY;
const judge = (pack: Pack, inUse?: Pack, at = now) =>
	judgePack(pack, digestOf(pack), inUse && markOf(inUse), at).verdict;
const refusal = (value: unknown) => {
	const read = readPack(value, reader);
	return 'refused' in read ? read.refused : 'read';
};
const withEta = (path: readonly (string | number)[], next: unknown) =>
	withAt(aPack(), ['services', 0, ...path], next);

describe('a pack is taken', () => {
	test('when it is the first', () => expect(judge(aPack())).toBe('adopt'));

	test('when it follows the one in use', () => {
		expect(judge(aPack({ sequence: 2 }), aPack())).toBe('adopt');
	});

	test('by a phone that was asleep for years', () => {
		const late = aPack({ sequence: 2_000, issuedAt: ISSUED + 2_000 * DAY });
		expect(judge(late, aPack(), ISSUED + 2_001 * DAY)).toBe('adopt');
	});

	test('once: the same one again changes nothing', () => {
		expect(judge(aPack(), aPack())).toBe('same');
	});
});

describe('a pack is refused', () => {
	test('when it is older than the one in use (rollback)', () => {
		expect(judge(aPack({ sequence: 1 }), aPack({ sequence: 2 }))).toBe('older');
	});

	test('when it was issued before the one in use, whatever its number', () => {
		const before = aPack({ sequence: 9, issuedAt: ISSUED - DAY });
		expect(judge(before, aPack())).toBe('older');
	});

	test('when it takes a service back to an earlier version (mix-and-match)', () => {
		const back = aPack({ sequence: 2, all: [bundledEta] });
		expect(judge(back, aPack())).toBe('older');
	});

	test('when it loses a service', () => {
		const index = aPack().index.map((entry) => ({ ...entry, id: 'other' }));
		expect(judge({ ...aPack({ sequence: 2 }), index, services: [] }, aPack())).toBe('malformed');
	});

	test('when the same number says something else (re-signed)', () => {
		expect(judge(aPack({ days: 60 }), aPack())).toBe('different');
	});

	test('when the same version of a service says something else', () => {
		const index = aPack().index.map((entry) => ({ ...entry, digest: 'ab'.repeat(32) }));
		expect(judge({ ...aPack({ sequence: 2 }), index }, aPack())).toBe('different');
	});

	test('when its number is absurdly high (fast-forward)', () => {
		const far = { ...aPack(), sequence: Number.MAX_SAFE_INTEGER };
		expect(judge(far)).toBe('ahead');
		expect(judge(far, aPack())).toBe('ahead');
	});

	test('when it is issued far in the future', () => {
		expect(judge(aPack({ issuedAt: now + 3 * DAY }))).toBe('ahead');
	});

	test('when it is past its day', () => {
		expect(judge(aPack(), undefined, ISSUED + 31 * DAY)).toBe('expired');
	});

	test('when it would live for ever, or never lived', () => {
		expect(judge(aPack({ days: 4_000 }))).toBe('malformed');
		expect(judge(aPack({ days: -1 }))).toBe('malformed');
	});

	test('when a clock of 1970 knows better only because it knows nothing', () => {
		expect(judge(aPack(), undefined, 0)).toBe('ahead');
		// and what is in use says that it cannot be 1970
		expect(judge(aPack({ sequence: 2 }), aPack(), 0)).toBe('adopt');
	});
});

describe('nothing is read of a pack', () => {
	test('that a newer app wrote', () => {
		expect(refusal({ ...aPack(), grammar: GRAMMAR + 1, sections: 'anything' })).toBe('newer');
	});

	test.each([
		['a condition', ['definition', 'requirements', 0, 'must'], { phaseOfMoon: ['today', 'full'] }],
		['a kind of question', ['definition', 'sections', 0, 'questions', 0, 'kind'], 'hologram'],
		[
			'a format',
			['definition', 'sections', 2, 'questions', 0],
			{ id: 'travelReason', kind: 'text', maxLength: 9, format: 'runes' }
		],
		['a field', ['definition', 'requirements', 0, 'mood'], 'stern'],
		['a list of places', ['definition', 'sections', 2, 'questions', 0], place('moonBases')],
		['a stage', ['definition', 'fees', 0, 'stage'], 'afterlife']
	] as const)('in which %s is not known', (_, path, next) => {
		expect(refusal(withEta(path, next))).toBe('newer');
	});

	const { definition } = newEta;
	const [section, other] = definition.sections;
	test.each([
		['services', ['services'], [newEta, newEta]],
		['entries', ['index'], [...aPack().index, ...aPack().index]],
		['questions', ['services', 0, 'definition', 'sections'], [section, { ...section, id: 'twin' }]],
		['sections', ['services', 0, 'definition', 'sections'], [other, other]],
		['rules', ['services', 0, 'definition', 'requirements'], doubled(definition.requirements)],
		['documents', ['services', 0, 'definition', 'slots'], doubled(definition.slots)],
		['fees', ['services', 0, 'definition', 'fees'], doubled(definition.fees)]
	] as const)('with the same id twice: %s', (_, path, next) => {
		expect(refusal(withAt(aPack(), path, next))).toBe('malformed');
	});

	test.each([
		['a question that is not asked', ['definition', 'requirements', 0, 'must'], present('nobody')],
		['a list that is not there', ['definition', 'requirements', 0, 'must'], inList('@nowhere')],
		['a source that is not there', ['definition', 'fees', 0, 'source'], 'hearsay'],
		['a target that is not there', ['definition', 'requirements', 0, 'target'], { slot: 'no' }],
		['a later question', ['definition', 'sections', 0, 'when'], present('departureDate')]
	] as const)('that leads to %s', (_, path, next) => {
		expect(refusal(withEta(path, next))).toBe('malformed');
	});

	test('with a rule, an option or a language without words', () => {
		const { texts } = newEta;
		expect(refusal(withEta(['texts'], { en: texts['en'] }))).toBe('malformed');
		expect(refusal(withEta(['texts', 'sw', 'form', 'rules'], {}))).toBe('malformed');
		const option = ['texts', 'sw', 'form', 'questions', 'travelReason', 'options'];
		expect(refusal(withEta(option, { tourism: 'Utalii' }))).toBe('malformed');
	});

	test('with an address that is no plain web page', () => {
		const evil = { evil: { title: 'A page', url: 'javascript:alert(1)', asOf: '2026' } };
		const sources = { ...newEta.definition.sources, ...evil };
		expect(refusal(withEta(['definition', 'sources'], sources))).toBe('malformed');
	});

	test('with names that every object has', () => {
		expect(refusal(withEta(['definition', 'slots', 0, 'id'], 'constructor'))).toBe('malformed');
		const own = JSON.parse('{"__proto__": ["KE"]}') as object;
		expect(refusal(withEta(['definition', 'lists'], own))).toBe('malformed');
	});

	test('that is nested deeper than a phone can follow', () => {
		let deep: object = { present: 'nationality' };
		for (let depth = 0; depth < 20_000; depth++) deep = { not: deep };
		expect(refusal(withEta(['definition', 'requirements', 0, 'must'], deep))).toBe('malformed');
	});
});

describe('whatever comes', () => {
	const pack = aPack();
	const paths = pathsIn(pack);

	test('whatever one value becomes, the pack is refused or all of it works', () => {
		const strange = fc.constantFrom<unknown>(null, [], {}, true, -1.5, 'no such word', 7e300);
		let refused = 0;
		fc.assert(
			fc.property(fc.nat(paths.length - 1), strange, (index, next) => {
				const read = readPack(withAt(pack, paths[index] ?? [], next), reader);
				if ('refused' in read) refused += 1;
				else for (const { definition } of read.pack.services) use(definition);
			}),
			{ numRuns: 800 }
		);
		expect(refused).toBeGreaterThan(400);
	});

	test('one more field in any object of a service is for a newer app to understand', () => {
		const objects = pathsIn(pack.services[0]?.definition).filter((path) => isObject(path));
		fc.assert(
			fc.property(fc.constantFrom(...objects), (path) => {
				return refusal(withEta(['definition', ...path, 'strange'], 1)) === 'newer';
			}),
			{ numRuns: 300 }
		);
	});

	test('anything at all is refused without a throw', () => {
		fc.assert(fc.property(fc.anything(), (value) => refusal(value) !== 'read'));
	});

	test('numbers never go back: of any row of packs, those that are taken rise', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 }), (numbers) => {
				let inUse: Pack | undefined;
				const taken: number[] = [];
				for (const sequence of numbers) {
					const next = aPack({ sequence, all: [bundledEta] });
					if (judge(next, inUse) !== 'adopt') continue;
					inUse = next;
					taken.push(sequence);
				}
				return taken.every((one, index) => index === 0 || one > (taken[index - 1] ?? 0));
			}),
			{ numRuns: 60 }
		);
	});
});

describe('how old the last word is', () => {
	test('is counted by the office’s clock, and said to be old after its day', () => {
		expect(freshnessOf(aPack(), ISSUED + 3.5 * DAY)).toEqual({ days: 3, state: 'fresh' });
		expect(freshnessOf(aPack(), ISSUED + 99 * DAY)).toEqual({ days: 99, state: 'old' });
		expect(freshnessOf(aPack(), 0)).toEqual({ days: 0, state: 'fresh' });
	});
});

test('one content has one canonical text, whatever the order of its fields', () => {
	const value = { b: [1, { d: null, c: 'x' }], a: true, gone: undefined };
	expect(canonical(value)).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
	fc.assert(
		fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
			const turned = Object.fromEntries(Object.entries(fields).reverse());
			return canonical(fields) === canonical(turned);
		})
	);
});

/** Everything that the app does with a service, over a whole form and over an empty one. */
function use(service: ServiceDefinition): void {
	for (const answers of [etaAnswers(), {}]) {
		const facts = factsOf(service, answers, {}, TODAY);
		check(service, facts);
		exemptionOf(service, facts);
		for (const stage of ['processing', 'issuance'] as const) feeOf(service.fees, stage, facts);
		changesFor(bundledEta.definition, service, { answers, documents: {} }, TODAY);
	}
}

/** A record by id and a pair of values are no objects with fields. */
function isObject(path: readonly (string | number)[]): boolean {
	let here: unknown = newEta.definition;
	for (const key of path) here = (here as Record<string | number, unknown>)[key];
	if (typeof here !== 'object' || here === null || Array.isArray(here)) return false;
	const key = String(path.at(-1));
	return !['lists', 'sources', 'params'].includes(key) && !path.includes('params') && !holds(here);
}

/** Conditions have one field each: a second makes them no condition. */
function holds(value: object): boolean {
	return Object.keys(value).length === 1 && !('question' in value) && !('slot' in value);
}

function doubled<One>(list: readonly One[]): readonly One[] {
	return [...list, ...list.slice(0, 1)];
}

function present(fact: string) {
	return { present: fact };
}

function inList(list: string) {
	return { oneOf: ['nationality', list] };
}

function place(list: string) {
	return { id: 'travelReason', kind: 'place', list };
}
