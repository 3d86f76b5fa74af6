import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Puts pdf.js where the app fetches it from: static/tools/pdfjs-<version>/. The legacy build, because
 * the plain one needs browsers of the last months. Run before each build and start of the dev server.
 */
export function copyPdfTools() {
	const source = join(root, 'node_modules/pdfjs-dist');
	const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
	const asked = readFileSync(join(root, 'src/documents/tools.ts'), 'utf8');
	if (!asked.includes(`'/tools/pdfjs-${version}'`)) {
		throw new Error(`src/documents/tools.ts must name pdfjs-${version}, the version installed`);
	}
	const tools = join(root, 'static/tools');
	const folder = `pdfjs-${version}`;
	mkdirSync(join(tools, folder), { recursive: true });
	for (const old of readdirSync(tools)) {
		if (old !== folder) rmSync(join(tools, old), { recursive: true });
	}
	for (const file of ['legacy/build/pdf.min.mjs', 'legacy/build/pdf.worker.min.mjs', 'LICENSE']) {
		cpSync(join(source, file), join(tools, folder, file.split('/').at(-1) ?? file));
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) copyPdfTools();
