import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/eta.ts';

export const introduction: typeof english & Introduction = {
	formerly:
		'Viza za utalii, biashara, masomo na kupita zilikoma Januari 2024: sasa wageni huomba eTA badala yake.',
	whoFor: [
		'Watu wanaokuja Kenya kwa utalii, biashara au mkutano, kuona familia au marafiki, kwa matibabu, kwa ziara ya kidini au kwa masomo ya muda mfupi. Masomo ya muda mrefu yanahitaji pasi ya mwanafunzi.',
		'Watu wanaobadilisha ndege Kenya na kutoka nje ya uwanja wa ndege.',
		'Watoto pia, hata wachanga: kila mmoja anahitaji eTA yake. Mzazi, mlezi au mtu mzima anayesafiri naye hujaza fomu.'
	],
	atHand: [
		'Pasipoti yako. Ni lazima iwe halali kwa miezi 6 baada ya kufika.',
		'Picha yako, na picha ya ukurasa wa pasipoti ulio na picha yako.',
		'Uthibitisho wa safari yako na wa mahali utakapokaa.',
		'Jina na namba ya simu ya mtu anayeweza kujulishwa kukiwa na dharura.',
		'Barua ya mwaliko, ukisafiri kwa biashara, mkutano, familia au marafiki.'
	],
	steps: [
		'Jibu maswali na uongeze hati zako. Unaweza kufanya hivi bila mtandao.',
		'Kagua majibu yako, weka saini na uwasilishe. Kibali itatuma ombi mtandao ukipatikana.',
		'Lipa ofisi inapoomba ada.',
		'Subiri uamuzi. Kwa kawaida huchukua siku 3 za kazi.',
		'Beba idhini unaposafiri. Afisa wa mpakani ndiye mwenye uamuzi wa mwisho.'
	],
	exemptions: {
		status: {
			title: 'Huhitaji eTA',
			instead:
				'Beba hati inayoonyesha hivyo: pasipoti, kibali, pasi, tiketi au orodha ya wafanyakazi.'
		},
		eac: {
			title: 'Ukiwa na pasipoti ya {country} huhitaji eTA kwa hadi siku 180',
			instead:
				'Beba pasipoti yako. Ukitaka kukaa zaidi, uliza ubalozi wa Kenya kwanza. Hata hivyo, unaweza kuomba hapa.'
		},
		days90: {
			title: 'Ukiwa na pasipoti ya {country} huhitaji eTA kwa hadi siku 90',
			instead:
				'Beba pasipoti yako. Ukitaka kukaa zaidi, uliza ubalozi wa Kenya kwanza. Hata hivyo, unaweza kuomba hapa.'
		},
		days60: {
			title: 'Ukiwa na pasipoti ya {country} huhitaji eTA kwa hadi siku 60',
			instead:
				'Beba pasipoti yako. Ukitaka kukaa zaidi, uliza ubalozi wa Kenya kwanza. Hata hivyo, unaweza kuomba hapa.'
		},
		uncertain: {
			title: 'Haijulikani kwa hakika kama watu wa {country} wanahitaji eTA',
			instead:
				'Uliza ubalozi wa Kenya au shirika lako la ndege kabla ya kusafiri. Hata hivyo, unaweza kuomba hapa.'
		},
		diplomatic: {
			title: 'Baadhi ya pasipoti za kidiplomasia na za kikazi hazihitaji eTA',
			instead: 'Uliza ubalozi wa Kenya kuhusu yako. Hata hivyo, unaweza kuomba hapa.'
		}
	}
};
