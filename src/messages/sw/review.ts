import type { review as english } from '../en/review.ts';

export const review: typeof english = {
	tasks: {
		guide: 'Mwongozo, hatua kwa hatua',
		otherPhone: 'Endelea kwenye simu nyingine',
		title: 'Ombi lako',
		progress: (done, all) =>
			done === all
				? `Sehemu zote ${all} zimekamilika.`
				: `Sehemu ${done} kati ya ${all} zimekamilika. Unaweza kusimama wakati wowote.`,
		parts: {
			applicant: 'Nani anaomba',
			request: 'Unachoomba',
			person: 'Mhusika',
			contact: 'Mawasiliano na anwani',
			kenya: 'Nchini Kenya',
			family: 'Familia',
			background: 'Kazi na masomo'
		},
		finish: 'Hati na saini',
		documents: 'Hati',
		sign: 'Kagua na uweke saini',
		start: 'Anza',
		goOn: 'Endelea',
		check: 'Kagua na uweke saini',
		complete: 'Imekamilika',
		todo: 'Haijaanzwa',
		begun: 'Imeanzwa',
		mend: (n) => `${n} ya kurekebisha`,
		documentsOf: (there, needed) => `${there} kati ya ${needed}`,
		later: 'Baadaye',
		ready: 'Tayari'
	},

	fee: {
		stages: { processing: 'Ya kulipa likipokelewa', issuance: 'Ya kulipa likikubaliwa' },
		nothing: 'Hakuna malipo',
		gratis: 'Kwa majibu yako, hii ni bure.',
		unknown: 'Inategemea majibu ambayo bado hujatoa.',
		each: (price, span) => `${price} kwa kila ${span === 'year' ? 'mwaka' : 'mwezi'}`,
		times: (n, price) => `${n} × ${price}`,
		bond: 'Ni dhamana, si ada.',
		others: (amounts) =>
			`Vyanzo vingine vinasema ${amounts}. Huhitaji kuamua: cha kufuata ni ankara ya ofisi.`,
		convenience: 'Ada ya huduma ya malipo',
		convenienceNote:
			'Huongezwa na huduma ya malipo. Mahakama Kuu ilitangaza kuwa ni kinyume cha sheria tarehe 1 Aprili 2025; Novemba 2025 ilikuwa bado inatozwa.',
		withConvenience: 'Jumla, pamoja na ada hii',
		atOffice: 'Unalipa baada ya ofisi kupokea ombi lako, si kabla.',
		afterApproval: (days) =>
			`Ikiwa tu ofisi itakubali. Kisha una siku ${days}; baada ya hapo idhini itaisha.`
	},

	findings: {
		title: 'Tulichokagua',
		wrong: (n) => (n === 1 ? 'Jambo 1 la kurekebisha' : `Mambo ${n} ya kurekebisha`),
		warnings: (n) => (n === 1 ? 'Jambo 1 la kujua' : `Mambo ${n} ya kujua`),
		missing: (n) => (n === 1 ? 'Kitu 1 kinakosekana' : `Vitu ${n} vinakosekana`),
		met: (n) => (n === 1 ? 'Sharti 1 limetimizwa' : `Masharti ${n} yametimizwa`),
		open: (n) => (n === 1 ? 'Sharti 1 linasubiri jibu' : `Masharti ${n} yanasubiri jibu`),
		allMet: 'Yote tunayoweza kukagua yako sawa.',
		advice: 'Ukaguzi huu hufanyika kwenye simu yako na hushauri tu. Ofisi ndiyo inayoamua.',
		mendIn: (place) => `Rekebisha hapa: ${place}`,
		lookAt: (place) => `Angalia hapa: ${place}`,
		questionsIn: (n, place) =>
			n === 1 ? `Swali 1 katika ${place}` : `Maswali ${n} katika ${place}`,
		badAnswer: (question) => `${question}: jibu hili linahitaji kurekebishwa.`,
		document: (name) => `Hati: ${name}`,
		documentFit: (name) => `${name}: faili hailingani na kinachoombwa.`,
		accept: 'Nimesoma hili',
		accepted: 'Umesoma hili'
	},

	check: {
		title: 'Kagua majibu yako',
		intro: 'Soma kila kitu tena. Ukishaweka saini, ofisi itapata haya haya.',
		change: 'Badilisha',
		notAnswered: 'Halijajibiwa',
		confirmed: 'Imethibitishwa',
		files: (n) => (n === 1 ? 'Faili 1' : `Faili ${n}`),
		noFiles: 'Bado hakuna faili',
		later: 'Likikubaliwa utaombwa',
		sign: 'Endelea kuweka saini',
		blocked: 'Unaweza kuweka saini mambo yaliyo hapo juu yakisharekebishwa.',
		toAccept: 'Unaweza kuweka saini ukishasoma mambo ya kujua na kuyawekea alama.'
	},

	sign: {
		title: 'Weka saini na uwasilishe',
		declare: 'Kwa kuweka saini, unasema:',
		name: 'Jina lako kamili',
		nameHint: 'Kuandika jina lako hapa ni saini yako.',
		nameMissing: 'Andika jina lako kamili ili uweke saini',
		confirm: 'Nimesoma haya na ni kweli',
		confirmMissing: 'Weka alama kusema kwamba ni kweli',
		submit: 'Weka saini na uwasilishe',
		submitting: 'Ombi lako linafungwa…',
		offline:
			'Huhitaji mtandao sasa. Ombi lililofungwa litasubiri kwenye simu hii, kisha litatumwa lenyewe.',
		blocked: 'Ombi hili bado haliwezi kuwasilishwa.',
		backToCheck: 'Rudi kwenye majibu yako',
		stale: 'Majibu yako yalibadilishwa kwenye kichupo kingine. Yasome tena, kisha uweke saini.',
		incomplete: 'Hati moja kwenye simu hii imeharibika. Iondoe na uiweke tena.',
		toDocuments: 'Nenda kwenye hati',
		failed: 'Ombi lako halikuweza kufungwa. Hakuna kilichopotea. Jaribu tena.',
		retry: 'Jaribu tena',
		practice: 'Ombi hili linaenda kwa ofisi ya mazoezi. Hakuna kinachotumwa kwa Serikali ya Kenya.'
	}
};
