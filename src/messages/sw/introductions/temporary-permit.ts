import type { introduction as english } from '../../en/introductions/temporary-permit.ts';

export const introduction: typeof english = {
	whoFor: [
		'Raia wa Kenya wanaosafiri ndani ya Afrika Mashariki na hawana pasipoti mkononi.',
		'Watoto pia: mzazi au mlezi wa kisheria hujaza fomu.',
		'Kwa nchi nyingine yoyote unahitaji pasipoti.'
	],
	atHand: [
		'Mtu mzima: kitambulisho cha taifa au pasipoti.',
		'Mtoto: cheti cha kuzaliwa.',
		'Picha ya uso, na picha mbili za karatasi za kibali.',
		'Urefu kwa sentimita.',
		'Jina na namba ya simu ya mtu wa karibu na msafiri.'
	],
	steps: [
		'Jibu maswali na uongeze picha za hati. Huhitaji mtandao kwa hili.',
		'Kagua majibu yako, weka saini na uwasilishe. Kibali itatuma ombi mtandao ukipatikana.',
		'Lipa ofisi inapoomba ada.',
		'Chapisha nakala mbili za fomu na mbili za ankara, na uongeze nakala za hati.',
		'Ziwasilishe katika ofisi ya Uhamiaji iliyo karibu, au kwenye uwanja wa ndege au mpaka unapoondokea. Beba hati halisi na picha mbili.'
	]
};
