import { alienCard } from '#catalog/alien-card/service';
import { citizenshipMarriage } from '#catalog/citizenship-marriage/service';
import { dependantPass } from '#catalog/dependant-pass/service';
import { passportChild } from '#catalog/passport-child/service';
import { permitG } from '#catalog/permit-g/service';
import { visitExtension } from '#catalog/visit-extension/service';
import { dateInKenya } from '#domain/calendar';
import { evaluate } from '#domain/condition';
import type { Answer, Answers, Row } from '#domain/facts';
import { feeOf } from '#domain/fee';
import { factsOf, visibleSections, type ServiceDefinition } from '#domain/service';
import { consent } from '../../src/messages/en/consent.ts';
import { text as alienCardEn } from '../../src/messages/en/services/alien-card.ts';
import { text as citizenshipMarriageEn } from '../../src/messages/en/services/citizenship-marriage.ts';
import { text as dependantPassEn } from '../../src/messages/en/services/dependant-pass.ts';
import { text as passportChildEn } from '../../src/messages/en/services/passport-child.ts';
import { text as permitGEn } from '../../src/messages/en/services/permit-g.ts';
import { text as visitExtensionEn } from '../../src/messages/en/services/visit-extension.ts';
import { settings } from '../../src/messages/en/settings.ts';
import type { ServiceText } from '../../src/messages/service-text.ts';
import { withChange, type AnyCases } from '../catalog/cases.ts';
import { cases as alienCardCases } from '../catalog/cases/alien-card.ts';
import { cases as citizenshipMarriageCases } from '../catalog/cases/citizenship-marriage.ts';
import { cases as dependantPassCases } from '../catalog/cases/dependant-pass.ts';
import { cases as passportChildCases } from '../catalog/cases/passport-child.ts';
import { cases as permitGCases } from '../catalog/cases/permit-g.ts';
import { cases as visitExtensionCases } from '../catalog/cases/visit-extension.ts';
import { answerQuestion, onThisDay } from './any-service.ts';
import { begin, words } from './applicant.ts';
import { makePicture, threePagePdf } from './files.ts';
import { expect, test } from './fixtures.ts';
import { seedAccount } from './seed.ts';

const say = words.en;

type Kind = {
	readonly kind: string;
	readonly service: ServiceDefinition;
	readonly text: ServiceText;
	readonly cases: AnyCases;
	readonly variant?: string;
};

/** One of each kind of service; the eTA has its own main job, a new permit the full story. */
const kinds: readonly Kind[] = [
	{
		kind: 'a visitor who stays longer',
		service: visitExtension,
		text: visitExtensionEn,
		cases: visitExtensionCases
	},
	{
		kind: 'a renewed permit',
		service: permitG,
		text: permitGEn,
		cases: permitGCases,
		variant: 'renewal'
	},
	{ kind: 'a pass', service: dependantPass, text: dependantPassEn, cases: dependantPassCases },
	{ kind: 'an alien card', service: alienCard, text: alienCardEn, cases: alienCardCases },
	{
		kind: 'a passport of a minor',
		service: passportChild,
		text: passportChildEn,
		cases: passportChildCases
	},
	{
		kind: 'citizenship',
		service: citizenshipMarriage,
		text: citizenshipMarriageEn,
		cases: citizenshipMarriageCases
	}
];

test.use({ viewport: { width: 360, height: 740 }, contextOptions: { reducedMotion: 'reduce' } });

