import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { helpSources, topicGroups, topics, tutorials, type TopicId } from '#catalog/help';
import { loadAside } from '#messages/aside';
import { languages, type Language } from '#messages/index';
import { drawings } from '../../src/ui/help/drawings.ts';

const codes = Object.keys(languages) as Language[];
const ids = Object.keys(topics) as TopicId[];

/** Quoted, but said by others than Kibali. */
const NOT_OURS = ['Most Compatible', 'email already exists', '/', 'kenya-visa-gov.com'];

describe.each(codes)('the help, in %s', (language) => {
	test('every topic has its title and its answer, and each known fact a sentence and a source', async () => {
		const [titles, answers] = [
			await loadAside(language, 'topics'),
			await loadAside(language, 'answers')
		];
		expect(Object.keys(titles.topics).sort()).toEqual([...ids].sort());
		expect(Object.keys(answers).sort()).toEqual([...ids].sort());
		expect(Object.keys(titles.groups)).toEqual(Object.keys(topicGroups));
		for (const id of ids) {
			const answer = answers[id];
			expect(Object.keys(answer.known).sort(), id).toEqual(Object.keys(topics[id].known).sort());
			expect(answer.does.length, id).toBeGreaterThan(0);
			const problem = !(id in topicGroups.how);
			expect(answer.now.length > 0 && answer.who.length > 0, id).toBe(problem);
			for (const { source } of Object.values(topics[id].known)) {
				expect(helpSources).toHaveProperty(source);
			}
		}
	});

	test('each step of a tutorial has a sentence, a drawing and words for the drawing', async () => {
		const said = await loadAside(language, 'tutorials');
		const { tutorials: titles } = await loadAside(language, 'topics');
		expect(Object.keys(titles)).toEqual(Object.keys(tutorials));
		for (const [id, steps] of Object.entries(tutorials)) {
			const own = said[id as keyof typeof tutorials] as Record<string, unknown>;
			expect(Object.keys(own)).toEqual([...steps]);
			for (const step of steps) expect(drawings).toHaveProperty(step);
		}
	});

	test('what stands in quotation marks is on a screen, letter by letter', () => {
		const folder = `src/messages/${language}`;
		const read = (name: string) => readFileSync(`${folder}/${name}.ts`, 'utf8');
		const own = ['answers', 'tutorials', 'help'];
		const others = readdirSync(folder)
			.filter((name) => name.endsWith('.ts') && !own.includes(name.slice(0, -3)))
			.map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
			.join('\n');
		const quoted = own.flatMap((name) =>
			[...read(name).matchAll(/“([^”]+)”/g)].map(([, text = '']) => text)
		);
		expect(quoted.length).toBeGreaterThan(25);
		const missing = quoted.filter((text) => !NOT_OURS.includes(text) && !others.includes(text));
		expect(missing).toEqual([]);
	});
});

test('what belongs to an answer is an answer', () => {
	const also = Object.values(topics).flatMap((topic) => topic.also ?? []);
	expect(also.length).toBeGreaterThan(0);
	expect(also.filter((id) => !Object.hasOwn(topics, id))).toEqual([]);
});

test('every drawing is used, and together they are small', () => {
	const used = new Set<string>(Object.values(tutorials).flat());
	expect(Object.keys(drawings).filter((name) => !used.has(name))).toEqual([]);
	expect(JSON.stringify(drawings).length).toBeLessThan(3_000);
});
