import type { Source } from '#domain/source';
import { permitSources } from '../blocks/permit-sources.ts';

export const sources = {
	...permitSources,
	class: {
		title: 'KnowHow Kenya, a private guide',
		url: 'https://knowhow.co.ke/?p=107',
		asOf: '2026-11'
	}
} as const satisfies Record<string, Source>;
