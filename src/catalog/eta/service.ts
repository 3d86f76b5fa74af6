import type { ServiceDefinition } from '#domain/service';
import { guide, news, official } from './cited.ts';
import { bands } from './exemptions.ts';
import { lists } from './lists.ts';
import { requirements } from './requirements.ts';
import { sections } from './sections.ts';
import { slots } from './slots.ts';
import { sources } from './sources.ts';

/** The electronic travel authorisation: visits to Kenya of up to 90 days. */
export const eta = {
	id: 'eta',
	version: 1,
	group: 'visit',
	account: { system: 'eta', needed: false, ...guide },
	sections,
	slots,
	requirements,
	fees: [
		{
			id: 'authorisation',
			stage: 'processing',
			amount: { currency: 'USD', minor: 3000 },
			...news
		}
	],
	lists,
	sources,
	exemption: { question: 'nationality', bands },
	/** an urgent service exists, its price is not certain */
	decision: { from: 3, to: 3, unit: 'workingDays', ...official }
} as const satisfies ServiceDefinition;
