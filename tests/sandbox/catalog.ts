import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackEntry, ServiceBody } from '#domain/pack';
import { entryOf, makePack, readSigned, signPack } from '../../scripts/catalog-sign.ts';
import { allBodies } from '../../scripts/catalog-sources.ts';
import { attacked, type Attack } from './attacks.ts';
import { hostileEta } from './hostile.ts';
import { renewedEta } from './renewed.ts';
import { catalogKey } from './sealing.ts';

export type Served = { readonly jws: string; readonly etag: string };
/** `hostile`: signed as it should be, with something hostile in every sentence. */
export type Publication = 'renewed' | 'confirmed' | 'hostile';

const DAYS = 30;

type Entered = { readonly body: ServiceBody; readonly entry: PackEntry };

let bundled: Promise<readonly Entered[]> | undefined;

/** What the app comes with: read and digested once, for all offices of this process. */
function bundledServices(): Promise<readonly Entered[]> {
	bundled ??= allBodies().then((bodies) => bodies.map(entered));
	return bundled;
}

function entered(body: ServiceBody): Entered {
	return { body, entry: entryOf(body) };
}

/**
 * The signed catalog that the office gives out: the file in its folder, or one made of the services
 * that the app comes with. Made with the first question, since it reads every sentence there is.
 */
export function createCatalog(dir: string, now: () => number) {
	const file = join(dir, 'catalog.jws');
	/** never the same number twice, whatever is forgotten */
	let last = existsSync(file) ? readSigned(readFileSync(file, 'utf8')).sequence : 0;
	let older: string | undefined;
	let attack: Attack | undefined;
	let making: Promise<string> | undefined;
	const answered = new Map<string, number>();

	async function make(renewed?: () => Promise<ServiceBody>): Promise<string> {
		const services = await bundledServices();
		const eta = renewed && entered(await renewed());
		const wanted = services.map((one) => (eta && one.body.definition.id === 'eta' ? eta : one));
		const all = wanted.map(({ body }) => body);
		const index = wanted.map(({ entry }) => entry);
		last += 1;
		const changed = renewed ? ['eta'] : [];
		const pack = makePack({ sequence: last, issuedAt: now(), days: DAYS, all, index, changed });
		const jws = signPack(pack, catalogKey);
		writeFileSync(file, jws);
		return jws;
	}

	function current(): Promise<string> {
		making ??= existsSync(file) ? Promise.resolve(readFileSync(file, 'utf8')) : make();
		return making;
	}

	return {
		/** What goes out now; nothing while a body is to be sent that does not end. */
		async serve(): Promise<Served | undefined> {
			const jws = await current();
			answered.set(attack ?? 'true', (answered.get(attack ?? 'true') ?? 0) + 1);
			if (!attack) return served(jws);
			if (attack === 'endless') return undefined;
			return served(attacked(attack, { jws, older: older ?? jws, key: catalogKey, now: now() }));
		},
		/** Signs anew: the eTA renewed, or everything as it is. Answers its number. */
		async publish(what: Publication): Promise<number> {
			const before = await current();
			const renewed = what === 'renewed' || readSigned(before).services.length > 0;
			older = before;
			const body = what === 'hostile' ? hostileEta : renewed ? renewedEta : undefined;
			making = make(body);
			return readSigned(await making).sequence;
		},
		/** From now on, until it is called off. */
		attackWith(next: Attack | undefined): void {
			attack = next;
		},
		get attack() {
			return attack;
		},
		/** how often each kind went out */
		answered: () => Object.fromEntries(answered),
		reset(): void {
			rmSync(file, { force: true });
			attack = undefined;
			older = undefined;
			making = undefined;
			answered.clear();
		}
	};
}

function served(jws: string): Served {
	return { jws, etag: `"${createHash('sha256').update(jws).digest('hex').slice(0, 32)}"` };
}
