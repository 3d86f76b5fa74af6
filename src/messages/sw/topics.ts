import type { topics as english } from '../en/topics.ts';

export const topics: typeof english = {
	groups: {
		sending: 'Kutuma na kuhifadhi',
		documents: 'Hati na majibu',
		paying: 'Kulipa',
		account: 'Akaunti na misimbo',
		waiting: 'Kusubiri ofisi',
		safety: 'Usalama',
		how: 'Jinsi Kibali inavyofanya kazi'
	},
	topics: {
		slow: {
			title: 'Ukurasa ni wa polepole, au ofisi haipatikani',
			words: ['tovuti imelala', 'mtandao wa ofisi', 'haifunguki', 'mfumo umekwama', 'polepole']
		},
		connection: {
			title: 'Nimepoteza mtandao',
			words: ['hakuna mtandao', 'bila mtandao', 'bando limeisha', 'wifi']
		},
		refused: {
			title: 'Ofisi haikupokea nilichotuma',
			words: ['ombi limekataliwa', 'limerudishwa', 'halikupokelewa']
		},
		'lost-draft': {
			title: 'Fomu yangu haipo tena',
			words: ['rasimu imepotea', 'fomu imepotea', 'majibu yamefutika']
		},
		private: {
			title: 'Kibali inasema haiwezi kuhifadhi hapa',
			words: ['dirisha la faragha', 'incognito', 'haihifadhi', 'kivinjari cha zamani']
		},
		upload: {
			title: 'Hati yangu imekataliwa',
			words: ['faili imekataliwa', 'faili ni kubwa', 'haipakii', 'pdf ina nenosiri']
		},
		photo: {
			title: 'Picha yangu imekataliwa',
			words: ['picha ya pasipoti', 'picha mbaya', 'ukubwa wa picha']
		},
		requirement: {
			title: 'Sielewi kinachoulizwa',
			words: ['masharti hayaeleweki', 'hati gani', 'afisa anataka zaidi', 'nakala']
		},
		'wrong-details': {
			title: 'Kuna kosa baada ya kutuma',
			words: ['kusahihisha', 'kubadilisha baada ya kutuma', 'jina limekosewa', 'ndege imeghairiwa']
		},
		'paid-not-shown': {
			title: 'Nimelipa, lakini malipo hayaonekani',
			words: ['pesa imekatwa', 'hakuna risiti', 'malipo hayajafika', 'mpesa imekata']
		},
		'pay-failed': {
			title: 'Malipo hayapiti',
			words: ['malipo yamekataa', 'kadi imekataa', 'ombi la malipo halijaja', 'pin si sahihi']
		},
		'paid-twice': {
			title: 'Nimelipa mara mbili, au huduma isiyo sahihi',
			words: ['kulipa mara mbili', 'kurudishiwa pesa', 'huduma si sahihi']
		},
		overcharged: {
			title: 'Nimetozwa zaidi',
			words: ['ada ya ziada', 'bei ya juu', 'ada ya huduma ya malipo', 'kurasa chache']
		},
		locked: {
			title: 'Akaunti yangu imefungwa',
			words: ['akaunti imefungwa', 'imezuiwa', 'majaribio mengi']
		},
		password: {
			title: 'Nimesahau nenosiri',
			words: ['kusahau nenosiri', 'nenosiri jipya', 'password']
		},
		code: {
			title: 'Msimbo hauji',
			words: ['otp', 'sms haiji', 'msimbo wa uthibitisho', 'msimbo haujafika']
		},
		'id-number': {
			title: 'Namba ya kitambulisho haitambuliki',
			words: ['kitambulisho hakitambuliki', 'barua pepe ipo tayari', 'siwezi kujisajili']
		},
		'lost-contact': {
			title: 'Sina tena barua pepe au simu ya akaunti',
			words: ['barua pepe imepotea', 'barua pepe ya cyber', 'laini imepotea', 'namba ya zamani']
		},
		delay: {
			title: 'Inachukua muda, au faili imepotea',
			words: ['kuchelewa', 'hakuna habari', 'faili imepotea', 'imekwama', 'muda gani']
		},
		appointment: {
			title: 'Sipati miadi',
			words: ['miadi imejaa', 'nafasi za miadi', 'alama za vidole']
		},
		scam: {
			title: 'Tovuti au ujumbe unaonekana bandia',
			words: ['utapeli', 'tovuti bandia', 'ulaghai', 'nimetapeliwa', 'tovuti ya kweli']
		},
		broker: {
			title: 'Mtu anataka kunisaidia kwa pesa',
			words: ['dalali', 'wakala', 'hongo', 'njia ya mkato']
		},
		'lost-phone': {
			title: 'Nimepoteza simu',
			words: ['simu imepotea', 'simu imeibwa', 'simu mpya', 'simu imeharibika']
		},
		'forgot-secret': {
			title: 'Siwezi kufungua Kibali',
			words: ['kusahau pin', 'maneno ya siri', 'ufunguo wa akiba']
		},
		shared: {
			title: 'Ninatumia simu hii na wengine, au kompyuta ya cyber café',
			words: ['simu ya pamoja', 'cyber', 'kompyuta ya umma']
		},
		saving: {
			title: 'Jinsi uhifadhi unavyofanya kazi',
			words: ['kuhifadhi', 'majibu yako wapi', 'siri']
		},
		sending: {
			title: 'Nini hutokea nikiwasilisha',
			words: ['kuwasilisha', 'yanayotumwa', 'risiti']
		},
		paying: {
			title: 'Jinsi ya kulipa',
			words: ['kulipa', 'mpesa', 'pin']
		},
		practice: {
			title: 'Maana ya “Ofisi ya mazoezi”',
			words: ['mazoezi', 'ni ya kweli', 'majaribio']
		}
	},
	tutorials: {
		apply: { title: 'Kuanzia swali la kwanza hadi risiti', words: ['mafunzo', 'mara ya kwanza'] },
		photo: { title: 'Piga picha ya hati vizuri', words: ['skani', 'kupiga picha ya hati'] },
		pay: { title: 'Lipa kwa M-Pesa', words: ['hatua za kulipa', 'hatua za mpesa'] },
		offline: { title: 'Tuma bila mtandao', words: ['hatua bila mtandao', 'kutuma baadaye'] },
		address: { title: 'Soma anwani ya tovuti', words: ['kukagua anwani', 'url', 'go.ke'] }
	}
};
