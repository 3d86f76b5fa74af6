import { readMark } from './device.ts';

/** What this browser cannot do; the first two stop an application, the others only deserve a word. */
export type Limit = 'noStorage' | 'noKeys' | 'littleRoom' | 'noWorker';

/** Documents of one application, with room to copy them once. */
const ROOM = 30_000_000;

export async function findLimit(): Promise<Limit | undefined> {
	if (!globalThis.crypto?.subtle) return 'noKeys';
	if (!(await canStore())) return 'noStorage';
	if (!('serviceWorker' in navigator)) return 'noWorker';
	const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
	const room = (estimate?.quota ?? Infinity) - (estimate?.usage ?? 0);
	return room < ROOM ? 'littleRoom' : undefined;
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
