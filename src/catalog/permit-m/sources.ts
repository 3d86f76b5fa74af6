import type { Source, Sourced } from '#domain/source';
import { permitSources } from '../blocks/permit-sources.ts';

export const official = {
	source: 'class',
	confidence: 'official',
	effectiveFrom: '2024-01-02'
} as const satisfies Sourced;

const { kibali, guide, form, renewal, time } = permitSources;

export const sources = {
	kibali,
	guide,
	form,
	renewal,
	time,
	class: {
		title: 'Directorate of Immigration Services',
		url: 'https://immigration.go.ke/class-m-refugees',
		asOf: '2026-11'
	}
} as const satisfies Record<string, Source>;
