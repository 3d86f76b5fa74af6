import type { backup as english } from '../en/backup.ts';

function all(drafts: number, documents: number, sent: number): string {
	const parts = [
		...(drafts > 0 ? [`rasimu ${drafts}`] : []),
		...(documents > 0 ? [`hati ${documents}`] : []),
		...(sent > 0 ? [sent === 1 ? 'ombi 1 lililotumwa' : `maombi ${sent} yaliyotumwa`] : [])
	];
	const last = parts.pop() ?? 'hakuna ombi';
	return parts.length > 0 ? `${parts.join(', ')} na ${last}` : last;
}

export const backup: typeof english = {
	title: 'Nakala na kuhamisha',
	intro:
		'Weka kila kitu ambacho Kibali inatunza kwenye simu hii ndani ya faili moja iliyofungwa. Itunze, au ifungue kwenye simu nyingine.',
	card: 'Tengeneza faili yenye maombi yako yote, au leta moja kutoka simu nyingine.',
	open: 'Nakala na kuhamisha',
	last: (when) => `Nakala ya mwisho: ${when}.`,
	never: 'Bado hakuna nakala iliyotengenezwa kwenye simu hii.',
	home: 'Mwanzo',
	settings: 'Mipangilio',
	error: 'Hitilafu:',
	make: {
		title: 'Tengeneza faili',
		holds: (d, p, s) => `Simu hii ina ${all(d, p, s)}.`,
		nothing: 'Bado hakuna kitu kwenye simu hii cha kuweka ndani ya faili.',
		inside:
			'Faili ina majibu yako, hati, risiti, ujumbe na malipo, pamoja na kinachosubiri kutumwa.',
		start: 'Tengeneza faili ya nakala'
	},
	one: {
		title: 'Endelea kwenye simu nyingine',
		intro: (name) =>
			`Weka ombi lako “${name}”, pamoja na hati zake, ndani ya faili moja iliyofungwa kwa ajili ya simu nyingine.`,
		gone: 'Ombi hili haliko kwenye simu hii kama rasimu.',
		steps: [
			'Tengeneza faili hapa.',
			'Itume kwa simu nyingine, au ishiriki.',
			'Kwenye simu nyingine, fungua Kibali, kisha “Mipangilio”, kisha “Nakala na kuhamisha”.'
		],
		both: 'Ombi linabaki kwenye simu hii pia. Endelea nalo kwenye simu moja tu.',
		start: 'Tengeneza faili',
		back: 'Rudi kwenye ombi'
	},
	secret: {
		title: 'Ufunguo wa faili',
		which: 'Faili ifunguliwe kwa kutumia nini?',
		numbers: 'Namba ambazo Kibali inatengeneza',
		numbersHint: 'Ndizo salama zaidi. Unaweza kuzisoma kwa simu.',
		own: 'Maneno yangu mwenyewe',
		ownLabel: 'Maneno yako',
		ownHint:
			'Angalau herufi 12. Maneno manne au matano yasiyohusiana yanafaa. Usitumie majina wala tarehe.',
		ownShort: 'Maneno haya ni mafupi mno. Andika angalau herufi 12.',
		ownWrong: 'Haya yanafanana na namba za faili nyingine. Andika kitu kingine.',
		write: 'Andika namba hizi kwenye karatasi sasa. Zinaonyeshwa mara moja tu.',
		nobody:
			'Bila ufunguo huu hakuna anayeweza kufungua faili: si wewe, si Kibali, si ofisi. Usiuweke pamoja na faili.',
		written: 'Nimeuandika',
		notWritten: 'Andika ufunguo kwanza, kisha weka alama kwenye kisanduku.',
		make: 'Tengeneza faili sasa',
		cancel: 'Ghairi'
	},
	work: {
		locking: 'Inatengeneza ufunguo. Inachukua sekunde chache…',
		writing: (part) => `Inafunga hati zako: ${part}`,
		opening: 'Inajaribu ufunguo. Inachukua sekunde chache…',
		reading: (part) => `Inakagua faili: ${part}`,
		bringing: 'Inaleta kila kitu…'
	},
	made: {
		title: 'Faili iko tayari',
		text: (name, size) => `${name}, ${size}.`,
		holds: (d, p, s) => `Ina ${all(d, p, s)}.`,
		leftOut: (n) =>
			n === 1
				? 'Hati 1 haikuweza kusomwa kwenye simu hii. Haimo kwenye faili. Iongeze tena kwenye ombi lake.'
				: `Hati ${n} hazikuweza kusomwa kwenye simu hii. Hazimo kwenye faili. Ziongeze tena kwenye maombi yake.`,
		save: 'Hifadhi faili',
		share: 'Shiriki faili',
		notShared:
			'Simu hii haiwezi kushiriki faili kutoka hapa. Ihifadhi, kisha itume kutoka kwenye faili zako.',
		keep: 'Iweke pia nje ya simu hii: kwenye kompyuta, kadi ya kumbukumbu, au kwa mtu unayemwamini. Bila ufunguo haisomeki.',
		keepShared:
			'Ichukue faili: jitumie, au iweke kwenye flash disk. Ukiondoka haifutwi kwenye kompyuta hii. Bila ufunguo haisomeki.',
		again: 'Tengeneza faili nyingine'
	},
	bring: {
		title: 'Leta faili',
		intro:
			'Yaliyomo kwenye faili yanaungana na yaliyo kwenye simu hii. Hakuna kinachokuja mara mbili. Huhitaji mtandao.',
		file: 'Chagua faili',
		fileOf: 'ya nakala',
		chosen: (name, size) => `${name}, ${size}`,
		key: 'Ufunguo wa faili',
		keyHint: 'Namba au maneno ya wakati faili ilipotengenezwa. Nafasi kati ya namba hazijalishi.',
		open: 'Fungua faili',
		noFile: 'Chagua faili kwanza. Jina lake linaishia na .kibali.',
		noKey: 'Andika ufunguo wa faili.',
		mistyped: 'Kuna namba isiyo sahihi. Zilinganishe na karatasi yako, kundi kwa kundi.'
	},
	found: {
		title: 'Faili imefunguka',
		all: (when) => `Ni nakala. Ilitengenezwa: ${when}.`,
		application: (when) => `Ni ombi moja. Liliwekwa kwenye faili: ${when}.`,
		holds: (d, p, s) => `Ina ${all(d, p, s)}.`,
		nothingYet: 'Bado hakuna kilichobadilika kwenye simu hii.',
		take: 'Leta yote',
		leave: 'Iache'
	},
	done: {
		title: 'Yote yako hapa',
		same: 'Yote yaliyomo kwenye faili yalikuwa hapa tayari. Hakuna kilichobadilika.',
		renewed: (n) =>
			n === 1
				? 'Ombi 1 ni jipya hapa au limesonga mbele.'
				: `Maombi ${n} ni mapya hapa au yamesonga mbele.`,
		documents: (n) => (n === 1 ? 'Hati 1 imeongezwa.' : `Hati ${n} zimeongezwa.`),
		submissions: (n) =>
			n === 1
				? 'Ombi au jibu 1 lililotumwa limeongezwa.'
				: `Maombi au majibu ${n} yaliyotumwa yameongezwa.`,
		twice: (n) =>
			n === 1
				? 'Ombi 1 lilibadilishwa kwenye simu zote mbili. Sasa unayo yote mawili: yaangalie, kisha ufute usilolihitaji.'
				: `Maombi ${n} yalibadilishwa kwenye simu zote mbili. Sasa unayo yote: yaangalie, kisha ufute usiyoyahitaji.`,
		deleted: (n) =>
			n === 1
				? 'Ombi 1 lilifutwa, na limebaki limefutwa.'
				: `Maombi ${n} yalifutwa, na yamebaki yamefutwa.`,
		takenBack: (n) =>
			n === 1
				? 'Ombi 1 lilikuwa limeshatumwa kutoka simu nyingine. Halitumwi tena.'
				: `Maombi ${n} yalikuwa yameshatumwa kutoka simu nyingine. Hayatumwi tena.`,
		otherMailbox:
			'Kila simu imetuma maombi yake. Majibu ya ofisi kwa yale yaliyotumwa na simu nyingine bado yanafika kwenye simu hiyo. Itunze.',
		toHome: 'Tazama maombi yako'
	},
	faults: {
		foreign:
			'Hii si faili ya nakala ya Kibali hii. Chagua faili ambayo jina lake linaishia na .kibali.',
		newer:
			'Faili hii ilitengenezwa na toleo jipya zaidi la Kibali. Sasisha Kibali kwenye simu hii, kisha ujaribu tena.',
		damaged:
			'Faili hii imeharibika au haijakamilika. Inakili tena kutoka ilikotengenezwa, au tumia nakala nyingine.',
		secret:
			'Ufunguo huu haufungui faili hii. Angalia tena kila namba au herufi. Kama ni sahihi, huenda faili imeharibika.',
		'too-big': 'Faili hii ni kubwa kuliko nakala yoyote ya Kibali. Chagua faili nyingine.',
		full: 'Simu hii haina nafasi ya kutosha. Ongeza nafasi, kisha ujaribu tena.',
		failed: 'Haikufanikiwa. Jaribu tena. Ikitokea tena, funga Kibali kisha uifungue upya.'
	},
	unchanged: 'Hakuna kilichobadilika kwenye simu hii.'
};
