import { describe, expect, test } from 'vitest';
import { finder, firstQuestion, type Finder, type FinderStep } from '#catalog/finder';
import { guides } from '#catalog/guides';
import { findService, isServiceId, serviceIds } from '#catalog/index';
import { loadAside } from '#messages/aside';
import { languages, type Language } from '#messages/index';

const steps: Finder = finder;
const ends = Object.values(steps).flatMap((options) => Object.values(options));

describe('which service do I need', () => {
	test('every way ends in a service that there is, or in advice', () => {
		for (const end of ends) if ('service' in end) expect(serviceIds).toContain(end.service);
		const follow = (step: FinderStep, depth: number): void => {
			expect(depth).toBeLessThanOrEqual(5);
			if (!('question' in step)) return;
			const options = Object.values(steps[step.question] ?? {});
			expect(options.length).toBeGreaterThan(1);
			for (const option of options) follow(option, depth + 1);
		};
		follow({ question: firstQuestion }, 0);
	});

	test('leads to every service', () => {
		const reached = new Set(ends.flatMap((end) => ('service' in end ? [end.service] : [])));
		expect(serviceIds.filter((id) => !reached.has(id))).toEqual([]);
	});

	test('asks no question that nothing leads to', () => {
		const asked = new Set(ends.flatMap((end) => ('question' in end ? [end.question] : [])));
		expect(Object.keys(steps).filter((id) => id !== firstQuestion && !asked.has(id))).toEqual([]);
	});

	test.each(Object.keys(languages) as Language[])('has its words in %s', async (language) => {
		const { questions, advice } = await loadAside(language, 'finder');
		const said: Record<string, { options: Record<string, string> }> = questions;
		expect(Object.keys(said)).toEqual(Object.keys(steps));
		for (const [id, options] of Object.entries(steps)) {
			expect(Object.keys(said[id]?.options ?? {}).sort()).toEqual(Object.keys(options).sort());
		}
		const advised = new Set(ends.flatMap((end) => ('advice' in end ? [end.advice] : [])));
		expect(Object.keys(advice).sort()).toEqual([...advised].sort());
	});
});

describe('the guides', () => {
	test('explain the services that name them', async () => {
		for (const [guide, ids] of Object.entries(guides)) {
			expect(ids.filter((id) => !isServiceId(id))).toEqual([]);
			for (const id of ids) expect((await findService(id))?.guide).toBe(guide);
		}
		const named = await Promise.all(serviceIds.map((id) => findService(id)));
		for (const service of named) {
			if (!service?.guide) continue;
			const own: readonly string[] = guides[service.guide as keyof typeof guides] ?? [];
			expect(own).toContain(service.id);
		}
	});

	test.each(Object.keys(languages) as Language[])('have their words in %s', async (language) => {
		const { guides: said } = await loadAside(language, 'guides');
		expect(Object.keys(said).sort()).toEqual(Object.keys(guides).sort());
	});
});
