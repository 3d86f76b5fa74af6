import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createServer, type Plugin } from 'vite';
import type { SenderCode } from './senders.ts';

/** One mistake, planted in the real source as it is loaded; the files stay as they are. */
export type Mutant = {
	readonly name: string;
	readonly file: string;
	readonly from: string;
	readonly to: string;
};

export const mutants: readonly Mutant[] = [
	{
		name: 'removes the row before it is received',
		file: 'src/service-worker/send.ts',
		from: 'const tried = await handIn(',
		to: 'await env.db.outbox.delete(mine.row().id);\n\t\tconst tried = await handIn('
	},
	{
		name: 'believes any answer',
		file: 'src/domain/outbox.ts',
		from: "case 'garbled':",
		to: "case 'garbled':\n\t\t\treturn { ...delivery, now: { state: 'delivered', at: now } };"
	},
	{
		name: 'believes any receipt',
		file: 'src/service-worker/hand-in.ts',
		from: 'if (!(await receiptFor(row, receipt, env.office))) return garbled;',
		to: ''
	},
	{
		name: 'keeps no receipt',
		file: 'src/service-worker/hand-in.ts',
		from: 'proof: { receipt } };',
		to: 'proof: {} };'
	},
	{
		name: 'takes a new key for each try of a submission',
		file: 'src/service-worker/hand-in.ts',
		from: 'const call = { id: row.id,',
		to: 'const call = { id: `${row.id}-${env.random()}`,'
	},
	{
		name: 'takes a new key for each try of a payment',
		file: 'src/service-worker/hand-in.ts',
		from: 'const asked = { id: row.id,',
		to: 'const asked = { id: `${row.id}-${env.random()}`,'
	},
	{
		name: 'forgets rows after seven days',
		file: 'src/storage/deliveries.ts',
		from: 'const rows = await db.outbox.toArray();',
		to: `const all = await db.outbox.toArray();
	const newest = Math.max(...all.map((row) => ('since' in row.now ? row.now.since : 0)));
	for (const row of all) if (newest - row.createdAt > 6048e5) await db.outbox.delete(row.id);
	const rows = await db.outbox.toArray();`
	},
	{
		name: 'knows no lease',
		file: 'src/domain/outbox.ts',
		from: "return is.state === 'sending' && (is.until <= now || is.since > now);",
		to: "return is.state === 'sending';"
	},
	{
		name: 'writes without comparing',
		file: 'src/storage/outbox.ts',
		from: 'if (!sameStep(stored, before)) return false;',
		to: ''
	},
	{
		name: 'sends the envelope before the documents',
		file: 'src/service-worker/send.ts',
		from: 'const stopped = await uploadAll(env, mine);',
		to: 'const stopped = undefined as Awaited<ReturnType<typeof uploadAll>>;'
	},
	{
		name: 'goes on after a document that did not get through',
		file: 'src/service-worker/send.ts',
		from: "if (outcome.outcome !== 'accepted' && outcome.outcome !== 'duplicate') return outcome;",
		to: ''
	},
	{
		name: 'does not note that a letter leaves',
		file: 'src/service-worker/send.ts',
		from: 'handOver(renewLease(row, row.bytesSent, now))',
		to: 'renewLease(row, row.bytesSent, now)'
	},
	{
		name: 'gives up on a busy office',
		file: 'src/domain/outbox.ts',
		from: "case 'later': {",
		to: "case 'later': {\n\t\t\treturn { ...delivery, now: { state: 'refused', at: now, code: 'later' } };"
	},
	{
		name: 'waits for a clock that was set back',
		file: 'src/domain/outbox.ts',
		from: 'is.until <= now || is.since > now',
		to: 'is.until <= now'
	},
	{
		name: 'prompts a phone that nobody holds',
		file: 'src/service-worker/send.ts',
		from: 'return row.handedOver && isStale(row, now);',
		to: 'return false;'
	},
	{
		name: 'pays what nobody agreed to',
		file: 'src/domain/outbox.ts',
		from: "if (delivery.amountChanged) return hold(delivery, 'amount-changed');",
		to: ''
	},
	{
		name: 'forgets what waits for the invoice',
		file: 'src/storage/news.ts',
		from: 'await db.outbox.bulkPut(outbox.flatMap((row) => fittedTo(news.invoice, row, askedAt)));',
		to: 'void outbox.flatMap((row) => fittedTo(news.invoice, row, askedAt));'
	},
	{
		name: 'never asks what became of a payment',
		file: 'src/service-worker/collect.ts',
		from: 'for (const row of await paymentsInDoubt(env, rows)) await askAgain(env, row);',
		to: ''
	},
	{
		name: 'counts news as heard before it is kept',
		file: 'src/service-worker/collect.ts',
		from: 'await addNews(env.db, withMarks(events), cursor, env.now());',
		to: 'await addNews(env.db, [], cursor, env.now());\n\t\tawait addNews(env.db, withMarks(events), cursor, env.now());'
	},
	{
		name: 'keeps bytes and row apart when it is received',
		file: 'src/storage/outbox.ts',
		from: 'if (receipt) await db.receipts.put(receipt);',
		to: ''
	}
];

export type Planter = {
	/** the senders' code with this mistake in it, and no other */
	load(mutant: Mutant): Promise<SenderCode>;
	close(): Promise<void>;
};

/** Loads the sources by itself, apart from those that the tests run on. */
export async function openPlanter(): Promise<Planter> {
	let planted: Mutant | undefined;
	const server = await createServer({
		configFile: false,
		appType: 'custom',
		logLevel: 'error',
		plugins: [plantedBy(() => planted)],
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true }
	});
	const forget = (file: string) => server.moduleGraph.onFileChange(resolve(file));
	return {
		async load(mutant) {
			if (!readFileSync(mutant.file, 'utf8').includes(mutant.from)) {
				throw new Error(`"${mutant.name}" finds no place in ${mutant.file} any more`);
			}
			// the others stay as they are; who imports one that does not is loaded anew as well
			if (planted) forget(planted.file);
			planted = mutant;
			forget(mutant.file);
			const { deliver } = await server.ssrLoadModule('/src/service-worker/deliver.ts');
			const { collect } = await server.ssrLoadModule('/src/service-worker/collect.ts');
			return { deliver, collect };
		},
		close: () => server.close()
	};
}

function plantedBy(current: () => Mutant | undefined): Plugin {
	return {
		name: 'planted-mistake',
		enforce: 'pre',
		transform(code, id) {
			const mutant = current();
			return mutant && id.endsWith(`/${mutant.file}`)
				? code.replace(mutant.from, () => mutant.to)
				: undefined;
		}
	};
}
