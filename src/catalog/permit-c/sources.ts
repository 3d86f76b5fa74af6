import type { Source, Sourced } from '#domain/source';
import { permitSources } from '../blocks/permit-sources.ts';

export const directorate = {
	source: 'class',
	confidence: 'official',
	effectiveFrom: '2024-01-02'
} as const satisfies Sourced;

export const sources = {
	...permitSources,
	class: {
		title: 'Directorate of Immigration Services',
		url: 'https://immigration.go.ke/class-c-prescribed-profession',
		asOf: '2026-11'
	}
} as const satisfies Record<string, Source>;
