import type { text as english } from '../../en/services/permit-k.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';

export { introduction } from '../introductions/permit-k.ts';

export const text: typeof english = {
	name: 'Kibali cha Daraja K: wakaazi wasiofanya kazi',
	sections: {
		...permit.sections,
		income: {
			title: 'Mapato',
			intro: 'Kibali hiki ni cha watu ambao mapato yao hayatokani na kazi.'
		}
	},
	questions: {
		...permit.questions,
		incomeKind: {
			label: 'Mapato yanatoka wapi?',
			hint: 'Yasiwe ya ajira, biashara wala taaluma.',
			options: {
				abroad: 'Nchi nyingine',
				pension: 'Pensheni inayolipwa Kenya',
				annuity: 'Malipo ya kila mwaka ya kiasi kilekile (annuity), yanayolipwa Kenya',
				other: 'Mahali pengine'
			},
			required: 'Chagua mapato yanatoka wapi'
		},
		incomeFrom: {
			label: 'Nani anayalipa?',
			hint: 'Kama mfuko wa pensheni, benki au mpangaji.',
			required: 'Andika anayelipa mapato hayo'
		},
		incomeYear: {
			label: 'Ni kiasi gani kwa mwaka, kwa dola za Marekani?',
			hint: 'Hesabu tu yale ambayo una uhakika yatakuja kila mwaka.',
			required: 'Andika kiasi kwa tarakimu'
		},
		noWork: {
			label: 'Mwombaji hatafanya kazi Kenya, iwe kwa malipo au bila malipo',
			hint: 'Barua iliyotiwa saini yenye ahadi hii inahitajika pia.',
			required: 'Weka alama kwenye kisanduku kama mwombaji anaahidi kutofanya kazi'
		}
	},
	rules: {
		...permit.rules,
		agedThirtyFive: {
			title: 'Mwombaji ana miaka 35 au zaidi',
			violated: 'Tarehe ya kuzaliwa ni {born}. Kibali hiki ni cha watu wa miaka 35 au zaidi.',
			mend: 'Sahihisha tarehe, au tafuta kibali kingine au pasi.'
		},
		incomeOfKind: {
			title: 'Mapato yanatoka nje, au ni pensheni au malipo ya kila mwaka',
			violated:
				'Kibali hiki kinataka mapato kutoka nchi nyingine, au pensheni au malipo ya kila mwaka yanayolipwa Kenya. Ulichagua mahali pengine.',
			mend: 'Sahihisha jibu. Kama ni sahihi, uliza ofisi ya Uhamiaji kabla ya kulipa. Bado unaweza kuomba.'
		},
		incomeEnough: {
			title: 'Mapato ni dola 24,000 za Marekani au zaidi kwa mwaka',
			violated: 'Mapato uliyoandika ni chini ya dola 24,000 za Marekani kwa mwaka.',
			mend: 'Sahihisha kiasi, au tafuta kibali kingine au pasi.'
		},
		incomeSafelyEnough: {
			title: 'Mapato ya dola 25,000 za Marekani kwa mwaka ni salama zaidi',
			violated:
				'Vyanzo vingi vinataja dola 24,000 za Marekani kwa mwaka. Mshauri mmoja, na mtu mmoja aliyeandika mtandaoni, wanataja 25,000.',
			mend: 'Uliza ofisi ya Uhamiaji kabla ya kulipa. Bado unaweza kuomba.'
		},
		promisesNoWork: {
			title: 'Mwombaji anaahidi kutofanya kazi Kenya',
			violated: 'Ahadi ya kutofanya kazi Kenya bado haijatolewa.',
			mend: 'Soma ahadi, kisha weka alama kwenye kisanduku. Kufanya kazi Kenya kunahitaji kibali kingine.'
		}
	},
	documents: {
		...permit.documents,
		coverLetter: {
			title: 'Barua kwa Mkurugenzi Mkuu',
			hint: 'Kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji, yenye saini ya mwombaji. Inasema kwa nini mwombaji anataka kuishi Kenya, na kwa mapato gani.'
		},
		incomeProof: {
			title: 'Uthibitisho wa mapato',
			hint: 'Hati za benki, za mfuko wa pensheni au za mlipaji mwingine. Zinaonyesha kinacholipwa kwa mwaka.'
		},
		undertaking: {
			title: 'Ahadi ya kutofanya kazi, iliyotiwa saini',
			hint: 'Barua ambayo mwombaji anaahidi kutofanya kazi yoyote Kenya.'
		},
		policeClearance: {
			title: 'Cheti cha tabia njema kutoka kwa polisi wa nchi ya nyumbani',
			hint: 'Baadhi ya washauri wanakitaja, wengine hawakitaji. Kinaweza kusaidia.'
		},
		qualifications: {
			title: 'Vyeti vya masomo na vya taaluma',
			hint: 'Ofisi huvitaja kwa vibali vyote. Ongeza nakala zilizothibitishwa, kama unazo.'
		},
		cv: {
			title: 'Wasifu (CV)',
			hint: 'Ofisi huutaja kwa vibali vyote. Uongeze kama unao.'
		},
		personalTax: {
			title: 'Cheti cha mwombaji cha kutimiza wajibu wa kodi (TCC)',
			hint: 'Kutoka Mamlaka ya Mapato ya Kenya (KRA). Miongozo inasema huhitajika ukiongeza muda. Kiongeze kama unacho.'
		}
	},
	fees: { ...permit.fees, bond: 'Dhamana, mara moja' },
	notes: {
		...permit.notes,
		income:
			'Miongozo na mawakili wanasema kwamba sheria inataka dola 24,000 za Marekani kwa mwaka. Mshauri mmoja, na mtu mmoja aliyeandika mtandaoni, wanasema 25,000.',
		bond: 'Hatukupata chanzo kinachosema dhamana inarudishwa lini: uliza ofisi. Hapa inahesabiwa kwa kila mtu; huenda raia wa Afrika Mashariki wasiombwe.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
