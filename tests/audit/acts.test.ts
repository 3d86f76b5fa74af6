import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/**
 * Every verb of the journey and of the sender that changes what is stored: the acts that it records, or
 * why it records none.
 */
const verbs: Readonly<Record<string, readonly string[] | string>> = {
	'journey/answer draftWriter': [
		'draft-started',
		'draft-edited',
		'warning-accepted',
		'version-taken',
		'version-kept'
	],
	'journey/ask-account askAccount': ['account-asked'],
	'journey/ask ask': ['asked'],
	'journey/attach attach': ['document-attached'],
	'journey/backup makeBackup': ['backup-made', 'draft-handed-over'],
	'journey/clear-copies clearCopies': ['copies-cleared'],
	'journey/consent giveConsent': ['consent-given'],
	'journey/consent giveGuardianConsent': ['guardian-agreed'],
	'journey/consent withdrawConsent': ['consent-withdrawn'],
	'journey/erase eraseApplication': ['withdrawn', 'erased'],
	'journey/erase eraseEverything': 'takes the log itself',
	'journey/export exportEverything': ['exported'],
	'journey/correct openCorrection': ['draft-started'],
	'journey/glances keepWhatWasOpened':
		'keeps what home opened before, sealed: it is all there already, and nobody did anything',
	'journey/hurry sendNow': ['sending-asked'],
	'journey/inbox readNews': 'notes what was looked at; nothing that anybody decided',
	'journey/look-again lookAgain':
		'finds out how many pages an attached file has; file and application stay as they are',
	'journey/make-bundle makeBundle': ['bundle-saved'],
	'journey/mend mend': ['reopened'],
	'journey/notices turnOnNotices': ['notices-on'],
	'journey/notices turnOffNotices': ['notices-off'],
	'journey/notices chooseQuiet': ['quiet-chosen'],
	'journey/notices keepNoticesUp': 'the same choice in another language or at another address',
	'journey/attempt start': ['payment-started'],
	'journey/attempt startOn': ['payment-started'],
	'journey/pay sendPromptNow': ['prompt-asked', 'amount-agreed'],
	'journey/protect protect': ['protected'],
	'journey/protect protectNew': 'an empty vault: there is nothing yet that an act could be on',
	'journey/message sendMessage': ['message-sent'],
	'journey/message mendMessage': ['reopened'],
	'journey/prove prove': ['unlock-failed'],
	'journey/prove triesClock': 'counts the time that a page waited',
	'journey/retention chooseRetention': ['retention-chosen'],
	'journey/retention keepApplication': ['kept-longer'],
	'journey/retention runRetention': ['erased'],
	'journey/remove removeApplication': ['draft-deleted'],
	'journey/remove restoreApplication': ['draft-restored'],
	'journey/remove purgeLongRemoved': ['draft-purged'],
	'journey/remove purgeRemoved': ['draft-purged'],
	'journey/remove-document removeDocument': ['document-removed'],
	'journey/remove-document restoreDocument': ['document-attached'],
	'journey/renew-catalog renewCatalog': 'the catalog is public, and the same for everybody',
	'journey/renew-draft takeNewer':
		'keeps the public definition; the change of the draft, which records it, is saved by draftWriter',
	'journey/reply openReply': ['draft-started', 'draft-restored', 'reopened'],
	'journey/reply reply': ['replied'],
	'journey/restore restoreBackup': ['restored'],
	'journey/save-records saveRecords': ['records-saved'],
	'journey/service keepForDraft': 'keeps the public definition of a service',
	'journey/start startApplication': ['draft-started'],
	'journey/submit submit': ['declared', 'submitted'],
	'journey/unlock unlock': ['unlocked'],
	'journey/ways addWay': ['way-added', 'way-changed'],
	'journey/ways removeWay': ['way-removed'],
	'journey/cover-audit cover': 'moves the checkpoint of the log itself',
	'journey/withdraw withdraw': ['withdrawn'],
	'service-worker/catalog fetchCatalog': 'the catalog is public, and the same for everybody',
	'service-worker/claimed claimed':
		'the steps of one try; what it comes to is recorded by sendClaimed',
	'service-worker/collect collect': ['news'],
	'service-worker/collect checkClock': 'compares two clocks; the next entry tells the offset',
	'service-worker/deliver deliver': ['delivered', 'refused', 'payment-held', 'news'],
	'service-worker/deliver linkIsBack':
		'makes rows due; nobody asked for it, and nothing is sent yet',
	'service-worker/environment environments':
		'makes the token of the mailbox, and keeps a session that the office renewed or ended',
	'service-worker/notify notify': 'counts what was told of; news itself is recorded when it comes',
	'service-worker/tell-address tellAddress': 'what was chosen is recorded by the page that chose',
	'service-worker/send sendClaimed': ['delivered', 'refused', 'payment-held', 'news']
};

