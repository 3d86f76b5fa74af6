import type { Page } from '@playwright/test';
import { permitD } from '#catalog/permit-d/service';
import { dateInKenya } from '#domain/calendar';
import { evaluate } from '#domain/condition';
import type { Answers, Row } from '#domain/facts';
import type { EvidenceSlot } from '#domain/evidence';
import { factsOf, visibleSections } from '#domain/service';
import { privacy } from '../../src/messages/en/privacy.ts';
import { settings } from '../../src/messages/en/settings.ts';
import { text } from '../../src/messages/en/services/permit-d.ts';
import { withChange } from '../catalog/cases.ts';
import { cases } from '../catalog/cases/permit-d.ts';
import { aProfile, PASSWORD } from '../profiles.ts';
import { answerQuestion, onThisDay } from './any-service.ts';
import { begin, words } from './applicant.ts';
import { killableBrowser, type KillableBrowser } from './browser.ts';
import { enterAgainByHand, registerByHand } from './entering.ts';
import { makePicture, markedPdf } from './files.ts';
import { expect, test } from './fixtures.ts';
import { markedAnswers } from './marked.ts';
import type { RunningOffice } from './office.ts';
import { scanProfile } from './profile-scan.ts';

/** Written by hand in the flow, beside the answers. */
const SPOKEN = {
	file: 'Zqfile kanari',
	inside: 'Zqinside kanari of a paper',
	signed: 'Zqsigned Kanari',
	payer: '0799310047',
	asked: 'Zqasked kanari by the office',
	replied: 'Zqreplied kanari to the office',
	note: 'Zqnote kanari with the decision'
};
const say = words.en;

test('nothing typed, attached, said or heard is found in the browser’s files, closed, killed or erased', async ({
	office
}) => {
	test.setTimeout(240_000);
	const phone = await killableBrowser();
	const { married, byEmployer } = cases.variants;
	const base = withChange(withChange(cases.base, married ?? {}), byEmployer ?? {});
	const { answers, marks } = markedAnswers(permitD, onThisDay(withEachRowTwice(base)));
	const holder = aProfile(1, { name: 'Zuwena Kandarasi', email: 'zuwena.kandarasi@example.com' });
	const own = [holder.name, holder.email, holder.idNumber, holder.phone, PASSWORD];
	const all = [...marks, ...Object.values(SPOKEN), ...own];
	expect(all.length).toBeGreaterThanOrEqual(60);
	try {
		const page = await visit(phone, office, '/settings');
		await expect(page.getByText(settings.offlineReady)).toBeVisible({ timeout: 30_000 });
		await page.goto(`${office.url}/account`);
		await registerByHand(page, office, holder);
		await enterAgainByHand(page, office, holder);
		const id = await filled(page, office, answers);
		await phone.stop('kill');
		expectNone(scanProfile(phone.profile, all));

		await phone.restart();
		await sent(await visit(phone, office, `/apply/${id}/check`), office, id);
		await phone.stop('close');
		expectNone(scanProfile(phone.profile, all));

		await phone.restart();
		await erased(await visit(phone, office, '/privacy/erase'));
		await phone.stop('kill');
		expectNone(scanProfile(phone.profile, all));
	} finally {
		await phone.close();
	}
});

test('the search finds what a page leaves behind, wherever it leaves it', async ({ office }) => {
	const phone = await killableBrowser();
	try {
		const page = await visit(phone, office, '/help');
		await page.evaluate(async () => {
			const long = (word: string) => `${word} `.repeat(20_000);
			localStorage.setItem('left', 'Zqlocal kanari');
			await (await caches.open('left')).put('/left', new Response('Zqcache kanari'));
			await new Promise((resolve, reject) => {
				const open = indexedDB.open('left', 1);
				open.onupgradeneeded = () => open.result.createObjectStore('rows');
				open.onsuccess = () => {
					const act = open.result.transaction('rows', 'readwrite', { durability: 'strict' });
					act.oncomplete = resolve;
					act.onerror = reject;
					const rows = act.objectStore('rows');
					rows.put({ text: 'Zqsmall kanari' }, 1);
					rows.put({ text: long('Zqlarge kanari') }, 2);
					rows.put({ text: 'Zqwide kanarí 🐦' }, 3);
					rows.put({ bytes: new TextEncoder().encode('Zqbytes kanari').buffer }, 4);
					rows.put({ text: btoa('and so Zqbased kanari') }, 5);
					rows.delete(1);
				};
			});
			document.title = 'Zqtitle kanari';
			history.pushState({}, '', '/help?Zqpath-kanari');
		});
		const left = ['local', 'cache', 'small', 'large', 'wide', 'bytes', 'based', 'title'];
		const names = [...left.map((one) => `Zq${one} kanar`), 'Zqpath-kanari'];
		await phone.stop('close');
		const { hits, unpacked } = scanProfile(phone.profile, names);
		expect(unpacked).toBeGreaterThan(0);
		expect([...new Set(hits.map(({ word }) => word))].sort()).toEqual(names.sort());
	} finally {
		await phone.close();
	}
});

