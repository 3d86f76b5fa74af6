import { MOST_PACK } from '#domain/pack-size';
import type { NewsEvent } from '#domain/status';
import { createCall, type Answer, type CallOptions } from './call.ts';
import { classify, codeOf, reader, setbackOf } from './classify.ts';
import type { Answered, Gateway, Health } from './port.ts';
import { createProver, type AccountProof, type Put } from './proof.ts';
import { sendUpload, type Hash } from './tus.ts';
import * as wire from './wire.ts';

export type GatewayOptions = CallOptions & {
	/** false only when the device is sure that it has no link */
	readonly online: () => boolean;
	/** SHA-256 */
	readonly hash?: Hash;
	/** without it, calls go without an account */
	readonly account?: AccountProof;
};

const readReceipt = reader(wire.submissionAnswer);
const readReply = reader(wire.messageAnswer);
const readPayment = reader(wire.paymentAnswer);
const readEvents = reader(wire.eventsPage);
const readEvent = reader(wire.newsEvent);
const readHealth = reader(wire.healthAnswer);
const readAccount = reader(wire.accountAnswer);
const readCatalog = reader(wire.catalogAnswer);

/** The longest answer there is, on the slowest link. */
const CATALOG_PATIENCE = 100_000;

const sha256: Hash = (bytes) => crypto.subtle.digest('SHA-256', bytes);

/** The far side over HTTP. */
export function createGateway(options: GatewayOptions): Gateway {
	const { online, hash = sha256 } = options;
	const call = createCall(options);
	const put: Put = (path, body, headers) =>
		call('PUT', path, {
			headers: { 'content-type': 'application/json', ...headers },
			body: JSON.stringify(body)
		});
	const prove = createProver(put, options);
	async function tell(path: string, id: string, body: unknown) {
		const read = (said: unknown) => (readReply(said)?.reply === id ? null : undefined);
		return classify(await put(path, body), read, online());
	}
	return {
		async health() {
			return healthOf(await call('GET', '/health'), online());
		},
		upload(upload, confirmed) {
			return sendUpload({ call, online, hash }, upload, confirmed);
		},
		async submit({ id, ...body }) {
			return classify(await prove(`/submissions/${id}`, body), readReceipt, online());
		},
		async findSubmission(id) {
			const answer = await call('GET', `/submissions/${id}`);
			if (isUnheardOf(answer)) return { outcome: 'accepted', body: null };
			return asked(classify(answer, readReceipt, online()));
		},
		reply({ id, ...body }) {
			return tell(`/messages/${id}`, id, body);
		},
		async pay({ id, ...body }) {
			return classify(await put(`/payments/${id}`, body), paymentWith(id), online());
		},
		async findPayment(id) {
			const answer = await call('GET', `/payments/${id}`);
			if (isUnheardOf(answer)) return { outcome: 'accepted', body: null };
			return asked(classify(answer, paymentWith(id), online()));
		},
		async account({ id, ...body }) {
			const answer = await prove(`/account-requests/${id}`, body, 'key');
			const read = (said: unknown) => {
				const known = readAccount(said);
				return known?.request === id ? known : undefined;
			};
			return classify(answer, read, online());
		},
		async catalog(etag) {
			const headers = etag === null ? {} : { 'if-none-match': etag };
			const message = { headers, patience: CATALOG_PATIENCE, most: MOST_PACK };
			const answer = await call('GET', '/catalog', message);
			if (etag !== null && answer?.status === 304) return { outcome: 'accepted', body: null };
			const read = (body: unknown) => {
				const jws = readCatalog(body)?.pack;
				return jws === undefined ? undefined : { jws, etag: answer?.headers.get('etag') ?? null };
			};
			return asked(classify(answer, read, online()));
		},
		wakeAt(id, endpoint) {
			return tell(`/push-subscriptions/${id}`, id, { endpoint });
		},
		async events(after) {
			const answer = await call('GET', `/events?after=${after}`);
			return asked(classify(answer, readNews, online()));
		}
	};
}

/** In our words: a proxy says 404 as well. */
function isUnheardOf(answer: Answer | undefined): boolean {
	return answer?.status === 404 && codeOf(answer) !== undefined;
}

/** A question has no second time: 200 is its plain success. */
function asked<Body>(answered: Answered<Body>): Answered<Body> {
	return 'body' in answered ? { ...answered, outcome: 'accepted' } : answered;
}

function paymentWith(id: string) {
	return (body: unknown) => {
		const read = readPayment(body);
		return read?.id === id ? read : undefined;
	};
}

function readNews(body: unknown): { events: NewsEvent[]; cursor: number } | undefined {
	const read = readEvents(body);
	return (
		read && { cursor: read.cursor, events: read.events.flatMap((one) => readEvent(one) ?? []) }
	);
}

function healthOf(answer: Answer | undefined, online: boolean): Health {
	if (answer?.status === 200) {
		const read = readHealth(answer.body);
		return read ? { reach: 'office', office: read.office, time: read.time } : { reach: 'portal' };
	}
	const setback = setbackOf(answer, online);
	if (setback.outcome === 'unreachable')
		return { reach: setback.offline ? 'offline' : 'unreachable' };
	return { reach: setback.outcome === 'garbled' ? 'portal' : 'server' };
}
