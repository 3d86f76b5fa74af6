import type { browser as english } from '../en/browser.ts';

export const browser: typeof english = {
	help: 'Nifanye nini?',
	cleared: {
		title: 'Ulichohifadhi hapa hakipo tena',
		text: 'Kivinjari hiki hakina tena fomu, hati na risiti zilizokuwa hapa. Huenda kimezifuta ili kupata nafasi, au mtu amezifuta. Kibali haina nakala nyingine.',
		next: 'Ambacho ofisi imeshapokea bado kiko kwa ofisi. Faili ya nakala hurudisha mengine. Bila hiyo ni lazima yajazwe upya.',
		bring: 'Leta faili ya nakala',
		understood: 'Nimeelewa'
	},
	limits: {
		noStorage: {
			title: 'Kivinjari hiki hakiruhusu Kibali kuhifadhi',
			text: 'Fomu utakayojaza hapa itapotea. Fungua Kibali kwenye dirisha la kawaida, si la faragha, au tumia kivinjari kingine.'
		},
		noKeys: {
			title: 'Kibali haiwezi kulinda majibu yako hapa',
			text: 'Ukurasa huu umefunguliwa kwa anwani isiyo salama, kwa hivyo hakuna kinachoweza kufungwa kwa siri. Fungua anwani inayoanza na https.'
		},
		littleRoom: {
			title: 'Simu hii ina nafasi ndogo iliyobaki',
			text: 'Futa picha au programu usizohitaji kabla ya kuongeza hati.'
		},
		noWorker: {
			title: 'Acha Kibali wazi inapotuma',
			text: 'Kivinjari hiki hakiwezi kutuma kikiwa kimefungwa. Ombi lako hutumwa Kibali ikiwa wazi.'
		}
	}
};
