import type { Locator, Page } from '@playwright/test';
import { jpegFacts, metadataIn } from '#documents/jpeg';
import { documents as english } from '../../src/messages/en/documents.ts';
import { settings } from '../../src/messages/en/settings.ts';
import { documents as swahili } from '../../src/messages/sw/documents.ts';
import { heads, hollowPdf, makePdf, truncatedPdf } from '../documents/fixtures.ts';
import { answersToday, startApplication, words } from './applicant.ts';
import { make12MpJpeg, makePicture, pdf, threePagePdf, type PickedFile } from './files.ts';
import { expect, test } from './fixtures.ts';
import { storedDocuments } from './stored.ts';

async function openDocuments(page: Page): Promise<string> {
	const id = await startApplication(page, { answers: answersToday() });
	await page.goto(`/apply/${id}/documents`);
	await expect(page.getByRole('heading', { level: 1, name: english.title })).toBeVisible();
	return id;
}

function card(page: Page, slot: string): Locator {
	const title = words.en.text.documents[slot]?.title ?? slot;
	return page.getByRole('region', { name: title, exact: true });
}

function choose(where: Locator, ...files: PickedFile[]): Promise<void> {
	return where.getByLabel(/Choose (a|another) file/).setInputFiles(files);
}

function named(name: string, buffer: Buffer): PickedFile {
	return { name, mimeType: 'image/jpeg', buffer };
}

/** The travel booking is one of those that depend on an answer not given yet. */
async function openDepending(page: Page): Promise<Locator> {
	await page.getByText(/^Depends on your answers/).click();
	return card(page, 'arrivalBooking');
}

// what is asked here needs no worker, and each new phone would have to install one first
test.use({ serviceWorkers: 'block' });

test('a 12-megapixel photo comes out upright, small, and without a trace of where it was taken', async ({
	page
}) => {
	await openDocuments(page);
	const photo = await make12MpJpeg(page);
	expect(photo.buffer.length).toBeGreaterThan(4_000_000);
	expect(metadataIn(photo.buffer).length).toBe(2);
	const passport = card(page, 'passportPage');
	await choose(passport, photo);

	await expect(
		passport.getByRole('button', { name: `${english.remove} passport.jpg` })
	).toBeVisible();
	await expect(passport.getByText(english.attached, { exact: true })).toBeVisible();
	await expect(passport.getByText(/^was 5\.\d.MB, now \d+.KB$/)).toBeVisible();

	const [stored] = await storedDocuments(page);
	if (!stored) throw new Error('nothing is stored');
	expect(metadataIn(stored)).toEqual([]);
	expect(stored.toString('latin1')).not.toMatch(/Exif|GPS|TESTCAMERA|xap/);
	expect(jpegFacts(stored)).toMatchObject({ width: 1500, height: 2000, orientation: 1 });
	expect(await redBand(page, stored)).toBe('top');
});

test('a photo for a face fits one megabyte, and a PNG becomes a JPEG', async ({ page }) => {
	await openDocuments(page);
	const face = card(page, 'photo');
	await choose(
		face,
		await makePicture(page, { name: 'me.png', type: 'image/png', width: 900, height: 1200 })
	);
	await expect(face.getByText(english.attached, { exact: true })).toBeVisible();
	const [stored] = await storedDocuments(page);
	expect(stored && jpegFacts(stored)).toMatchObject({ width: 900, height: 1200 });
});

