import 'fake-indexeddb/auto';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Appointment } from '#domain/appointment';
import { TRACK } from '#domain/ask';
import { accessOf, renewAccess } from '#journey/access';
import { aboutOf, ask, isWithOffice, openWish, withdrawalOf } from '#journey/ask';
import { correct, openCorrection, partsOf } from '#journey/correct';
import { draftWriter } from '#journey/answer';
import { eraseApplication } from '#journey/erase';
import { historyOf } from '#journey/history';
import { overview } from '#journey/overview';
import { askWhere, listElsewhere } from '#journey/track-elsewhere';
import type { Tracking } from '#journey/track';
import { withdraw } from '#journey/withdraw';
import { listDrafts } from '#storage/drafts';
import { findDelivery } from '#storage/outbox';
import { aHolder } from '../account-holder.ts';
import { decide } from '../sandbox/desk.ts';
import { etaAnswers, openTestPage, TODAY } from '../scenario.ts';
import { officeOn, submitted, type Way } from './way.ts';

async function underReview() {
	const { office, end } = await officeOn(TODAY);
	onTestFinished(end);
	const way = await submitted(office, 'eta', etaAnswers(), TODAY);
	await way.payAll();
	return { office, way };
}

const only = ({ appointments }: Tracking): Appointment => {
	expect(appointments).toHaveLength(1);
	return appointments[0]!;
};
const wish = (way: Way, tracking: Tracking, slot: string | null) =>
	ask(way.page, aboutOf(tracking), {
		...{ ask: 'appointment', appointment: only(tracking).id, slot }
	});
const needs = async (way: Way) => (await overview(way.page)).needs.map(({ need }) => need);

describe('an appointment', () => {
	test('is offered, booked, moved and called off, each only once the office says so', async () => {
		const { way } = await underReview();
		let tracking = await way.does('offer', 'Please come.');
		const [first, second] = only(tracking).slots;
		expect(tracking.status.status).toBe('appointment');
		expect(await needs(way)).toEqual(['choose-time']);

		await wish(way, tracking, first!.id);
		expect(await needs(way)).toEqual([]);
		tracking = await way.round();
		expect(only(tracking).booked).toEqual(first);
		expect(openWish(tracking, only(tracking))).toBeUndefined();

		await wish(way, tracking, second!.id);
		tracking = await way.round();
		expect(only(tracking).booked).toEqual(second);
		expect(only(tracking).changes).toBe(2);

		await wish(way, tracking, null);
		tracking = await way.round();
		expect(only(tracking)).not.toHaveProperty('booked');
		expect(only(tracking).last).toBe('cancelled');
		expect(await needs(way)).toEqual(['choose-time']);

		tracking = await way.does('biometrics');
		expect(only(tracking).closed).toBe(true);
		expect(await needs(way)).toEqual([]);
	});

	test('whose time somebody else took stays as it was, and says which times are left', async () => {
		const { office, way } = await underReview();
		let tracking = await way.does('offer');
		const [first, second, third] = only(tracking).slots;
		await wish(way, tracking, first!.id);
		tracking = await way.round();
		office.office.faults.set({ fault: 'slot-full', times: 1, route: '', value: null });
		await wish(way, tracking, second!.id);
		tracking = await way.round();
		expect(only(tracking).last).toBe('full');
		expect(only(tracking).booked).toEqual(first);
		expect(only(tracking).slots).not.toContainEqual(second);
		expect(only(tracking).slots).toContainEqual(third);
	});

	test('has so many seats at a time, over all applications', async () => {
		const { office, way } = await underReview();
		const { id } = only(await way.does('offer')).slots[0]!;
		for (const other of [way, await submitted(office, 'eta', etaAnswers(), TODAY)]) {
			await other.round();
			const tracking = other === way ? await way.round() : await other.does('offer');
			await wish(other, tracking, id);
			expect(only(await other.round()).booked?.id).toBe(id);
		}
		const late = await submitted(office, 'eta', etaAnswers(), TODAY);
		await late.round();
		const offered = only(await late.does('offer'));
		expect(offered.slots.map((slot) => slot.id)).not.toContain(id);
	});

	test('that the office calls off asks for another time', async () => {
		const { way } = await underReview();
		let tracking = await way.does('offer');
		await wish(way, tracking, only(tracking).slots[0]!.id);
		await way.round();
		tracking = await way.does('call-off');
		expect(only(tracking)).not.toHaveProperty('booked');
		expect(await needs(way)).toEqual(['choose-time']);
	});

	test('a wish that has not gone can be taken back', async () => {
		const { way } = await underReview();
		const tracking = await way.does('offer');
		const id = await wish(way, tracking, only(tracking).slots[0]!.id);
		expect(await withdraw(way.page, id!)).toBe(true);
		expect((await findDelivery(way.page.db, id!))?.now.state).toBe('withdrawn');
		expect(await needs(way)).toEqual(['choose-time']);
		expect(only(await way.round())).not.toHaveProperty('booked');
	});
});

