import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { permitD } from '#catalog/permit-d/service';
import { dateInKenya } from '#domain/calendar';
import { evaluate } from '#domain/condition';
import { factsOf, visibleSections, type ServiceDefinition } from '#domain/service';
import { account as accountEn } from '../../src/messages/en/account.ts';
import { bundle as bundleEn } from '../../src/messages/en/bundle.ts';
import { protection as protectionEn } from '../../src/messages/en/protection.ts';
import { text as permitEn } from '../../src/messages/en/services/permit-d.ts';
import { settings as settingsEn } from '../../src/messages/en/settings.ts';
import { tracking as trackingEn } from '../../src/messages/en/tracking.ts';
import type { Language } from '../../src/messages/index.ts';
import type { ServiceText } from '../../src/messages/service-text.ts';
import { account as accountSw } from '../../src/messages/sw/account.ts';
import { bundle as bundleSw } from '../../src/messages/sw/bundle.ts';
import { protection as protectionSw } from '../../src/messages/sw/protection.ts';
import { text as permitSw } from '../../src/messages/sw/services/permit-d.ts';
import { settings as settingsSw } from '../../src/messages/sw/settings.ts';
import { tracking as trackingSw } from '../../src/messages/sw/tracking.ts';
import { cases } from '../catalog/cases/permit-d.ts';
import { aProfile, PASSWORD } from '../profiles.ts';
import { answerQuestion, onThisDay } from './any-service.ts';
import { begin, words } from './applicant.ts';
import { killableBrowser, type KillableBrowser } from './browser.ts';
import { codeTo, openRegistering } from './entering.ts';
import { makePicture, threePagePdf } from './files.ts';
import { expect, test } from './fixtures.ts';
import { SECRET } from './locking.ts';
import type { RunningOffice } from './office.ts';
import { filesInZip } from './zip.ts';

const said = {
	en: {
		...words.en,
		account: accountEn,
		bundle: bundleEn,
		permit: permitEn as ServiceText,
		protection: protectionEn,
		settings: settingsEn,
		tracking: trackingEn
	},
	sw: {
		...words.sw,
		account: accountSw,
		bundle: bundleSw,
		permit: permitSw as ServiceText,
		protection: protectionSw,
		settings: settingsSw,
		tracking: trackingSw
	}
};
const SOON = { timeout: 40_000 };
const NUMBER = /^KB-[A-Z0-9]{4}-[A-Z0-9]{4}$/;
const me = aProfile(1, { phone: '+254711000222' });
const answers = onThisDay(cases.base);
const service: ServiceDefinition = permitD;
const facts = factsOf(service, answers, {}, dateInKenya(Date.now()));

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const heading = (page: Page, name: string | undefined) =>
	expect(page.getByRole('heading', { level: 1, name: name ?? '', exact: true })).toBeVisible(SOON);

for (const language of ['en', 'sw'] as const) {
	test(`the full story of a Class D permit, closed, locked and offline in between (${language})`, async ({
		office
	}) => {
		test.setTimeout(300_000);
		const phone = await killableBrowser();
		const person = new Person(phone, office, language);
		try {
			await test.step('register offline, verify later', () => person.registers());
			await test.step('protect what is on the phone', () => person.protects());
			await test.step('fill the form offline, in two sittings', () => person.applies());
			await test.step('it goes out while it is locked', () => person.isReceived());
			await test.step('pay', () => person.pays());
			await test.step('answer the office offline', () => person.replies());
			await test.step('take an appointment', () => person.isInvited());
			await test.step('approved: pay, send the papers', () => person.isIssued());
			await test.step('one file with all of it', () => person.proves());
		} finally {
			await phone.close();
		}
	});
}

/** One applicant with one phone: what is done there, and what the office does meanwhile. */
class Person {
	readonly #phone: KillableBrowser;
	readonly #office: RunningOffice;
	readonly #language: Language;
	#page!: Page;
	#application = '';

	constructor(phone: KillableBrowser, office: RunningOffice, language: Language) {
		this.#phone = phone;
		this.#office = office;
		this.#language = language;
	}

	get #say() {
		return said[this.#language];
	}

