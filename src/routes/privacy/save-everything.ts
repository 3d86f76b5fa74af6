import { exportEverything, type Exported } from '#journey/export';
import type { Language } from '#messages/index';
import { dateInKenya } from '#domain/calendar';
import { saveBlob } from '../history/save-file.ts';
import { getPage } from '../open-page.ts';
import { readablePage } from './readable-page.ts';

export type Saved = { readonly name: string; readonly size: number; readonly damaged: number };

/** All of it, in one file of the person's own. */
export async function saveEverything(language: Language): Promise<Saved> {
	const page = await getPage();
	const [{ data, files }, { makeZip }] = await Promise.all([
		exportEverything(page),
		import('client-zip')
	]);
	const at = new Date(page.now());
	const html = await readablePage(page, data, language);
	const zip = makeZip([
		{ name: 'read-me.html', input: html, lastModified: at },
		{ name: 'data.json', input: JSON.stringify(data, null, '\t'), lastModified: at },
		...files.map(({ path, bytes, at: added }) => ({
			name: path,
			input: bytes,
			lastModified: new Date(added)
		}))
	]);
	const blob = new Blob([await new Response(zip).arrayBuffer()], { type: 'application/zip' });
	return { ...download(blob, `kibali-${dateInKenya(page.now())}.zip`), damaged: damagedIn(data) };
}

/** Only what a person reads or prints. */
export async function savePage(language: Language): Promise<Saved> {
	const page = await getPage();
	const { data } = await exportEverything(page);
	const html = await readablePage(page, data, language);
	const blob = new Blob([html], { type: 'text/html' });
	return { ...download(blob, `kibali-${dateInKenya(page.now())}.html`), damaged: damagedIn(data) };
}

function damagedIn({ documents }: Exported): number {
	return documents.filter(({ file }) => file === null).length;
}

function download(blob: Blob, name: string): { name: string; size: number } {
	saveBlob(name, blob);
	return { name, size: blob.size };
}
