import type { text as english } from '../../en/services/permit-b.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';
import { permitBusiness } from '../blocks/permit-business.ts';
import { pickDate } from '../blocks/words.ts';

export { introduction } from '../introductions/permit-b.ts';

export const text: typeof english = {
	name: 'Kibali cha Daraja B: kilimo na ufugaji',
	sections: { ...permit.sections, ...permitBusiness.sections, farm: { title: 'Shamba' } },
	questions: {
		...permit.questions,
		...permitBusiness.questions,
		farmActivity: {
			label: 'Kibali ni cha nini?',
			options: { crops: 'Kulima mazao, maua au miti', animals: 'Kufuga', both: 'Vyote viwili' },
			required: 'Chagua kibali ni cha nini'
		},
		farmPlace: {
			label: 'Ardhi iko wapi?',
			hint: 'Kaunti na mji ulio karibu.',
			required: 'Andika ardhi iko wapi'
		},
		landHeld: {
			label: 'Je, ardhi inamilikiwa au imekodiwa?',
			options: { owned: 'Inamilikiwa', leased: 'Imekodiwa' },
			required: 'Chagua inamilikiwa au imekodiwa'
		},
		leaseExpires: { label: 'Mkataba wa kukodi ardhi unaisha lini?', required: pickDate }
	},
	rules: {
		...permit.rules,
		...permitBusiness.rules,
		leaseNotExpired: {
			title: 'Mkataba wa kukodi ardhi haujaisha',
			violated: 'Mkataba wa kukodi ardhi uliisha {expires}.',
			mend: 'Sahihisha tarehe, au pata kwanza ardhi ya kukodi.'
		}
	},
	documents: {
		...permit.documents,
		...permitBusiness.documents,
		landPaper: {
			title: 'Hati ya ardhi au mkataba wa kukodi ardhi',
			hint: 'Kwa jina la mwombaji au la biashara.'
		},
		clearance: {
			title: 'Idhini ya ofisi inayosimamia kilimo hiki',
			hint: 'Barua inayosema kwamba inairuhusu kazi hiyo.'
		},
		fundsProof: {
			title: 'Taarifa ya benki: dola 100,000 za Marekani au zaidi',
			hint: 'Kwa jina la mwombaji au la biashara.'
		},
		accounts: {
			title: 'Hesabu zilizokaguliwa na kutiwa saini',
			hint: 'Chanzo chetu hakisemi ni za miaka mingapi. Miwili ni salama zaidi.'
		}
	},
	fees: permit.fees,
	notes: {
		...permit.notes,
		capitalEnough:
			'Mwongozo mmoja wa kibinafsi unataja kiasi hiki. Hatukupata ukurasa rasmi unaokitaja.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
