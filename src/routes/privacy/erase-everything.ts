import { resolve } from '$app/paths';
import { eraseEverything, type ErasedAll } from '#journey/erase';
import { openDatabase } from '#storage/database';
import { keepsNothing } from '../device.ts';
import { getPage } from '../open-page.ts';
import { forgetErased } from '../without-keys.ts';

/** Goes to the page that says so, for this one still holds keys; other open pages go by themselves. */
export async function eraseEverythingHere(): Promise<ErasedAll> {
	const page = await getPage();
	const done = await eraseEverything(page);
	if (done !== 'erased') return done;
	const next = resolve('/privacy/erased');
	if (keepsNothing()) (await import('../shared-computer.ts')).leaveShared(next);
	else {
		const { letGo } = await import('../notices.ts');
		await letGo(page.db).catch(() => undefined);
		await navigator.clearAppBadge?.().catch(() => undefined);
		await forgetErased(openDatabase(), page.db);
		location.replace(next);
	}
	return done;
}
