import type { text as english } from '../../en/services/alien-card.ts';
import { acting, declared } from '../blocks/acting.ts';
import { pass, passNotes, passSections } from '../blocks/pass.ts';
import { pickCountry, pickDate, shape, yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/alien-card.ts';

export const text: typeof english = {
	name: 'Kitambulisho cha mgeni (alien card)',
	sections: {
		...passSections,
		need: {
			title: 'Je, kadi inahitajika?',
			intro: 'Baadhi ya watu wanaweza kuishi Kenya bila kadi hii.'
		},
		card: { title: 'Kadi yenyewe' },
		more: { title: 'Zaidi kuhusu mwombaji' },
		stay: { title: 'Kuishi Kenya' },
		work: { title: 'Kazi' }
	},
	questions: {
		...pass.questions,
		cardExempt: {
			label: 'Je, mojawapo ya haya ni kweli kwa mwombaji?',
			hint: 'Ikiwa ndiyo, kitambulisho cha mgeni hakihitajiki.',
			options: {
				none: 'Hakuna hata moja',
				forces: 'Anatumikia jeshi lililoruhusiwa kuwa Kenya',
				embassy: 'Anafanya kazi ubalozini, au ni wa familia ya mtu kama huyo',
				exempted: 'Sheria haimtaki awe na kibali',
				refugee: 'Amesajiliwa kama mkimbizi',
				shortVisit: 'Yuko hapa kwa hadi miezi 3, kama mgeni au kwa pasi maalumu'
			},
			required: 'Chagua mstari unaofaa, au “Hakuna hata moja”'
		},
		cardRequest: {
			label: 'Unaomba nini?',
			options: {
				first: 'Kadi ya kwanza',
				renewal: 'Kuongeza muda wa kadi',
				replacement: 'Kadi mpya badala ya iliyopotea au kuharibika'
			},
			required: 'Chagua unachoomba'
		},
		appliedBefore: {
			label: 'Je, mwombaji amewahi kuomba kadi hii?',
			required: yesOrNo
		},
		cardNumber: {
			label: 'Namba binafsi kwenye kadi (Individual No.)',
			hint: 'Tarakimu pekee. Kama kadi imepotea, angalia nakala yake.',
			required: 'Andika namba ya kadi',
			badFormat: 'Namba ya kitambulisho cha mgeni ina tarakimu 6 hadi 9'
		},
		cardSerial: {
			label: 'Namba ya mfululizo ya kadi (Serial No.)',
			hint: 'Acha wazi kama haisomeki.',
			required: 'Andika namba ya mfululizo'
		},
		cardGone: {
			label: 'Nini kilitokea kwa kadi?',
			options: { lost: 'Imepotea au imeibwa', damaged: 'Imeharibika' },
			required: 'Chagua kilichotokea'
		},
		cardYears: {
			label: 'Unaomba kadi ya miaka mingapi?',
			hint: '1 au 2. Wakaazi wa kudumu wanaweza kuomba 3.',
			required: 'Andika 1, 2 au 3'
		},
		alias: {
			label: 'Jina lingine analojulikana nalo mwombaji',
			hint: 'Acha wazi kama halipo.',
			required: 'Andika jina hilo lingine',
			badFormat: shape.name
		},
		parentName: {
			label: 'Jina kamili la mzazi mmoja',
			required: 'Andika jina la mzazi',
			badFormat: shape.name
		},
		dualParentage: {
			label: 'Je, wazazi wanatoka nchi mbili tofauti?',
			hint: 'Ofisi huita hali hii “dual parentage”.',
			required: yesOrNo
		},
		birthNationality: { label: 'Uraia wakati wa kuzaliwa', required: pickCountry },
		residenceCountry: {
			label: 'Nchi ambako mwombaji aliishi kabla ya Kenya',
			required: pickCountry
		},
		arrivalDate: { label: 'Mwombaji alikuja Kenya lini?', required: pickDate },
		stayKind: {
			label: 'Mwombaji anaishi Kenya kwa haki gani?',
			options: {
				permit: 'Kwa kibali cha kazi au cha ukaazi',
				permanentResident: 'Kama mkaazi wa kudumu',
				dependant: 'Kwa pasi ya mtegemezi',
				student: 'Kwa pasi ya mwanafunzi au ya mafunzo ya kazi',
				other: 'Kwa njia nyingine'
			},
			required: 'Chagua haki inayofaa'
		},
		kraPin: {
			label: 'PIN ya KRA',
			hint: 'Namba ya kodi. Acha wazi kama haipo.',
			required: 'Andika PIN ya KRA',
			badFormat: 'PIN ya KRA ni herufi A au P, tarakimu tisa na herufi moja, kama A012345678Z'
		},
		occupation: {
			label: 'Mwombaji anafanya kazi gani?',
			hint: 'Kama mwalimu, mwanafunzi au mstaafu.',
			required: 'Andika anachofanya mwombaji'
		},
		employed: { label: 'Je, mwombaji ana mwajiri nchini Kenya?', required: yesOrNo },
		employerName: { label: 'Jina la mwajiri', required: 'Andika jina la mwajiri' },
		position: { label: 'Cheo', hint: 'Kama meneja au muuguzi.', required: 'Andika cheo' },
		employerAddress: {
			label: 'Anwani ya mwajiri',
			hint: 'Jengo, barabara na mji, pamoja na anwani ya posta.',
			required: 'Andika anwani ya mwajiri'
		}
	},
	rules: {
		...pass.rules,
		mayNotNeedCard: {
			title: 'Wasiohitaji kadi hawana haja ya kuomba',
			violated: 'Kwa jibu lako la kwanza, mwombaji hahitaji kitambulisho cha mgeni.',
			mend: 'Sahihisha jibu hilo, au uliza ofisi. Bado unaweza kuomba.'
		},
		eighteen: {
			title: 'Kadi ni ya watu wa miaka 18 au zaidi',
			violated: 'Mwombaji, aliyezaliwa {born}, anafikisha miaka 18 {turns}.',
			mend: 'Subiri hadi siku hiyo, au sahihisha tarehe ya kuzaliwa.'
		},
		arrivedPast: {
			title: 'Mwombaji amefika Kenya',
			violated: 'Siku ya kufika, {arrival}, bado haijafika.',
			mend: 'Sahihisha siku hiyo. Kadi huombwa mtu akiwa Kenya.'
		},
		withinNinetyDays: {
			title: 'Kadi ya kwanza huombwa ndani ya siku 90',
			violated: 'Mwombaji alifika {arrival}. Siku 90 ziliisha {latest}.',
			mend: 'Omba mapema, na uulize ofisi kuhusu kuchelewa huko. Bado unaweza kuomba.'
		},
		twoYears: {
			title: 'Kadi ni ya miaka isiyozidi 2, au 3 kwa wakaazi wa kudumu',
			violated: 'Unaomba miaka 3, lakini mwombaji si mkaazi wa kudumu.',
			mend: 'Omba mwaka 1 au miaka 2, au sahihisha haki ambayo mwombaji anaishi nayo Kenya.'
		}
	},
	documents: {
		...pass.documents,
		photo: {
			title: 'Picha ya mwombaji',
			hint: 'Ya rangi, mbele ya ukuta mweupe. Uso wote unaotazama kamera. Isiyozidi miezi 12.'
		},
		residenceProof: {
			title: 'Uthibitisho wa haki ya kuishi Kenya',
			hint: 'Kibali, pasi au hati ya ukaazi wa kudumu.'
		},
		previousCard: { title: 'Kadi inayoisha muda', hint: 'Pande zote mbili.' },
		policeAbstract: {
			title: 'Ripoti ya polisi (abstract)',
			hint: 'Hati ya kituo cha polisi inayosema kwamba kadi imepotea.'
		},
		damagedCard: {
			title: 'Kadi iliyoharibika',
			hint: 'Pande zote mbili, kadiri zinavyosomeka.'
		},
		employerId: {
			title: 'Kadi ya kazi au hati kutoka kwa mwajiri',
			hint: 'Kama ipo.'
		}
	},
	fees: {
		card: 'Kitambulisho cha mgeni',
		replacement: 'Kadi mpya badala ya iliyopotea au kuharibika'
	},
	notes: {
		card: 'Tangazo la 2024 linasema shilingi 5,000 kwa mwaka. Ukurasa rasmi, ambao ni wa zamani zaidi, unasema 1,000 kwa mwaka. Zamani zaidi: 2,000 za kadi na 1,000 kwa mwaka. Uliza ofisi kabla ya kulipa.',
		replacement:
			'Shilingi 2,000 ni kiwango cha zamani. Hatujui tangazo la 2024 lilikibadilisha vipi. Uliza ofisi kabla ya kulipa.',
		decision: 'Wakala mmoja anasema kwa kawaida huchukua zaidi ya wiki 5.',
		convenience: passNotes.convenience
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
