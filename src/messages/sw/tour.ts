import type { tour as english } from '../en/tour.ts';

export const tour: typeof english = {
	title: 'Kibali kwa hatua tano',
	step: (number, all) => `Hatua ya ${number} kati ya ${all}`,
	steps: {
		find: {
			title: 'Tafuta huduma yako',
			text: 'Ukurasa wake unasema nani anaihitaji, gharama yake, muda wake na hati unazohitaji.'
		},
		answer: {
			title: 'Jibu popote ulipo',
			text: 'Huhitaji mtandao. Kila jibu linahifadhiwa kwenye simu hii unapoandika, na unaweza kusimama wakati wowote.'
		},
		document: {
			title: 'Weka hati zako',
			text: 'Piga picha au chagua faili. Kibali inasema papo hapo kama kitu kinakosekana au hakifai, na kwa nini.'
		},
		gone: {
			title: 'Weka saini na utume',
			text: 'Bila mtandao ombi linasubiri katika Yanayotumwa, likiwa limefungwa kwa siri. Mtandao ukirudi litatumwa lenyewe.'
		},
		follow: {
			title: 'Lifuatilie kwenye Mwanzo',
			text: '“Limepokelewa” ina maana kwamba risiti yenye saini iko hapa. Kisha unalipa, na majibu ya ofisi yanakuja kwenye simu hii.'
		}
	},
	next: 'Endelea',
	before: 'Rudi',
	skip: 'Ruka haya',
	done: 'Nimemaliza',
	again: 'Unaweza kuona haya tena katika Msaada.'
};
