import { account } from '../../src/messages/en/account.ts';
import { payloads, payloadsInTurn } from '../payloads.ts';
import { openRegistering } from './entering.ts';
import { expect, test } from './fixtures.ts';
import { seedSaid } from './seed.ts';
import { setTripwire } from './tripwire.ts';

// what is asked here needs no worker, and each new phone would have to install one first
test.use({ serviceWorkers: 'block' });

test('in what the office says of an account, and in what is typed there, a payload stays text', async ({
	page,
	context,
	office
}) => {
	const heading = page.getByRole('heading', { level: 1 });
	const wire = await setTripwire(context);
	await page.goto('/help');
	const next = payloadsInTurn(80);
	const no = { type: 'a', title: next(), status: 422, code: 'constructor', detail: next() };
	const answer = { status: 422, type: 'application/problem+json', body: JSON.stringify(no) };
	const asked = { fault: 'answer', times: -1, route: 'PUT /v1/account-requests', value: answer };
	await office.act('faults', asked);

	await page.goto('/account');
	await openRegistering(page);
	for (const path of ['/register', '/sign-in', '/reset', '/unlock']) {
		await page.goto(`/account${path}`);
		await expect(page.locator('form input').first()).toBeVisible();
		for (const field of await page.locator('form input:not([type=radio], [readonly])').all()) {
			await field.fill(next());
		}
		await page.getByRole('button', { name: account.continue, exact: true }).click();
		await expect(page.getByRole('alert').first()).toBeVisible();
		await wire.look(page, path);
	}
	await expect(page.getByRole('alert').first()).toContainText(account.refusedOther('constructor'));

	const sessions = payloads.map((device) => ({ device, since: device, seen: device, here: false }));
	const kind = '__proto__';
	await seedSaid(page, [
		{ state: 'constructor', sessions: 'toString' },
		{ state: 'sessions', sessions: [...sessions, null, { device: 1 }] },
		{ state: 'signed-in', profile: { kind, name: next(), email: next(), phone: next() } }
	]);
	await page.goto('/account/sessions');
	await expect(page.getByText('__hit(0)').first()).toBeVisible();
	await wire.look(page, 'sessions');
	for (const path of ['/account', '/account/change?what=constructor', '/outbox', '/history']) {
		await page.goto(path);
		await expect(heading).toBeVisible();
		await wire.look(page, path);
	}
	await page.goto('/account');
	await expect(page.getByText(/__hit\(\d+\)/).first()).toBeVisible();
	await wire.look(page, 'the account');
});
