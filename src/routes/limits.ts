import { readMark } from './device.ts';

/** What this browser cannot do; the first two stop an application, the others only deserve a word. */
export type Limit = 'noStorage' | 'noKeys' | 'littleRoom' | 'noWorker';

/** Documents of one application, with room to copy them once. */
const ROOM = 30_000_000;

export async function findLimit(): Promise<Limit | undefined> {
	if (!globalThis.crypto?.subtle) return 'noKeys';
	if (!(await canStore())) return 'noStorage';
	const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
	const room = (estimate?.quota ?? Infinity) - (estimate?.usage ?? 0);
	if (room < ROOM) return 'littleRoom';
	return sendsWhenClosed() ? undefined : 'noWorker';
}

/** Without Background Sync a worker runs only while a page of ours is open. */
function sendsWhenClosed(): boolean {
	return 'serviceWorker' in navigator && 'SyncManager' in globalThis;
}

/** Some private windows offer a database and fail to open it. */
async function canStore(): Promise<boolean> {
	if (typeof indexedDB === 'undefined') return false;
	if (readMark('has-data')) return true;
	return new Promise((resolve) => {
		try {
			const request = indexedDB.open('kibali-probe');
			request.onerror = () => resolve(false);
			request.onsuccess = () => {
				request.result.close();
				indexedDB.deleteDatabase('kibali-probe');
				resolve(true);
			};
		} catch {
			resolve(false);
		}
	});
}