/** What writes to the database, among what `storage` exports. */
const STORES =
	/^(add|save|set|put|keep|note|mark|record|adopt|reseal|delete|restore|remove|update|purge|clear|swap|hurry|withdraw|reopen|want|write|cover|release|eras|acting|mailbox)/;
/** What reads only, though it sounds otherwise. */
const READS = ['recordOf', 'deliveryOf'];

describe('every act is recorded', () => {
	const files = ['journey', 'service-worker'].flatMap((folder) =>
		readdirSync(`src/${folder}`)
			.filter((name) => name.endsWith('.ts'))
			.map((name) => ({ name: `${folder}/${name.slice(0, -3)}`, text: read(folder, name) }))
	);
	const writing = writers(files);

	test('each file that writes has its verbs in the list, and no other is in it', () => {
		const listed = new Set(Object.keys(verbs).map((verb) => verb.split(' ')[0] ?? ''));
		expect([...writing].filter((file) => !listed.has(file))).toEqual([]);
		// one that writes by another file's verb
		expect([...listed].filter((file) => !writing.has(file))).toEqual(['journey/renew-draft']);
		expect(writing.size).toBeGreaterThan(18);
	});

	test('each verb in the list is exported by its file', () => {
		const lost = Object.keys(verbs).filter((verb) => {
			const [file, name] = verb.split(' ');
			const text = files.find((one) => one.name === file)?.text ?? '';
			return !new RegExp(`export (async )?function ${name}\\b`).test(text);
		});
		expect(lost).toEqual([]);
	});

	test('each function that a writing file exports is in the list, or writes nothing', () => {
		const missing = [...writing].flatMap((file) => {
			const text = files.find(({ name }) => name === file)?.text ?? '';
			return functionsOf(text)
				.filter(({ body }) => calls(body, text).some((name) => isWriting(name, file)))
				.map(({ name }) => `${file} ${name}`);
		});
		expect(missing.filter((verb) => !(verb in verbs))).toEqual([]);
	});

	test('each act is recorded by storage, and each that storage records is in the list', () => {
		const storage = readdirSync('src/storage')
			.filter((name) => name.endsWith('.ts') && name !== 'audit-proof.ts')
			.map((name) => read('storage', name))
			// what may happen while nobody has the key, and what is chosen, is told by whoever does it
			.concat(
				['notices', 'protect', 'prove', 'restore', 'unlock', 'ways'].map((name) =>
					read('journey', `${name}.ts`)
				)
			)
			.join('\n');
		const inStorage = new Set(
			[
				...(/export type Act =[^;]*;/.exec(read('domain', 'audit.ts'))?.[0] ?? '').matchAll(
					/'([a-z-]+)'/g
				)
			]
				.map(([, act = '']) => act)
				.filter((act) => storage.includes(`'${act}'`))
		);
		const listed = new Set(Object.values(verbs).flatMap((acts) => acts));
		const told = [...listed].filter((act) => /^[a-z-]+$/.test(act));
		expect(told.filter((act) => !inStorage.has(act))).toEqual([]);
		expect([...inStorage].filter((act) => !told.includes(act))).toEqual([]);
	});

	function isWriting(name: string, file: string): boolean {
		const text = files.find((one) => one.name === file)?.text ?? '';
		return storageNames(text).includes(name) && STORES.test(name) && !READS.includes(name);
	}
});

type File = { readonly name: string; readonly text: string };

function read(folder: string, name: string): string {
	return readFileSync(`src/${folder}/${name}`, 'utf8');
}

/** Files that import something of storage that writes. */
function writers(files: readonly File[]): Set<string> {
	return new Set(
		files
			.filter(({ text }) => storageNames(text).some((name) => STORES.test(name)))
			.map(({ name }) => name)
	);
}

function storageNames(text: string): string[] {
	return [...text.matchAll(/import \{([^}]*)\} from '#storage\/[\w-]+'/g)].flatMap(
		([, list = '']) =>
			list
				.split(',')
				.map((name) => name.trim())
				.filter((name) => name !== '' && !name.startsWith('type '))
	);
}

function functionsOf(text: string): { name: string; body: string }[] {
	return [...text.matchAll(/^export (?:async )?function (\w+)[^]*?^}/gm)].map(
		([body, name = '']) => ({ name, body })
	);
}

/** The names that a function uses, and those that the file's own functions use for it. */
function calls(body: string, text: string, seen = new Set<string>()): string[] {
	const own = [...text.matchAll(/^(?:export )?(?:async )?function (\w+)[^]*?^}/gm)];
	const names = new Set([...body.matchAll(/\b(\w+)\(/g)].map(([, name = '']) => name));
	const deeper = own.flatMap(([inner, name = '']) => {
		if (!names.has(name) || seen.has(name)) return [];
		seen.add(name);
		return calls(inner, text, seen);
	});
	return [...names, ...deeper];
}
