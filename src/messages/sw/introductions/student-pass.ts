import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/student-pass.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Wanafunzi waliokubaliwa na shule, chuo au chuo kikuu nchini Kenya.',
		'Kwa mtu wa chini ya miaka 18, mzazi, mlezi au shule hujaza fomu.',
		'Pasi hii ni ya masomo tu: mwenye pasi haruhusiwi kufanya kazi.'
	],
	atHand: [
		'Pasipoti, picha ya mwombaji, na picha ya ukurasa wa pasipoti ulio na picha yake. Wakimbizi: hati za ukimbizi badala yake.',
		'Barua ya shule au chuo: kozi yenyewe na muda wake.',
		'Cheti cha usajili cha shule au chuo.',
		'Barua ya mdhamini pamoja na pasipoti yake, au uthibitisho wa pesa zako mwenyewe.',
		'Chini ya miaka 18: cheti cha kuzaliwa, na idhini na pasipoti za wazazi, au hati za mlezi.',
		'Miaka 18 au zaidi: cheti cha tabia njema kutoka kwa polisi. Kwa chuo: vyeti vyako vya awali.'
	],
	steps: [
		'Jibu maswali na uongeze hati zako. Unaweza kufanya hivi bila mtandao.',
		'Kagua majibu yako, weka saini na uwasilishe. Kibali itatuma ombi mtandao ukipatikana.',
		'Subiri uamuzi.',
		'Ombi likikubaliwa, lipa ada ya mwaka mmoja au miwili. Kisha pasi hutolewa.',
		'Ingia Kenya ndani ya siku 30 baada ya hapo, na uanze masomo ndani ya siku 30 baada ya kuingia, mshauri mmoja anasema.',
		'Ongeza muda wake kabla haujaisha, ukiwa na pasi na ripoti ya maendeleo yako.'
	]
};