test('what cannot be taken is refused with what it is, and a way out', async ({ page }) => {
	await openDocuments(page);
	const passport = card(page, 'passportPage');
	const { problems, found, photoOrPdf } = english;
	const cases: [PickedFile, { what: string; wayOut: string }][] = [
		[named('scan.jpg', heads.docx), problems.wrongType(found.word, photoOrPdf)],
		[named('page.jpg', heads.html), problems.wrongType(found.html, photoOrPdf)],
		[named('picture.jpg', heads.webp), problems.wrongType(found.webp, photoOrPdf)],
		[named('nothing.jpg', Buffer.alloc(0)), problems.empty()],
		[named('IMG_0001.jpg', heads.heic), problems.heic()],
		[pdf('locked.pdf', makePdf({ pages: 1, password: 'siri' })), problems.encrypted()],
		[pdf('cut.pdf', truncatedPdf()), problems.brokenPdf()],
		[pdf('hollow.pdf', hollowPdf()), problems.brokenPdf()],
		[
			pdf('thick.pdf', makePdf({ pages: 1, ballast: 6_000_000 })),
			problems.tooLargePdf('5\u00a0MB')
		],
		[
			await makePicture(page, { name: 'tiny.jpg', type: 'image/jpeg', width: 90, height: 60 }),
			problems.tooSmall(200)
		]
	];
	for (const [file, problem] of cases) {
		await choose(passport, file);
		const alert = passport.getByRole('alert');
		await expect(alert).toContainText(english.notTaken(file.name));
		await expect(alert).toContainText(problem.what);
		await expect(alert).toContainText(problem.wayOut);
		await expect(passport.getByText(english.missing, { exact: true })).toBeVisible();
	}
	expect(await storedDocuments(page)).toEqual([]);

	await choose(passport, pdf('open.pdf', makePdf({ pages: 1, locked: true })));
	await expect(passport.getByText(english.attached, { exact: true })).toBeVisible();
	await expect(passport.getByRole('alert')).toBeHidden();
});

test('a face takes no PDF', async ({ page }) => {
	await openDocuments(page);
	const face = card(page, 'photo');
	await choose(face, threePagePdf('me.jpg'));
	const { what, wayOut } = english.problems.wrongTypeNoPdf(english.found.pdf, english.photo);
	await expect(face.getByRole('alert')).toContainText(what);
	await expect(face.getByRole('alert')).toContainText(wayOut);
});

test('a PDF is counted and shown, and goes byte for byte', async ({ page }) => {
	await openDocuments(page);
	const booking = await openDepending(page);
	const files = [threePagePdf('there.pdf'), pdf('back.pdf', makePdf({ pages: 1 }))] as const;
	await choose(booking, ...files);
	await expect(booking.getByText(/· 3 pages$/)).toBeVisible();
	await expect(booking.getByText(/· 1 page$/)).toBeVisible();
	const picture = booking.getByRole('img', { name: english.firstPage('there.pdf') });
	await expect(picture).toHaveJSProperty('complete', true);
	expect(await picture.evaluate((img: HTMLImageElement) => img.naturalHeight)).toBeGreaterThan(100);
	const stored = await storedDocuments(page);
	expect(stored).toHaveLength(2);
	expect(stored.some((bytes) => bytes.equals(files[0].buffer))).toBe(true);
	await expect(page.getByText(english.tools.ready)).toBeVisible();
});

test('without the tools a PDF is taken unseen, and looked into when they can be had', async ({
	page
}) => {
	const portal = '<html><body>Sign in to the Wi-Fi</body></html>';
	await page
		.context()
		.route('**/tools/**', (route) => route.fulfill({ contentType: 'text/html', body: portal }));
	await openDocuments(page);
	const booking = await openDepending(page);
	await choose(booking, threePagePdf());
	await expect(booking.getByText(english.notLookedInto)).toBeVisible();
	await expect(page.getByText(english.tools.missing)).toBeVisible();

	await choose(booking, pdf('locked.pdf', makePdf({ pages: 1, password: 'siri' })));
	await expect(booking.getByRole('alert')).toContainText(english.problems.encrypted().what);

	await page.getByRole('button', { name: /^Get it now/ }).click();
	await expect(page.getByText(english.tools.failed)).toBeVisible();

	await page.context().unroute('**/tools/**');
	await page.getByRole('button', { name: /^Get it now/ }).click();
	await expect(booking.getByText(/· 3 pages$/)).toBeVisible();
	await expect(page.getByText(english.tools.ready)).toBeVisible();
});

