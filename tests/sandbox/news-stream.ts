import type { Office } from './office.ts';

/** ms between two signs of life: whoever listens can tell a dead link from an office with no news */
const BEAT = 25_000;

/**
 * Server-sent events: that there is news for one mailbox, and up to where; never what it is. The answer
 * ends with the link.
 */
export function newsStream(office: Office, mailbox: string, gone: AbortSignal): Response {
	const text = new TextEncoder();
	let leave = () => {};
	const body = new ReadableStream<Uint8Array>({
		start(stream) {
			const say = (line: string) => stream.enqueue(text.encode(`${line}\n\n`));
			const tell = () => {
				const cursor = office.state.news.get(mailbox)?.at(-1)?.cursor ?? 0;
				say(`event: news\ndata: {"cursor":${cursor}}`);
			};
			const beat = setInterval(() => say(':'), BEAT);
			beat.unref();
			const quiet = office.onNews((heard) => void (heard === mailbox && tell()));
			leave = () => {
				clearInterval(beat);
				quiet();
			};
			gone.addEventListener('abort', leave);
			tell();
		},
		cancel: () => leave()
	});
	return new Response(body, {
		headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }
	});
}
