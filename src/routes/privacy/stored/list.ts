import type { Messages } from '#messages/index';
import { envelope, marks, tables, wire, type Goes, type Keep, type Safe } from './places.ts';

type Words = Messages['stored'];
export type Field = { readonly name: string; readonly said: string };
/** One place where something is stored, or one kind of message. */
export type Place = {
	readonly id: string;
	readonly title: string;
	readonly why: string;
	readonly keep: Keep;
	readonly goes: Goes;
	readonly safe: Safe;
	readonly fields: readonly Field[];
	readonly inside: readonly Field[];
};
export type Group = { readonly id: keyof Words['groups']; readonly places: readonly Place[] };

/** The whole list, group by group, in the person's words. */
export function storedList(words: Words): Group[] {
	const places: (readonly [Group['id'], Place])[] = [
		...Object.entries(tables).map(([name, { group, ...rule }]) => {
			return [group, { id: name, ...rule, ...saidOfTable(words, name) }] as const;
		}),
		['marks', { id: 'marks', ...marks, ...saidOf(words.marks) }],
		['toOffice', { id: 'envelope', ...envelope, ...saidOf(words.envelope) }],
		...Object.entries(wire).map(([name, rule]) => {
			const group = rule.goes === 'phone' ? 'fromOffice' : 'toOffice';
			const said = saidOf(words.wire[name as keyof Words['wire']]);
			return [group, { id: `wire-${name}`, ...rule, ...said }] as const;
		})
	];
	return (Object.keys(words.groups) as Group['id'][]).map((id) => ({
		id,
		places: places.flatMap(([group, place]) => (group === id ? [place] : []))
	}));
}

/** Those that say all the words that were typed, in any place of theirs. */
export function searchList(groups: readonly Group[], typed: string): readonly Group[] {
	const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
	if (wanted.length === 0) return groups;
	const fits = (place: Place) => {
		const all = [
			place.title,
			place.why,
			...[...place.fields, ...place.inside].map((one) => `${one.name} ${one.said}`)
		];
		const text = all.join(' ').toLowerCase();
		return wanted.every((word) => text.includes(word));
	};
	return groups
		.map((group) => ({ ...group, places: group.places.filter(fits) }))
		.filter(({ places }) => places.length > 0);
}

type Saying = {
	readonly title: string;
	readonly why: string;
	readonly fields: Readonly<Record<string, string>>;
	readonly inside?: Readonly<Record<string, string>>;
};

function saidOf({ title, why, fields, inside = {} }: Saying) {
	return { title, why, fields: listed(fields), inside: listed(inside) };
}

function saidOfTable(words: Words, name: string) {
	if (name in words.tables) return saidOf(words.tables[name as keyof Words['tables']]);
	const { title, why, rows } = words.rows[name as keyof Words['rows']];
	const fields = Object.entries(rows).flatMap(([row, said]) =>
		listed(said as Readonly<Record<string, string>>).map((one) => ({
			...one,
			name: `${row}.${one.name}`
		}))
	);
	return { title, why, fields, inside: [] };
}

function listed(fields: Readonly<Record<string, string>>): Field[] {
	return Object.entries(fields).map(([name, said]) => ({ name, said }));
}
