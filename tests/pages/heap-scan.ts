import type { Browser, CDPSession, Page } from '@playwright/test';

type Snapshot = {
	readonly snapshot: {
		readonly meta: { readonly node_fields: string[]; readonly edge_fields: string[] };
	};
	readonly nodes: readonly number[];
	readonly edges: readonly number[];
	readonly strings: readonly string[];
};

/** What a search of a heap went through, and the words it met, with who holds each. */
export type HeapScan = {
	readonly strings: number;
	readonly hits: readonly { readonly word: string; readonly holders: string }[];
};

/** One whose heap can be taken. */
type Debugged = {
	send(method: string, params?: object): Promise<unknown>;
	/** answers how to hear no more */
	onChunk(take: (chunk: string) => void): () => void;
};

/**
 * Searches the texts that live in a page's heap once its garbage is gone: those of every document in its
 * process, also of one that the browser has put aside. What fields of forms hold, and memory that was
 * let go of but not written over, is not in there.
 */
export async function scanHeap(page: Page, words: readonly string[]): Promise<HeapScan> {
	const session = await page.context().newCDPSession(page);
	try {
		return searched(await snapshotOf(debuggedPage(session)), words);
	} finally {
		await session.detach();
	}
}

/** The same for the worker that sends. */
export async function scanWorkerHeap(browser: Browser, words: readonly string[]) {
	const session = await browser.newBrowserCDPSession();
	try {
		return searched(await snapshotOf(await debuggedWorker(session)), words);
	} finally {
		await session.detach();
	}
}

function debuggedPage(session: CDPSession): Debugged {
	return {
		send: (method) => session.send(method as 'HeapProfiler.collectGarbage'),
		onChunk(take) {
			const hear = ({ chunk }: { chunk: string }) => take(chunk);
			session.on('HeapProfiler.addHeapSnapshotChunk', hear);
			return () => session.off('HeapProfiler.addHeapSnapshotChunk', hear);
		}
	};
}

type Heard = {
	readonly id?: number;
	readonly method?: string;
	readonly params?: { readonly chunk: string };
	readonly error?: { readonly message: string };
};

async function debuggedWorker(session: CDPSession): Promise<Debugged> {
	const { targetInfos } = await session.send('Target.getTargets');
	const found = targetInfos.find(({ type }) => type === 'service_worker');
	if (!found) throw new Error('There is no worker');
	const { targetId } = found;
	const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
	const answers = new Map<number, (heard: Heard) => void>();
	let take: ((chunk: string) => void) | undefined;
	session.on('Target.receivedMessageFromTarget', (event) => {
		const heard = JSON.parse(event.message) as Heard;
		if (heard.id !== undefined) answers.get(heard.id)?.(heard);
		if (heard.method === 'HeapProfiler.addHeapSnapshotChunk') take?.(heard.params?.chunk ?? '');
	});
	let last = 0;
	return {
		async send(method, params = {}) {
			const id = ++last;
			const answer = new Promise<Heard>((resolve) => answers.set(id, resolve));
			const message = JSON.stringify({ id, method, params });
			await session.send('Target.sendMessageToTarget', { sessionId, message });
			const { error } = await answer;
			if (error) throw new Error(error.message);
		},
		onChunk(now) {
			take = now;
			return () => (take = undefined);
		}
	};
}

async function snapshotOf({ send, onChunk }: Debugged): Promise<Snapshot> {
	let text = '';
	const stop = onChunk((chunk) => (text += chunk));
	// what ends with one round of it may hold more, which goes with the next
	for (let round = 0; round < 3; round++) await send('HeapProfiler.collectGarbage');
	await send('HeapProfiler.takeHeapSnapshot');
	stop();
	return JSON.parse(text) as Snapshot;
}

function searched(heap: Snapshot, words: readonly string[]): HeapScan {
	const found = heap.strings.flatMap((text, at) => {
		const met = words.filter((word) => text.includes(word));
		return met.map((word) => ({ word, at }));
	});
	const holders =
		found.length > 0 ? holdersOf(heap, new Set(found.map(({ at }) => at))) : new Map();
	return {
		strings: heap.strings.length,
		hits: found.map(({ word, at }) => ({ word, holders: String(holders.get(at) ?? 'a name') }))
	};
}

/** The shortest way from a root to a node of each of these names. */
function holdersOf(heap: Snapshot, names: ReadonlySet<number>): Map<number, string> {
	const { node_fields: fields, edge_fields: edges } = heap.snapshot.meta;
	const [width, edgeWidth] = [fields.length, edges.length];
	const [name, count] = [fields.indexOf('name'), fields.indexOf('edge_count')];
	const [label, to] = [edges.indexOf('name_or_index'), edges.indexOf('to_node')];
	const text = (at: number) => heap.strings[heap.nodes[at + name] ?? 0] ?? '';
	const first: number[] = [];
	let edge = 0;
	for (let at = 0; at < heap.nodes.length; at += width) {
		first.push(edge);
		edge += (heap.nodes[at + count] ?? 0) * edgeWidth;
	}
	first.push(edge);
	const from = new Map<number, { readonly node: number; readonly edge: number }>();
	const found = new Map<number, string>();
	const wayTo = (at: number): string => {
		const steps: string[] = [];
		for (let node = at, step = from.get(at); step && step.node !== node;) {
			const by = heap.edges[step.edge + label] ?? 0;
			steps.unshift(`${text(step.node).slice(0, 40)}.${heap.strings[by]?.slice(0, 30) ?? by}`);
			node = step.node;
			step = from.get(node);
		}
		return steps.join(' → ');
	};
	const queue = [0];
	from.set(0, { node: 0, edge: 0 });
	for (let turn = 0; turn < queue.length; turn++) {
		const node = queue[turn] ?? 0;
		const is = heap.nodes[node + name] ?? 0;
		if (names.has(is) && !found.has(is)) found.set(is, wayTo(node));
		const index = node / width;
		for (let at = first[index] ?? 0; at < (first[index + 1] ?? 0); at += edgeWidth) {
			const next = heap.edges[at + to] ?? 0;
			if (from.has(next)) continue;
			from.set(next, { node, edge: at });
			queue.push(next);
		}
	}
	return found;
}