	async registers(): Promise<void> {
		const { account, settings } = this.#say;
		await this.#open('/settings');
		if (this.#language === 'sw') {
			await this.#page
				.getByRole('button', { name: /Kiswahili$/ })
				.last()
				.click();
		}
		await expect(this.#page.getByText(settings.offlineReady)).toBeVisible(SOON);
		await this.#phone.context.setOffline(true);
		await this.#open('/account');
		const page = this.#page;
		await openRegistering(page, this.#language);
		await page.getByLabel(account.fullName).fill(me.name);
		await page.getByLabel(account.papers.citizen).fill(me.idNumber);
		await page.getByLabel(account.email, { exact: true }).fill(me.email);
		await page.getByLabel(account.phone, { exact: true }).fill(me.phone);
		await page.getByLabel(account.password, { exact: true }).fill(PASSWORD);
		await page.getByLabel(account.ways.email).check();
		await button(page, account.continue).click();
		await expect(page.getByText(account.waitsPassword)).toBeVisible();

		await this.#closesAndOpens('/account');
		await link(this.#page, account.enterCode).click();
		const code = await codeTo(this.#office, me.email);
		await this.#page.getByLabel(account.code, { exact: true }).fill(code);
		await button(this.#page, account.continue).click();
		await heading(this.#page, account.doneTitles.register);
	}

	async protects(): Promise<void> {
		const { protection } = this.#say;
		await this.#open('/settings/protection');
		const page = this.#page;
		await page.getByLabel(protection.choosePassphrase).fill(SECRET);
		await page.getByRole('checkbox', { name: protection.haveWritten }).check();
		await button(page, protection.protect).click();
		await expect(button(page, protection.lockNow)).toBeVisible(SOON);
	}

	async applies(): Promise<void> {
		const { form, documents, permit } = this.#say;
		await this.#phone.context.setOffline(true);
		await this.#goes(`/services/${service.id}`);
		await begin(this.#page, this.#language);
		const id = /apply\/([0-9a-f-]{36})/.exec(this.#page.url())?.[1] ?? '';
		this.#application = id;
		const pages = visibleSections(service, facts);
		const half = Math.floor(pages.length / 2);
		await this.#goes(`/apply/${id}/${pages[0]?.section.id}`);
		for (const [index, { section, questions }] of pages.entries()) {
			await expect(this.#page).toHaveURL(new RegExp(`/apply/${id}/${section.id}$`));
			if (index === half) {
				await this.#closesAndOpens(`/apply/${id}/${section.id}`, { offline: true });
				await this.#unlocks();
				await expect(this.#page).toHaveURL(new RegExp(`/apply/${id}/${section.id}$`));
			}
			for (const question of questions) {
				await answerQuestion(this.#page, question, permit, answers, this.#language);
			}
			await button(this.#page, form.section.continue).click();
		}
		const page = this.#page;
		await expect(page).toHaveURL(new RegExp(`/apply/${id}/documents$`));
		const picture = await makePicture(page, {
			...{ name: 'page.jpg', type: 'image/jpeg' },
			...{ width: 600, height: 800 }
		});
		for (const slot of service.slots) {
			if (slot.stage === 'issuance' || slot.optional) continue;
			if (slot.when && evaluate(slot.when, facts) !== 'met') continue;
			const name = permit.documents[slot.id]?.title ?? slot.id;
			const region = page.getByRole('region', { name, exact: true });
			const takesPdf = slot.accepts.some((kind) => kind === 'pdf');
			const file = takesPdf ? threePagePdf(`${slot.id}.pdf`) : picture;
			await region.getByLabel(documents.chooseFile).setInputFiles(file);
			await expect(region.getByText(documents.attached, { exact: true })).toBeVisible(SOON);
		}
		await this.#goes(`/apply/${id}/check`);
		await heading(page, form.check.title);
		const accept = page.getByRole('checkbox', { name: form.findings.accept });
		while ((await accept.count()) > 0) await accept.first().check();
		await page.getByRole('link', { name: form.check.sign }).click();
		await page.getByRole('textbox', { name: form.sign.name }).fill('Bo Example');
		await page.getByRole('checkbox', { name: form.sign.confirm }).check();
		await button(page, form.sign.submit).click();
		await expect(page).toHaveURL(new RegExp(`/applications/${id}$`));
	}

	async isReceived(): Promise<void> {
		const { status } = this.#say;
		await this.#locks();
		await this.#isBack();
		await expect.poll(() => this.#count('submission'), SOON).toBe(1);
		await this.#open(`/applications/${this.#application}`);
		await this.#unlocks();
		await expect(this.#page.getByText(NUMBER)).toBeVisible(SOON);
		await heading(this.#page, status.headlines['awaiting-payment']);
	}

	async pays(): Promise<void> {
		await this.#paysOnThePhone();
		await heading(this.#page, this.#say.status.headlines['under-review']);
	}

	async replies(): Promise<void> {
		const { status } = this.#say;
		const question = 'Please say who needs your work.';
		await this.#desk('request', question);
		await this.#closesAndOpens(`/applications/${this.#application}`);
		await this.#unlocks();
		await expect(this.#page.getByText(question).first()).toBeVisible(SOON);
		await this.#phone.context.setOffline(true);
		await link(this.#page, status.request.answer).click();
		const answer = 'The workshop at the harbour.';
		await this.#page.getByRole('textbox', { name: status.reply.text }).fill(answer);
		await button(this.#page, status.reply.send).click();
		await expect(this.#page.getByText(status.reply.queued)).toBeVisible();
		expect(await this.#count('reply')).toBe(0);
		await this.#locks();
		await this.#isBack();
		await expect.poll(() => this.#count('reply'), SOON).toBe(1);
	}

	async isInvited(): Promise<void> {
		const { appointment } = this.#say.tracking;
		await this.#desk('offer', 'Please come for your fingerprints.');
		await this.#open(`/applications/${this.#application}`);
		await this.#unlocks();
		await link(this.#page, appointment.choose).click(SOON);
		await this.#page.getByRole('radio').nth(1).check();
		await button(this.#page, appointment.book).click();
		await expect(this.#page.getByText(appointment.bookedText)).toBeVisible(SOON);
	}

	async isIssued(): Promise<void> {
		const { status, documents, permit } = this.#say;
		await this.#desk('approve');
		await this.#goes(`/applications/${this.#application}`);
		await heading(this.#page, status.headlines['awaiting-issuance']);
		await this.#paysOnThePhone();
		await heading(this.#page, status.headlines['issuance-papers']);
		const page = this.#page;
		await link(page, status.request.addPapers).click();
		for (const slot of ['paymentProof', 'approval']) {
			const title = permit.documents[slot]?.title ?? slot;
			await page
				.locator('label')
				.filter({ hasText: documents.chooseFile })
				.filter({ has: page.getByText(documents.ofDocument(title), { exact: true }) })
				.locator('input')
				.setInputFiles({ ...threePagePdf(), name: `${slot}.pdf` });
			await expect(page.getByRole('list', { name: documents.files(title) })).toBeVisible(SOON);
		}
		await button(page, status.reply.sendPapers).click();
		await this.#goes(`/applications/${this.#application}`);
		await heading(page, status.headlines['issued']);
	}

	/** What a lawyer or a counter gets: saved and checked without a link, and with all that happened. */
	async proves(): Promise<void> {
		const { bundle, tracking } = this.#say;
		const page = this.#page;
		await this.#phone.context.setOffline(true);
		await link(page, tracking.records).click();
		const download = page.waitForEvent('download');
		await button(page, bundle.save).press('Enter');
		await expect(page.getByText(bundle.allGood)).toBeVisible(SOON);
		const bytes = readFileSync(await (await download).path());
		const files = [...filesInZip(bytes).keys()];
		expect(files.filter((path) => path.startsWith('receipts/')).length).toBeGreaterThan(0);

		await this.#goes('/records/check');
		const file = { name: 'bundle.zip', mimeType: 'application/zip', buffer: bytes };
		await page.locator('input[type=file]').setInputFiles(file);
		await expect(page.getByRole('heading', { name: bundle.check.whole })).toBeVisible(SOON);
		await expect(page.getByText(bundle.check.wholeText(files.length - 1))).toBeVisible();
		expect(await this.#count('submission')).toBe(1);
		expect(await this.#count('captured')).toBe(2);
	}

	async #open(path: string): Promise<void> {
		this.#page = await this.#phone.page();
		await this.#page.goto(this.#office.url + path);
	}

	/** By a link within the app: a page that is loaded anew is locked. */
	async #goes(path: string): Promise<void> {
		await this.#page.evaluate((href) => {
			const link = document.createElement('a');
			link.href = href;
			document.body.append(link);
			link.click();
			link.remove();
		}, path);
		await expect(this.#page).toHaveURL(this.#office.url + path);
	}

	async #closesAndOpens(path: string, { offline = false } = {}): Promise<void> {
		await this.#phone.stop('close');
		await this.#phone.restart();
		await this.#phone.context.setOffline(offline);
		const page = await this.#phone.page();
		await page.setViewportSize({ width: 360, height: 740 });
		await this.#open(path);
	}

	async #locks(): Promise<void> {
		const { protection } = this.#say;
		await this.#goes('/settings/protection');
		await button(this.#page, protection.lockNow).click();
		await heading(this.#page, protection.unlockTitle);
	}

	async #unlocks(): Promise<void> {
		const { protection } = this.#say;
		await heading(this.#page, protection.unlockTitle);
		await this.#page.getByLabel(protection.passphrase, { exact: true }).fill(SECRET);
		await button(this.#page, protection.unlock).click();
		await expect(this.#page).not.toHaveURL(/\/unlock/, SOON);
	}

	async #isBack(): Promise<void> {
		await this.#phone.context.setOffline(false);
		await this.#page.evaluate(() => dispatchEvent(new Event('online')));
	}

	async #paysOnThePhone(): Promise<void> {
		const { payment } = this.#say;
		await this.#goes(`/applications/${this.#application}/pay`);
		const page = this.#page;
		await page.getByRole('textbox', { name: payment.phone }).fill('0712 345 678');
		await button(page, payment.send).click();
		await expect(page.getByText(payment.states.prompted.title)).toBeVisible(SOON);
		await this.#office.act('phone', { answer: 'paid' });
		await heading(page, payment.states.paid.title);
		await link(page, payment.seeStatus).click();
	}

	async #desk(act: string, text?: string): Promise<void> {
		const submission = String((await this.#office.applications())[0]?.['id']);
		const documents = act === 'request' ? { documents: [] } : {};
		await this.#office.act('desk', { submission, act, ...(text ? { text } : {}), ...documents });
	}

	async #count(kind: string): Promise<number> {
		return (await this.#office.ledger()).filter((line) => line.kind === kind).length;
	}
}
