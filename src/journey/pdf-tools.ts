import { fetchTools, toolsReady, toolsSize } from '#documents/tools';

/** bytes on the way, compressed */
export const pdfToolsSize = toolsSize;

/** True when a PDF can be looked into without a connection. */
export function pdfToolsReady(): Promise<boolean> {
	return toolsReady();
}

/** Brings the PDF tools onto the phone before the first PDF does. False when they did not all come. */
export function fetchPdfTools(): Promise<boolean> {
	return fetchTools();
}
