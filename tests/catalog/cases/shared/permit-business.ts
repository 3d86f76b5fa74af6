import type { Answers } from '#domain/facts';
import type { ConditionalRuleCase } from '../../cases.ts';
import { renewal } from './permit.ts';

/** The cases of `blocks/permit-business.ts`, beside those of `permit.ts`. Nobody real. */
export const taxPins: Answers = { businessPin: 'P123456789A', kraPin: 'A123456789B' };
export const money: Answers = { capital: 150_000, ...taxPins };

export const capitalRule = {
	capitalEnough: {
		met: [{}, { capital: 100_000 }],
		violated: [{ capital: 99_999 }, { capital: 0 }],
		unknown: [{ capital: undefined }],
		waived: [renewal, { ...renewal, capital: 0 }]
	}
} satisfies Record<string, ConditionalRuleCase>;
