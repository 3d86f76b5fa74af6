import type {
	kenyaAddress as englishAddress,
	kenyaContact as englishContact,
	presence as englishPresence
} from '../../en/blocks/kenya.ts';
import { pickDate, shape, yesOrNo } from './words.ts';

export const kenyaAddress: typeof englishAddress = {
	questions: {
		postalAddress: {
			label: 'Anwani ya posta',
			hint: 'Kama S.L.P. 12345.',
			required: 'Andika anwani ya posta'
		},
		postalCode: {
			label: 'Msimbo wa posta',
			hint: 'Tarakimu tano, kama 00100.',
			required: 'Andika msimbo wa posta'
		},
		city: { label: 'Mji au jiji', required: 'Andika mji au jiji' },
		county: { label: 'Kaunti', required: 'Chagua kaunti kwenye orodha' },
		subCounty: { label: 'Kaunti ndogo', required: 'Andika kaunti ndogo' },
		location: { label: 'Lokesheni au mtaa', required: 'Andika lokesheni au mtaa' },
		road: { label: 'Barabara', required: 'Andika barabara' },
		plot: { label: 'Namba ya ploti au jengo', required: 'Andika namba ya ploti au jengo' },
		landmark: {
			label: 'Mahali panapojulikana palipo karibu',
			hint: 'Shule, kanisa, msikiti, duka au kitu kama hicho.',
			required: 'Andika mahali panapojulikana palipo karibu'
		}
	}
};

export const kenyaContact: typeof englishContact = {
	questions: {
		email: {
			label: 'Barua pepe',
			hint: 'Ofisi huandika kwa anwani hii.',
			required: 'Andika barua pepe',
			badFormat: shape.email
		},
		phone: {
			label: 'Namba ya simu',
			hint: 'Namba ya Kenya kama 0712 345678, au namba yenye msimbo wa nchi.',
			required: 'Andika namba ya simu',
			badFormat: shape.phone
		}
	}
};

export const presence: typeof englishPresence = {
	questions: {
		inKenya: { label: 'Je, mwombaji yuko Kenya sasa?', required: yesOrNo },
		kenyaStatus: {
			label: 'Mwombaji yuko Kenya kwa haki gani?',
			options: {
				visitor: 'Kama mgeni',
				permit: 'Kwa kibali cha kazi au cha ukaazi',
				dependant: 'Kwa pasi ya mtegemezi',
				student: 'Kwa pasi ya mwanafunzi',
				special: 'Kwa pasi maalumu',
				refugee: 'Kama mkimbizi',
				other: 'Kwa njia nyingine'
			},
			required: 'Chagua haki ya mwombaji ya kukaa Kenya'
		},
		statusExpires: {
			label: 'Mwombaji anaruhusiwa kukaa hadi lini?',
			hint: 'Siku ya mwisho kwenye muhuri, kibali au pasi. Acha wazi kama haina mwisho.',
			required: pickDate
		},
		fileNumber: {
			label: 'Namba ya faili ya uhamiaji',
			hint: 'Namba ya “R” kwenye barua au vibali vya awali. Acha wazi kama haipo.',
			required: 'Andika namba ya faili',
			badFormat: 'Namba ya faili ina tarakimu 3 hadi 10, ikiwa na R mbele au bila R'
		}
	},
	rules: {
		statusNotExpired: {
			title: 'Haki ya kukaa Kenya haijaisha',
			violated: 'Haki ya kukaa Kenya iliisha {expires}.',
			mend: 'Sahihisha tarehe. Kama ni sahihi, uliza ofisi ya Uhamiaji namna ya kuhalalisha ukaaji. Bado unaweza kuomba.'
		}
	},
	documents: {
		immigrationStatus: {
			title: 'Uthibitisho wa haki ya kuwa Kenya sasa',
			hint: 'Ukurasa wa pasipoti wenye muhuri wa mwisho, au kibali au pasi.'
		}
	}
};
