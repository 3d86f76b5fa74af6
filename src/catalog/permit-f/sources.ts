import type { Source } from '#domain/source';
import { permitSources } from '../blocks/permit-sources.ts';

export const sources = {
	...permitSources,
	class: {
		title: 'InterNations, a forum',
		url: 'https://www.internations.org/nairobi-expats/forum/work-permit-class-type-changes-864338',
		asOf: '2026-11'
	}
} as const satisfies Record<string, Source>;
