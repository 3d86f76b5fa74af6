import type { Consent, ConsentAct } from '#domain/consent';
import { sameSealing } from '#vault/sealed';
import type { Vault } from '#vault/vault';
import { byPage } from './audit.ts';
import { acting, type AuditAct } from './audit-chain.ts';
import type { ConsentRow, Database } from './database.ts';

/** One read, then opened: fit for `live`. */
export async function findConsent(
	db: Database,
	vault: Vault,
	id: string
): Promise<Consent | undefined> {
	const row = await db.consents.get(id);
	return row && openConsent(vault, row);
}

/** All of them, the general one first. One read, then opened: fit for `live`. */
export async function listConsents(db: Database, vault: Vault): Promise<Consent[]> {
	const rows = await db.consents.toArray();
	const consents = await Promise.all(rows.map((row) => openConsent(vault, row)));
	return consents.sort((a, b) => Number(a.application !== null) - Number(b.application !== null));
}

/** Adds an act to those that are there, and its audit entry. Two tabs at once: both acts are kept. */
export async function addConsentAct(
	db: Database,
	vault: Vault,
	{ id, application }: Pick<Consent, 'id' | 'application'>,
	act: ConsentAct
): Promise<void> {
	const acts = [auditOf(application, act)];
	for (;;) {
		const before = await db.consents.get(id);
		const earlier = before ? (await openConsent(vault, before)).acts : [];
		const consent: Consent = { id, application, acts: [...earlier, act] };
		const row = { ...before, id, application, sealed: await vault.seal(placeOf(id), consent) };
		const added = await acting(db, byPage(vault), [db.consents], acts, async (one) => {
			if (one.kept) return true;
			if (!sameRow(await db.consents.get(id), before)) return false;
			await db.consents.put(row);
			await one.record();
			return true;
		});
		if (added) return;
	}
}

function auditOf(application: string | null, act: ConsentAct): AuditAct {
	const { at } = act;
	if (act.act === 'withdrawn') return { at, act: 'consent-withdrawn', application, detail: {} };
	const { version, language } = act;
	const name = application === null ? 'consent-given' : 'guardian-agreed';
	return { at, act: name, application, detail: { version, language } };
}

function sameRow(a: ConsentRow | undefined, b: ConsentRow | undefined): boolean {
	return a && b ? sameSealing(a.sealed, b.sealed) : a === b;
}

function openConsent(vault: Vault, row: ConsentRow): Promise<Consent> {
	return vault.open<Consent>(placeOf(row.id), row.sealed);
}

function placeOf(id: string): string {
	return `consents:${id}`;
}
