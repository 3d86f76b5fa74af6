import type { text as english } from '../../en/services/permit-f.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';
import { permitBusiness } from '../blocks/permit-business.ts';

export { introduction } from '../introductions/permit-f.ts';

export const text: typeof english = {
	name: 'Kibali cha Daraja F: kutengeneza bidhaa',
	sections: {
		...permit.sections,
		...permitBusiness.sections,
		factory: { title: 'Kinachotengenezwa' }
	},
	questions: {
		...permit.questions,
		...permitBusiness.questions,
		capital: {
			...permitBusiness.questions.capital,
			hint: 'Dola kamili, bila alama ya mkato.'
		},
		product: {
			label: 'Ni nini kitakachotengenezwa?',
			hint: 'Kama viatu, saruji au chakula.',
			required: 'Andika kitakachotengenezwa'
		},
		factoryPlace: {
			label: 'Wapi?',
			hint: 'Kaunti na mji ulio karibu.',
			required: 'Andika kitatengenezwa wapi'
		}
	},
	rules: {
		...permit.rules,
		capitalEnough: {
			...permitBusiness.rules.capitalEnough,
			mend: 'Sahihisha kiasi, au uliza ofisi daraja hili linahitaji pesa ngapi. Bado unaweza kuomba.'
		}
	},
	documents: {
		...permit.documents,
		...permitBusiness.documents,
		fundsProof: {
			title: 'Uthibitisho wa pesa',
			hint: permitBusiness.documents.fundsProof.hint
		},
		licences: {
			title: 'Leseni za kutengeneza bidhaa',
			hint: 'Zote ambazo biashara inazo au imeomba.'
		}
	},
	fees: permit.fees,
	notes: {
		...permit.notes,
		capitalEnough:
			'Kiasi hiki tumekidhani sisi wenyewe: ndicho cha madaraja A, B na G. Uliza ofisi kabla ya kulipa.',
		papers:
			'Tulipata habari chache kuhusu daraja hili. Huenda orodha ya hati haijakamilika: uliza ofisi kabla ya kulipa.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
