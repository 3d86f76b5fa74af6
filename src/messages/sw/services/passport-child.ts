import type { text as english } from '../../en/services/passport-child.ts';
import { acting, declared } from '../blocks/acting.ts';
import {
	applyingAdult,
	booklet,
	bookletFees,
	citizen,
	feeNote,
	parents,
	passportNotes,
	reach,
	recommender
} from '../blocks/citizen.ts';
import { kenyaAddress } from '../blocks/kenya.ts';
import { yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/passport-child.ts';

export const text: typeof english = {
	name: 'Pasipoti ya kwanza, mtoto chini ya miaka 18',
	sections: {
		applicant: { title: 'Wewe, mzazi au mlezi' },
		...booklet.sections,
		person: {
			title: 'Mtoto',
			intro: 'Nakili maelezo kutoka kwenye cheti cha kuzaliwa au cheti cha kuasili.'
		},
		citizenship: { title: 'Kuzaliwa na uraia wa mtoto' },
		parents: {
			title: 'Wazazi wa mtoto',
			intro: 'Kwa mtoto aliyeasiliwa: wazazi waliomwasili.'
		},
		...reach.sections,
		contact: { title: 'Makao ya mtoto' },
		...recommender.sections
	},
	questions: {
		...citizen.questions,
		...acting.questions,
		...applyingAdult.questions,
		...kenyaAddress.questions,
		...booklet.questions,
		...parents.questions,
		...reach.questions,
		...recommender.questions,
		adopted: { label: 'Je, mtoto ameasiliwa?', required: yesOrNo }
	},
	rules: {
		...citizen.rules,
		...applyingAdult.rules,
		...parents.rules,
		...recommender.rules,
		childOnly: {
			title: 'Mtoto ana umri wa chini ya miaka 18',
			violated: 'Tarehe ya kuzaliwa ni {born}, kwa hivyo mwombaji ana miaka 18 au zaidi.',
			mend: 'Sahihisha tarehe ya kuzaliwa. Mtu mzima huomba pasipoti ya kwanza ya mtu mzima.'
		},
		recommenderNotActing: {
			title: 'Mpendekezaji ni mtu mwingine',
			violated: 'Namba ya kitambulisho ya mpendekezaji ni sawa na yako.',
			mend: 'Sahihisha mojawapo ya namba hizo, au taja mtu mwingine.'
		}
	},
	documents: {
		...citizen.documents,
		...applyingAdult.documents,
		...parents.documents,
		...recommender.documents,
		adoptionCertificate: {
			title: 'Cheti cha kuasili',
			hint: 'Ukurasa mzima. Beba cheti halisi ukienda ofisini.'
		},
		adoptionClearance: {
			title: 'Barua ya idara ya watoto, au uamuzi wa mahakama',
			hint: 'Inaonyesha kwamba kuasili kuliruhusiwa.'
		}
	},
	fees: bookletFees,
	notes: {
		fee: feeNote,
		consent:
			'Vyanzo vinatofautiana kuhusu idhini. Idara ya Uhamiaji inasema wazazi au mlezi wa kisheria, mwongozo mmoja unasema wazazi wote wawili, ubalozi mmoja unasema mmoja wao. Saini zote mbili ni salama zaidi.',
		...passportNotes
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
