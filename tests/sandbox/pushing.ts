import { importJWK, SignJWT } from 'jose';
import type { Office, Verdict } from './office.ts';
import { pushKeys } from './sealing.ts';

/** Seconds that a push service keeps a wake-up for a phone without a link. */
const LIVES = 86_400;
/** Longer than any push service's address, and any test's. */
const LONGEST = 1_000;

/** Keeps where a browser may be woken, or that it may not any more. The last word counts. */
export function receiveSubscription(
	office: Office,
	mailbox: string,
	{ id, endpoint }: { readonly id: string; readonly endpoint: string | null }
): Verdict {
	const known = office.state.subscriptions.get(id);
	if (known && known.mailbox !== mailbox) return { status: 409, code: 'different-content' };
	if (endpoint !== null && !isPushService(endpoint)) return { status: 422, code: 'bad-endpoint' };
	const again = known?.endpoint === endpoint;
	if (!again) office.append([{ kind: 'subscription', id, mailbox, endpoint }]);
	return { status: known ? 200 : 201, body: { reply: id } };
}

/** Wakes each browser of a mailbox when there is news for it. Nothing waits for the push service. */
export function pushNews(office: Office): void {
	office.onNews((mailbox) => {
		// a closed ledger takes no more lines
		wakeUp(office, mailbox).catch(() => undefined);
	});
}

/** An empty push: what the news is, only the phone asks, and only it can read. Comes to how many went. */
export async function wakeUp(office: Office, mailbox?: string): Promise<number> {
	const asked = [...office.state.subscriptions.values()].filter(
		(one) => one.endpoint !== null && (mailbox === undefined || one.mailbox === mailbox)
	);
	const sent = asked.map(async ({ id, endpoint }) => {
		const status = await send(endpoint ?? '', office.now()).catch(() => 0);
		office.append([{ kind: 'pushed', subscription: id, status }]);
		if (status !== 404 && status !== 410) return;
		// the browser took it back, and the push service says so
		const { mailbox: of } = office.state.subscriptions.get(id) ?? { mailbox: '' };
		office.append([{ kind: 'subscription', id, mailbox: of, endpoint: null }]);
	});
	await Promise.all(sent);
	return sent.length;
}

async function send(endpoint: string, now: number): Promise<number> {
	const token = await new SignJWT({ sub: 'mailto:office@kibali.example' })
		.setProtectedHeader({ typ: 'JWT', alg: 'ES256' })
		.setAudience(new URL(endpoint).origin)
		.setExpirationTime(Math.floor(now / 1_000) + LIVES / 2)
		.sign(await importJWK(pushKeys.secret, 'ES256'));
	const answer = await fetch(endpoint, {
		method: 'POST',
		redirect: 'error',
		headers: {
			authorization: `vapid t=${token}, k=${pushKeys.public}`,
			ttl: String(LIVES),
			topic: 'news',
			urgency: 'normal'
		},
		signal: AbortSignal.timeout(10_000)
	});
	return answer.status;
}

/** Whoever may name an address that a server calls must not make it call its own house. */
function isPushService(endpoint: string): boolean {
	if (endpoint.length > LONGEST || !URL.canParse(endpoint)) return false;
	const { protocol, hostname } = new URL(endpoint);
	const isHere = hostname === 'localhost' || /^[\d.]+$|^\[/.test(hostname);
	// tests play the push service on this machine
	return isHere ? protocol === 'http:' && hostname === '127.0.0.1' : protocol === 'https:';
}
