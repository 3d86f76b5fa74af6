import { readMark } from './device.ts';

type Link = { readonly type?: string; readonly saveData?: boolean };

/**
 * On a link that costs nothing, a person who has begun a form gets the PDF tools without asking. Where
 * the browser does not say what the link is, nothing is fetched unasked.
 */
export async function fetchToolsOnWifi(): Promise<void> {
	const link = (navigator as Navigator & { connection?: Link }).connection;
	const free = link?.type === 'wifi' || link?.type === 'ethernet';
	if (!free || link.saveData || !readMark('has-data')) return;
	const { fetchPdfTools, pdfToolsReady } = await import('#journey/pdf-tools');
	if (!(await pdfToolsReady())) await fetchPdfTools();
}
