import type { text as english } from '../../en/services/special-pass.ts';
import { acting, declared } from '../blocks/acting.ts';
import { pass, passNotes, passPresence, passSections } from '../blocks/pass.ts';
import { presence } from '../blocks/kenya.ts';
import { pickDate, shape, yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/special-pass.ts';

export const text: typeof english = {
	name: 'Pasi maalumu',
	sections: {
		...passSections,
		presence: passPresence,
		purpose: { title: 'Kwa nini na kwa muda gani' },
		host: {
			title: 'Mwenyeji nchini Kenya',
			intro: 'Kampuni au shirika ambalo mwombaji anafanya nalo kazi au anasubiri kufanya nalo kazi.'
		},
		work: { title: 'Kazi na hati' }
	},
	questions: {
		...pass.questions,
		passReason: {
			label: 'Kwa nini pasi inahitajika?',
			options: {
				business: 'Biashara ya muda mfupi',
				volunteering: 'Kazi ya kujitolea',
				consultancy: 'Kutoa ushauri wa kitaalamu',
				waiting: 'Kusubiri kibali, pasi au mapitio ya uamuzi'
			},
			required: 'Chagua kwa nini pasi inahitajika'
		},
		pendingNumber: {
			label: 'Namba ya ombi ambalo bado halijaamuliwa',
			hint: 'Kama ilivyo kwenye hati inayosema limefika.',
			required: 'Andika namba ya ombi',
			badFormat: 'Tumia herufi, tarakimu, vistari na mikwaju, kama ilivyo kwenye hati'
		},
		hasHost: {
			label: 'Je, kuna kampuni au shirika ambalo mwombaji anasubiri kufanya nalo kazi?',
			hint: 'Chagua “Hapana” kama kibali au pasi hiyo haihitaji shirika.',
			required: yesOrNo
		},
		purposeDetails: {
			label: 'Mwombaji atafanya nini?',
			hint: 'Kazi yenyewe, mahali itakapofanyika, na pamoja na nani. Au mwombaji anasubiri nini.',
			required: 'Andika mwombaji atafanya nini'
		},
		passFrom: { label: 'Pasi inahitajika kuanzia siku gani?', required: pickDate },
		passMonths: {
			label: 'Kwa miezi mingapi?',
			hint: '1 hadi 6. Sehemu ya mwezi huhesabiwa kama mwezi. 3 ndiyo salama zaidi.',
			required: 'Andika namba kuanzia 1 hadi 6'
		},
		heldPermitBefore: {
			label: 'Je, mwombaji amewahi kuwa na kibali au pasi ya Kenya?',
			required: yesOrNo
		},
		hostName: {
			label: 'Jina la mwenyeji',
			hint: 'Jina lake kamili, kama lilivyosajiliwa.',
			required: 'Andika jina la mwenyeji'
		},
		hostAddress: {
			label: 'Anwani ya mwenyeji',
			hint: 'Jengo, barabara na mji.',
			required: 'Andika anwani ya mwenyeji'
		},
		hostPhone: {
			label: 'Namba ya simu ya mwenyeji',
			required: 'Andika namba ya simu ya mwenyeji',
			badFormat: shape.phone
		},
		hostEmail: {
			label: 'Barua pepe ya mwenyeji',
			required: 'Andika barua pepe ya mwenyeji',
			badFormat: shape.email
		},
		hostRegulated: {
			label: 'Je, kuna shirika la umma linalotoa ruhusa ya kazi ya aina hii?',
			hint: 'Kama kwa afya, shule, sheria, uhandisi, usafiri wa anga au mashirika ya hisani.',
			required: yesOrNo
		},
		profession: {
			label: 'Taaluma ya mwombaji ni gani?',
			required: 'Andika taaluma'
		}
	},
	rules: {
		...pass.rules,
		...presence.rules,
		threeMonths: {
			title: 'Miezi 3 ndiyo salama zaidi',
			violated:
				'Unaomba zaidi ya miezi 3. Wengine wanasema pasi hii ni ya miezi 3 tu, wengine 6, na wengine 3 kisha 3 tena.',
			mend: 'Omba miezi 3, au uliza ofisi kabla ya kutegemea zaidi ya hiyo. Bado unaweza kuomba.'
		},
		beginsAhead: {
			title: 'Pasi inaanza leo au baadaye',
			violated: 'Unaomba pasi kuanzia {from}, siku ambayo imepita.',
			mend: 'Sahihisha siku hiyo. Kama ni sahihi, uliza ofisi ya Uhamiaji kwanza. Bado unaweza kuomba.'
		}
	},
	documents: {
		...pass.documents,
		hostLetter: {
			title: 'Barua kutoka kwa mwenyeji',
			hint: 'Yenye saini, kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji. Inasema kwa nini na kwa muda gani.'
		},
		ownLetter: {
			title: 'Barua kutoka kwa mwombaji',
			hint: 'Yenye saini, kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji. Inasema unasubiri nini, na unahitaji pasi kwa muda gani.'
		},
		stampedForm: {
			title: 'Fomu 32 yenye muhuri wa mwenyeji',
			hint: 'Kama tayari umejaza fomu iliyochapishwa.'
		},
		hostRegistration: {
			title: 'Usajili wa mwenyeji',
			hint: 'Nakala ya cheti chake cha usajili.'
		},
		qualifications: {
			title: 'Vyeti vya mwombaji',
			hint: 'Vyeti vya masomo na kazi, vilivyothibitishwa kuwa nakala halisi.'
		},
		contract: {
			title: 'Mkataba au barua ya kazi',
			hint: 'Inasema mwombaji anamfanyia mwenyeji kazi gani.'
		},
		regulatorClearance: {
			title: 'Idhini ya shirika la umma',
			hint: 'Barua yake inayoruhusu kazi hii.'
		},
		acknowledgement: {
			title: 'Uthibitisho kwamba lile ombi lingine limefika',
			hint: 'Hati ya ofisi kuhusu kibali, pasi au mapitio ya uamuzi.'
		},
		heldPermits: {
			title: 'Vibali na pasi za awali',
			hint: 'Kila kimoja ambacho mwombaji amewahi kuwa nacho Kenya.'
		}
	},
	fees: { issue: 'Pasi maalumu' },
	notes: {
		issue:
			'Dola 200 za Marekani kwa kila mwezi au sehemu ya mwezi tangu Machi 2024. Hakuna ada ya kutuma ombi. Lipa ndani ya siku 30 baada ya kukubaliwa.',
		threeMonths:
			'Vyanzo vyetu vinataja muda wa aina tatu: hadi miezi 6; miezi 3 tu; au miezi 3 na kuongezewa mara moja miezi 3.',
		host: 'Orodha za hati zinataja mwenyeji kwa kila mtu. Kwamba anayesubiri tu kibali au pasi hahitaji mwenyeji, tunadhani hivyo sisi wenyewe. Kama huna hakika, uliza ofisi.',
		...passNotes
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