function withEachRowTwice(answers: Answers): Answers {
	const doubled = Object.entries(answers).map(([id, answer]) => [
		id,
		Array.isArray(answer) ? [...(answer as readonly Row[]), ...(answer as readonly Row[])] : answer
	]);
	return Object.fromEntries(doubled) as Answers;
}

async function visit(phone: KillableBrowser, office: RunningOffice, path: string): Promise<Page> {
	const page = await phone.page();
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(office.url + path);
	return page;
}

function expectNone(scan: ReturnType<typeof scanProfile>): void {
	expect(scan.hits.map(({ word, file }) => `${word} in ${file}`)).toEqual([]);
	expect(scan.files).toBeGreaterThan(50);
	expect(scan.unpacked).toBeGreaterThan(0);
}

/** Everything goes; the page that says so is read. */
async function erased(page: Page): Promise<void> {
	await page.getByRole('button', { name: privacy.erase.all, exact: true }).click();
	await page.getByRole('button', { name: privacy.erase.allYes, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: privacy.erased.title })).toBeVisible();
}

/** Every page of the form and every paper. Comes to the application’s id. */
async function filled(
	page: Page,
	office: RunningOffice,
	answers: ReturnType<typeof markedAnswers>['answers']
): Promise<string> {
	await page.goto(`${office.url}/services/${permitD.id}`);
	await begin(page);
	const id = /apply\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
	const facts = factsOf(permitD, answers, {}, dateInKenya(Date.now()));
	const pages = visibleSections(permitD, facts);
	await page.goto(`${office.url}/apply/${id}/${pages[0]?.section.id}`);
	for (const { section, questions } of pages) {
		await expect(page).toHaveURL(new RegExp(`/apply/${id}/${section.id}$`));
		for (const question of questions) await answerQuestion(page, question, text, answers);
		await page.getByRole('button', { name: say.form.section.continue, exact: true }).click();
	}
	await expect(page).toHaveURL(new RegExp(`/apply/${id}/documents$`));
	const picture = await makePicture(page, {
		...{ name: `${SPOKEN.file}.jpg`, type: 'image/jpeg' },
		...{ width: 600, height: 800 }
	});
	const paper = markedPdf(`${SPOKEN.file}.pdf`, SPOKEN.inside);
	const slots: readonly EvidenceSlot[] = permitD.slots;
	for (const slot of slots) {
		const asked = !slot.when || evaluate(slot.when, facts) === 'met';
		if (slot.stage === 'issuance' || slot.optional || !asked) continue;
		const name = (text.documents as Record<string, { title: string }>)[slot.id]?.title ?? slot.id;
		const region = page.getByRole('region', { name, exact: true });
		const file = slot.accepts.some((kind) => kind === 'pdf') ? paper : picture;
		await region.getByLabel(say.documents.chooseFile).setInputFiles(file);
		await expect(region.getByText(say.documents.attached, { exact: true })).toBeVisible();
	}
	return id;
}

/** Signed, received, paid, asked for more, answered, approved. */
async function sent(page: Page, office: RunningOffice, id: string): Promise<void> {
	const { check, findings, sign } = say.form;
	await expect(page.getByRole('heading', { level: 1, name: check.title })).toBeVisible();
	const accept = page.getByRole('checkbox', { name: findings.accept });
	while ((await accept.count()) > 0) await accept.first().check();
	await page.getByRole('link', { name: check.sign }).click();
	await page.getByRole('textbox', { name: sign.name }).fill(SPOKEN.signed);
	await page.getByRole('checkbox', { name: sign.confirm }).check();
	await page.getByRole('button', { name: sign.submit }).click();
	await expect(page.getByText(/^KB-[A-Z0-9]{4}-[A-Z0-9]{4}$/)).toBeVisible({ timeout: 60_000 });

	await page.goto(`${office.url}/applications/${id}/pay`);
	await page.getByLabel(say.payment.phone).fill(SPOKEN.payer);
	await page.getByRole('button', { name: say.payment.send, exact: true }).click();
	await expect(
		page.getByRole('heading', { name: say.payment.states.prompted.title })
	).toBeVisible();
	await office.act('phone', { answer: 'paid' });
	await page.goto(`${office.url}/applications/${id}`);
	const headline = (name: string) =>
		page.getByRole('heading', { level: 1, name: say.status.headlines[name] ?? '' });
	await expect(headline('under-review')).toBeVisible();

	const submission = String((await office.applications())[0]?.['id']);
	await office.act('desk', { submission, act: 'request', text: SPOKEN.asked });
	await page.reload();
	await expect(page.getByText(SPOKEN.asked)).toBeVisible();
	await page.getByRole('link', { name: say.status.request.answer }).click();
	await page.getByRole('textbox', { name: say.status.reply.text }).fill(SPOKEN.replied);
	await page.getByRole('button', { name: say.status.reply.send, exact: true }).click();
	await expect(page.getByText(say.status.request.delivered)).toBeVisible();
	await office.act('desk', { submission, act: 'approve', text: SPOKEN.note });
	await page.goto(`${office.url}/applications/${id}`);
	await expect(page.getByText(SPOKEN.note, { exact: true })).toBeVisible();
}
