import type { text as english } from '../../en/services/permit-p.ts';
import { declared } from '../blocks/acting.ts';

export { introduction } from '../introductions/permit-p.ts';

export const text: typeof english = {
	name: 'Kibali cha Daraja P: wafanyakazi wa UN na balozi',
	sections: {},
	questions: {},
	rules: {},
	documents: {},
	fees: {},
	notes: {
		fee: 'Hakuna orodha ya ada inayotaja kibali hiki. Gazeti moja liliandika Desemba 2024 kwamba ingekuwa takriban shilingi 26,000 pamoja na ombi na takriban 130,000 kwa mwaka, kwa dola za Marekani. Uliza kabla ya kulipa.',
		sources:
			'Orodha ya hati imetoka kwa Njaga Advocates, kampuni ya mawakili. Ada imetoka kwa gazeti la The Standard. Bowmans, kampuni ya mawakili, inasema kibali hiki kimekuwa kikitolewa tangu Mei 2025 hivi. Hatukupata ukurasa wa serikali.'
	},
	declaration: { version: '1', lines: declared }
};