for (const one of kinds) {
	test(`${one.kind}: offline until Submit, then received and paid`, async ({
		page,
		context,
		office
	}) => {
		test.setTimeout(150_000);
		const { service, text } = one;
		const change = one.variant ? one.cases.variants[one.variant] : {};
		const answers = onThisDay(withChange(one.cases.base, change ?? {}));
		await page.goto('/settings');
		await expect(page.getByText(settings.offlineReady)).toBeVisible({ timeout: 30_000 });
		await seedAccount(page);
		await context.setOffline(true);

		await page.goto(`/services/${service.id}`);
		await begin(page);
		const id = /apply\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
		const facts = factsOf(service, answers, {}, dateInKenya(Date.now()));
		const pages = visibleSections(service, facts);
		await page.goto(`/apply/${id}/${pages[0]?.section.id}`);
		for (const { section, questions } of pages) {
			await expect(page).toHaveURL(new RegExp(`/apply/${id}/${section.id}$`));
			for (const question of questions) await answerQuestion(page, question, text, answers);
			await page.getByRole('button', { name: say.form.section.continue, exact: true }).click();
		}
		await expect(page).toHaveURL(new RegExp(`/apply/${id}/documents$`));
		const asked = service.slots.filter(
			(slot) =>
				slot.stage !== 'issuance' &&
				!slot.optional &&
				(!slot.when || evaluate(slot.when, facts) === 'met')
		);
		const picture = await makePicture(page, {
			...{ name: 'page.jpg', type: 'image/jpeg' },
			...{ width: 600, height: 800 }
		});
		for (const slot of asked) {
			const region = page.getByRole('region', {
				name: text.documents[slot.id]?.title ?? slot.id,
				exact: true
			});
			const file = slot.accepts.some((kind) => kind === 'pdf')
				? threePagePdf(`${slot.id}.pdf`)
				: picture;
			await region.getByLabel(say.documents.chooseFile).setInputFiles(file);
			await expect(region.getByText(say.documents.attached, { exact: true })).toBeVisible();
		}
		await page.goto(`/apply/${id}/check`);
		await expect(page.getByRole('heading', { level: 1, name: say.form.check.title })).toBeVisible();
		const accept = page.getByRole('checkbox', { name: say.form.findings.accept });
		while ((await accept.count()) > 0) await accept.first().check();
		await page.getByRole('link', { name: say.form.check.sign }).click();
		if (service.id === passportChild.id) {
			await page.getByRole('checkbox', { name: consent.guardian.confirm }).check();
			await page.getByRole('button', { name: consent.guardian.record }).click();
		}
		await page.getByRole('textbox', { name: say.form.sign.name }).fill('Bo Example');
		await page.getByRole('checkbox', { name: say.form.sign.confirm }).check();
		await page.getByRole('button', { name: say.form.sign.submit }).click();
		await expect(page).toHaveURL(new RegExp(`/applications/${id}$`));

		await context.setOffline(false);
		await expect(page.getByText(/^KB-[A-Z0-9]{4}-[A-Z0-9]{4}$/)).toBeVisible({ timeout: 60_000 });
		const received = (await office.ledger()).filter(({ kind }) => kind === 'submission');
		expect(received.length).toBe(1);
		const [application] = await office.applications();
		const { envelope } = application as unknown as { envelope: { answers: Answers } };
		expect(answered(envelope.answers)).toEqual(answered(facts.answers));

		const due = feeOf(service.fees, 'processing', facts).totals;
		if (due.length > 0) {
			await page.goto(`/applications/${id}/pay`);
			await page.getByLabel(say.payment.phone).fill('0712 345 678');
			await page.getByRole('button', { name: say.payment.send, exact: true }).click();
			await expect(
				page.getByRole('heading', { name: say.payment.states.prompted.title })
			).toBeVisible();
			await office.act('phone', { answer: 'paid' });
			await page.goto(`/applications/${id}`);
		}
		await expect(
			page.getByRole('heading', { level: 1, name: say.status.headlines['under-review'] ?? '' })
		).toBeVisible();
	});
}

/** A field that was left empty is kept as cleared. */
function answered(answers: Answers): Answers {
	const full = (of: Answers) =>
		Object.fromEntries(Object.entries(of).filter(([, value]) => value !== null));
	return Object.fromEntries(
		Object.entries(full(answers)).map(([id, value]): [string, Answer] => [
			id,
			Array.isArray(value) ? (value as readonly Row[]).map((row) => full(row) as Row) : value
		])
	);
}
