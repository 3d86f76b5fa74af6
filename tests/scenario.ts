import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { findService } from '#catalog/index';
import type { CalendarDate } from '#domain/calendar';
import { evaluate } from '#domain/condition';
import type { Draft } from '#domain/draft';
import type { Evidence, EvidenceSlot, FileKind } from '#domain/evidence';
import type { Answers, DocumentFacts } from '#domain/facts';
import type { Office } from '#domain/office';
import { acceptanceOf } from '#domain/requirement';
import type { ServiceDefinition } from '#domain/service';
import type { Declaration } from '#domain/submission';
import type { Prepared } from '#documents/prepare';
import { draftWriter } from '#journey/answer';
import { attach, type Attached } from '#journey/attach';
import { CONSENT_VERSION, USE, type Consent } from '#domain/consent';
import { giveGuardianConsent, missingConsent } from '#journey/consent';
import { findingsOf, type Judgement } from '#journey/check';
import { declareTrue } from '#journey/declare';
import type { PageEnvironment } from '#journey/environment';
import { uuid7 } from '#journey/id';
import { startApplication } from '#journey/start';
import { submit, type Submitted } from '#journey/submit';
import { openDatabase } from '#storage/database';
import { listEvidence } from '#storage/evidence';
import { findDraft } from '#storage/drafts';
import { keyStore } from '#storage/keys';
import { sha256 } from '#vault/digest';
import { office as practiceOffice } from '#vault/office';
import { openVault } from '#vault/vault';
import { TODAY } from './eta-answers.ts';

export { etaAnswers, TODAY } from './eta-answers.ts';

export type TestPage = PageEnvironment & {
	/** moves the clock, ms */
	later(ms: number): void;
	/** how often the sender was asked */
	readonly wakes: number;
	/** the browser's storage: another page on it is another tab */
	readonly factory: IDBFactory;
};

export type TestPageOptions = {
	readonly today?: CalendarDate;
	readonly factory?: IDBFactory;
	readonly office?: Office;
	readonly wake?: () => void;
	/**
	 * whether the person agreed to Kibali's keeping what they write; they did, unless it says no. It lies
	 * there from before, and in no log: what a test does is all that is in that.
	 */
	readonly consented?: boolean;
};

/** A page over real storage and a real vault; only the clock, and what decodes pictures, stand in. */
export async function openTestPage(options: TestPageOptions = {}): Promise<TestPage> {
	const { today = TODAY, factory = new IDBFactory(), office = practiceOffice } = options;
	const db = openDatabase('kibali', { indexedDB: factory, IDBKeyRange });
	const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
	const vault = await openVault(keyStore(db));
	let passed = 0;
	let wakes = 0;
	const now = () => Date.parse(`${today}T09:00:00Z`) + passed;
	if (options.consented ?? true) {
		const given = { act: 'given', version: CONSENT_VERSION, language: 'en', at: now() } as const;
		const consent: Consent = { id: USE, application: null, acts: [given] };
		const sealed = await vault.seal(`consents:${USE}`, consent);
		await db.consents.put({ id: USE, application: null, sealed });
	}
	return {
		db,
		vault,
		office,
		now,
		today: () => today,
		id: () => uuid7(now(), random(10)),
		random,
		wake() {
			wakes++;
			options.wake?.();
		},
		prepare: prepareAsItIs,
		later(ms) {
			passed += ms;
		},
		get wakes() {
			return wakes;
		},
		factory
	};
}

/** Node cannot decode pictures: a file is taken as it is, with the facts that the real one would find. */
export async function prepareAsItIs(file: File, slot: EvidenceSlot): Promise<Prepared> {
	const bytes = await file.arrayBuffer();
	if (bytes.byteLength === 0) return { refused: { code: 'empty' } };
	const kind = file.type.split('/').at(-1) as FileKind;
	if (!slot.accepts.includes(kind)) {
		return { refused: { code: 'wrong-type', found: kind } };
	}
	const pdf = kind === 'pdf';
	return {
		page: {
			type: file.type as DocumentFacts['type'],
			size: bytes.byteLength,
			pages: 1,
			bytes,
			digest: await sha256(bytes),
			width: pdf ? null : 1200,
			height: pdf ? null : 1600,
			thumbnail: null,
			originalSize: file.size,
			name: file.name
		}
	};
}

/** An invented paper: every call has other bytes, unless it is given the same seed. */
export function paper(name = 'paper.pdf', size = 2_000, seed = name.length): File {
	const type = name.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg';
	const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 31 + seed * 17) % 251);
	return new File([bytes], name, { type });
}

export const signedDeclaration = (page: PageEnvironment): Declaration =>
	declareTrue(page, { text: '1', language: 'en', signedBy: 'Erika Muster' });

/** One application through the front door; steps queue up, what asks a question waits for them. */
export class Scenario {
	private steps: Promise<void>;
	private opened: { page: TestPage; service: ServiceDefinition; application: string } | undefined;

