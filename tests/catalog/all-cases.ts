import type { AnyCases } from './cases.ts';

const files = import.meta.glob<AnyCases>('./cases/*.ts', { eager: true, import: 'cases' });

/** By service id. */
export const allCases: ReadonlyMap<string, AnyCases> = new Map(
	Object.entries(files).map(([path, cases]) => [path.replace(/^.*\/|\.ts$/g, ''), cases])
);
