import type { ServiceDefinition } from '#domain/service';
import { efnsAccount, efnsSource } from '../accounts.ts';
import { permitDecision } from '../blocks/permit.ts';
import { eac } from '../blocks/person.ts';
import { requirements } from './requirements.ts';
import { sections } from './sections.ts';
import { slots } from './slots.ts';
import { sources } from './sources.ts';

/** Class R: citizens of the East African Community. It is gratis at both stages. */
export const permitR = {
	id: 'permit-r',
	version: 1,
	group: 'work',
	account: efnsAccount,
	sections,
	slots,
	requirements,
	fees: [],
	lists: { eac },
	sources: { ...sources, ...efnsSource },
	decision: permitDecision,
	guide: 'work-permits'
} as const satisfies ServiceDefinition;
