import { createHmac, randomBytes, randomInt, scrypt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '#domain/account';
import { sameText } from './proofs.ts';
import type { DeviceSession } from './state.ts';

export type Secrets = ReturnType<typeof openSecrets>;
export type Token = {
	readonly use: 'access' | 'refresh';
	readonly session: string;
	readonly turn: number;
};

const KEY = 32;

/**
 * Passwords as scrypt hashes; codes, names and tokens as HMACs of a secret that lies beside the ledger.
 * A token follows from session and turn, so that a lost answer can be given again.
 * `cost`: scrypt's N.
 */
export function openSecrets(dir: string, cost: number) {
	const path = join(dir, 'secret');
	if (!existsSync(path)) writeFileSync(path, randomBytes(KEY).toString('hex'), { mode: 0o600 });
	const secret = Buffer.from(readFileSync(path, 'utf8'), 'hex');
	const mac = (text: string) => createHmac('sha256', secret).update(text).digest('base64url');
	/** hashed where there is no account, so that the answer takes as long */
	const nobody = hashPassword(randomBytes(KEY).toString('hex'));

	async function hashPassword(password: string, salt = randomBytes(16).toString('hex')) {
		const hash = await derive(password, salt, cost);
		return `scrypt$${cost}$${salt}$${hash.toString('hex')}`;
	}

	function tokenOf(use: Token['use'], { id, turn }: Pick<DeviceSession, 'id' | 'turn'>): string {
		const name = `${use}.${id}.${turn}`;
		return `${name}.${mac(name)}`;
	}

	return {
		mac,
		hashPassword,
		async isPassword(stored: string | undefined, password: string): Promise<boolean> {
			const whole = stored ?? (await nobody);
			const [, n = '', salt = '', hash = ''] = whole.split('$');
			const derived = await derive(password, salt, Number(n));
			return sameText(derived.toString('hex'), hash) && stored !== undefined;
		},
		newCode: () => String(randomInt(1_000_000)).padStart(6, '0'),
		codeHash: (flow: string, code: string) => mac(`code ${flow} ${code}`),
		tokensOf: (session: DeviceSession): Session => ({
			access: tokenOf('access', session),
			refresh: tokenOf('refresh', session)
		}),
		readToken(token: string): Token | undefined {
			const [use, session = '', turn = '', ...rest] = token.split('.');
			if ((use !== 'access' && use !== 'refresh') || rest.length !== 1) return undefined;
			const known = { id: session, turn: Number(turn) };
			return sameText(token, tokenOf(use, known)) ? { use, session, turn: known.turn } : undefined;
		}
	};
}

function derive(password: string, salt: string, cost: number): Promise<Buffer> {
	return new Promise((done, fail) => {
		const options = { N: cost, r: 8, p: 1, maxmem: 2 ** 28 };
		scrypt(password.normalize('NFKC'), salt, KEY, options, (error, key) =>
			error ? fail(error) : done(key)
		);
	});
}
