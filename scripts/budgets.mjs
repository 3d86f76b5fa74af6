import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Writes the README's table of bytes from what the last `npm test` measured on the built files. */
const ROWS = [
	['home', 'first visit to a usable home', 60],
	['service', 'first visit to the page of a service', null],
	['form', 'a form’s page, opened with nothing cached, until it can be filled', null],
	['first', 'the same, with the definition and the sentences of the eTA', 100],
	['permit', 'the same, with those of a work permit (class D)', null],
	['touched', 'a form’s page, with all that follows the first answer', null],
	['way', 'from the service’s page over the task list to the first answer', null],
	['eta', 'the eTA service, its data', 3],
	['styles', 'all styles', 8],
	['app', 'until the eTA works offline, from its page to the sealed application', 250],
	['languages', 'the same in both languages', null],
	['pages', 'all pages offline with the eTA alone, without the PDF tools', null],
	['language', 'the same with all services, in one language', null],
	['all', 'the same with all services, in both languages: what a phone keeps', null],
	['own', 'of that the worker, beside the files that it shares with the pages', null],
	['worker', 'the worker that shares none, for browsers whose workers cannot be modules', 45],
	['unshared', 'all of it offline in such a browser', null]
];

const measured = Object.assign({}, ...['built', 'pages'].map(read));
const lines = ROWS.map(([name, what, budget]) => {
	const bytes = measured[name];
	if (bytes === undefined) throw new Error(`${name} was not measured: run npm test first.`);
	return `| ${what} | ${(bytes / 1024).toFixed(1)} | ${budget ?? '—'} |`;
});
const table = ['| KB, brotli | measured | budget |', '|---|---|---|', ...lines].join('\n');

const readme = readFileSync('README.md', 'utf8');
const changed = readme.replace(
	/<!-- budgets -->[\s\S]*?<!-- \/budgets -->/,
	`<!-- budgets -->\n\n${table}\n\n<!-- /budgets -->`
);
const style = await resolveConfig('README.md');
writeFileSync('README.md', await format(changed, { ...style, filepath: 'README.md' }));
process.stdout.write(`${table}\n`);

function read(part) {
	const file = `test-results/bytes-${part}.json`;
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