	constructor(serviceId: string, options: TestPageOptions & { page?: TestPage }) {
		this.steps = this.start(serviceId, options);
		// Whoever asks the next question is told; until then it is not unhandled.
		this.steps.catch(() => undefined);
	}

	answer(answers: Answers): this {
		return this.step(async ({ page, application }) => {
			const draft = await this.openDraft();
			const writer = draftWriter(page, draft, {
				onSaved: () => undefined,
				onConflict: () => undefined,
				onFailed: () => undefined
			});
			writer.change({ answers });
			if (!(await writer.flush())) throw new Error(`Not saved: ${application}`);
		});
	}

	/** attaches to a slot; without a file, an invented paper of a kind that the slot takes */
	attach(slotId: string, file?: File): this {
		return this.step(async () => {
			const attached = await this.tryAttach(slotId, file);
			if ('refused' in attached) throw new Error(`${slotId}: ${attached.refused.code}`);
		});
	}

	/** attaches an invented paper to every slot that is asked for as the answers stand */
	attachAll(): this {
		return this.step(async ({ service }) => {
			const { facts } = await this.judgeNow();
			for (const slot of service.slots) {
				if (slot.stage === 'issuance') continue;
				const asked = !slot.when || evaluate(slot.when, facts) === 'met';
				const there = (facts.documents[slot.id]?.length ?? 0) > 0;
				if (!asked || slot.optional || there) continue;
				await this.tryAttach(slot.id);
			}
		});
	}

	/** accepts every warning that stands in the way */
	accept(): this {
		return this.step(async ({ page }) => {
			const judged = await this.judgeNow();
			const accept = judged.obstacles
				.filter(({ severity }) => severity === 'warning')
				.map(acceptanceOf);
			const writer = draftWriter(page, await this.openDraft(), {
				onSaved: () => undefined,
				onConflict: () => undefined,
				onFailed: () => undefined
			});
			writer.change({ accept });
			await writer.flush();
		});
	}

	/** submits; where a parent or guardian has to agree, they have */
	async submit(): Promise<Submitted> {
		const { page, application } = await this.ready();
		const { facts } = await this.judgeNow();
		if ((await missingConsent(page, application, facts.answers)) === 'guardian') {
			const said = { by: 'Max Muster', language: 'en' };
			await giveGuardianConsent(page, application, said);
		}
		return submit(page, application, signedDeclaration(page));
	}

	/** submits, and expects that nothing stands in the way */
	async submitted(): Promise<string> {
		const result = await this.submit();
		if ('submitted' in result) return result.submitted;
		throw new Error(`Not submitted: ${JSON.stringify(result)}`);
	}

	async judge(): Promise<Judgement> {
		await this.steps;
		return this.judgeNow();
	}

	async draft(): Promise<Draft> {
		await this.steps;
		return this.openDraft();
	}

	async evidence(): Promise<Evidence[]> {
		const { page, application } = await this.ready();
		return listEvidence(page.db, page.vault, application);
	}

	async ready(): Promise<{ page: TestPage; service: ServiceDefinition; application: string }> {
		await this.steps;
		return this.now();
	}

	private step(run: (at: ReturnType<Scenario['now']>) => Promise<void>): this {
		this.steps = this.steps.then(() => run(this.now()));
		this.steps.catch(() => undefined);
		return this;
	}

	private async start(serviceId: string, options: TestPageOptions & { page?: TestPage }) {
		const service = await findService(serviceId);
		if (!service) throw new Error(`No service ${serviceId}`);
		const page = options.page ?? (await openTestPage(options));
		this.opened = { page, service, application: await startApplication(page, service) };
	}

	private now() {
		if (!this.opened) throw new Error('The scenario has not begun');
		return this.opened;
	}

	private async tryAttach(slotId: string, file?: File): Promise<Attached> {
		const { page, service, application } = this.now();
		const slot = service.slots.find(({ id }) => id === slotId);
		if (!slot) throw new Error(`No slot ${slotId}`);
		const name = slot.accepts.includes('pdf') ? `${slotId}.pdf` : `${slotId}.jpeg`;
		return attach(page, application, slot, file ?? paper(name));
	}

	private async openDraft(): Promise<Draft> {
		const { page, application } = this.now();
		const found = await findDraft(page.db, page.vault, application);
		if (!found) throw new Error('The draft is gone');
		return found.draft;
	}

	private async judgeNow(): Promise<Judgement> {
		const { page, service, application } = this.now();
		const evidence = await listEvidence(page.db, page.vault, application);
		return findingsOf(service, await this.openDraft(), evidence, page.today());
	}
}

export function scenario(
	serviceId: string,
	options: TestPageOptions & { page?: TestPage } = {}
): Scenario {
	return new Scenario(serviceId, options);
}
