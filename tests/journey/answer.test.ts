import { expect, test } from 'vitest';
import type { Draft } from '#domain/draft';
import { draftWriter, SAVE_WITHIN, type Conflict, type DraftWatch } from '#journey/answer';
import { submit } from '#journey/submit';
import { findDraft } from '#storage/drafts';
import { noRoomIn } from '../no-room.ts';
import {
	etaAnswers,
	openTestPage,
	scenario,
	signedDeclaration,
	type TestPage
} from '../scenario.ts';

type Told = { saved: Draft[]; conflicts: Conflict[]; failures: string[] };

/** A watch that remembers, and lets a test wait for the next thing told. */
function watching(): { told: Told; watch: DraftWatch; next: () => Promise<void> } {
	const told: Told = { saved: [], conflicts: [], failures: [] };
	let wake: () => void = () => undefined;
	const next = () => new Promise<void>((resolve) => (wake = resolve));
	const watch: DraftWatch = {
		onSaved: (draft) => (told.saved.push(draft), wake()),
		onConflict: (conflict) => (told.conflicts.push(conflict), wake()),
		onFailed: (why) => (told.failures.push(why), wake())
	};
	return { told, watch, next };
}

async function stored(page: TestPage, id: string): Promise<Draft | undefined> {
	return (await findDraft(page.db, page.vault, id))?.draft;
}

test('a change is saved by itself, within 300 ms of the first key', async () => {
	const one = scenario('eta');
	const { page, application } = await one.ready();
	const { told, watch, next } = watching();
	const writer = draftWriter(page, await one.draft(), watch);
	const saved = next();
	writer.change({ answers: { surname: 'M' } });
	writer.change({ answers: { surname: 'MU' } });
	expect(writer.saved).toBe(false);
	await saved;
	expect(SAVE_WITHIN).toBeLessThanOrEqual(300);
	expect(told.saved).toHaveLength(1);
	expect((await stored(page, application))?.answers).toEqual({ surname: 'MU' });
	expect(writer.saved).toBe(true);
});

test('flush writes at once, also what was typed while the last write was under way', async () => {
	const one = scenario('eta');
	const { page, application } = await one.ready();
	const writer = draftWriter(page, await one.draft(), watching().watch);
	writer.change({ answers: { surname: 'MUSTER' } });
	const first = writer.flush();
	writer.change({ answers: { givenNames: 'ERIKA' }, visit: ['traveller'] });
	expect(await writer.flush()).toBe(true);
	expect(await first).toBe(true);
	const draft = await stored(page, application);
	expect(draft?.answers).toEqual({ surname: 'MUSTER', givenNames: 'ERIKA' });
	expect(draft?.visited).toEqual(['traveller']);
	expect(writer.draft.revision).toBe(draft?.revision);
});

test('after the page was killed, reading again gives every answer', async () => {
	const one = scenario('eta');
	const { page, application } = await one.ready();
	const writer = draftWriter(page, await one.draft(), watching().watch);
	writer.change({ answers: etaAnswers() });
	await writer.flush();
	page.db.close();
	const reopened = await openTestPage({ factory: page.factory });
	expect((await stored(reopened, application))?.answers).toEqual(etaAnswers());
});

test('a stale tab is told, overwrites nothing, and can load the newer draft', async () => {
	const one = scenario('eta');
	const { page, application } = await one.ready();
	const other = await openTestPage({ factory: page.factory });
	const { told, watch } = watching();
	const stale = draftWriter(page, await one.draft(), watch);
	const newer = draftWriter(other, await one.draft(), watching().watch);
	newer.change({ answers: { surname: 'NEWER', sex: 'female' } });
	await newer.flush();

	stale.change({ answers: { surname: 'OLDER' } });
	expect(await stale.flush()).toBe(false);
	expect(told.conflicts).toEqual([{ newest: 2, state: 'open' }]);
	expect((await stored(page, application))?.answers).toEqual({ surname: 'NEWER', sex: 'female' });
	expect(stale.draft.answers).toEqual({ surname: 'OLDER' });

	expect((await stale.load(false))?.answers).toEqual({ surname: 'NEWER', sex: 'female' });
	stale.change({ answers: { occupation: 'Nurse' } });
	expect(await stale.flush()).toBe(true);
	expect((await stored(other, application))?.answers).toMatchObject({ occupation: 'Nurse' });
});

test('what was typed in the stale tab can be kept, on top of the newer draft', async () => {
	const one = scenario('eta');
	const { page, application } = await one.ready();
	const stale = draftWriter(page, await one.draft(), watching().watch);
	await one.answer({ surname: 'NEWER', sex: 'female' }).ready();
	stale.change({ answers: { surname: 'MINE' } });
	await stale.flush();
	await stale.load(true);
	expect((await stored(page, application))?.answers).toEqual({ surname: 'MINE', sex: 'female' });
});

test('an edit after submission is turned away: what was sealed stays what was signed', async () => {
	const one = scenario('eta').answer(etaAnswers()).attachAll();
	const { page, application } = await one.ready();
	const { told, watch } = watching();
	const writer = draftWriter(page, await one.draft(), watch);
	await submit(page, application, signedDeclaration(page));
	writer.change({ answers: { surname: 'LATER' } });
	expect(await writer.flush()).toBe(false);
	expect(told.conflicts).toMatchObject([{ state: 'closed' }]);
	expect(await writer.load(true)).toBeUndefined();
	expect((await stored(page, application))?.answers['surname']).toBe('MUSTER');
});

test('a full phone is told, nothing typed is lost, and trying again works', async () => {
	const one = scenario('eta');
	const { page, application } = await one.ready();
	const { told, watch } = watching();
	const writer = draftWriter(page, await one.draft(), watch);
	const makeRoom = noRoomIn(page.db, 'drafts');
	writer.change({ answers: { surname: 'MUSTER' } });
	expect(await writer.flush()).toBe(false);
	expect(told.failures).toEqual(['full']);
	writer.change({ answers: { givenNames: 'ERIKA' } });
	makeRoom();
	expect(await writer.flush()).toBe(true);
	expect((await stored(page, application))?.answers).toEqual({
		surname: 'MUSTER',
		givenNames: 'ERIKA'
	});
});
