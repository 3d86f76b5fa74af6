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
	fees: {},
	notes: {
		fee: 'No price list names it. A newspaper wrote in December 2024 that it would be about 26,000 shillings with the application and about 130,000 a year, paid in US dollars. Ask before you pay.',
		sources:
			'The papers are from Njaga Advocates, a law firm. The fee is from The Standard, a newspaper. That the permit has been given since about May 2025 is from Bowmans, a law firm. No government page was found.'
	},
	declaration: { version: '1', lines: declared }
} satisfies ServiceText;
