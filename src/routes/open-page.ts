import { dateInKenya } from '#domain/calendar';
import type { PageEnvironment } from '#journey/environment';
import { noteCleared } from './cleared.svelte.ts';
import { readMark, writeMark } from './device.ts';

let opening: Promise<PageEnvironment> | undefined;

/** The page's environment, opened once. Everything heavy comes with the first call, not with the page. */
export function getPage(): Promise<PageEnvironment> {
	opening ??= openPage().catch((error: unknown) => {
		opening = undefined;
		throw error;
	});
	return opening;
}

async function openPage(): Promise<PageEnvironment> {
	const [{ openDatabase }, { keyStore }, { openVault }, { office }, { uuid7 }] = await Promise.all([
		import('#storage/database'),
		import('#storage/keys'),
		import('#vault/vault'),
		import('#vault/office'),
		import('#journey/id')
	]);
	const db = openDatabase();
	const keys = keyStore(db);
	// Keys are the first thing kept here, and nothing of ours takes them away.
	if (readMark('has-data') && !(await keys.find())) noteCleared();
	const vault = await openVault(keys);
	writeMark('has-data', 'yes');
	const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
	const now = () => Date.now();
	return {
		db,
		vault,
		office,
		now,
		today: () => dateInKenya(now()),
		id: () => uuid7(now(), random(10)),
		random,
		wake: () => void import('./worker-client.ts').then(({ wake }) => wake()),
		prepare: async (file, slot) => (await import('#journey/prepare')).prepare(file, slot)
	};
}
