import { expect, test } from 'vitest';
import { progressOf } from '#journey/progress';
import { startApplication } from '#journey/start';
import { findDraft } from '#storage/drafts';
import { etaAnswers } from '../eta-answers.ts';
import { openTestPage, scenario, TODAY } from '../scenario.ts';
import { findService } from '#catalog/index';
import { findingsOf } from '#journey/check';

async function partsAfter(answers: Parameters<typeof etaAnswers>[0]) {
	const page = await openTestPage();
	const service = await findService('eta');
	if (!service) throw new Error('no eTA');
	const id = await startApplication(page, service, answers);
	const found = await findDraft(page.db, page.vault, id);
	if (!found) throw new Error('no draft');
	const judged = findingsOf(service, found.draft, [], page.today());
	return progressOf(service, found.draft, judged).parts;
}

test('a part that the exemption check has answered whole is complete from the start', async () => {
	const parts = await partsAfter({ nationality: 'DE', exemptStatus: 'none' });
	expect(parts[0]).toEqual({ id: 'nationality', state: 'complete' });
	expect(parts[1]).toEqual({ id: 'applicant', state: 'todo' });
});

test('a part with one answer of two is begun', async () => {
	const parts = await partsAfter({ nationality: 'DE' });
	expect(parts[0]).toEqual({ id: 'nationality', state: 'begun' });
});

test('a part that breaks a rule says how many things to mend', async () => {
	const parts = await partsAfter({ arrivalDate: '2020-01-01' });
	expect(parts.find(({ id }) => id === 'arrival')?.state).toBe('mend');
});

test('documents are complete once each needed one is there', async () => {
	const { service } = await scenario('eta').ready();
	const filled = scenario('eta').answer(etaAnswers({}, TODAY)).attachAll();
	const parts = progressOf(service, await filled.draft(), await filled.judge()).parts;
	expect(parts.at(-1)).toEqual({ id: 'documents', state: 'complete' });
});
