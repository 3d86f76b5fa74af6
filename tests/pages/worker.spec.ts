import { expect, test } from './fixtures.ts';
import { submitOffline } from './seed.ts';

test('trial', async ({ page, context, office }) => {
	const t = Date.now();
	const id = await submitOffline(page, context);
	console.log('submitted', Date.now() - t, id);
	await page.close();
	await context.setOffline(false);
	await expect.poll(async () => (await office.applications()).length).toBe(1);
	console.log('delivered', Date.now() - t);
	console.log(JSON.stringify(await office.ledger()).slice(0, 3000));
});