test('what was removed can be brought back, and the focus never gets lost', async ({ page }) => {
	const id = await openDocuments(page);
	const passport = card(page, 'passportPage');
	const picture = await makePicture(page, {
		name: 'page.jpg',
		type: 'image/jpeg',
		width: 800,
		height: 1000
	});
	await choose(passport, picture);
	const file = passport.getByRole('list', { name: /^Files added/ });
	await expect(file).toContainText('page.jpg');
	const [before] = await storedDocuments(page);

	await passport.getByRole('button', { name: `${english.remove} page.jpg` }).press('Enter');
	await expect(page.getByText(english.removed('page.jpg'))).toBeVisible();
	await expect(passport.getByText(english.missing, { exact: true })).toBeVisible();
	await expect(page.locator('body')).not.toBeFocused();
	expect(await storedDocuments(page)).toEqual([]);

	await page.getByRole('button', { name: english.undo }).press('Enter');
	await expect(file).toContainText('page.jpg');
	await expect(page.locator('body')).not.toBeFocused();
	expect(await storedDocuments(page)).toEqual([before]);

	await page.reload();
	await expect(file).toContainText('page.jpg');
	expect(page.url()).toContain(id);
});

test('a change of language keeps the files and translates what went wrong', async ({ page }) => {
	await openDocuments(page);
	await choose(card(page, 'passportPage'), named('IMG_0001.jpg', heads.heic));
	await expect(page.getByText(english.problems.heic().what)).toBeVisible();
	await page.getByRole('button', { name: /Kiswahili/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: swahili.title })).toBeVisible();
	await expect(page.getByText(swahili.problems.heic().what)).toBeVisible();
});

/** On which side of the picture the red band lies. */
async function redBand(page: Page, jpeg: Buffer): Promise<string> {
	return page.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
		const picture = await createImageBitmap(new Blob([bytes]));
		const { width, height } = picture;
		const canvas = new OffscreenCanvas(width, height);
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no canvas');
		context.drawImage(picture, 0, 0);
		const isRed = (x: number, y: number) => {
			const [red = 0, green = 0] = context.getImageData(x, y, 1, 1).data;
			return red > 150 && green < 60;
		};
		const sides = {
			top: isRed(width / 2, 20),
			bottom: isRed(width / 2, height - 20),
			left: isRed(20, height / 2),
			right: isRed(width - 20, height / 2)
		};
		return Object.entries(sides)
			.filter(([, red]) => red)
			.map(([side]) => side)
			.join(' ');
	}, jpeg.toString('base64'));
}

for (const { type, saveData, comes } of [
	{ type: 'wifi', saveData: false, comes: true },
	{ type: 'wifi', saveData: true, comes: false },
	{ type: 'cellular', saveData: false, comes: false }
]) {
	test(`the PDF tools ${comes ? 'come' : 'do not come'} unasked on ${type}${saveData ? ' that saves data' : ''}`, async ({
		page
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.addInitScript(
			(link) => Object.defineProperty(navigator, 'connection', { value: link }),
			{ type, saveData }
		);
		await startApplication(page, { answers: answersToday() });
		await page.goto('/settings');
		const tools = () => asked.filter((path) => path.startsWith('/tools/'));
		if (comes) await expect.poll(() => tools().length).toBeGreaterThanOrEqual(2);
		else await page.waitForLoadState('networkidle');
		expect(tools().length > 0).toBe(comes);
		if (comes) await expect.poll(() => page.evaluate(toolsKept)).toBeGreaterThanOrEqual(2);
		await page.reload();
		const ready = page.getByText(settings.pdfReady);
		await (comes ? expect(ready).toBeVisible() : expect(ready).toBeHidden());
	});
}

/** How many files of the tools the phone keeps; asked for is not yet there. */
async function toolsKept(): Promise<number> {
	const names = await caches.keys();
	const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
	return kept.flat().filter(({ url }) => new URL(url).pathname.startsWith('/tools/')).length;
}
