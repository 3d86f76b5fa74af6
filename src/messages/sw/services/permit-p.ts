import type { text as english } from '../../en/services/permit-p.ts';
import { declared } from '../blocks/acting.ts';

export { introduction } from '../introductions/permit-p.ts';

export const text: typeof english = {
	name: 'Kibali cha Daraja P: wafanyakazi wa UN na balozi',
	sections: {},
	questions: {},
	rules: {},
	documents: {},
	fees: { processing: 'Ada ya kushughulikia ombi', issuance: 'Kibali, kwa mwaka mmoja' },
	notes: {
		fee: 'Hakuna orodha ya ada inayotaja kibali hiki. Ada hizi ni za taarifa ya wizara ya Desemba 2024, kama tovuti ya habari na kampuni ya washauri zinavyoieleza. Gazeti la The Standard liliandika takriban shilingi 26,000 na 130,000, kwa dola za Marekani. Uliza kabla ya kulipa.',
		sources:
			'Orodha ya hati imetoka kwa Njaga Advocates, kampuni ya mawakili. Bowmans, kampuni ya mawakili, inasema kibali hiki kimekuwa kikitolewa tangu Mei 2025 hivi. Hatukupata ukurasa wa serikali.'
	},
	declaration: { version: '1', lines: declared }
};
