import type { text as english } from '../../en/services/permit-n.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';
import { pickCountry } from '../blocks/words.ts';

export { introduction } from '../introductions/permit-n.ts';

export const text: typeof english = {
	name: 'Kibali cha Daraja N: wafanyakazi wa mtandaoni',
	sections: {
		...permit.sections,
		remoteWork: {
			title: 'Kazi yako ya mtandaoni',
			intro: 'Kazi inayofanywa ukiwa Kenya, kwa watu wa nchi nyingine.'
		}
	},
	questions: {
		...permit.questions,
		remoteKind: {
			label: 'Mwombaji anamfanyia kazi nani?',
			options: {
				employer: 'Mwajiri aliye nje ya Kenya',
				owner: 'Kampuni yake mwenyewe iliyo nje ya Kenya',
				clients: 'Wateja walio nje ya Kenya, kama mfanyakazi huru (freelancer)'
			},
			required: 'Chagua anayefanyiwa kazi'
		},
		remoteEmployer: {
			label: 'Jina la mwajiri au la kampuni',
			required: 'Andika jina la mwajiri au la kampuni'
		},
		remoteClients: {
			label: 'Majina ya wateja wakuu',
			required: 'Andika majina ya wateja wakuu'
		},
		remoteCountry: {
			label: 'Nchi ya mwajiri, ya kampuni au ya mteja mkuu',
			required: pickCountry
		},
		role: {
			label: 'Ni kazi gani?',
			hint: 'Kama kuandika programu, ubunifu wa michoro, kufundisha mtandaoni au ushauri.',
			required: 'Andika ni kazi gani'
		},
		incomeYear: {
			label: 'Mapato ya mwaka, kwa dola za Marekani',
			hint: 'Yale tu yanayotoka nje ya Kenya.',
			required: 'Andika kiasi kwa tarakimu'
		},
		noLocalWork: {
			label: 'Mwombaji hatawafanyia kazi watu walio Kenya, wala kufanya biashara nao',
			hint: 'Barua zilizotiwa saini zenye ahadi hii zinahitajika pia.',
			required: 'Weka alama kwenye kisanduku kama mwombaji anaahidi hivyo'
		}
	},
	rules: {
		...permit.rules,
		paidFromAbroad: {
			title: 'Kazi ni ya watu walio nje ya Kenya',
			violated:
				'Ulichagua Kenya. Kibali hiki ni cha kumfanyia kazi mwajiri au wateja walio katika nchi nyingine.',
			mend: 'Sahihisha nchi. Kama unamfanyia kazi mtu aliye Kenya, angalia Daraja D, kibali cha kazi ya kuajiriwa.'
		},
		incomeEnough: {
			title: 'Mapato ni dola 24,000 za Marekani au zaidi kwa mwaka',
			violated: 'Mapato uliyoandika ni chini ya dola 24,000 za Marekani kwa mwaka.',
			mend: 'Sahihisha kiasi, au tafuta kibali kingine au pasi.'
		},
		incomeSafelyEnough: {
			title: 'Taarifa ya awali ilitaja dola 55,000 za Marekani kwa mwaka',
			violated:
				'Vyanzo vipya vinataja dola 24,000 za Marekani kwa mwaka, lakini taarifa ya Oktoba 2024 ilitaja 55,000. Mapato yako ni kati ya viwango hivyo viwili.',
			mend: 'Uliza ofisi ya Uhamiaji kabla ya kulipa. Bado unaweza kuomba.'
		},
		promisesNoLocalWork: {
			title: 'Mwombaji anaahidi kutowafanyia kazi watu walio Kenya',
			violated: 'Ahadi ya kutowafanyia kazi watu walio Kenya bado haijatolewa.',
			mend: 'Soma ahadi, kisha weka alama kwenye kisanduku. Kuwafanyia kazi watu walio Kenya kunahitaji kibali kingine.'
		}
	},
	documents: {
		...permit.documents,
		coverLetter: {
			title: 'Barua ya mwombaji mwenyewe kwa Mkurugenzi Mkuu',
			hint: 'Kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji, iliyotiwa saini. Inasema ni kazi gani, mwombaji atakaa wapi na kwa muda gani.'
		},
		employerLetter: {
			title: 'Barua ya mwajiri au ya kampuni',
			hint: 'Kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji, iliyotiwa saini. Inasema kwamba mwombaji anaifanyia kazi akiwa Kenya.'
		},
		clientContract: {
			title: 'Mkataba na mteja',
			hint: 'Unaonyesha kwamba kazi ni ya mtu aliye nje ya Kenya.'
		},
		incomeProof: {
			title: 'Taarifa za benki au hati za mshahara za miezi 3',
			hint: 'Miezi 3 iliyopita. Zinaonyesha pesa zinazoingia.'
		},
		accommodationProof: {
			title: 'Uthibitisho wa mahali pa kuishi Kenya',
			hint: 'Kama uthibitisho wa chumba cha hoteli au mkataba wa kupanga nyumba.'
		},
		policeClearance: {
			title: 'Cheti cha tabia njema kutoka kwa polisi',
			hint: 'Kutoka kwa polisi wa nchi anayoishi mwombaji. Kinaonyesha kwamba hana rekodi ya uhalifu.'
		},
		noObjection: {
			title: 'Barua ya ubalozi ya kutokuwa na pingamizi',
			hint: 'Ubalozi wa nchi ya mwombaji unasema kwamba haupingi ukaaji huu.'
		},
		undertaking: {
			title: 'Ahadi zilizotiwa saini',
			hint: 'Barua moja inatosha. Mwombaji anaahidi kutoajiriwa wala kufanya biashara Kenya.'
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
			hint: 'Kutoka Mamlaka ya Mapato ya Kenya (KRA). Mshauri mmoja anasema huhitajika ukiongeza muda. Kiongeze kama unacho.'
		}
	},
	fees: permit.fees,
	notes: {
		...permit.notes,
		processing: 'Washauri wanataja dola 200 za Marekani. Hazirudishwi.',
		issuance:
			'Baadhi ya vyanzo vinataja dola 1,000 za Marekani kwa mwaka. Mshauri mmoja anataja 2,000 (Januari 2026). Uliza ofisi kabla ya kulipa. Hulipwa ndani ya siku 30 baada ya ombi kukubaliwa.',
		eacFees:
			'Vibali vingi ni bure kwa raia wa Jumuiya ya Afrika Mashariki, na Kibali inahesabu hivyo hapa. Hakuna chanzo kinachosema hivyo kuhusu Daraja N, kwa hivyo uliza ofisi. Daraja R ni bure kwao kwa hakika.',
		income:
			'Vyanzo vipya vinataja mapato ya dola 24,000 za Marekani kwa mwaka. Taarifa ya Oktoba 2024 ilitaja 55,000.',
		noObjection:
			'Ni baadhi tu ya washauri wanaotaja barua ya ubalozi. Uliza ubalozi mapema: inaweza kuchukua muda.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
