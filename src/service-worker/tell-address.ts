import { findWakeAddress, noteAddressTold } from '#storage/notices';
import type { SenderEnvironment } from './environment.ts';

const FINAL = ['accepted', 'duplicate', 'refused'];

/** Where the office may wake this browser, or that it may not any more. One it refuses is not told again. */
export async function tellAddress({ db, gateway }: SenderEnvironment): Promise<void> {
	const address = await findWakeAddress(db);
	if (!address || address.told) return;
	const { outcome } = await gateway.wakeAt(address.subscription, address.endpoint);
	if (FINAL.includes(outcome)) await noteAddressTold(db, address);
}
