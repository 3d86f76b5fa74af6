import type { glossary as english } from '../en/glossary.ts';

export const glossary: typeof english = {
	title: 'Maana ya maneno',
	back: 'Msaada',
	intro: 'Maana fupi, si sheria.',
	terms: {
		abstract: [
			'Ripoti ya polisi (abstract)',
			'Karatasi ya polisi kwamba uliripoti kupotea kwa kitu au uhalifu.'
		],
		affidavit: ['Hati ya kiapo', 'Maelezo unayoapa kuwa ni kweli, mbele ya wakili au afisa.'],
		alien: ['Kitambulisho cha mgeni (alien card)', 'Kitambulisho cha wageni wanaoishi Kenya.'],
		appointment: ['Miadi', 'Siku na mahali ambapo ofisi inataka kukuona.'],
		biometrics: [
			'Alama za vidole na picha',
			'Alama zako za vidole na picha ya uso, zinazochukuliwa na ofisi.'
		],
		code: ['Msimbo (OTP)', 'Namba inayotumwa kwa simu au barua pepe yako, na inayofaa mara moja.'],
		convenience: ['Ada ya huduma ya malipo', 'Kiasi kidogo cha ziada, kwa njia ya kulipa.'],
		declaration: ['Tamko', 'Neno lako kwamba yote ni kweli.'],
		dependant: ['Mtegemezi', 'Mume, mke, mtoto au mtu mwingine unayemtunza.'],
		draft: ['Rasimu', 'Fomu ambayo bado haijatumwa. Iko kwenye simu hii tu.'],
		eac: ['EAC', 'Jumuiya ya Afrika Mashariki: Kenya na nchi wanachama.'],
		ecitizen: ['eCitizen', 'Tovuti halisi ya serikali kwa huduma za raia na malipo.'],
		efns: ['eFNS', 'Tovuti halisi kwa wageni: vibali, pasi, kitambulisho cha mgeni.'],
		eta: [
			'eTA',
			'Idhini ya kusafiri ya kielektroniki: ruhusa ya kusafiri kuja Kenya, badala ya viza tangu Januari 2024.'
		],
		invoice: ['Ankara', 'Unachotakiwa kulipa, mstari kwa mstari.'],
		issuance: ['Ada ya kibali', 'Unacholipa baada ya kukubaliwa, kabla ya kupewa kibali.'],
		kra: ['KRA PIN', 'Namba yako ya kodi: herufi, tarakimu tisa, herufi.'],
		outbox: ['Yanayotumwa', 'Mahali vitu vinaposubiri kwenye simu hii hadi ofisi ivipate.'],
		pass: ['Pasi', 'Ruhusa ya kukaa Kenya kwa muda, kama mwanafunzi au mtegemezi.'],
		paybill: ['Paybill', 'Namba ya kulipia kwa M-Pesa. Ya serikali ni 222222.'],
		permit: ['Kibali', 'Ruhusa ya kufanya kazi au kuishi Kenya.'],
		pin: ['PIN', 'Namba yako ya siri. Hakuna mwingine anayeihitaji.'],
		prompt: ['Ombi la malipo', 'Swali kwenye simu yako ambapo unaweka PIN ya M-Pesa.'],
		receipt: [
			'Risiti yenye saini',
			'Uthibitisho wa ofisi kwamba ilipokea ombi lako; hakuna anayeweza kuighushi.'
		],
		recommender: [
			'Mpendekezaji',
			'Mkenya anayekujua, si wa familia ya karibu, na anayethibitisha wewe ni nani.'
		],
		regularise: ['Kuhalalisha ukaaji', 'Kusahihisha ukaaji uliopita muda wake.'],
		reference: ['Namba ya ombi', 'Jina la ombi lako ofisini, hapa kama KB-7F3K-92QD.'],
		sealed: [
			'Imefungwa kwa siri',
			'Imefungwa kwa hesabu za kompyuta, ili anayestahili tu aweze kuisoma.'
		]
	}
};
