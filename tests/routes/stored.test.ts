import 'fake-indexeddb/auto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findService, serviceIds } from '#catalog/index';
import * as accountWire from '#gateway/account-wire';
import * as openWire from '#gateway/wire';
import { openDatabase } from '#storage/database';
import { privacy as english } from '../../src/messages/en/privacy.ts';
import { stored as en } from '../../src/messages/en/stored.ts';
import { stored as sw } from '../../src/messages/sw/stored.ts';
import { loadServiceText } from '../../src/messages/index.ts';
import { searchList, storedList } from '../../src/routes/privacy/stored/list.ts';
import { tables, wire } from '../../src/routes/privacy/stored/places.ts';
import { questionsOf } from '../../src/routes/privacy/stored/service-list.ts';
import { verbs } from '../storage/verbs.ts';
import { dump } from '../storage/world.ts';

const schemas = { ...openWire, ...accountWire };

describe('the list of what is stored', () => {
	test('has every table of the database, and no other', () => {
		const names = openDatabase('kibali-stored').tables.map(({ name }) => name);
		expect(Object.keys(tables).sort()).toEqual(names.sort());
		const shown = storedList(en).flatMap(({ places }) => places.map(({ id }) => id));
		expect(shown).toEqual(expect.arrayContaining(names));
	});

	test('has every field of every row that any act of the app writes', async () => {
		const seen = new Set<string>();
		for (const verb of verbs) {
			const world = await verb.prepare();
			await verb.act(world);
			for (const [table, rows] of Object.entries(await dump(world.db))) {
				for (const row of rows as Record<string, unknown>[]) {
					for (const field of Object.keys(row)) {
						seen.add(`${table}.${field}`);
						expect(fieldsOf(table, String(row['id'])), `${table}.${field}`).toContain(field);
					}
				}
			}
		}
		expect(seen.size).toBeGreaterThan(60);
	});

	test('has every mark that is kept in localStorage, and nothing else is kept there', () => {
		const source = readFileSync('src/routes/device.ts', 'utf8');
		const type = /export type Mark =([^]+?';)/.exec(source)?.[1] ?? '';
		const marks = [...type.matchAll(/\| '([\w-]+)'/g)].map(([, mark]) => mark);
		expect(marks.length).toBeGreaterThan(5);
		expect(Object.keys(en.marks.fields).sort()).toEqual([...marks, 'reloaded-for'].sort());
		const keepers = [...list('src'), 'static/boot.js'].filter((file) =>
			/localStorage|sessionStorage|document\.cookie/.test(readFileSync(file, 'utf8'))
		);
		expect(keepers.sort()).toEqual([
			'src/routes/device.ts',
			'src/routes/reload-once.ts',
			'static/boot.js'
		]);
	});

	test('has every field of everything that goes over the wire', () => {
		const objects = Object.entries(schemas).filter(([, schema]) => fields(schema).length > 0);
		expect(objects.length).toBeGreaterThan(12);
		for (const [name, schema] of objects) {
			const said = en.wire[name as keyof typeof en.wire] as { fields: object } | undefined;
			expect(Object.keys(said?.fields ?? {}), name).toEqual(fields(schema));
		}
		const names = objects.map(([name]) => name);
		expect(Object.keys(wire).sort()).toEqual([...names, 'every'].sort());
	});

	test('is found by its words and by the names of its fields, in both languages', () => {
		const ids = (words: typeof en, typed: string) =>
			searchList(storedList(words), typed).flatMap(({ places }) => places.map(({ id }) => id));
		expect(ids(en, 'phone number that pays')).toEqual(['payments', 'wire-paymentRequest']);
		expect(ids(sw, 'namba ya simu inayolipa')).toEqual(['payments', 'wire-paymentRequest']);
		expect(ids(en, 'freshUntil')).toEqual(['outbox']);
		expect(ids(en, 'zzzz')).toEqual([]);
		expect(storedList(en).every(({ places }) => places.length > 0)).toBe(true);
	});

	test.each(serviceIds)('has every question and document of %s, in words', async (id) => {
		const service = await findService(id);
		if (!service || service.unavailable) return;
		for (const language of ['en', 'sw'] as const) {
			const text = await loadServiceText(language, id);
			const { parts } = questionsOf(service, text, english.stored);
			const shown = new Map(
				parts.flatMap(({ questions }) => questions.map((one) => [one.id, one]))
			);
			const wanted = [
				...service.sections.flatMap(({ questions }) => questions.map((one) => one.id)),
				...service.slots.map((slot) => `slot:${slot.id}`)
			];
			for (const one of wanted) expect(shown.get(one)?.label, `${language} ${one}`).not.toBe(one);
			expect([...shown.keys()]).toEqual(expect.arrayContaining(wanted));
		}
	});
});

function fieldsOf(table: string, row: string): string[] {
	if (table in en.tables) return Object.keys(en.tables[table as keyof typeof en.tables].fields);
	const rows = en.rows[table as keyof typeof en.rows].rows as Record<string, object>;
	return ['id', ...Object.keys(rows[row] ?? rows['step'] ?? {})];
}

type Def = {
	readonly type: string;
	readonly shape?: Readonly<Record<string, unknown>>;
	readonly element?: unknown;
	readonly options?: readonly unknown[];
	readonly in?: unknown;
	readonly innerType?: unknown;
};

/** The names in a zod schema, dotted; what has a schema of its own is only named. */
function fields(schema: unknown, top = true): string[] {
	if (!top && (Object.values(schemas) as unknown[]).includes(schema)) return [];
	const def = (schema as { _zod?: { def: Def } })._zod?.def;
	if (!def) return [];
	if (def.shape) {
		return Object.entries(def.shape).flatMap(([name, value]) => {
			const inner = fields(value, false);
			return inner.length > 0 ? inner.map((one) => `${name}.${one}`) : [name];
		});
	}
	const inner = [def.element, ...(def.options ?? []), def.in, def.innerType].filter(Boolean);
	return [...new Set(inner.flatMap((one) => fields(one, false)))];
}

function list(folder: string): string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		if (statSync(path).isDirectory()) return list(path);
		return /\.(ts|svelte)$/.test(path) && !path.includes('/messages/') ? [path] : [];
	});
}
