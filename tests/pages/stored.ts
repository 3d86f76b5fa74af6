import type { Page } from '@playwright/test';

/**
 * The clear bytes of every document that this device keeps, newest last: read from its database and
 * opened with its own keys, so that a test sees what would really be sent.
 */
export async function storedDocuments(page: Page): Promise<Buffer[]> {
	const found = await page.evaluate(async () => {
		type Sealed = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };
		type Row = { id: string; application: string; sealed: Sealed };
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('kibali');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		const all = <T>(table: string) =>
			new Promise<T[]>((resolve, reject) => {
				const request = db.transaction(table).objectStore(table).getAll();
				request.onsuccess = () => resolve(request.result as T[]);
				request.onerror = () => reject(request.error);
			});
		type Key = {
			id: string;
			key?: CryptoKey;
			wraps?: { wrapped: ArrayBuffer; iv: Uint8Array<ArrayBuffer> }[];
		};
		const keys = await all<Key>('keys');
		const device = keys.find(({ id }) => id === 'device')?.key;
		const wrap = keys.find(({ id }) => id === 'data')?.wraps?.[0];
		if (!device || !wrap) throw new Error('no keys');
		const at = (place: string, iv: Uint8Array<ArrayBuffer>) => ({
			name: 'AES-GCM',
			iv,
			additionalData: new TextEncoder().encode(place)
		});
		const dataKey = await crypto.subtle.unwrapKey(
			'raw',
			wrap.wrapped,
			device,
			at('keys:data', wrap.iv),
			'AES-GCM',
			false,
			['decrypt']
		);
		const rows = (await all<Row>('documentBytes')).sort((a, b) => (a.id < b.id ? -1 : 1));
		db.close();
		return Promise.all(
			rows.map(async ({ id, application, sealed }) => {
				const place = `documentBytes:${application}:${id}`;
				const bytes = await crypto.subtle.decrypt(at(place, sealed.iv), dataKey, sealed.data);
				let text = '';
				for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
				return btoa(text);
			})
		);
	});
	return found.map((text) => Buffer.from(text, 'base64'));
}
