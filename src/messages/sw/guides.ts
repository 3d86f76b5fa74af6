import type { guides as english } from '../en/guides.ts';

export const guides: typeof english = {
	title: 'Miongozo, hatua kwa hatua',
	back: 'Msaada',
	print: 'Chapisha kama orodha ya kukagua',
	services: 'Huduma ambazo mwongozo huu unahusu',
	facts:
		'Taarifa na vyanzo vyake viko kwenye ukurasa wa kila huduma. Kanuni na ada hubadilika: hakikisha kabla ya kulipa.',
	guides: {
		'work-permits': {
			title: 'Vibali vya kazi',
			intro:
				'Kibali kina hatua mbili: unaomba na kulipa ada ya kwanza; ombi likikubaliwa, unalipa ya pili na kupata kibali.',
			parts: [
				{
					title: 'Kabla ya kuanza',
					items: [
						'Tafuta daraja sahihi. Inategemea utakachofanya: kazi ya kuajiriwa (D), biashara (G), taaluma (C), misheni au hisani (I) …',
						'Angalia pasipoti yako: washauri wanasema inafaa iwe halali kwa miezi 6 au zaidi.',
						'Usianze kazi kabla kibali hakijatolewa. Hilo ni kosa kwako na kwa mwajiri.',
						'Kwa kazi fupi, au unaposubiri, uliza kuhusu pasi maalumu.'
					]
				},
				{
					title: 'Hati kutoka kwa mwajiri au shirika',
					items: [
						'Barua iliyotiwa saini kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji: nani, kazi gani, kwa nini.',
						'Cheti cha usajili, na cheti cha kutimiza wajibu wa kodi.',
						'Kwa kuajiriwa: mkataba, Fomu 27 (ripoti ya ajira), na uthibitisho kwamba hakupatikana mtu anayefaa Kenya.',
						'Kwa kuajiriwa na kampuni au shirika: Mkenya atakayejifunza kazi hiyo (“understudy”), pamoja na kitambulisho, wasifu na vyeti vyake.',
						'Barua ya shirika linalosimamia kazi yako, kama lipo.'
					]
				},
				{
					title: 'Hati zako',
					items: [
						'Ukurasa wa pasipoti wenye picha yako, na picha mpya.',
						'Wasifu wako (CV), na nakala zilizothibitishwa za vyeti vyako.',
						'Uthibitisho wa haki ya kuwa Kenya, kama sasa uko Kenya.',
						'Tafsiri ya Kiingereza ya kila hati iliyo katika lugha nyingine.',
						'Ukiongeza muda: kibali ulicho nacho, na cheti chako cha kutimiza wajibu wa kodi.'
					]
				},
				{
					title: 'Omba',
					items: [
						'Jaza fomu. Kibali inakuambia kinachokosekana.',
						'Kama fomu ya karatasi iliyotiwa saini inahitajika, itie saini na uongeze picha yake.',
						'Wasilisha, kisha lipa ada ya kushughulikia ombi. Hairudishwi.',
						'Orodha za ada zinasema daraja M (wakimbizi) na daraja R (raia wa Afrika Mashariki) ni bure: hakuna ada ya ombi wala ya kibali. Ada za daraja I ni ndogo kuliko za nyingine.'
					]
				},
				{
					title: 'Baada ya uamuzi',
					items: [
						'Ombi likikubaliwa: lipa ada ya kibali, na dhamana kama ipo, ndani ya siku 30. Baada ya hapo idhini huisha.',
						'Ongeza uthibitisho wa malipo na hati nyingine ambazo ofisi inataja.',
						'Ukikaa Kenya zaidi ya siku 90: jisajili upate kitambulisho cha mgeni (alien card).',
						'Ombi likikataliwa: unaweza kuomba uamuzi uangaliwe upya. Mshauri mmoja anasema ndani ya siku 30 hivi.'
					]
				},
				{
					title: 'Baadaye',
					items: [
						'Omba kuongeza muda siku 90 hivi kabla ya kibali kuisha, wala si baada ya kuisha.',
						'Kazi ikiisha, ni lazima mwajiri aijulishe ofisi kwa maandishi ndani ya siku 15.'
					]
				}
			]
		},
		dependants: {
			title: 'Pasi ya familia yako',
			intro:
				'Kwa mume, mke, mtoto au jamaa mwingine anayemtegemea mtu anayeishi Kenya: raia, mwenye kibali au mkaazi wa kudumu.',
			parts: [
				{
					title: 'Kabla ya kuanza',
					items: [
						'Mdhamini ni mtu anayeishi Kenya. Kama mdhamini ana kibali, inafaa kiwe halali kwa miezi 6 au zaidi.',
						'Pasi ya mtoto huisha anapofikisha miaka 21.',
						'Watoto wa umri wa shule wanahitaji pasi ya mwanafunzi ili kusoma.',
						'Mtegemezi haruhusiwi kufanya kazi. Kwa kazi, omba kibali cha kazi.'
					]
				},
				{
					title: 'Hati kutoka kwa mdhamini',
					items: [
						'Barua kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji.',
						'Pasipoti au kitambulisho, na kibali kama kipo.',
						'Uthibitisho wa mapato ya kutosha.',
						'Hati ya kiapo kwamba mtu wa familia anakutegemea.'
					]
				},
				{
					title: 'Hati za mtu wa familia',
					items: [
						'Ukurasa wa pasipoti wenye picha, na picha.',
						'Mume au mke: cheti cha ndoa kilichothibitishwa.',
						'Mtoto: cheti cha kuzaliwa kilichothibitishwa.',
						'Jamaa mwingine: uthibitisho wa umri, ugonjwa au ulemavu.',
						'Miaka 18 au zaidi: mshauri mmoja anasema cheti cha tabia njema kutoka kwa polisi huombwa.'
					]
				},
				{
					title: 'Ada',
					items: [
						'Pasi: shilingi 20,000 kama mdhamini ni raia, 10,000 kama mdhamini ana kibali au ukaazi wa kudumu.',
						'Ombi likikubaliwa, huenda ofisi ikataka dhamana ya shilingi 100,000. Hii ni dhamana, si ada. Washauri wanaitaja, lakini hakuna ukurasa rasmi unaoitaja: uliza kama unahitaji kuiweka.'
					]
				},
				{
					title: 'Safari',
					items: [
						'Kabla ya kutoka Kenya, omba pasi ya kuingia tena.',
						'Umesahau? Omba ndani ya siku 14 baada ya kurudi, au utahitaji pasi mpya ya mtegemezi.'
					]
				}
			]
		},
		'passports-for-minors': {
			title: 'Pasipoti ya mtoto',
			intro: 'Mtoto wa chini ya miaka 18 hawezi kuomba peke yake. Mzazi au mlezi huomba.',
			parts: [
				{
					title: 'Hati',
					items: [
						'Cheti cha kuzaliwa cha mtoto.',
						'Vitambulisho vya wazazi, au cheti cha kifo.',
						'Idhini ya wazazi. Vyanzo vingine vinataka mzazi mmoja, vingine wote wawili: ukiweza, leta idhini ya wote wawili.',
						'Picha za mtoto, mbele ya ukuta mweupe.',
						'Aliyeasiliwa: cheti cha kuasili na barua ya idara ya watoto.',
						'Kitambulisho cha mpendekezaji: Mkenya anayekujua na si jamaa wa karibu.'
					]
				},
				{
					title: 'Omba',
					items: [
						'Chagua idadi ya kurasa: 34, 50 au 66. Ada hutegemea idadi hiyo.',
						'Jaza fomu kwa majina kama yalivyo kwenye cheti cha kuzaliwa, herufi kwa herufi.',
						'Wasilisha na ulipe. Tunza risiti.'
					]
				},
				{
					title: 'Nendeni pamoja',
					items: [
						'Weka miadi katika ofisi ya pasipoti, na uende na mtoto pamoja na hati zote halisi.',
						'Ofisi huchukua picha na alama za vidole, na huuliza maswali machache.',
						'Chukueni pasipoti katika ofisi hiyohiyo.'
					]
				}
			]
		},
		'lost-documents': {
			title: 'Hati zilizopotea au kuharibika',
			intro: 'La kufanya kama pasipoti au kitambulisho cha mgeni kimepotea au kimeharibika.',
			parts: [
				{
					title: 'Mara moja',
					items: [
						'Tafuta nakala au picha ya hati hiyo: namba yake husaidia.',
						'Imepotea au imeibwa: waambie polisi na uombe ripoti ya polisi (abstract).',
						'Uko nje ya nchi bila pasipoti: nenda kwenye ubalozi wa Kenya ulio karibu.'
					]
				},
				{
					title: 'Pasipoti iliyopotea',
					items: [
						'Ripoti ya polisi (abstract).',
						'Hati ya kiapo kuhusu jinsi ilivyopotea.',
						'Barua ya maelezo, na nakala ya pasipoti iliyopotea kama unayo.',
						'Ada ni shilingi 20,000.'
					]
				},
				{
					title: 'Pasipoti iliyoharibika',
					items: [
						'Pasipoti yenyewe iliyoharibika.',
						'Barua inayoeleza kilichotokea.',
						'Ada ni shilingi 20,000.'
					]
				},
				{
					title: 'Kitambulisho cha mgeni kilichopotea',
					items: [
						'Ripoti ya polisi (abstract).',
						'Pasipoti yako, kibali au pasi yako, na picha mpya.',
						'Ada haijulikani kwa hakika: vyanzo vinatofautiana. Uliza ofisi kabla ya kulipa.'
					]
				},
				{
					title: 'Jihadhari',
					items: [
						'Lipa tu ofisi inapoomba, na utunze kila risiti.',
						'Hakuna anayeweza kukuuzia hati mpya haraka zaidi. Usimpe mtu usiyemjua hati wala namba zako za siri.'
					]
				}
			]
		}
	}
};
