import { describe, expect, test } from 'vitest';
import { compactDecrypt, importJWK } from 'jose';
import { readFileSync } from 'node:fs';
import type { Envelope } from '#domain/submission';
import { attach } from '#journey/attach';
import { startApplication } from '#journey/start';
import { submit } from '#journey/submit';
import { withdraw } from '#journey/withdraw';
import { listAudit } from '#storage/audit-log';
import { findDraft } from '#storage/drafts';
import { findDelivery, listDeliveries, readUpload, swapDelivery } from '#storage/outbox';
import { listSubmissions } from '#storage/submissions';
import { fromBase64url, sha256, uploadIdOf } from '#vault/digest';
import { etaAnswers, paper, scenario, signedDeclaration, type TestPage } from '../scenario.ts';

const ready = () => scenario('eta').answer(etaAnswers()).attachAll();

describe('submit', () => {
	test('the invented applicant may submit', async () => {
		const { obstacles } = await ready().judge();
		expect(obstacles).toEqual([]);
	});

	test('seals exactly the visible answers, and documents that open to the attached bytes', async () => {
		const one = ready().answer({ departureVessel: 'MV Hidden', convictionDetails: 'hidden' });
		const { page } = await one.ready();
		const id = await one.submitted();
		const envelope = await openEnvelope(page, id);

		expect(envelope.answers).toEqual(etaAnswers());
		expect(envelope.declaration.signedBy).toBe('Erika Muster');
		const evidence = await one.evidence();
		expect(envelope.evidence.map(({ slot }) => slot)).toEqual(evidence.map(({ slot }) => slot));
		for (const sealed of envelope.evidence) {
			const upload = (await readUpload(page.db, sealed.upload)) as ArrayBuffer;
			expect(sealed.upload).toBe(await uploadIdOf(id, await sha256(upload)));
			const key = await crypto.subtle.importKey(
				'raw',
				fromBase64url(sealed.key),
				'AES-GCM',
				false,
				['decrypt']
			);
			const iv = fromBase64url(sealed.iv);
			const clear = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, upload);
			expect(await sha256(clear)).toBe(sealed.digest);
		}
	});

	test('the outbox row lists what travels, and the sender is asked', async () => {
		const one = ready();
		const { page, application } = await one.ready();
		const id = await one.submitted();
		const row = await findDelivery(page.db, id);
		expect(row).toMatchObject({ kind: 'submission', application, bytesSent: 0, handedOver: false });
		const sizes = row?.uploads.map(({ size }) => size) ?? [];
		const envelope = row?.call.kind === 'submission' ? row.call.envelope : '';
		expect(row?.bytesTotal).toBe(sizes.reduce((sum, size) => sum + size, envelope.length));
		expect(page.wakes).toBe(1);
		expect((await findDraft(page.db, page.vault, application))?.state).toBe('closed');
	});

	test('documents of slots that are no longer asked for stay on the phone', async () => {
		const one = scenario('eta')
			.answer(etaAnswers({ travelReason: 'medical' }))
			.attachAll()
			.answer({ travelReason: 'tourism' });
		const { page } = await one.ready();
		const envelope = await openEnvelope(page, await one.submitted());
		expect((await one.evidence()).map(({ slot }) => slot)).toContain('medicalLetter');
		expect(envelope.evidence.map(({ slot }) => slot)).not.toContain('medicalLetter');
	});

	test('is refused with what stands in the way', async () => {
		const result = await scenario('eta')
			.answer(etaAnswers({ passportExpires: '2026-06-01' }))
			.submit();
		const blocked = 'blocked' in result ? result.blocked.map(({ requirement }) => requirement) : [];
		expect(blocked).toContain('rule:passportSixMonths');
		expect(blocked).toContain('document:passportPage');
	});

	test('a warning stands in the way until it is accepted', async () => {
		const one = scenario('eta')
			.answer(etaAnswers({ blankPage: false }))
			.attachAll();
		expect(await one.submit()).toMatchObject({ blocked: [{ requirement: 'rule:blankPage' }] });
		expect(await one.accept().submit()).toHaveProperty('submitted');
		const { page, application } = await one.ready();
		const audit = await listAudit(page.db, page.vault);
		expect(audit.filter(({ act }) => act === 'warning-accepted')).toMatchObject([
			{ application, detail: { requirement: 'rule:blankPage' } }
		]);
	});

	test('is judged by the service as it was when the draft was started, and names that version', async () => {
		const one = ready();
		const { page, service } = await one.ready();
		const { answers } = await one.draft();
		const older = { ...service, version: service.version - 1, requirements: [], fees: [] };
		const old = await startApplication(page, older, { ...answers, blankPage: false });
		for (const evidence of await one.evidence()) {
			const slot = service.slots.find(({ id }) => id === evidence.slot)!;
			await attach(page, old, slot, paper(evidence.name));
		}
		expect((await findDraft(page.db, page.vault, old))?.draft.version).toBe(older.version);
		const result = await submit(page, old, signedDeclaration(page));
		const id = 'submitted' in result ? result.submitted : '';
		const envelope = await openEnvelope(page, id);
		expect(envelope.version).toBe(older.version);
		expect(envelope.findings.filter(({ code }) => code === 'rule')).toEqual([]);
		expect((await findDelivery(page.db, id))?.call).toMatchObject({ version: older.version });
	});

	test('is judged by the app’s own service where nothing was kept with the draft', async () => {
		const one = ready();
		const { page, service } = await one.ready();
		await page.db.services.clear();
		expect((await openEnvelope(page, await one.submitted())).version).toBe(service.version);
	});

	test('judges by today, not by the day the draft was filled in', async () => {
		const one = ready();
		const { page, application } = await one.ready();
		const tomorrow = { ...page, today: () => '2026-04-11' };
		const result = await submit(tomorrow, application, signedDeclaration(page));
		const blocked = 'blocked' in result ? result.blocked.map(({ requirement }) => requirement) : [];
		expect(blocked).toContain('rule:arrivalAhead');
	});
});

