import type { spans as english } from '../../en/blocks/spans.ts';

const span = (unit: string) => (from: number, to: number) =>
	from === to ? `${unit} ${from}` : `${unit} ${from} hadi ${to}`;

/** Muda: "siku 3 za kazi", "wiki 4 hadi 12". */
export const spans: typeof english = {
	workingDays: (from, to) =>
		`${span('siku')(from, to)} ${from === 1 && to === 1 ? 'ya' : 'za'} kazi`,
	days: span('siku'),
	weeks: span('wiki'),
	months: (from, to) => span(from === 1 && to === 1 ? 'mwezi' : 'miezi')(from, to)
};
