import type { dashboard as english } from '../en/dashboard.ts';

export const dashboard: typeof english = {
	more: (count) => `Onyesha ${count} zaidi`,
	opening: (count) =>
		count === 1 ? 'Bado tunafungua ombi 1 la zamani' : `Bado tunafungua maombi ${count} ya zamani`,
	records: 'Kumbukumbu zote',
	counted: (shown, all) => `${shown} kati ya ${all} yanaonekana`,
	days: 'Siku za kukumbuka',
	left: (days) =>
		days === 0 ? 'leo' : days === 1 ? 'kesho' : days > 1 ? `baada ya siku ${days}` : 'imepita',
	expires: {
		passport: (day) => `Muda wa pasipoti utaisha ${day}.`,
		permit: (day) => `Muda wa kibali utaisha ${day}.`,
		pass: (day) => `Muda wa pasi utaisha ${day}.`,
		status: (day) => `Ruhusa ya kukaa itaisha ${day}.`,
		sponsor: (day) => `Muda wa kibali cha mdhamini utaisha ${day}.`,
		certificate: (day) => `Muda wa cheti utaisha ${day}.`,
		issued: (day) => `Muda wa kilichotolewa na ofisi utaisha ${day}.`
	},
	asWritten: 'Kama ilivyoandikwa kwenye ombi.',
	renewFrom: (days) => `Washauri wanasema: omba kuongeza muda siku ${days} hivi kabla ya hapo.`,
	renewNow: 'Wakati wa kuongeza muda umeanza.',
	renewSource: (source, asOf) => `Chanzo: ${source}, ${asOf}.`,
	renew: 'Ona jinsi ya kuongeza muda',
	appointment: (day, time) => `Miadi: ${day}, ${time}`,
	chooseTime: 'Ofisi inatoa nyakati za miadi. Chagua moja.',
	choose: 'Chagua wakati',
	openAppointment: 'Tazama miadi',
	stale: (days) =>
		`Haijabadilishwa kwa siku ${days}. Huenda kanuni, ada au hati zako zimebadilika: ipitie tena.`,
	journey: (day, days) =>
		days < 0
			? `Uliandika kwamba utafika ${day}. Siku hiyo imepita.`
			: `Uliandika kwamba utafika ${day}: ${days === 0 ? 'leo' : days === 1 ? 'imebaki siku 1' : `zimebaki siku ${days}`}.`,
	asks: {
		appointment: 'Wakati wa miadi',
		correction: 'Marekebisho ya jibu',
		withdrawal: 'Kuondoa ombi ofisini',
		access: 'Namba mpya ya ufuatiliaji',
		track: 'Ombi limefika wapi'
	},
	silent: (days) =>
		`Hakuna habari kutoka ofisini kwa siku ${days}. Hilo bado halimaanishi chochote.`
};