async function writeCorrection(way: Way, answers: Record<string, string>) {
	const draft = await openCorrection(way.page, way.submission);
	const writer = draftWriter(way.page, draft, {
		onSaved: () => undefined,
		onConflict: () => undefined,
		onFailed: () => undefined
	});
	writer.change({ answers });
	await writer.flush();
	return writer.draft;
}

describe('a correction', () => {
	test('is written in a draft that home does not show, goes, and is agreed to or not', async () => {
		const { way } = await underReview();
		let tracking = await way.round();
		expect(isWithOffice(tracking)).toBe(true);
		const empty = await writeCorrection(way, { question: 'occupation' });
		expect(await correct(way.page, tracking, empty, 'Nurse')).toEqual({ missing: ['right'] });
		const written = { right: 'Doctor', why: 'I chose the wrong line.' };
		const draft = await writeCorrection(way, written);
		expect(partsOf(draft)).toEqual({ question: 'occupation', ...written });
		expect((await overview(way.page)).drafts).toEqual([]);

		expect(await correct(way.page, tracking, draft, 'Nurse')).toHaveProperty('asked');
		tracking = await way.round();
		expect(tracking.asks).toMatchObject([
			{ copy: { envelope: { wrong: 'Nurse', ...written } }, answer: { state: 'noted' } }
		]);
		tracking = await way.does('accept', 'Corrected.');
		expect(tracking.asks[0]?.answer).toMatchObject({ state: 'accepted', note: 'Corrected.' });
		expect(tracking.status.status).toBe('under-review');
		// the next one starts empty
		expect(partsOf(await openCorrection(way.page, way.submission)).right).toBe('');
	});

	test('taken back before it went, its words are there again', async () => {
		const { way } = await underReview();
		const tracking = await way.round();
		const draft = await writeCorrection(way, { question: 'occupation', right: 'Doctor' });
		const sent = await correct(way.page, tracking, draft, 'Nurse');
		expect(await listDrafts(way.page.db, way.page.vault)).toEqual([]);
		expect(await withdraw(way.page, 'asked' in sent ? sent.asked : '')).toBe(true);
		const again = await openCorrection(way.page, way.submission);
		expect(partsOf(again)).toMatchObject({ question: 'occupation', right: 'Doctor' });
	});

	test('stands in the history of its application', async () => {
		const { way } = await underReview();
		const tracking = await way.round();
		const draft = await writeCorrection(way, { question: 'occupation', right: 'Doctor' });
		await correct(way.page, tracking, draft, 'Nurse');
		const { happened } = await historyOf(way.page, aboutOf(tracking).application);
		const acts = happened.map(({ entry }) => [entry.act, entry.detail['ask']].join(' '));
		expect(acts).toContain('asked correction');
		expect(happened.filter(({ entry }) => entry.application?.startsWith('reply:'))).not.toEqual([]);
		expect(JSON.stringify(happened)).not.toContain('Doctor');
	});
});

describe('a withdrawal', () => {
	test('counts once the office confirms it, and ends everything', async () => {
		const { way } = await underReview();
		let tracking = await way.round();
		await ask(way.page, aboutOf(tracking), { ask: 'withdrawal', why: 'I stay at home.' });
		tracking = await way.round();
		expect(withdrawalOf(tracking)?.answer?.state).toBe('noted');
		expect(tracking.status.status).toBe('under-review');
		tracking = await way.does('accept');
		expect(tracking.status.status).toBe('withdrawn');
		expect(isWithOffice(tracking)).toBe(false);
	});

	test('after the decision the office says no', async () => {
		const { way } = await underReview();
		const tracking = await way.does('reject', 'No reason to travel.');
		await ask(way.page, aboutOf(tracking), { ask: 'withdrawal', why: '' });
		const after = await way.round();
		expect(withdrawalOf(after)?.answer).toMatchObject({ state: 'refused' });
		expect(after.status.status).toBe('rejected');
	});
});

