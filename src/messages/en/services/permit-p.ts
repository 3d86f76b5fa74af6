import type { ServiceText } from '../../service-text.ts';
import { declared } from '../blocks/acting.ts';

export { introduction } from '../introductions/permit-p.ts';

/** It has no form: only what its page shows. */
export const text = {
	name: 'Class P permit: UN and embassy staff',
	sections: {},
	questions: {},
	rules: {},
	documents: {},
	fees: { processing: 'Processing fee', issuance: 'Permit, for one year' },
	notes: {
		fee: 'No price list names these fees. They are from a statement of the ministry in December 2024, as a news site and an advisory firm tell it. The Standard, a newspaper, wrote of about 26,000 and 130,000 shillings, paid in US dollars. Ask before you pay.',
		sources:
			'The papers are from Njaga Advocates, a law firm. That the permit has been given since about May 2025 is from Bowmans, a law firm. No government page was found.'
	},
	declaration: { version: '1', lines: declared }
} satisfies ServiceText;
