import { readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { countries } from '#catalog/countries';
import { documents } from '#catalog/documents';
import { findService, listServices, serviceIds } from '#catalog/index';
import { placeLists } from '#catalog/places';
import { factsRead, type Condition } from '#domain/condition';
import { isCalendarDate } from '#domain/calendar';
import type { CellQuestion, Question } from '#domain/question';
import type { ServiceDefinition } from '#domain/service';

const services = await Promise.all(
	serviceIds.map(async (id) => [id, (await findService(id)) as ServiceDefinition] as const)
);

/** shared questions ask about every role; a service offers some of them */
const roles = [
	'self',
	'child',
	'parent',
	'guardian',
	'employer',
	'institution',
	'sponsor',
	'agent'
];

test('an unknown service is nothing', async () => {
	expect(await findService('no-such-service')).toBeUndefined();
	expect(await findService('toString')).toBeUndefined();
});

test('the list names each service and its group', () => {
	expect(listServices()).toEqual(services.map(([id, service]) => ({ id, group: service.group })));
});

describe.each(services)('%s', (id, service) => {
	const questions: Question[] = service.sections.flatMap((section) => [...section.questions]);
	const ids = questions.map((question) => question.id);
	const rows = questions.filter((question) => question.kind === 'rows');
	const cells: CellQuestion[] = [
		...questions.filter((question) => question.kind !== 'rows'),
		...rows.flatMap((question) => [...question.columns])
	];
	const named = [
		...service.slots,
		...service.requirements,
		...service.fees,
		...(service.exemption?.bands ?? []),
		...(service.decision ? [{ ...service.decision, id: 'decision' }] : []),
		...(service.account ? [{ ...service.account, id: 'account' }] : [])
	];
	/** every condition outside the form, by the name of what holds it */
	const conditions: [string, Condition][] = [
		...service.requirements.flatMap((one): [string, Condition][] => [
			[one.id, one.must],
			...(one.when ? [[one.id, one.when] as [string, Condition]] : [])
		]),
		...[...service.slots, ...service.fees].flatMap((one): [string, Condition][] =>
			one.when ? [[one.id, one.when]] : []
		),
		...(service.exemption?.bands ?? []).map((one): [string, Condition] => [one.id, one.when])
	];
	const all: [string, Condition][] = [
		...conditions,
		...[...service.sections, ...questions, ...cells].flatMap((one): [string, Condition][] =>
			one.when ? [[one.id, one.when]] : []
		)
	];

	test('says whether it needs an account, where it has a form', () => {
		expect(service.account !== undefined).toBe(service.unavailable === undefined);
		if (service.account) expect(service.account.needed).toBe(service.account.system !== 'eta');
	});

	test('is known by its own id', () => expect(service.id).toBe(id));

	test('gives no page an address that the form needs for itself', () => {
		const taken = readdirSync('src/routes/apply/[id]', { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name);
		expect(taken).toContain('check');
		expect(service.sections.filter((one) => taken.includes(one.id))).toEqual([]);
	});

	test('survives JSON', () => {
		expect(JSON.parse(JSON.stringify(service))).toEqual(service);
	});

	test('is at most 3 KB, compressed', () => {
		expect(brotliCompressSync(JSON.stringify(service)).length).toBeLessThanOrEqual(3 * 1024);
	});

	const idLists: [string, readonly string[]][] = [
		['sections', service.sections.map((one) => one.id)],
		['questions', ids],
		['documents', service.slots.map((one) => one.id)],
		['rules', service.requirements.map((one) => one.id)],
		['fees', service.fees.map((one) => one.id)],
		['exemptions', (service.exemption?.bands ?? []).map((one) => one.id)],
		...rows.map(
			(question) => [question.id, question.columns.map((one) => one.id)] as [string, string[]]
		)
	];
	test.each(idLists)('has unique ids: %s', (_, list) => {
		expect(new Set(list).size).toBe(list.length);
		for (const one of list) expect(one).toMatch(/^[a-z][a-zA-Z0-9]*$/);
	});

	test('asks only by what was asked before', () => {
		const before = new Set(['today']);
		for (const section of service.sections) {
			for (const fact of section.when ? factsRead(section.when) : [])
				expect(before).toContain(fact);
			for (const question of section.questions) {
				for (const fact of question.when ? factsRead(question.when) : []) {
					expect(before, question.id).toContain(fact);
				}
				before.add(question.id);
			}
		}
	});

	test('asks columns only by columns before them', () => {
		for (const question of rows) {
			const before = new Set<string>();
			for (const column of question.columns) {
				for (const fact of column.when ? factsRead(column.when) : [])
					expect(before).toContain(fact);
				before.add(`row.${column.id}`);
			}
		}
	});

	test('reads only facts that are declared', () => {
		const slots = service.slots.map((slot) => `document.${slot.id}`);
		const columns = rows.flatMap(({ columns }) => columns.map((one) => `row.${one.id}`));
		const declared = new Set(['today', ...ids, ...slots, ...columns]);
		for (const [holder, condition] of conditions) {
			for (const fact of factsRead(condition)) expect(declared, holder).toContain(fact);
		}
	});

	test('names columns of a table only inside that table', () => {
		for (const [holder, condition] of conditions) {
			for (const [table, inner] of everyIn(condition)) {
				const question = rows.find((one) => one.id === table);
				const columns = question?.columns.map((one) => `row.${one.id}`) ?? [];
				const read = factsRead(inner).filter((fact) => fact.startsWith('row.'));
				for (const fact of read) expect(columns, holder).toContain(fact);
			}
		}
	});

	test('compares choices only with their options', () => {
		for (const [holder, condition] of all) {
			for (const [name, values] of comparisons(condition)) {
				const question = cells.find((one) => one.id === name);
				if (question?.kind === 'choice') {
					const known =
						name === 'applicantKind' ? [...question.options, ...roles] : question.options;
					for (const value of values) expect(known, holder).toContain(value);
				}
				if (question?.kind === 'yesNo' || question?.kind === 'confirm') {
					for (const value of values) expect(typeof value, holder).toBe('boolean');
				}
			}
		}
	});

	test('uses lists that exist, and only those', () => {
		const used = all.flatMap(([, condition]) => listsIn(condition));
		expect([...new Set(used)].sort()).toEqual(Object.keys(service.lists).sort());
		for (const list of Object.values(service.lists)) {
			expect(new Set(list).size).toBe(list.length);
			for (const code of list) expect(countries).toContain(code);
		}
	});

	test('searches in lists of places that exist', () => {
		const places = cells.flatMap((one) => (one.kind === 'place' ? [one.list] : []));
		for (const list of places) expect(placeLists).toContain(list);
	});

	test('asks for kinds of paper that exist', () => {
		for (const slot of service.slots) {
			expect(Object.keys(documents)).toContain(slot.document);
			expect(slot.accepts.length * slot.maxBytes * slot.maxFiles).toBeGreaterThan(0);
		}
	});

	test('has each heading of the task list once, and papers last', () => {
		const parts = service.sections.flatMap(({ part }) => part ?? []);
		const headings = parts.filter((part, at) => part !== parts[at - 1]);
		expect(headings).toEqual([...new Set(headings)]);
		if (parts.includes('papers')) expect(headings.at(-1)).toBe('papers');
	});

	test('gives each fact a source, and each source a fact', () => {
		for (const { id: name, source, effectiveFrom } of named) {
			expect(Object.keys(service.sources), name).toContain(source);
			expect(isCalendarDate(effectiveFrom), name).toBe(true);
		}
		const cited = new Set(named.map(({ source }) => source));
		for (const key of Object.keys(service.sources)) expect(cited).toContain(key);
		for (const { title, url, asOf } of Object.values(service.sources)) {
			expect(title).not.toBe('');
			if (url) expect(new URL(url).protocol).toBe('https:');
			expect(asOf).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
		}
	});

	test('leads each finding to a question or a slot', () => {
		for (const { target } of service.requirements) {
			if ('question' in target) expect(ids).toContain(target.question);
			else expect(service.slots.map((slot) => slot.id)).toContain(target.slot);
		}
	});

	test('asks a question that decides on exemption', () => {
		if (service.exemption) expect(ids).toContain(service.exemption.question);
	});

	test('keeps its pages small', () => {
		for (const section of service.sections) {
			const atOnce = section.questions.filter((question) => !question.when);
			expect(atOnce.length, section.id).toBeLessThanOrEqual(6);
		}
	});
});

function partsOf(condition: Condition): Condition[] {
	if ('and' in condition) return [...condition.and];
	if ('or' in condition) return [...condition.or];
	if ('not' in condition) return [condition.not];
	return 'every' in condition ? [condition.every[1]] : [];
}

function walk(condition: Condition): Condition[] {
	return [condition, ...partsOf(condition).flatMap(walk)];
}

function everyIn(condition: Condition): (readonly [string, Condition])[] {
	return walk(condition).flatMap((one) => ('every' in one ? [one.every] : []));
}

function listsIn(condition: Condition): string[] {
	return walk(condition).flatMap((one) =>
		'oneOf' in one && typeof one.oneOf[1] === 'string' ? [one.oneOf[1].slice(1)] : []
	);
}

function comparisons(condition: Condition): [string, readonly (string | number | boolean)[]][] {
	return walk(condition).flatMap((one): [string, readonly (string | number | boolean)[]][] => {
		if ('equals' in one) return [[one.equals[0], [one.equals[1]]]];
		if ('oneOf' in one && typeof one.oneOf[1] !== 'string') return [[one.oneOf[0], one.oneOf[1]]];
		return [];
	});
}
