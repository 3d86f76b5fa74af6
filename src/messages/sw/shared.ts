import type { shared as english } from '../en/shared.ts';

export const shared: typeof english = {
	bar: 'Hakuna kinachobaki hapa.',
	leave: 'Ondoka na ufute',
	idleTitle: 'Bado upo?',
	idle: (seconds) =>
		`Kibali itafuta kila kitu baada ya sekunde ${seconds}, ili mtu anayefuata asikute chochote.`,
	stay: 'Bado nipo',
	leaveTitle: 'Uondoke na ufute?',
	leaveText: 'Yote uliyofanya kwenye dirisha hili yatafutwa. Hayawezi kurudishwa.',
	drafts: (n) => (n === 1 ? 'Fomu 1 haijatumwa.' : `Fomu ${n} hazijatumwa.`),
	unsent: (n) =>
		n === 1 ? 'Kitu 1 bado kinasubiri kutumwa.' : `Vitu ${n} bado vinasubiri kutumwa.`,
	take: 'Unaweza kuyachukua ndani ya faili inayofunguliwa kwa ufunguo wako tu, na kuendelea kwingine.',
	takeLink: 'Hifadhi nakala iliyofungwa',
	leaveYes: 'Ndiyo, futa na uondoke',
	leaveNo: 'Hapana, baki',
	signingOut: 'Unatolewa kwenye akaunti yako ofisini',
	stillInTitle: 'Ofisi haikuweza kuambiwa',
	stillIn:
		'Umeingia kwenye akaunti, na Kibali haikuweza kuifikia ofisi ili kukutoa. Mtandao ukiwepo, baki na ujaribu tena.',
	stillInEnd:
		'Ukiondoka sasa, ufunguo wake unafutwa hapa, kwa hivyo hakuna anayeweza kuendelea nao kwenye kompyuta hii. Ofisini utabaki umeingia hadi muda wake uishe, au hadi utoke ukitumia simu nyingine, kwenye akaunti yako chini ya “Mahali ulipoingia”.',
	leaveAnyway: 'Futa na uondoke hata hivyo'
};
