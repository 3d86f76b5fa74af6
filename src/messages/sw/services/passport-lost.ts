import type { text as english } from '../../en/services/passport-lost.ts';
import { acting, declared } from '../blocks/acting.ts';
import {
	applyingAdult,
	booklet,
	citizen,
	kenyanPassport,
	passportNotes,
	reach,
	recommender
} from '../blocks/citizen.ts';
import { kenyaAddress, kenyaContact } from '../blocks/kenya.ts';
import { pickDate } from '../blocks/words.ts';

export { introduction } from '../introductions/passport-lost.ts';

export const text: typeof english = {
	name: 'Pasipoti iliyopotea au kuharibika',
	sections: {
		applicant: { title: 'Nani anaomba' },
		loss: { title: 'Kilichotokea' },
		police: {
			title: 'Polisi',
			intro:
				'Waambie polisi kwanza. Watakupa ripoti ya polisi (abstract), yaani hati fupi kuhusu upotevu huo.'
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
		lossKind: {
			label: 'Pasipoti ilipatwa na nini?',
			options: {
				lost: 'Imepotea',
				stolen: 'Imeibwa',
				damaged: 'Imeharibika: imeraruka, imelowa, imeungua au imeandikwaandikwa'
			},
			required: 'Chagua kilichotokea'
		},
		lossDate: {
			label: 'Ilitokea lini?',
			hint: 'Kama huna uhakika, siku ulipogundua.',
			required: pickDate
		},
		lossPlace: {
			label: 'Ilitokea wapi?',
			hint: 'Mahali, mji na nchi.',
			required: 'Andika ilikotokea'
		},
		lossStory: {
			label: 'Ilitokeaje?',
			hint: 'Sentensi chache, sawa na zilizo kwenye barua yako.',
			required: 'Andika ilivyotokea'
		},
		passportNumber: {
			...kenyanPassport.questions.passportNumber,
			hint: 'Kama AK123456. Acha wazi kama huijui.'
		},
		policeStation: {
			label: 'Kituo cha polisi',
			hint: 'Kituo ulichoripoti. Ukiwa nje ya nchi: polisi wa nchi hiyo.',
			required: 'Andika kituo cha polisi'
		},
		abstractNumber: {
			label: 'Namba ya ripoti ya polisi (abstract)',
			hint: 'Namba ya OB iliyo kwenye hati hiyo.',
			required: 'Andika namba ya ripoti ya polisi'
		}
	},
	rules: {
		...citizen.rules,
		...applyingAdult.rules,
		...recommender.rules,
		lossPast: {
			title: 'Tukio limeshatokea',
			violated: 'Siku ya tukio, {lost}, bado haijafika.',
			mend: 'Sahihisha siku ya tukio.'
		},
		lossAfterBirth: {
			title: 'Tukio lilikuwa baada ya mwombaji kuzaliwa',
			violated: 'Tukio lilikuwa {lost}, lakini tarehe ya kuzaliwa ni {born}.',
			mend: 'Sahihisha mojawapo ya tarehe hizi mbili.'
		}
	},
	documents: {
		...citizen.documents,
		...applyingAdult.documents,
		...recommender.documents,
		policeAbstract: {
			title: 'Ripoti ya polisi (abstract)',
			hint: 'Hati uliyopewa na polisi kuhusu upotevu huo. Nje ya nchi: ripoti ya polisi.'
		},
		affidavit: {
			title: 'Hati ya kiapo',
			hint: 'Inaeleza jinsi pasipoti ilivyopotea. Unaiapa mbele ya kamishna wa viapo.'
		},
		explanation: {
			title: 'Barua inayoeleza kilichotokea',
			hint: 'Imeandikwa na kutiwa saini na mwombaji, au na mzazi au mlezi.'
		},
		lostPassportCopy: {
			title: 'Nakala ya pasipoti iliyopotea',
			hint: 'Kama una nakala au picha ya ukurasa wenye picha.'
		},
		damagedPassport: {
			title: 'Pasipoti iliyoharibika',
			hint: 'Ukurasa wa picha na mahali palipoharibika. Beba pasipoti ukienda ofisini.'
		},
		damageAffidavit: {
			title: 'Hati ya kiapo kuhusu uharibifu',
			hint: 'Kama unayo. Mwongozo mmoja unaitaka, mwingine hauitaki.'
		}
	},
	fees: {
		lost: 'Pasipoti mpya badala ya iliyopotea au iliyoibwa',
		mutilated: 'Pasipoti mpya badala ya iliyoharibika'
	},
	notes: {
		fee: 'Ada ni shilingi 20,000. Hakuna chanzo kinachosema inategemea idadi ya kurasa. Kurasa nyingine bado zinaonyesha shilingi 12,000 au 10,000, ada za kabla ya Machi 2024. Angalia ankara kabla ya kulipa.',
		...passportNotes
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