describe('from another device', () => {
	async function tried(way: Way, office: Awaited<ReturnType<typeof underReview>>['office']) {
		const page = await openTestPage({ today: TODAY });
		const { round } = await aHolder(office, { page });
		return async (number: string, code: string) => {
			page.later(1_000);
			await askWhere(page, number, code);
			await round();
			return (await listElsewhere(page)).all[0]?.said?.tracked;
		};
	}

	test('number and code show status and fees, and no answer', async () => {
		const { office, way } = await underReview();
		const tracking = await way.round();
		const { code, there } = accessOf(tracking)!;
		expect(there).toBe(true);
		const { number } = tracking.receipt!.receipt;
		const look = await tried(way, office);
		const found = await look(number.toLowerCase().replaceAll('-', ' '), code.toLowerCase());
		expect(found).toMatchObject({ state: 'found', number, due: [] });
		const words = tracking.status.history.map(({ status }) => status);
		expect(found?.state === 'found' && found.history.map(({ status }) => status)).toEqual(words);
		const said = JSON.stringify(found);
		for (const answer of Object.values(etaAnswers())) {
			if (typeof answer === 'string' && answer.length > 3) expect(said).not.toContain(answer);
		}
		const ledger = JSON.stringify(office.ledger().filter(({ kind }) => kind === 'ask'));
		expect(ledger).not.toContain(code);
	});

	test('a fee that is due is told with its account, a note of the office is not', async () => {
		const { office, end } = await officeOn(TODAY);
		onTestFinished(end);
		const way = await submitted(office, 'eta', etaAnswers(), TODAY);
		const tracking = await way.round();
		await decide(office.office, { submission: way.submission, act: 'biometrics', text: 'Ms X' });
		const look = await tried(way, office);
		const found = await look(tracking.receipt!.receipt.number, accessOf(tracking)!.code);
		expect(found).toMatchObject({ due: [{ stage: 'processing', reference: expect.any(String) }] });
		expect(JSON.stringify(found)).not.toContain('Ms X');
	});

	test('a wrong code, a number that nobody has and one of another say the very same', async () => {
		const { office, way } = await underReview();
		const other = await submitted(office, 'eta', etaAnswers(), TODAY);
		const mine = await way.round();
		const { code } = accessOf(mine)!;
		const look = await tried(way, office);
		const wrong = await look(mine.receipt!.receipt.number, 'AAAA-AAAA-AAAA');
		expect(wrong).toMatchObject({ state: 'unknown' });
		const others = (await other.round()).receipt!.receipt.number;
		for (const number of ['KB-2222-2222', others]) {
			const said = await look(number, code);
			expect({ ...said, ask: '' }).toEqual({ ...wrong, ask: '' });
		}
	});

	test('after five wrong tries nobody is told for an hour, the number known or not', async () => {
		const { office, way } = await underReview();
		const mine = await way.round();
		const { number } = mine.receipt!.receipt;
		for (const typed of [number, 'KB-2222-2222']) {
			const look = await tried(way, office);
			for (let tries = 0; tries < 5; tries++) {
				expect(await look(typed, 'AAAA-AAAA-AAAA')).toMatchObject({ state: 'unknown' });
			}
			const right = accessOf(mine)!.code;
			expect(await look(typed, right)).toMatchObject({ state: 'too-many' });
		}
		office.office.faults.set({
			...{ fault: 'clock', times: -1, route: '' },
			value: office.office.faults.valueOf('clock') + 61 * 60_000
		});
		const look = await tried(way, office);
		expect(await look(number, accessOf(mine)!.code)).toMatchObject({ state: 'found' });
	});

	test('a new code takes the place of the old one', async () => {
		const { office, way } = await underReview();
		let tracking = await way.round();
		const old = accessOf(tracking)!.code;
		await renewAccess(way.page, tracking);
		tracking = await way.round();
		const fresh = accessOf(tracking)!;
		expect(fresh).toMatchObject({ there: true });
		expect(fresh.code).not.toBe(old);
		const { number } = tracking.receipt!.receipt;
		const look = await tried(way, office);
		expect(await look(number, old)).toMatchObject({ state: 'unknown' });
		expect(await look(number, fresh.code)).toMatchObject({ state: 'found' });
	});

	test('what was followed is forgotten, and can be followed again', async () => {
		const { office, way } = await underReview();
		const tracking = await way.round();
		const page = await openTestPage({ today: TODAY });
		const { round } = await aHolder(office, { page });
		const { number } = tracking.receipt!.receipt;
		const look = async () => {
			page.later(1_000);
			await askWhere(page, number, accessOf(tracking)!.code);
			await round();
			return (await listElsewhere(page)).all[0]?.said?.tracked.state;
		};
		expect(await look()).toBe('found');
		expect(await eraseApplication(page, TRACK)).toEqual({ erased: true });
		expect((await listElsewhere(page)).all).toEqual([]);
		expect(await page.db.news.count()).toBe(0);
		expect(await look()).toBe('found');
	});

	test('what cannot be a number or a code is not asked at all', async () => {
		const page = await openTestPage();
		expect(await askWhere(page, 'hello', 'AAAA-AAAA-AAAA')).toEqual({ wrong: 'number' });
		expect(await askWhere(page, 'KB-2222-2222', 'AAAA')).toEqual({ wrong: 'code' });
		expect(page.wakes).toBe(0);
	});
});
