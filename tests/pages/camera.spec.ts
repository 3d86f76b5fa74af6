import { answersToday, attachFile, startApplication, words } from './applicant.ts';
import { killableBrowser } from './browser.ts';
import { threePagePdf } from './files.ts';
import { expect, test } from './fixtures.ts';

const say = words.en;

test('the camera app kills the page: at the next start every answer and every file is there', async ({
	office
}) => {
	const phone = await killableBrowser();
	try {
		let page = await phone.page();
		const id = await startApplication(page, { answers: answersToday(), base: office.url });
		await page.goto(`${office.url}/apply/${id}/traveller`);
		const surname = say.text.questions['surname']?.label ?? '';
		await page.getByRole('textbox', { name: surname }).fill('MUSTER');
		// straight from the field to the documents, with no pause in which it could be saved by itself
		await page.getByRole('link', { name: say.form.tasks.title }).first().click();
		await page.getByRole('link', { name: say.form.tasks.documents }).click();
		await attachFile(page, 'passportPage', threePagePdf());

		const face = page.getByRole('region', {
			name: say.text.documents['photo']?.title ?? '',
			exact: true
		});
		const camera = page.waitForEvent('filechooser');
		await face.getByText(say.documents.takePhoto).click();
		await camera;
		await phone.killAndRestart();

		page = await phone.page();
		await page.goto(`${office.url}/apply/${id}/documents`);
		const attached = page.getByRole('list', {
			name: say.documents.files(say.text.documents['passportPage']?.title ?? '')
		});
		await expect(attached.getByText(threePagePdf().name).first()).toBeVisible();
		await page.goto(`${office.url}/apply/${id}/traveller#q-surname`);
		const field = page.getByRole('textbox', { name: surname });
		await expect(field).toHaveValue('MUSTER');
		await expect(field).toBeFocused();
	} finally {
		await phone.close();
	}
});