describe('an incomplete manifest is never sent', () => {
	test('when the bytes of a document are gone', async () => {
		const one = ready();
		const { page } = await one.ready();
		const [first] = await one.evidence();
		await page.db.documentBytes.delete(first?.id ?? '');
		expect(await one.submit()).toEqual({ incomplete: [first] });
		await expectNothingQueued(page);
	});

	test('when they are not the bytes that were attached', async () => {
		const one = ready();
		const { page } = await one.ready();
		const [first, second] = await one.evidence();
		const row = await page.db.documentBytes.get(second?.id ?? '');
		await page.db.documentBytes.put({ ...row!, id: first?.id ?? '' });
		expect(await one.submit()).toEqual({ incomplete: [first] });
		await expectNothingQueued(page);
	});
});

describe('one application, however often it is tapped', () => {
	test('a double tap is one submission', async () => {
		const one = ready();
		const { page, application } = await one.ready();
		const declaration = signedDeclaration(page);
		const [first, second] = await Promise.all([
			submit(page, application, declaration),
			submit(page, application, declaration)
		]);
		expect(first).toHaveProperty('submitted');
		expect(second).toEqual(first);
		expect(await submit(page, application, declaration)).toEqual(first);
		expect(await listDeliveries(page.db)).toHaveLength(1);
		expect(await listSubmissions(page.db, page.vault)).toHaveLength(1);
	});

	test('an edit in another tab after signing is not sent unread', async () => {
		const one = ready();
		const { page, application } = await one.ready();
		const signed = (await one.draft()).revision;
		await one.answer({ occupation: 'Nurse' }).ready();
		const result = await submit(page, application, signedDeclaration(page), signed);
		expect(result).toEqual({ stale: signed + 1 });
		await expectNothingQueued(page);
	});
});

describe('taking back', () => {
	test('what has not left opens its draft again, with every answer', async () => {
		const one = ready();
		const { page, application } = await one.ready();
		const before = await one.draft();
		const id = await one.submitted();
		expect(await withdraw(page, id)).toBe(true);
		const found = await findDraft(page.db, page.vault, application);
		expect(found?.state).toBe('open');
		expect(found?.draft.answers).toEqual(before.answers);
		expect(found?.draft.revision).toBeGreaterThan(before.revision);
		expect(await page.db.uploads.count()).toBe(0);
		const again = await one.submitted();
		expect(again).not.toBe(id);
	});

	test('what was handed over cannot be withdrawn here', async () => {
		const one = ready();
		const { page } = await one.ready();
		const id = await one.submitted();
		const row = await findDelivery(page.db, id);
		await swapDelivery(page.db, row!, { ...row!, handedOver: true });
		expect(await withdraw(page, id)).toBe(false);
		expect((await findDelivery(page.db, id))?.now.state).toBe('queued');
	});
});

async function expectNothingQueued(page: TestPage): Promise<void> {
	expect(await listDeliveries(page.db)).toEqual([]);
	expect(await page.db.uploads.count()).toBe(0);
	expect(page.wakes).toBe(0);
}

async function openEnvelope(page: TestPage, id: string): Promise<Envelope> {
	const row = await findDelivery(page.db, id);
	const jwe = row?.call.kind === 'submission' ? row.call.envelope : '';
	const keys = readFileSync('tests/sandbox/practice-keys.json', 'utf8');
	const { encryption } = JSON.parse(keys) as { encryption: Parameters<typeof importJWK>[0] };
	const { plaintext } = await compactDecrypt(jwe, await importJWK(encryption, 'ECDH-ES'));
	return JSON.parse(new TextDecoder().decode(plaintext)) as Envelope;
}
