import { rmSync } from 'node:fs';
import type { CalendarDate } from '#domain/calendar';
import type { Answers } from '#domain/facts';
import type { Invoice } from '#domain/payment';
import type { InformationRequest } from '#domain/status';
import { attach } from '#journey/attach';
import { pay } from '#journey/pay';
import { openReply, reply, replyDraft, replySlots, type Replied } from '#journey/reply';
import { openInvoices, trackingOf, type Tracking } from '#journey/track';
import { quickFolder } from '../quick-folder.ts';
import { decide, type Act } from '../sandbox/desk.ts';
import { answerPrompt } from '../sandbox/phone.ts';
import { startOffice, type RunningOffice } from '../sandbox/start.ts';
import type { StartOptions } from '../sandbox/start.ts';
import { paper, scenario, type TestPage } from '../scenario.ts';
import { aHolder, aProfile, withAccount } from '../account-holder.ts';

/** An office whose clock stands at nine in the morning of a day, and what takes it away again. */
export async function officeOn(
	today: CalendarDate,
	options: Partial<StartOptions> = {}
): Promise<{ office: RunningOffice; end: () => Promise<void> }> {
	const dir = quickFolder('kibali-way-');
	const quick = { passwordCost: 2 ** 4, askedAMinute: 100_000 };
	const office = await startOffice({ port: 0, dir, ...quick, ...options });
	const value = Date.parse(`${today}T09:00:00Z`) - Date.now();
	office.office.faults.set({ fault: 'clock', times: -1, route: '', value });
	const end = async () => {
		await office.stop();
		rmSync(dir, { recursive: true });
	};
	return { office, end };
}

let people = 0;

/** One application on its way: real storage, real delivery, real HTTP. */
export type Way = {
	readonly page: TestPage;
	readonly submission: string;
	/** delivers, collects, and tells what the phone knows then */
	round(): Promise<Tracking>;
	/** pays every open invoice, one after the other */
	payAll(): Promise<Tracking>;
	/** puts an invented paper into the slots of a request, but for those left out, and sends them */
	sendPapers(request: InformationRequest, without?: readonly string[]): Promise<Replied>;
	does(act: Act, text?: string): Promise<Tracking>;
};

export async function submitted(
	office: RunningOffice,
	serviceId: string,
	answers: Answers,
	today: CalendarDate
): Promise<Way> {
	const one = scenario(serviceId, { today }).answer(answers).attachAll().accept();
	const { page, service, application } = await one.ready();
	const holder = await aHolder(office, { page });
	const exchange = holder.round;
	if (service.account?.needed) await withAccount(office, holder, aProfile(++people));
	const submission = await one.submitted();

	async function round(): Promise<Tracking> {
		await exchange();
		const tracking = await trackingOf(page, submission);
		if (!tracking) throw new Error('the submission is gone');
		return tracking;
	}

	async function payOne(invoice: Invoice): Promise<void> {
		const paying = await pay(page, invoice, application, '0712345678');
		if (!('started' in paying)) throw new Error(`not started: ${JSON.stringify(paying)}`);
		await exchange();
		if (!answerPrompt(office.office, paying.started, 'paid')) throw new Error('no prompt');
		await exchange();
	}

	return {
		page,
		submission,
		round,
		async payAll() {
			for (const { invoice } of openInvoices(await round(), page.now())) await payOne(invoice);
			const tracking = await round();
			if (openInvoices(tracking, page.now()).length > 0) throw new Error('not all is paid');
			return tracking;
		},
		async sendPapers(request, without = []) {
			await openReply(page, submission, request.id);
			for (const slot of replySlots(request, service)) {
				if (slot.optional || without.includes(slot.id)) continue;
				const name = slot.accepts.includes('pdf') ? `${slot.id}.pdf` : `${slot.id}.jpeg`;
				await attach(page, replyDraft(request.id), slot, paper(name));
			}
			return reply(page, submission, request.id);
		},
		async does(act, text) {
			const refused = await decide(office.office, { submission, act, ...(text ? { text } : {}) });
			if (refused !== undefined) throw new Error(refused);
			return round();
		}
	};
}
