import type { text as english } from '../../en/services/permit-d.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';
import { pickDate, shape } from '../blocks/words.ts';

export { introduction } from '../introductions/permit-d.ts';

export const text: typeof english = {
	name: 'Kibali cha Daraja D: kazi ya kuajiriwa',
	sections: {
		...permit.sections,
		job: { title: 'Kazi' },
		pay: { title: 'Malipo', intro: 'Ya mwaka mmoja, kabla ya kodi, kwa shilingi za Kenya.' },
		kenyans: { title: 'Kutafuta Mkenya kwanza' },
		understudy: {
			title: 'Mkenya anayejifunza kazi hii',
			intro: 'Ofisi humwita mtu huyu “understudy”.'
		},
		understudyTraining: { title: 'Muda wa Mkenya kujifunza kazi' }
	},
	questions: {
		...permit.questions,
		businessName: {
			label: 'Jina la mwajiri nchini Kenya',
			hint: 'Kibali ni cha mwajiri huyu pekee.',
			required: 'Andika jina la mwajiri'
		},
		employerKind: {
			label: 'Mwajiri ni nani?',
			options: {
				organisation: 'Kampuni au shirika lingine',
				household: 'Familia, kwa kazi ya nyumbani kwake'
			},
			required: 'Chagua mwajiri ni nani'
		},
		jobTitle: { label: 'Cheo', required: 'Andika cheo' },
		jobDescription: {
			label: 'Mtu huyu atafanya nini?',
			hint: 'Kazi kuu, kwa mistari michache.',
			required: 'Andika mtu huyu atafanya nini'
		},
		jobNeeds: {
			label: 'Kazi hii inahitaji nini?',
			hint: 'Vyeti, miaka ya kazi na ujuzi.',
			required: 'Andika kazi hii inahitaji nini'
		},
		jobMonths: {
			label: 'Kazi ni ya miezi mingapi?',
			hint: 'Kama mkataba unavyosema. Miaka miwili ni miezi 24.',
			required: 'Andika idadi ya miezi, 1 hadi 60'
		},
		salary: {
			label: 'Mshahara wa mwaka',
			hint: 'Kwa shilingi za Kenya, tarakimu pekee.',
			required: 'Andika mshahara kwa shilingi za Kenya, tarakimu pekee'
		},
		housing: {
			label: 'Thamani ya nyumba kwa mwaka',
			hint: 'Kwa shilingi za Kenya. Acha wazi kama haipo.',
			required: 'Andika thamani kwa shilingi za Kenya, tarakimu pekee'
		},
		otherPay: {
			label: 'Malipo na marupurupu mengine',
			hint: 'Kama gari, karo au safari za ndege, na thamani yake.',
			required: 'Andika malipo na marupurupu mengine'
		},
		recruitment: {
			label: 'Ni nini kilifanywa ili kuajiri Mkenya?',
			hint: 'Kazi ilitangazwa wapi, lini, na ni akina nani walioomba. Ukiongeza muda: kwa nini kazi bado inamhitaji mtu huyu.',
			required: 'Andika kilichofanywa ili kuajiri Mkenya'
		},
		understudyName: {
			label: 'Jina kamili',
			required: 'Andika jina kamili la Mkenya huyo',
			badFormat: shape.name
		},
		understudyId: {
			label: 'Namba ya kitambulisho cha taifa',
			required: 'Andika namba ya kitambulisho cha taifa',
			badFormat: 'Namba ya kitambulisho cha Kenya ina tarakimu 7 au 8'
		},
		understudyPhone: {
			label: 'Namba ya simu',
			hint: 'Kama +254 712 345678.',
			required: 'Andika namba ya simu ya Mkenya huyo',
			badFormat: shape.phone
		},
		understudyEmail: {
			label: 'Barua pepe',
			required: 'Andika barua pepe ya Mkenya huyo',
			badFormat: shape.email
		},
		understudySkills: {
			label: 'Mtu huyu amejifunza nini hadi sasa?',
			hint: 'Shule, vyeti na kazi.',
			required: 'Andika mtu huyu amejifunza nini hadi sasa'
		},
		understudyFrom: { label: 'Mafunzo yanaanza lini?', required: pickDate },
		understudyTo: { label: 'Mafunzo yanaisha lini?', required: pickDate }
	},
	rules: {
		...permit.rules,
		understudyInOrder: {
			title: 'Mafunzo yanaisha baada ya kuanza',
			violated: 'Mafunzo yanaanza {from} na kuisha {to}.',
			mend: 'Sahihisha mojawapo ya tarehe hizi mbili.'
		}
	},
	documents: {
		...permit.documents,
		employerIdentity: {
			title: 'Kitambulisho au pasipoti ya mwajiri',
			hint: 'Pande zote mbili za kitambulisho, au ukurasa wenye picha.'
		},
		contract: {
			title: 'Mkataba wa kazi',
			hint: 'Umetiwa saini. Ukiongeza muda, mkataba wa muda mpya.'
		},
		employmentReport: {
			title: 'Ripoti ya ajira (Fomu 27)',
			hint: 'Imejazwa na mwajiri, yenye muhuri wake kwenye kila ukurasa. Ukiongeza muda, ripoti mpya.'
		},
		recruitmentProof: {
			title: 'Uthibitisho kwamba mwajiri alitafuta Mkenya',
			hint: 'Kama tangazo la kazi, orodha ya walioomba, na matokeo yake.'
		},
		understudyIdentity: {
			title: 'Kitambulisho cha Mkenya anayejifunza kazi',
			hint: 'Pande zote mbili.'
		},
		understudyCv: {
			title: 'Wasifu (CV) wa Mkenya anayejifunza kazi',
			hint: 'Shule na kazi hadi sasa.'
		},
		understudyCertificates: {
			title: 'Vyeti vya Mkenya anayejifunza kazi',
			hint: 'Vya shule, chuo au taaluma.'
		}
	},
	fees: permit.fees,
	notes: {
		...permit.notes,
		leaving:
			'Mtu huyu akiacha kazi, mwajiri ni lazima aijulishe ofisi kwa maandishi ndani ya siku 15. Kutofanya hivyo ni kosa.',
		household:
			'Orodha za hati hutaja mashirika pekee. Sisi wenyewe tunadhani kwamba familia huonyesha kitambulisho au pasipoti ya mwajiri badala yake: uliza ofisi kabla ya kulipa.',
		understudy:
			'Vyanzo vinatofautiana kuhusu Mkenya anayejifunza kazi. Mwongozo mmoja unataja hati zake kwa kila mtu; mshauri mmoja anasema ni “kama inahusika”. Kibali inaziomba kwa kampuni na mashirika, si kwa familia: tunadhani hivyo sisi wenyewe.',
		employer:
			'Kibali ni cha mwajiri mmoja na kazi moja. Kwa mwajiri mwingine, kibali kipya kinahitajika.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
