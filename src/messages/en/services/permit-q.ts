import type { ServiceText } from '../../service-text.ts';
import { declared } from '../blocks/acting.ts';

export { introduction } from '../introductions/permit-q.ts';

/** It has no form: only what its page shows. */
export const text = {
	name: 'Class Q permit: faith-based professionals',
	sections: {},
	questions: {},
	rules: {},
	documents: {},
	fees: {},
	notes: {
		fee: 'No price list names it. Newspapers wrote in December 2024 that it is 20,000 shillings with the application and 100,000 a year. Ask before you pay.',
		sources:
			'YNews and New African Voice, two news sites, say who it is for. The fee is from The Standard, a newspaper. That the permit has been given since about May 2025 is from Bowmans, a law firm. No government page was found.'
	},
	declaration: { version: '1', lines: declared }
} satisfies ServiceText;
