import type { text as english } from '../../en/services/permit-g.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';
import { permitBusiness } from '../blocks/permit-business.ts';

export { introduction } from '../introductions/permit-g.ts';

export const text: typeof english = {
	name: 'Kibali cha Daraja G: wawekezaji',
	sections: { ...permit.sections, ...permitBusiness.sections, business: { title: 'Biashara' } },
	questions: {
		...permit.questions,
		...permitBusiness.questions,
		businessName: {
			label: 'Jina la kampuni',
			hint: 'Kama lilivyo kwenye cheti cha kuanzishwa kwa kampuni.',
			required: 'Andika jina la kampuni'
		},
		businessKind: {
			label: 'Ni biashara ya aina gani?',
			options: {
				trade: 'Biashara ya kununua na kuuza',
				business: 'Biashara nyingine',
				consultancy: 'Kazi ya ushauri'
			},
			required: 'Chagua aina ya biashara'
		},
		businessActivity: {
			label: 'Kampuni inafanya nini?',
			hint: 'Inachotengeneza, kuuza au kufanya, kwa mistari michache.',
			required: 'Andika kampuni inafanya nini'
		},
		businessRole: {
			label: 'Mwombaji ni nani katika kampuni?',
			hint: 'Kama mmiliki, mkurugenzi au mshirika.',
			required: 'Andika mwombaji ni nani katika kampuni'
		}
	},
	rules: { ...permit.rules, ...permitBusiness.rules },
	documents: {
		...permit.documents,
		...permitBusiness.documents,
		registration: { title: 'Cheti cha kuanzishwa kwa kampuni', hint: 'Cha kampuni iliyo Kenya.' },
		memorandum: { title: 'Katiba ya kampuni (memorandum na articles)', hint: 'Kurasa zote.' },
		companyExtract: {
			title: 'CR12 ya kampuni',
			hint: 'Orodha ya wakurugenzi na wenye hisa kutoka kwa msajili wa kampuni.'
		},
		shareCertificate: { title: 'Cheti cha hisa', hint: 'Kama kipo. Tovuti rasmi ina nafasi yake.' },
		employmentReport: {
			title: 'Ripoti ya ajira (Fomu 27)',
			hint: 'Imejazwa na kupigwa muhuri na kampuni kwenye kila ukurasa.'
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
