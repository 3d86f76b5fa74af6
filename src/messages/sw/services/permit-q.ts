import type { text as english } from '../../en/services/permit-q.ts';
import { declared } from '../blocks/acting.ts';

export { introduction } from '../introductions/permit-q.ts';

export const text: typeof english = {
	name: 'Kibali cha Daraja Q: wataalamu wa taasisi za dini',
	sections: {},
	questions: {},
	rules: {},
	documents: {},
	fees: { processing: 'Ada ya kushughulikia ombi', issuance: 'Kibali, kwa mwaka mmoja' },
	notes: {
		fee: 'Hakuna orodha ya ada inayotaja kibali hiki. Ada hizi ni za taarifa ya wizara ya Desemba 2024, kama tovuti ya habari na gazeti vinavyoieleza. Uliza kabla ya kulipa.',
		sources:
			'Habari za nani anayeweza kukipata zimetoka kwa YNews na New African Voice, tovuti mbili za habari. Bowmans, kampuni ya mawakili, inasema kibali hiki kimekuwa kikitolewa tangu Mei 2025 hivi. Hatukupata ukurasa wa serikali.'
	},
	declaration: { version: '1', lines: declared }
};
