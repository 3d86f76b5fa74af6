// Draws the icons of static/ from static/icon.svg. Run by hand when the mark changes: node scripts/icons.mjs
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './browser.mjs';

const folder = fileURLToPath(new URL('../static', import.meta.url));
const mark = readFileSync(join(folder, 'icon.svg'), 'utf8');
/** Systems that cut the icon to their own shape want it to fill the square, the sign well inside. */
const square = mark
	.replace(' rx="128"', '')
	.replace('<path', '<path transform="translate(51 51) scale(.8)"');
const icons = [
	{ name: 'icon-192.png', size: 192, svg: mark },
	{ name: 'icon-512.png', size: 512, svg: mark },
	{ name: 'icon-180.png', size: 180, svg: square },
	{ name: 'icon-maskable-512.png', size: 512, svg: square }
];

const executablePath = await ensureChromium((line) => process.stdout.write(`${line}\n`));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const { name, size, svg } of icons) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	const image = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
	await page.setContent(
		`<body style="margin:0"><img src="${image}" width="${size}" height="${size}" style="display:block">`
	);
	await page.screenshot({ path: join(folder, name), omitBackground: true });
	await page.close();
}
await browser.close();
