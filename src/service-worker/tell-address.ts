import { noteTold } from '#storage/notices';
import { findSetting } from '#storage/settings';
import type { SenderEnvironment } from './environment.ts';
import { isSuccess } from './hand-in.ts';

/** Where the office may wake this browser, or that it may not any more. One it refuses is not told again. */
export async function tellAddress({ db, gateway }: SenderEnvironment): Promise<void> {
	const address = await findSetting(db, 'wake-address');
	if (!address || address.told) return;
	const answered = await gateway.wakeAt(address.subscription, address.endpoint);
	if (isSuccess(answered) || answered.outcome === 'refused') await noteTold(db, address);
}
