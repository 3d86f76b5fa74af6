import { describe, expect, test } from 'vitest';
import { draftWriter } from '#journey/answer';
import { attach } from '#journey/attach';
import { findingsOf } from '#journey/check';
import { newerFor } from '#journey/newer';
import { changesOf, stayWith, takeNewer } from '#journey/renew-draft';
import { serviceOf } from '#journey/service';
import { submit } from '#journey/submit';
import { listAudit } from '#storage/audit-log';
import { adoptPack } from '#storage/catalog';
import { listEvidence } from '#storage/evidence';
import { findDraft } from '#storage/drafts';
import { bodyRow } from '#storage/services';
import { findSubmission } from '#storage/submissions';
import type { DraftChange } from '#domain/draft';
import { aPack, bundledEta, markOf, newEta } from '../packs.ts';
import { catalogFees } from '../sandbox/fees.ts';
import { etaAnswers, paper, scenario, signedDeclaration, type TestPage } from '../scenario.ts';

const old = bundledEta.definition;
const next = newEta.definition;
const silent = { onSaved: () => {}, onConflict: () => {}, onFailed: () => {} };

/** A complete draft under the version of the app, and a renewed catalog that came since. */
async function renewedUnder() {
	const one = scenario('eta').answer(etaAnswers()).attachAll();
	const { page, application } = await one.ready();
	const candidate = { id: 'candidate', jws: 'as it came', etag: null } as const;
	await adoptPack(page.db, candidate, markOf(aPack()), [bodyRow(newEta)]);
	return { one, page, application };
}

async function draftIn(page: TestPage, application: string) {
	const found = await findDraft(page.db, page.vault, application);
	if (!found) throw new Error('The draft is gone');
	return found.draft;
}

async function save(page: TestPage, application: string, change: DraftChange): Promise<void> {
	const writer = draftWriter(page, await draftIn(page, application), silent);
	writer.change(change);
	if (!(await writer.flush())) throw new Error('Not saved');
}

describe('a newer version of a draft’s service', () => {
	test('is found, and says what it changes for this draft', async () => {
		const { one, page, application } = await renewedUnder();
		const newer = await newerFor(page, old);
		expect(newer?.service.version).toBe(next.version);
		const changes = changesOf(page, await draftIn(page, application), await one.evidence(), {
			old,
			next
		});
		expect(changes.rules.map(({ id }) => id)).toEqual(['practiceWeek']);
		expect(changes.documents.map(({ slot }) => slot)).toEqual(['practicePlan']);
	});

	test('is not what the draft already has', async () => {
		const { page } = await renewedUnder();
		expect(await newerFor(page, next)).toBeUndefined();
	});
});

describe('staying', () => {
	test('keeps form, rules and fee as they were, to the office', async () => {
		const { one, page, application } = await renewedUnder();
		await save(page, application, stayWith(next));
		expect(await draftIn(page, application)).toMatchObject({ version: 1, stayed: next.version });
		const id = await one.submitted();
		const copy = await findSubmission(page.db, page.vault, id);
		expect(copy?.envelope.version).toBe(old.version);
		expect(copy?.total).toEqual([{ currency: 'USD', minor: 3_000 }]);
		const asked = copy && (await catalogFees(copy.envelope, 'processing', page.now()));
		expect(asked).toMatchObject([{ amount: { minor: 3_000 } }]);
	});

	test('is written down, as taking is', async () => {
		const { page, application } = await renewedUnder();
		await save(page, application, stayWith(next));
		await save(page, application, await takeNewer(page, old, next, newEta.texts));
		const acts = (await listAudit(page.db, page.vault)).filter(({ act }) => /version/.test(act));
		expect(acts.map(({ act, detail }) => [act, detail])).toEqual([
			['version-kept', { version: next.version }],
			['version-taken', { version: next.version }]
		]);
	});
});

describe('taking the newer one', () => {
	test('carries every answer and document over, and loses nothing', async () => {
		const { one, page, application } = await renewedUnder();
		const before = await draftIn(page, application);
		const documents = await one.evidence();
		await save(page, application, await takeNewer(page, old, next, newEta.texts));
		const after = await draftIn(page, application);
		expect(after.version).toBe(next.version);
		expect(after.answers).toEqual(before.answers);
		expect(after.answers).toHaveProperty('visitedKenya', 'never');
		expect(await listEvidence(page.db, page.vault, application)).toEqual(documents);
	});

	test('asks for what is new before it can be sent, then the office charges the new fee', async () => {
		const { page, application } = await renewedUnder();
		await save(page, application, await takeNewer(page, old, next, newEta.texts));
		const blocked = await submit(page, application, signedDeclaration(page));
		const names = 'blocked' in blocked ? blocked.blocked.map(({ requirement }) => requirement) : [];
		expect(names).toEqual(['answer:practiceGroup', 'rule:practiceWeek', 'document:practicePlan']);
		const slot = next.slots.find(({ id }) => id === 'practicePlan');
		if (slot) await attach(page, application, slot, paper('plan.pdf'));
		await save(page, application, { answers: { practiceGroup: 2, departureDate: '2026-04-13' } });
		const stays = [{ name: 'House', from: '2026-04-11', to: '2026-04-13' }];
		await save(page, application, { answers: { accommodation: stays } });
		const sent = await submit(page, application, signedDeclaration(page));
		const id = 'submitted' in sent ? sent.submitted : JSON.stringify(sent);
		const copy = await findSubmission(page.db, page.vault, id);
		expect(copy?.envelope.version).toBe(next.version);
		expect(copy?.envelope.answers).not.toHaveProperty('visitedKenya');
		const asked = copy && (await catalogFees(copy.envelope, 'processing', page.now()));
		expect(asked).toMatchObject([{ amount: { minor: 3_500 } }]);
	});

	test('puts a warning that was read before its rule changed in front of the person again', async () => {
		const harder = {
			...next,
			requirements: next.requirements.map((rule) =>
				rule.id === 'blankPage' ? { ...rule, target: { question: 'passportNumber' } } : rule
			)
		};
		const { one, page, application } = await renewedUnder();
		await one.answer({ blankPage: false }).accept().draft();
		expect((await draftIn(page, application)).accepted).toEqual(['rule:blankPage']);
		await save(page, application, await takeNewer(page, old, harder, {}));
		expect((await draftIn(page, application)).accepted).toEqual([]);
	});
});

describe('a draft keeps what it was started under', () => {
	test('with its sentences, whatever the app itself becomes', async () => {
		const { page, application } = await renewedUnder();
		const draft = await draftIn(page, application);
		const under = await serviceOf(page, draft.service, draft.version);
		expect(under).toMatchObject({ bundled: false, service: { version: old.version } });
		const judged = findingsOf(under!.service, draft, [], page.today());
		expect(judged.findings.map(({ requirement }) => requirement)).not.toContain(
			'rule:practiceWeek'
		);
	});

	test('and one of an earlier release, that kept nothing, is judged by the app as ever', async () => {
		const { page, application } = await renewedUnder();
		await page.db.services.clear();
		const draft = await draftIn(page, application);
		expect(await serviceOf(page, draft.service, draft.version)).toMatchObject({ bundled: true });
	});
});
