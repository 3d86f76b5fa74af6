import { Hono, type Context } from 'hono';
import * as wire from '#gateway/wire';
import type { OfficeEnv } from '../broken.ts';
import type { Office } from '../office.ts';
import { problemResponse } from '../problem.ts';
import { read } from '../reading.ts';
import { receiveAccountRequest } from './receive.ts';
import type { DeviceSession } from './state.ts';

const ACCESS_LIVES = 10 * 60_000;
const REFRESH_LIVES = 90 * 86_400_000;

type Known = { readonly jkt: string; readonly session: DeviceSession | undefined };

/** `PUT /v1/account-requests/{id}` and `PUT /v1/session`. */
export function accountRoutes(office: Office): Hono<OfficeEnv> {
	const routes = new Hono<OfficeEnv>();
	routes.put('/account-requests/:id', async (c) => {
		const body = await read(c, wire.accountRequest);
		if (body instanceof Response) return body;
		const known = await knownCaller(office, c, 'access');
		if (known instanceof Response) return known;
		const caller = { mailbox: c.var.mailbox, address: addressOf(office, c), ...known };
		const call = { id: c.req.param('id'), ...body };
		const said = await office.exclusive(() => receiveAccountRequest(office, caller, call));
		if ('body' in said) return withNonce(office, Response.json(said.body, { status: said.status }));
		return refuse(office, said.status, said.code, said.wait);
	});
	routes.put('/session', async (c) => {
		const known = await knownCaller(office, c, 'refresh');
		if (known instanceof Response) return known;
		const { session } = known;
		if (!session) return refuse(office, 401, 'account-needed');
		return withNonce(office, Response.json(office.secrets.tokensOf(session)));
	});
	return routes;
}

/** The account that a submission comes with; nothing where it comes without. */
export async function accountOf(
	office: Office,
	c: Context<OfficeEnv>
): Promise<string | undefined | Response> {
	if (tokenOf(c) === undefined) return undefined;
	const known = await knownCaller(office, c, 'access');
	return known instanceof Response ? known : known.session?.account;
}

async function knownCaller(
	office: Office,
	c: Context<OfficeEnv>,
	use: 'access' | 'refresh'
): Promise<Known | Response> {
	const token = tokenOf(c);
	const { method, url } = c.req;
	const exchange = { method, url: url.split('?')[0] ?? '', ...(token ? { token } : {}) };
	const proved = await office.proofs.judge(c.req.header('dpop'), exchange);
	if ('code' in proved) return refuse(office, 401, proved.code, undefined, proved.detail);
	if (token === undefined) return { jkt: proved.jkt, session: undefined };
	return office.exclusive(async () => sessionOf(office, proved.jkt, token, use));
}

/** The session of a token, if it is this device's, of its turn, and not too old. */
function sessionOf(
	office: Office,
	jkt: string,
	token: string,
	use: 'access' | 'refresh'
): Known | Response {
	const read = office.secrets.readToken(token);
	const session = read && office.state.accounts.sessions.get(read.session);
	if (!session || session.closed || read.use !== use) return refuse(office, 401, 'signed-out');
	// stolen: the key that it is bound to is not there
	if (session.jkt !== jkt) return refuse(office, 401, 'proof-bad');
	const age = office.now() - session.turnedAt;
	if (use === 'refresh') return renewed(office, session, read.turn, age);
	if (read.turn !== session.turn || age > ACCESS_LIVES) return refuse(office, 401, 'token-expired');
	noteUse(office, session);
	return { jkt, session };
}

/**
 * The next turn; the same one again while nothing has come back with it, since the answer may be lost.
 * An older token is one that somebody copied: the session ends.
 */
function renewed(
	office: Office,
	session: DeviceSession,
	turn: number,
	age: number
): Known | Response {
	const { id, jkt } = session;
	const lostAnswer = turn === session.turn - 1 && !session.used;
	if (turn === session.turn && age < REFRESH_LIVES) {
		const changes = [{ did: 'renewed', session: id, turn: turn + 1 }] as const;
		office.append([{ kind: 'session', changes }]);
		return { jkt, session };
	}
	if (lostAnswer) return { jkt, session };
	office.append([{ kind: 'session', changes: [{ did: 'closed', session: id }] }]);
	return refuse(office, 401, 'signed-out');
}

function noteUse(office: Office, { id: session, used, turn }: DeviceSession): void {
	if (used) return;
	office.append([{ kind: 'session', changes: [{ did: 'used', session, turn }] }]);
}

function tokenOf(c: Context<OfficeEnv>): string | undefined {
	return /^DPoP (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1];
}

function addressOf(office: Office, c: Context<OfficeEnv>): string {
	return office.secrets.mac(`address ${c.env.incoming.socket.remoteAddress ?? ''}`);
}

function refuse(
	office: Office,
	status: number,
	code: string,
	wait?: number,
	detail?: string
): Response {
	const retry = wait === undefined ? {} : { 'retry-after': String(Math.ceil(wait / 1_000)) };
	const how = code === 'proof-stale' ? { 'www-authenticate': 'DPoP error="use_dpop_nonce"' } : {};
	return withNonce(office, problemResponse(status, code, detail, { ...retry, ...how }));
}

function withNonce(office: Office, response: Response): Response {
	response.headers.set('dpop-nonce', office.proofs.nonce());
	response.headers.set('cache-control', 'no-store');
	return response;
}
