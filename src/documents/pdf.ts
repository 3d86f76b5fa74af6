import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import { sheet } from './canvas.ts';
import { limits } from './limits.ts';
import { namesEncryption, structureProblem } from './pdf-structure.ts';
import type { DocumentProblem } from './problem.ts';
import { thumbnailOf } from './thumbnail.ts';
import { loadPdfTools } from './tools.ts';

export type PdfLook = {
	/** null while nobody could look inside */
	readonly pages: number | null;
	readonly thumbnail: string | null;
};

/** ms; a file that keeps the viewer busy for longer would keep the officer's busy too */
const OPENING = 20_000;
const DRAWING = 10_000;
const THUMBNAIL_EDGE = 336;
/** pixels of one image inside a PDF; larger ones stay white in the thumbnail */
const IMAGE = 40_000_000;

/** Opens a PDF; with no tools at hand it is judged by its structure alone. */
export async function lookIntoPdf(
	bytes: ArrayBuffer
): Promise<{ look: PdfLook } | { refused: DocumentProblem }> {
	const broken = structureProblem(new Uint8Array(bytes));
	if (broken) return { refused: broken };
	const pdfjs = await loadPdfTools();
	if (!pdfjs) {
		if (namesEncryption(new Uint8Array(bytes))) return { refused: { code: 'encrypted' } };
		return { look: { pages: null, thumbnail: null } };
	}
	const task = pdfjs.getDocument({
		// its worker takes the bytes it is given away from us
		data: new Uint8Array(bytes.slice(0)),
		isEvalSupported: false,
		enableXfa: false,
		useWasm: false,
		maxImageSize: IMAGE,
		verbosity: 0
	});
	try {
		return await lookWith(task);
	} catch (problem) {
		return { refused: problemOf(problem) };
	} finally {
		await task.destroy();
	}
}

async function lookWith(task: PDFDocumentLoadingTask): ReturnType<typeof lookIntoPdf> {
	const pdf = await within(OPENING, task.promise);
	if (pdf.numPages > limits.pages) {
		return { refused: { code: 'too-many-pages', limit: limits.pages } };
	}
	// a first page that cannot be had is a broken file; one that cannot be drawn is only not shown
	await within(OPENING, pdf.getPage(1));
	const thumbnail = await within(DRAWING, drawFirstPage(pdf)).catch(() => null);
	return { look: { pages: pdf.numPages, thumbnail } };
}

async function drawFirstPage(pdf: PDFDocumentProxy): Promise<string | null> {
	const page = await pdf.getPage(1);
	const whole = page.getViewport({ scale: 1 });
	const viewport = page.getViewport({
		scale: THUMBNAIL_EDGE / Math.max(whole.width, whole.height)
	});
	const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
	const { canvas, context } = sheet(width, height);
	await page.render({
		canvas: null,
		canvasContext: context as CanvasRenderingContext2D,
		viewport
	}).promise;
	return thumbnailOf(canvas, width, height);
}

function problemOf(problem: unknown): DocumentProblem {
	const name = problem instanceof Error ? problem.name : '';
	return name === 'PasswordException' ? { code: 'encrypted' } : { code: 'broken', found: 'pdf' };
}

function within<Value>(ms: number, promise: Promise<Value>): Promise<Value> {
	let timer: ReturnType<typeof setTimeout>;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error('The PDF took too long')), ms);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
