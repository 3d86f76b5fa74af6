import { expect, test } from 'vitest';
import { eta } from '#catalog/eta/service';
import { attach } from '#journey/attach';
import { lookAgain } from '#journey/look-again';
import {
	purgeLongRemoved,
	purgeRemoved,
	removeApplication,
	restoreApplication
} from '#journey/remove';
import { removeDocument } from '#journey/remove-document';
import { listDrafts } from '#storage/drafts';
import { readBytes } from '#storage/documents';
import { listEvidence } from '#storage/evidence';
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

test('what another visit clears out is never what was deleted just now', async () => {
	const one = scenario('eta');
	const { page, application } = await one.ready();
	await removeApplication(page, application);
	await purgeLongRemoved(page);
	expect(await restoreApplication(page, application)).toBe(true);
	await removeApplication(page, application);
	page.later(3_600_000);
	await purgeLongRemoved(page);
	expect(await restoreApplication(page, application)).toBe(false);
});

test('a document that is removed while it is looked into again does not come back', async () => {
	const one = scenario('eta').attach('passportPage');
	const { page } = await one.ready();
	const [evidence] = await one.evidence();
	const slow: typeof page.prepare = async (file, slot) => {
		await removeDocument(page, evidence!.id);
		return page.prepare(file, slot);
	};
	const looked = await lookAgain({ ...page, prepare: slow }, evidence!, slotOf('passportPage'));
	expect(looked).toEqual({ gone: true });
	expect(await one.evidence()).toEqual([]);
	expect(await page.db.documentBytes.count()).toBe(0);
});

test('a document that is looked into again keeps its bytes, and what was found', async () => {
	const one = scenario('eta').attach('passportPage');
	const { page } = await one.ready();
	const [evidence] = await one.evidence();
	const unseen = { ...evidence!, pages: null };
	const looked = await lookAgain(page, unseen, slotOf('passportPage'));
	expect(looked).toEqual({ looked: evidence });
	expect(await one.evidence()).toEqual([evidence]);
	expect(await sha256(await readBytes(page.db, page.vault, evidence!.id))).toBe(evidence!.digest);
});

test('what is deleted while a file is made to fit takes no file', async () => {
	const one = scenario('eta');
	const { page, application } = await one.ready();
	const slow: typeof page.prepare = async (file, slot) => {
		await removeApplication(page, application);
		return page.prepare(file, slot);
	};
	const tried = attach({ ...page, prepare: slow }, application, slotOf('passportPage'), paper());
	await expect(tried).rejects.toMatchObject({ name: 'StorageFailed', reason: 'closed' });
	expect(await page.db.documentBytes.count()).toBe(0);
});
