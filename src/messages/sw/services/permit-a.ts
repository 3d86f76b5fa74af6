import type { text as english } from '../../en/services/permit-a.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';
import { permitBusiness } from '../blocks/permit-business.ts';
import { pickDate } from '../blocks/words.ts';

export { introduction } from '../introductions/permit-a.ts';

export const text: typeof english = {
	name: 'Kibali cha Daraja A: madini na uchimbaji',
	sections: {
		...permit.sections,
		...permitBusiness.sections,
		mining: { title: 'Uchimbaji', intro: 'Kama haki au leseni za uchimbaji zinavyosema.' }
	},
	questions: {
		...permit.questions,
		...permitBusiness.questions,
		miningActivity: {
			label: 'Kibali ni cha nini?',
			options: { prospecting: 'Kutafuta madini', mining: 'Kuchimba madini' },
			required: 'Chagua kutafuta au kuchimba madini'
		},
		minerals: {
			label: 'Madini gani?',
			hint: 'Kama dhahabu, titani au vito.',
			required: 'Andika madini'
		},
		licenceNumber: {
			label: 'Namba ya haki au leseni ya uchimbaji',
			required: 'Andika namba ya haki au leseni ya uchimbaji'
		},
		licenceExpires: {
			label: 'Inaisha lini?',
			hint: 'Acha wazi kama haina siku iliyochapishwa.',
			required: pickDate
		}
	},
	rules: {
		...permit.rules,
		...permitBusiness.rules,
		licenceNotExpired: {
			title: 'Haki au leseni ya uchimbaji haijaisha',
			violated: 'Haki au leseni ya uchimbaji iliisha {expires}.',
			mend: 'Ongeza muda wa leseni kwanza, au sahihisha tarehe.'
		}
	},
	documents: {
		...permit.documents,
		...permitBusiness.documents,
		miningRights: { title: 'Haki au leseni za uchimbaji', hint: 'Ukiongeza muda, leseni ya sasa.' },
		accounts: {
			title: 'Hesabu za mwaka uliopita, zilizokaguliwa na kutiwa saini',
			hint: 'Zimekaguliwa na kutiwa saini na mkaguzi wa hesabu.'
		}
	},
	fees: permit.fees,
	notes: {
		...permit.notes,
		capitalEnough:
			'Mwongozo mmoja wa binafsi unataja kiasi hiki. Hatukupata ukurasa rasmi unaokitaja.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
