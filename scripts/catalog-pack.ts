import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { placeLists } from '#catalog/places';
import { readPack, type Pack } from '#domain/pack';
import { allBodies, languages } from './catalog-sources.ts';
import { makePack, readSigned, signPack, type CatalogKey } from './catalog-sign.ts';

/** Makes a signed pack of the services as the sources have them now. */
const { values } = parseArgs({
	options: {
		out: { type: 'string', default: 'catalog.jws' },
		/** the pack before: its number is raised, and nothing may change under an old version */
		previous: { type: 'string' },
		sequence: { type: 'string' },
		/** a JWK, or a file of several with one named `catalog` */
		key: { type: 'string', default: 'tests/sandbox/practice-keys.json' },
		days: { type: 'string', default: '30' },
		/** ids, comma-separated: those that travel whole. All that changed since the pack before, if none. */
		services: { type: 'string' }
	}
});

const say = (line: string) => process.stdout.write(`${line}\n`);
const before = readBefore();
const sequence = Number(values.sequence ?? (before?.sequence ?? 0) + 1);
const all = await allBodies();
const draft = makePack({
	...{ sequence, issuedAt: Date.now(), days: Number(values.days), all },
	changed: values.services?.split(',').filter(Boolean) ?? []
});
const reused = draft.index.filter((entry) => {
	const old = before?.index.find(({ id }) => id === entry.id);
	return old?.version === entry.version && old.digest !== entry.digest;
});
if (reused.length > 0) {
	throw new Error(`Raise the version of: ${reused.map(({ id }) => id).join(', ')}`);
}
const pack = values.services === undefined && before ? withChanged(draft, before) : draft;
const read = readPack(JSON.parse(JSON.stringify(pack)), { languages, places: placeLists });
if ('refused' in read) throw new Error(`No app would take it: ${read.refused} at ${read.at}`);
const jws = signPack(pack, readKey());
writeFileSync(values.out, jws);
say(`${values.out}: number ${sequence}, ${pack.index.length} services, ${jws.length} bytes`);
say(`valid until ${pack.expiresAt}`);
for (const { definition } of pack.services) say(`  ${definition.id} version ${definition.version}`);

/** What the pack before carried travels on: a phone may have missed it. */
function withChanged(pack: Pack, old: Pack): Pack {
	const carried = new Set(old.services.map(({ definition }) => definition.id));
	const newer = pack.index.filter((entry) => {
		const known = old.index.find(({ id }) => id === entry.id);
		return carried.has(entry.id) || known?.version !== entry.version;
	});
	const ids = new Set(newer.map(({ id }) => id));
	return { ...pack, services: all.filter(({ definition }) => ids.has(definition.id)) };
}

function readBefore(): Pack | undefined {
	const file = values.previous;
	return file !== undefined && existsSync(file)
		? readSigned(readFileSync(file, 'utf8'))
		: undefined;
}

function readKey(): CatalogKey {
	const stored = JSON.parse(readFileSync(values.key, 'utf8')) as CatalogKey & {
		readonly catalog?: CatalogKey;
	};
	return stored.catalog ?? stored;
}
