import type { ServiceDefinition } from '#domain/service';
import { efnsAccount, efnsSource } from '../accounts.ts';
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
	account: efnsAccount,
	sections,
	slots,
	requirements,
	fees: [],
	lists: {},
	sources: { ...sources, ...efnsSource },
	decision: permitDecision,
	guide: 'work-permits'
} as const satisfies ServiceDefinition;
