import type { text as english } from '../../en/services/passport-renewal.ts';
import { acting, declared } from '../blocks/acting.ts';
import {
	applyingAdult,
	booklet,
	bookletFees,
	citizen,
	feeNote,
	kenyanPassport,
	passportNotes,
	reach,
	recommender
} from '../blocks/citizen.ts';
import { kenyaAddress, kenyaContact } from '../blocks/kenya.ts';
import { passport } from '../blocks/passport.ts';

export { introduction } from '../introductions/passport-renewal.ts';

export const text: typeof english = {
	name: 'Kubadilisha pasipoti ya zamani',
	sections: {
		applicant: { title: 'Nani anaomba' },
		oldPassport: {
			title: 'Pasipoti ya zamani',
			intro: 'Utaikabidhi ofisini.'
		},
		...booklet.sections,
		person: {
			title: 'Mwombaji',
			intro: 'Nakili maelezo kutoka kwenye kitambulisho, au kwenye cheti cha kuzaliwa cha mtoto.'
		},
		citizenship: { title: 'Hati na uraia' },
		...reach.sections,
		...recommender.sections
	},
	questions: {
		...citizen.questions,
		...acting.questions,
		...applyingAdult.questions,
		...kenyaContact.questions,
		...kenyaAddress.questions,
		...kenyanPassport.questions,
		...booklet.questions,
		...reach.questions,
		...recommender.questions,
		reason: {
			label: 'Kwa nini pasipoti mpya inahitajika?',
			options: {
				expired: 'Imeisha muda, au itaisha karibuni',
				full: 'Haina kurasa tupu',
				particulars: 'Jina au maelezo mengine yamebadilika',
				other: 'Sababu nyingine'
			},
			required: 'Chagua sababu ya kuhitaji pasipoti mpya'
		},
		otherReason: {
			label: 'Ni nini, kwa maneno machache?',
			hint: 'Kama “jina jipya baada ya ndoa”.',
			required: 'Andika ni nini, kwa maneno machache'
		}
	},
	rules: {
		...citizen.rules,
		...applyingAdult.rules,
		...passport.rules,
		...recommender.rules,
		passportDatesInOrder: {
			title: 'Muda wa pasipoti ya zamani uliisha baada ya kutolewa',
			violated: 'Tarehe ya kutolewa ni {issued}, lakini tarehe ya mwisho wa matumizi ni {expires}.',
			mend: 'Sahihisha mojawapo ya tarehe hizi mbili.'
		},
		passportTenYears: {
			title: 'Pasipoti ya zamani ilikuwa halali kwa miaka isiyozidi 10',
			violated:
				'Kuanzia {issued} hadi {expires} ni zaidi ya miaka 10. Pasipoti ni halali kwa miaka 10.',
			mend: 'Angalia tarehe zote mbili tena. Kama ni sahihi, unaweza kuendelea.'
		},
		passportRunsOut: {
			title: 'Pasipoti ya zamani imeisha muda, au itaisha ndani ya miezi 6',
			violated:
				'Pasipoti ni halali hadi {expires}. Mwongozo mmoja unasema inaweza kubadilishwa katika miezi yake 6 ya mwisho.',
			mend: 'Sahihisha tarehe au chagua sababu nyingine. Kama unaihitaji sasa, uliza ofisi kabla ya kulipa.'
		}
	},
	documents: {
		...citizen.documents,
		...applyingAdult.documents,
		...recommender.documents,
		oldPassport: {
			title: 'Pasipoti ya zamani',
			hint: 'Ukurasa wa picha na kurasa mbili za mwisho.'
		},
		changeProof: {
			title: 'Hati inayoonyesha badiliko',
			hint: 'Kama cheti cha ndoa au uamuzi wa mahakama.'
		}
	},
	fees: bookletFees,
	notes: {
		surrender:
			'Utakabidhi pasipoti ya zamani. Tengeneza kwanza nakala za mihuri na viza zilizomo kama unazihitaji.',
		fee: feeNote,
		...passportNotes
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
