import type { ServiceDefinition } from '#domain/service';
import { permitDecision } from '../blocks/permit.ts';
import { requirements } from './requirements.ts';
import { sections } from './sections.ts';
import { slots } from './slots.ts';
import { sources } from './sources.ts';

/** Class M: work by recognised refugees and their spouses. It is gratis, and asks for no passport. */
export const permitM = {
	id: 'permit-m',
	version: 1,
	group: 'work',
	sections,
	slots,
	requirements,
	fees: [],
	lists: {},
	sources,
	decision: permitDecision,
	guide: 'work-permits'
} as const satisfies ServiceDefinition;
