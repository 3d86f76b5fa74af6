import type { text as english } from '../../en/services/permit-c.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';
import { permitBusiness } from '../blocks/permit-business.ts';
import { yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/permit-c.ts';

export const text: typeof english = {
	name: 'Kibali cha Daraja C: taaluma zilizotajwa',
	sections: { ...permit.sections, profession: { title: 'Taaluma' } },
	questions: {
		...permit.questions,
		prescribedProfession: {
			label: 'Ni taaluma ipi kati ya hizi?',
			hint: 'Daraja C ni la hizi pekee. Kwa kazi nyingine, angalia daraja D.',
			options: {
				doctor: 'Daktari',
				dentist: 'Daktari wa meno',
				lawyer: 'Wakili',
				surveyor: 'Mpima ardhi',
				estateAgent: 'Wakala au mthamini wa mali',
				architect: 'Msanifu majengo au mkadiriaji majenzi',
				pharmacist: 'Mfamasia',
				vet: 'Daktari wa mifugo',
				engineer: 'Mhandisi',
				nurse: 'Muuguzi',
				physiotherapist: 'Mtaalamu wa tiba ya viungo',
				accountant: 'Mhasibu',
				secretary: 'Katibu aliyeidhinishwa (chartered secretary)',
				actuary: 'Mtaalamu wa takwimu za bima (actuary)',
				scientist: 'Mwanasayansi',
				ictExpert: 'Mtaalamu wa teknolojia ya habari (ICT)'
			},
			required: 'Chagua taaluma'
		},
		professionalBody: {
			label: 'Bodi ya taaluma',
			hint: 'Bodi, baraza au chama ambacho wewe ni mwanachama wake.',
			required: 'Andika bodi ya taaluma'
		},
		membershipNumber: { label: 'Namba ya uanachama', required: 'Andika namba ya uanachama' },
		practisesAlone: {
			label: 'Je, mwombaji atafanya kazi yake peke yake?',
			hint: 'Chagua “Ndiyo” kama hakuna mwajiri wala kampuni iliyosajiliwa.',
			required: yesOrNo
		},
		businessName: permitBusiness.questions.businessName
	},
	rules: { ...permit.rules },
	documents: {
		...permit.documents,
		membership: {
			title: 'Uthibitisho wa uanachama wa bodi ya taaluma',
			hint: 'Cheti au leseni yake, kwa jina la mwombaji.'
		}
	},
	fees: permit.fees,
	notes: {
		...permit.notes,
		alone:
			'Orodha za hati zinataja usajili na cheti cha kodi cha shirika kwa kila mtu. Kwamba anayefanya kazi peke yake hana hati hizo za kuonyesha, tunadhani hivyo sisi wenyewe: uliza ofisi kabla ya kulipa.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
