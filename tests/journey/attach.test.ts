import { expect, test } from 'vitest';
import { eta } from '#catalog/eta/service';
import { attach } from '#journey/attach';
import { removeApplication, restoreApplication, purgeRemoved } from '#journey/remove';
import { removeDocument } from '#journey/remove-document';
import { listDrafts } from '#storage/drafts';
import { listEvidence, readBytes } from '#storage/documents';
import { sha256 } from '#vault/digest';
import { etaAnswers, paper, scenario } from '../scenario.ts';

const slotOf = (id: string) => eta.slots.find((slot) => slot.id === id)!;

test('a document is kept with its bytes, and counts at once', async () => {
	const one = scenario('eta').answer(etaAnswers()).attach('passportPage', paper('passport.pdf'));
	const { page } = await one.ready();
	const [evidence] = await one.evidence();
	expect(evidence).toMatchObject({ slot: 'passportPage', name: 'passport.pdf', pages: 1 });
	expect(await sha256(await readBytes(page.db, page.vault, evidence!.id))).toBe(evidence!.digest);
	const { findings } = await one.judge();
	expect(findings.find(({ requirement }) => requirement === 'document:passportPage')?.verdict).toBe(
		'satisfied'
	);
});

test('what does not fit is refused with its reason, and nothing is kept', async () => {
	const one = scenario('eta');
	const { page, application } = await one.ready();
	const tried = await attach(page, application, slotOf('photo'), paper('photo.pdf'));
	expect(tried).toMatchObject({ refused: { code: 'wrong-type' } });
	expect(await one.evidence()).toEqual([]);
});

test('a full slot says how many it takes', async () => {
	const one = scenario('eta').attach('passportPage');
	const { page, application } = await one.ready();
	const tried = await attach(page, application, slotOf('passportPage'), paper());
	expect(tried).toEqual({ refused: { code: 'too-many', limit: 1 } });
});

test('a removed document no longer counts', async () => {
	const one = scenario('eta').attach('passportPage');
	const { page } = await one.ready();
	const [evidence] = await one.evidence();
	expect(await removeDocument(page, evidence!.id)).toBe(true);
	expect(await one.evidence()).toEqual([]);
	expect(await removeDocument(page, evidence!.id)).toBe(false);
});

test('a deleted draft comes back with everything, until it really goes', async () => {
	const one = scenario('eta').answer(etaAnswers()).attach('passportPage');
	const { page, application } = await one.ready();
	await removeApplication(page, application);
	expect(await listDrafts(page.db, page.vault)).toEqual([]);
	await restoreApplication(page, application);
	expect((await one.draft()).answers).toEqual(etaAnswers());
	expect(await one.evidence()).toHaveLength(1);

	await removeApplication(page, application);
	await purgeRemoved(page);
	expect(await restoreApplication(page, application)).toBe(false);
	expect(await listEvidence(page.db, page.vault, application)).toEqual([]);
	expect(await page.db.documentBytes.count()).toBe(0);
});
