/** What came back over the wire, before anybody judged it. */
export type Answer = {
	/** 0: a redirect that the browser hides */
	readonly status: number;
	readonly headers: Headers;
	/** undefined where the body is not JSON */
	readonly body: unknown;
};

export type Message = {
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string | ArrayBuffer;
	/** ms until this exchange counts as cut */
	readonly patience?: number;
	/** bytes of an answer that is read; a longer one counts as cut */
	readonly most?: number;
};

/** One exchange; undefined when none took place. Never throws. */
export type Call = (method: string, path: string, message?: Message) => Promise<Answer | undefined>;

export type CallOptions = {
	/** ends in `/v1` */
	readonly base: string;
	/** asked for each call, where it may change: erasing everything ends a mailbox, a backup may bring another */
	readonly token: string | (() => Promise<string>);
	readonly fetch: typeof fetch;
	/** ms until an exchange counts as cut */
	readonly patience?: number;
};

/** Two exchanges in a row must fit into the lease of an outbox row. */
const PATIENCE = 25_000;
const MOST_BYTES = 4_000_000;

export function createCall({ base, token, fetch, patience = PATIENCE }: CallOptions): Call {
	return async (method, path, message = {}) => {
		const stop = new AbortController();
		const timer = setTimeout(() => stop.abort(), message.patience ?? patience);
		try {
			const bearer = typeof token === 'string' ? token : await token();
			const response = await fetch(base + path, {
				method,
				headers: { authorization: `Bearer ${bearer}`, ...message.headers },
				...(message.body === undefined ? {} : { body: message.body }),
				cache: 'no-store',
				credentials: 'omit',
				redirect: 'manual',
				referrerPolicy: 'no-referrer',
				signal: stop.signal
			});
			const text = await textOf(response, message.most ?? MOST_BYTES);
			return { status: response.status, headers: response.headers, body: parse(text) };
		} catch {
			return undefined;
		} finally {
			clearTimeout(timer);
		}
	};
}

/** No answer of ours is longer: one that does not end would eat the applicant's bundle. */
async function textOf({ body }: Response, most: number): Promise<string> {
	const reader = body?.getReader();
	const decoder = new TextDecoder();
	let text = '';
	for (let left = most; reader;) {
		const { done, value } = await reader.read();
		if (done) break;
		left -= value.length;
		if (left < 0) {
			await reader.cancel();
			throw new Error('It does not end');
		}
		text += decoder.decode(value, { stream: true });
	}
	return text + decoder.decode();
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
