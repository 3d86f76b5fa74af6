import type { text as english } from '../../en/services/visit-extension.ts';
import { acting, declared } from '../blocks/acting.ts';
import { pass, passNotes, passSections } from '../blocks/pass.ts';
import { pickDate, yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/visit-extension.ts';

export const text: typeof english = {
	name: 'Kuongeza muda wa pasi ya mgeni',
	sections: {
		...passSections,
		request: { title: 'Unachoomba' },
		entry: { title: 'Kuingia Kenya' },
		stay: { title: 'Kukaa zaidi' }
	},
	questions: {
		...pass.questions,
		extensionKind: {
			label: 'Unaomba nini?',
			options: {
				extension: 'Muda zaidi: muda wa kukaa bado haujaisha',
				regularisation: 'Kuhalalisha ukaaji: kukaa kwake kuwe halali tena'
			},
			required: 'Chagua unachoomba'
		},
		refugee: { label: 'Je, mwombaji ni mkimbizi?', required: yesOrNo },
		entryDate: {
			label: 'Mwombaji aliingia Kenya lini?',
			hint: 'Siku iliyo kwenye muhuri wa mwisho wa kuingia.',
			required: pickDate
		},
		entryMode: {
			label: 'Mwombaji alikuja kwa njia gani?',
			options: { air: 'Kwa ndege', sea: 'Kwa meli au mashua', land: 'Kwa barabara au reli' },
			required: 'Chagua alivyokuja'
		},
		entryAirport: {
			label: 'Uwanja wa ndege',
			required: 'Chagua uwanja wa ndege kwenye orodha'
		},
		entryPort: { label: 'Bandari', required: 'Chagua bandari kwenye orodha' },
		entryBorder: {
			label: 'Kituo cha mpakani',
			required: 'Chagua kituo cha mpakani kwenye orodha'
		},
		visitBasis: {
			label: 'Mwombaji aliingia Kenya kwa ruhusa gani?',
			options: {
				eta: 'Kwa eTA',
				exempt: 'Bila eTA: hakuihitaji',
				other: 'Kwa njia nyingine'
			},
			required: 'Chagua mstari unaofaa'
		},
		stayUntil: {
			label: 'Kwa sasa mwombaji anaruhusiwa kukaa hadi lini?',
			hint: 'Siku ya mwisho kwenye muhuri au pasi ya mgeni, hata kama imepita.',
			required: pickDate
		},
		extensionReason: {
			label: 'Kwa nini mwombaji anahitaji muda zaidi?',
			options: {
				visit: 'Kuendelea na ziara',
				family: 'Kwa sababu ya familia',
				medical: 'Kwa sababu ya ugonjwa au matibabu',
				waiting: 'Kusubiri kibali au pasi',
				other: 'Sababu nyingine'
			},
			required: 'Chagua sababu'
		},
		pendingNumber: {
			label: 'Namba ya ombi ambalo bado halijaamuliwa',
			hint: 'Kama ilivyo kwenye hati inayosema limefika.',
			required: 'Andika namba ya ombi',
			badFormat: 'Tumia herufi, tarakimu, vistari na mikwaju, kama ilivyo kwenye hati'
		},
		reasonDetails: {
			label: 'Eleza zaidi kuhusu sababu',
			required: 'Andika kwa nini muda zaidi unahitajika'
		},
		stayWanted: {
			label: 'Unaomba kukaa hadi lini?',
			hint: 'Siku ya mwisho. Kwa kawaida isizidi siku 90 baada ya siku ya mwisho ambayo mwombaji anaruhusiwa kukaa sasa.',
			required: pickDate
		}
	},
	rules: {
		...pass.rules,
		beforeExpiry: {
			title: 'Muda zaidi huombwa kabla muda wa kukaa haujaisha',
			violated: 'Muda wa kukaa uliisha {until}.',
			mend: 'Chagua “Kuhalalisha ukaaji”, au sahihisha tarehe. Inaripotiwa kwamba kuna adhabu ya dola 100 za Marekani.'
		},
		entryPast: {
			title: 'Mwombaji yuko Kenya',
			violated: 'Siku ya kuingia, {entry}, bado haijafika.',
			mend: 'Sahihisha siku hiyo. Ili kuja Kenya, omba eTA badala yake.'
		},
		stayAfterEntry: {
			title: 'Ukaaji unaisha baada ya kuanza',
			violated: 'Ukaaji unaisha {until}, lakini ulianza {entry}.',
			mend: 'Sahihisha mojawapo ya tarehe hizi mbili.'
		},
		wantedLater: {
			title: 'Siku mpya ya mwisho iko mbele zaidi',
			violated: 'Unaomba kukaa hadi {wanted}. Siku hiyo si baada ya leo, au si baada ya {until}.',
			mend: 'Sahihisha siku mpya ya mwisho.'
		},
		ninetyDaysMore: {
			title: 'Kwa kawaida muda huongezwa kwa siku zisizozidi 90',
			violated:
				'Unaomba kukaa hadi {wanted}. Hiyo ni zaidi ya siku 90 baada ya {until}: siku hizo zinaisha {latest}.',
			mend: 'Chagua siku ya mapema zaidi, au uliza ofisi kwanza. Bado unaweza kuomba.'
		},
		total180Days: {
			title: 'Kwa kawaida ziara haizidi siku 180 kwa jumla',
			violated:
				'Mwombaji aliingia {entry}. Unaomba kukaa hadi {wanted}, lakini siku 180 zinaisha {latest}.',
			mend: 'Chagua siku ya mapema zaidi, au omba kibali au pasi. Uliza ofisi kabla ya kulipa: vyanzo vyetu vinatofautiana.'
		}
	},
	documents: {
		...pass.documents,
		visitorsPass: {
			title: 'Pasi ya mgeni ya sasa',
			hint: 'Ukurasa wenye muhuri wa kuingia, pasi yenyewe au idhini ya awali.'
		},
		signedForm: {
			title: 'Fomu rasmi iliyochapishwa na kutiwa saini',
			hint: 'Kama tayari umeijaza kwenye tovuti rasmi (eFNS). Ofisi inaweza kuiomba.'
		},
		pendingApplication: {
			title: 'Uthibitisho wa ombi linalosubiri',
			hint: 'Hati inayosema kwamba ombi la kibali au pasi limefika.'
		},
		onwardTicket: {
			title: 'Tiketi ya kutoka Kenya',
			hint: 'Kama unayo. Iliombwa mwaka 2020.'
		}
	},
	fees: {
		beyondSixMonths: 'Kuongeza muda baada ya miezi 6',
		overstay: 'Adhabu ya kupitiliza muda'
	},
	notes: {
		beyondSixMonths:
			'Ukurasa rasmi unasema kuongeza muda ni bure. Orodha ya ada ya 2024 inataja dola 200 za Marekani kwa kuongeza muda baada ya miezi 6. Uliza ofisi kabla ya kulipa.',
		overstay:
			'Orodha ya ada ya 2024 inataja dola 100 za Marekani. Kwa sheria, kukaa bila ruhusa kunaweza pia kuleta faini ya hadi shilingi 500,000 au kifungo cha hadi miaka 3.',
		total180Days:
			'Miongozo inasema siku 180 au miezi 6 kwa jumla. Lakini kuna ada ya kuongeza muda baada ya miezi 6, kwa hivyo huenda inawezekana.',
		days: 'Fomu rasmi inauliza idadi ya siku. Kibali inauliza siku ya mwisho badala yake, ili majibu mawili yasitofautiane.',
		convenience: passNotes.convenience
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
