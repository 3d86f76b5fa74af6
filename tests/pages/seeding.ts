import { findService } from '#catalog/index';
import { dateInKenya } from '#domain/calendar';
import { evaluate } from '#domain/condition';
import { changeDraft } from '#domain/draft';
import type { Answers } from '#domain/facts';
import { acceptanceOf } from '#domain/requirement';
import { findingsOf } from '#journey/check';
import { giveConsent } from '#journey/consent';
import { uuid7 } from '#journey/id';
import { startApplication } from '#journey/start';
import { openDatabase } from '#storage/database';
import { addEvidence } from '#storage/documents';
import { listEvidence } from '#storage/evidence';
import { findDraft, saveDraft } from '#storage/drafts';
import { keyStore } from '#storage/keys';
import { sha256 } from '#vault/digest';
import { openVault } from '#vault/vault';

export type Seed = {
	readonly service: string;
	readonly answers: Answers;
	/** bytes of each document; none are added where it is 0 */
	readonly documentSize: number;
	/** in turn, for the documents; else each is named after its slot */
	readonly names?: readonly string[];
	/** it need not be complete: what nobody could submit is kept as it is */
	readonly unfinished?: true;
};

/**
 * Runs in the page: writes a complete draft with its documents through the app's own storage and
 * vault, and comes to its id. What stands between it and Submit is then only the signature.
 */
async function seed({ service: serviceId, answers, documentSize, ...wish }: Seed): Promise<string> {
	const db = openDatabase();
	const vault = await openVault(keyStore(db));
	const service = await findService(serviceId);
	if (!service) throw new Error('No service');
	const now = () => Date.now();
	const today = dateInKenya(now());
	const id = () => uuid7(now(), crypto.getRandomValues(new Uint8Array(10)));
	const page = { db, vault, now, id } as Parameters<typeof startApplication>[0];
	await giveConsent(page, 'en');
	const application = await startApplication(page, service);
	const started = await findDraft(db, vault, application);
	if (!started) throw new Error('No draft');
	let draft = changeDraft(started.draft, { answers }, now());
	if (!(await saveDraft(db, vault, draft)).saved) throw new Error('Not saved');
	const { facts } = findingsOf(service, draft, [], today);
	for (const [index, slot] of service.slots.entries()) {
		if (
			documentSize === 0 ||
			slot.optional ||
			slot.stage ||
			(slot.when && evaluate(slot.when, facts) !== 'met')
		)
			continue;
		const bytes = new Uint8Array(documentSize).buffer;
		crypto.getRandomValues(new Uint8Array(bytes, 0, Math.min(documentSize, 65_536)));
		const image = slot.accepts.includes('jpeg');
		const found = {
			type: image ? ('image/jpeg' as const) : ('application/pdf' as const),
			size: documentSize,
			pages: 1,
			digest: await sha256(bytes),
			width: 1200,
			height: 1600,
			thumbnail: null,
			originalSize: documentSize,
			name: wish.names?.[index % wish.names.length] ?? `${slot.id}.${image ? 'jpg' : 'pdf'}`
		};
		const evidence = { ...found, id: id(), application, slot: slot.id, addedAt: now() };
		await addEvidence(db, vault, evidence, bytes);
	}
	localStorage.setItem('kibali:has-data', 'yes');
	if (wish.unfinished) {
		db.close();
		return application;
	}
	const evidence = await listEvidence(db, vault, application);
	const { obstacles } = findingsOf(service, draft, evidence, today);
	const accept = obstacles.map(acceptanceOf);
	if (accept.length > 0) {
		draft = changeDraft(draft, { accept }, now());
		await saveDraft(db, vault, draft);
	}
	const left = findingsOf(service, draft, evidence, today).obstacles;
	if (left.length > 0) throw new Error(`Not complete: ${JSON.stringify(left)}`);
	db.close();
	return application;
}

Object.assign(globalThis, { seedApplication: seed });
