export type Listening = {
	/** ends in `/v1` */
	readonly base: string;
	readonly token: string;
	readonly fetch: typeof fetch;
	readonly signal: AbortSignal;
	/** that there may be news; never what it is */
	heard(): void;
	/** ms without a sign of life until the link counts as dead */
	readonly silence?: number;
};

/** The office gives one every 25 s. */
const SILENCE = 60_000;

/**
 * Hears from the office at once that there is news (server-sent events), for as long as the link lives.
 * `EventSource` could not say which mailbox. Ends, or throws, when the link does.
 */
export async function listenForNews({
	base,
	token,
	fetch,
	signal,
	heard,
	silence = SILENCE
}: Listening): Promise<void> {
	const dead = new AbortController();
	const stop = () => dead.abort();
	let timer = setTimeout(stop, silence);
	signal.addEventListener('abort', stop);
	try {
		const response = await fetch(`${base}/events/stream`, {
			headers: { authorization: `Bearer ${token}` },
			cache: 'no-store',
			credentials: 'omit',
			redirect: 'error',
			referrerPolicy: 'no-referrer',
			signal: dead.signal
		});
		const type = response.headers.get('content-type') ?? '';
		const reader = response.body?.getReader();
		if (!response.ok || !type.startsWith('text/event-stream') || !reader) {
			throw new Error('This is no stream of news');
		}
		const decoder = new TextDecoder();
		let rest = '';
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			clearTimeout(timer);
			timer = setTimeout(stop, silence);
			const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
			// of a line that does not end, its beginning is enough
			rest = (lines.pop() ?? '').slice(0, 5);
			if (lines.some((line) => line.startsWith('data:'))) heard();
		}
	} finally {
		clearTimeout(timer);
		signal.removeEventListener('abort', stop);
		stop();
	}
}
