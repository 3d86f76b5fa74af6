import type { text as english } from '../../en/services/permit-q.ts';
import { declared } from '../blocks/acting.ts';

export { introduction } from '../introductions/permit-q.ts';

export const text: typeof english = {
	name: 'Kibali cha Daraja Q: wataalamu wa taasisi za dini',
	sections: {},
	questions: {},
	rules: {},
	documents: {},
	fees: {},
	notes: {
		fee: 'Hakuna orodha ya ada inayotaja kibali hiki. Magazeti yaliandika Desemba 2024 kwamba ni shilingi 20,000 pamoja na ombi na 100,000 kwa mwaka. Uliza kabla ya kulipa.',
		sources:
			'Habari za nani anayeweza kukipata zimetoka kwa YNews na New African Voice, tovuti mbili za habari. Ada imetoka kwa gazeti la The Standard. Bowmans, kampuni ya mawakili, inasema kibali hiki kimekuwa kikitolewa tangu Mei 2025 hivi. Hatukupata ukurasa wa serikali.'
	},
	declaration: { version: '1', lines: declared }
};
