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
	fees: { processing: 'Processing fee', issuance: 'Permit, for one year' },
	notes: {
		fee: 'No price list names these fees. They are from a statement of the ministry in December 2024, as a news site and a newspaper tell it. Ask before you pay.',
		sources:
			'YNews and New African Voice, two news sites, say who it is for. That the permit has been given since about May 2025 is from Bowmans, a law firm. No government page was found.'
	},
	declaration: { version: '1', lines: declared }
} satisfies ServiceText;
