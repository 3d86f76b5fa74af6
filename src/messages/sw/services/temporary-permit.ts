import type { text as english } from '../../en/services/temporary-permit.ts';
import { acting, declared } from '../blocks/acting.ts';
import { applyingAdult, citizen, kenyanPassport, parents, reach } from '../blocks/citizen.ts';
import { kenyaAddress, kenyaContact } from '../blocks/kenya.ts';

export { introduction } from '../introductions/temporary-permit.ts';

export const text: typeof english = {
	name: 'Kibali cha muda cha Afrika Mashariki',
	sections: {
		applicant: { title: 'Nani anaomba' },
		journey: { title: 'Safari' },
		person: {
			title: 'Msafiri',
			intro: 'Nakili maelezo kutoka kwenye kitambulisho, au kwenye cheti cha kuzaliwa cha mtoto.'
		},
		identity: { title: 'Hati za msafiri' },
		parents: { title: 'Wazazi wa mtoto' },
		...reach.sections
	},
	questions: {
		...citizen.questions,
		...acting.questions,
		...applyingAdult.questions,
		...kenyaContact.questions,
		...kenyaAddress.questions,
		...kenyanPassport.questions,
		...parents.questions,
		...reach.questions,
		destination: {
			label: 'Ni nchi gani kwanza?',
			options: {
				uganda: 'Uganda',
				tanzania: 'Tanzania',
				rwanda: 'Rwanda',
				burundi: 'Burundi',
				southSudan: 'Sudan Kusini',
				other: 'Nchi nyingine'
			},
			required: 'Chagua nchi'
		},
		travelReason: {
			label: 'Kwa nini unasafiri?',
			options: {
				visit: 'Kumtembelea mtu',
				business: 'Biashara',
				work: 'Kazi',
				meeting: 'Mkutano',
				education: 'Shule au masomo',
				training: 'Mafunzo',
				medical: 'Matibabu',
				leisure: 'Likizo',
				sports: 'Michezo',
				hajj: 'Hija',
				transporter: 'Kusafirisha mizigo au abiria',
				settlement: 'Kwenda kuishi huko',
				official: 'Kazi ya serikali'
			},
			required: 'Chagua sababu'
		},
		shows: {
			label: 'Utaonyesha hati gani?',
			options: { idCard: 'Kitambulisho cha taifa', passport: 'Pasipoti ya Kenya' },
			required: 'Chagua hati'
		},
		height: {
			label: 'Urefu wa msafiri kwa sentimita',
			hint: 'Kama 165.',
			required: 'Andika urefu kwa tarakimu'
		}
	},
	rules: {
		...citizen.rules,
		destinationKnown: {
			title: 'Kibali kinajulikana kuwa cha nchi tano',
			violated:
				'Mwongozo mmoja unataja Uganda, Tanzania, Rwanda, Burundi na Sudan Kusini. Umechagua nchi nyingine.',
			mend: 'Uliza ofisi ya Uhamiaji kabla ya kulipa. Kwa nchi nyingine huenda ukahitaji pasipoti.'
		}
	},
	documents: {
		...citizen.documents,
		passportPage: {
			title: 'Ukurasa wa pasipoti wenye picha',
			hint: 'Ukurasa mzima, ulionyooka na unaosomeka vizuri.'
		}
	},
	fees: { permit: 'Kibali cha muda' },
	notes: {
		fee: 'Orodha ya ada inasema shilingi 300. Miongozo ya baadaye inasema shilingi 1,050. Angalia ankara kabla ya kulipa.',
		validity: 'Idara ya Uhamiaji inasema kibali ni halali kwa mwaka 1.',
		photos: 'Beba picha mbili za karatasi. Moja hubandikwa kwenye kibali.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
