import type * as PdfJs from 'pdfjs-dist';

/**
 * The PDF tools are too heavy for the app's first visit: they lie under /tools and are fetched when
 * the first PDF comes, or before, when the person asks. The folder's name carries their version.
 */
export const pdfToolsFolder = '/tools/pdfjs-5.6.205';
export const pdfTools = [
	`${pdfToolsFolder}/pdf.min.mjs`,
	`${pdfToolsFolder}/pdf.worker.min.mjs`
] as const;
export const toolsCache = 'kibali-tools';
/** bytes on the way, compressed */
export const toolsSize = 440_000;

/** ms to wait for the tools on a slow link before a PDF is taken unseen */
const PATIENCE = 20_000;

let loaded: Promise<typeof PdfJs> | undefined;

/** True when a PDF can be looked into without a connection. */
export async function toolsReady(): Promise<boolean> {
	const kept = await Promise.all(pdfTools.map((url) => keptCopy(url)));
	return kept.every((copy) => copy !== undefined);
}

/** Brings the tools onto the device. False when they could not all be had; it can be tried again. */
export async function fetchTools(): Promise<boolean> {
	const fetched = await Promise.all(pdfTools.map((url) => fetchTool(url).catch(() => false)));
	return fetched.every(Boolean);
}

/** pdf.js itself, or undefined while it cannot be had. */
export async function loadPdfTools(): Promise<typeof PdfJs | undefined> {
	if (!loaded && !(await toolsReady()) && !(await withinPatience(fetchTools()))) return undefined;
	// The module is imported by its full address so that no bundler looks into it
	loaded ??= import(/* @vite-ignore */ fullUrl(pdfTools[0])) as Promise<typeof PdfJs>;
	try {
		const pdfjs = await loaded;
		pdfjs.GlobalWorkerOptions.workerSrc = fullUrl(pdfTools[1]);
		return pdfjs;
	} catch {
		loaded = undefined;
		await Promise.all(pdfTools.map((url) => dropCopy(url)));
		return undefined;
	}
}

async function fetchTool(url: string): Promise<boolean> {
	if (await keptCopy(url)) return true;
	const response = await fetch(url);
	if (!response.ok || !isScript(response)) {
		await dropCopy(url);
		return false;
	}
	const copy = response.clone();
	await response.arrayBuffer();
	await keepCopy(url, copy);
	return true;
}

/** A captive portal answers everything with a page of its own. */
function isScript(response: Response): boolean {
	return /javascript/.test(response.headers.get('content-type') ?? '');
}

/** Cache Storage may be missing (plain http) or forbidden (private windows). */
async function keptCopy(url: string): Promise<Response | undefined> {
	if (typeof caches === 'undefined') return undefined;
	const copy = await caches.match(url).catch(() => undefined);
	return copy && isScript(copy) ? copy : undefined;
}

/** The worker keeps what passes through it, but it does not yet see a first visit's requests. */
async function keepCopy(url: string, response: Response): Promise<void> {
	if (typeof caches === 'undefined') return;
	await caches
		.open(toolsCache)
		.then((cache) => cache.put(url, response))
		.catch(() => undefined);
}

async function dropCopy(url: string): Promise<void> {
	if (typeof caches === 'undefined') return;
	await caches
		.open(toolsCache)
		.then((cache) => cache.delete(url))
		.catch(() => false);
}

function withinPatience(done: Promise<boolean>): Promise<boolean> {
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(false), PATIENCE);
		void done.then((value) => {
			clearTimeout(timer);
			resolve(value);
		});
	});
}

function fullUrl(path: string): string {
	return new URL(path, location.origin).href;
}
