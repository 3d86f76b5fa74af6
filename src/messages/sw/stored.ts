import type { stored as english } from '../en/stored.ts';

const id = 'Namba ya bahati nasibu, ya kutofautisha kimoja na kingine';
const of = 'Ni cha ombi gani';
const at = 'Ilikuwa lini';
const sealed = 'Maneno yako, yamefungwa: yameorodheshwa chini';
const cursor = 'Habari za ofisi zimesomwa hadi wapi';

export const stored: typeof english = {
	groups: {
		writing: 'Unachoandika na unachoambatisha',
		sent: 'Unachowasilisha',
		heard: 'Ofisi inachosema',
		money: 'Malipo',
		account: 'Akaunti yako',
		consent: 'Idhini, historia na muda',
		keys: 'Funguo na mipangilio',
		services: 'Huduma na masharti',
		marks: 'Alama ndogo za kivinjari hiki',
		toOffice: 'Kinachoenda kwa ofisi',
		fromOffice: 'Kinachotoka kwa ofisi'
	},
	keep: {
		application: 'Hadi ufute ombi au yote, au muda wake uishe',
		sending: 'Hadi kifikishwe, kirudishwe au kifutwe',
		always: 'Hadi ufute yote',
		moment: 'Wakati kazi hiyo inafanyika tu',
		browser: 'Hadi ufute data ya tovuti hii kwenye kivinjari',
		choice: 'Hadi uchague vingine',
		personal: 'Hadi ufute yote, au ufute data ya tovuti hii kwenye kivinjari',
		wire: 'Hakitunzwi njiani. Ofisi hutunza chake kwa kanuni zake'
	},
	goes: {
		nowhere: 'Si popote: hubaki kwenye simu hii',
		submitted: 'Kwa ofisi unayoiomba, kikiwa kimefungwa, unapowasilisha',
		office: 'Kwa ofisi unayoiomba',
		phone: 'Kwa simu hii'
	},
	tables: {
		drafts: {
			title: 'Fomu',
			why: 'Kutunza unachoandika, ili uendelee baadaye',
			fields: {
				id,
				revision: 'Imehifadhiwa mara ngapi, ili vichupo viwili visifutiane',
				state: 'Iko wazi, imewasilishwa au imefutwa',
				deletedAt: 'Ilifutwa lini, ili iweze kurudishwa ndani ya saa moja',
				sealed
			},
			inside: {
				id,
				service: 'Unachoomba',
				version: 'Inafuata toleo gani la masharti',
				revision: 'Imehifadhiwa mara ngapi',
				answers: 'Majibu yako: ona kila huduma inachouliza, mwishoni mwa orodha hii',
				accepted: 'Maonyo uliyosoma na kukubali',
				visited: 'Kurasa za fomu ulizomaliza',
				stayed: 'Masharti mapya uliyochagua kutoyafuata',
				startedAt: 'Uliianza lini',
				changedAt: 'Uliibadilisha mara ya mwisho lini'
			}
		},
		documents: {
			title: 'Hati, kinachojulikana kuzihusu',
			why: 'Kuonyesha hati zako na kukagua kama zinafaa',
			fields: { id, application: of, sealed },
			inside: {
				id,
				application: of,
				slot: 'Inaonyesha nini: picha, ukurasa wa pasipoti …',
				name: 'Jina la faili',
				type: 'Picha au PDF',
				size: 'Ukubwa wake',
				pages: 'Ina kurasa ngapi',
				digest: 'Namba ya ukaguzi ya faili, ya kugundua uharibifu',
				width: 'Upana wa picha',
				height: 'Urefu wa picha',
				originalSize: 'Ukubwa wake kabla ya kupunguzwa',
				thumbnail: 'Picha yake ndogo',
				addedAt: 'Uliiongeza lini'
			}
		},
		documentBytes: {
			title: 'Hati, faili zenyewe',
			why: 'Kutuma hati pamoja na ombi lako',
			fields: { id, application: of, sealed: 'Faili yenyewe, imefungwa' }
		},
		submissions: {
			title: 'Nakala za ulichowasilisha',
			why: 'Ili ujue ulitia saini nini, na uweze kurekebisha ofisi ikikataa',
			fields: {
				id,
				application: of,
				createdAt: 'Uliwasilisha lini',
				kind: 'Ombi, au jibu kwa ofisi',
				draft: 'Fomu ilikoandikwa',
				sealed
			},
			inside: {
				envelope: 'Yote yaliyofungwa kwa ajili ya ofisi: yameorodheshwa chini',
				evidence: 'Hati zako kama zilivyokuwa, bila faili',
				total: 'Ada ulizoambiwa',
				access: 'Namba ya kulifuatilia kwenye kifaa kingine',
				code: 'Namba mpya ya ufuatiliaji'
			}
		},
		outbox: {
			title: 'Kinachosubiri kutumwa, na kilichotokea',
			why: 'Kukifikisha chenyewe mtandao unapopatikana, mara moja tu',
			fields: {
				id,
				kind: 'Ombi, jibu, malipo au jambo kuhusu akaunti yako',
				application: of,
				createdAt: 'Ulikituma lini',
				uploads: 'Namba, ukubwa na namba ya ukaguzi ya kila hati iliyofungwa',
				bytesSent: 'Kiasi kilichofika kwa ofisi',
				bytesTotal: 'Kiasi chote',
				handedOver: 'Kama huenda ofisi inacho',
				freshUntil: 'Hadi lini malipo yanakukuta karibu na simu yako',
				freshFor: 'Uliruhusu malipo kwa muda gani',
				amountChanged: 'Kama ofisi inaomba kiasi kingine kuliko ulichokubali',
				now: 'Kimefika wapi: kinasubiri, kinatumwa, kimefika, kimekataliwa, kimerudishwa',
				call: 'Kinachotumwa, kimefungwa kwa ajili ya ofisi: ona chini kinachoenda kwa ofisi'
			}
		},
		uploads: {
			title: 'Hati zilizo njiani',
			why: 'Kutuma kila hati kipande kwa kipande kwenye mtandao dhaifu',
			fields: {
				id,
				delivery: 'Inatumwa pamoja na nini',
				bytes: 'Hati, imefungwa kwa ufunguo ambao ofisi pekee hupata'
			}
		},
		receipts: {
			title: 'Risiti',
			why: 'Kuthibitisha kwamba ofisi ilipokea ombi lako',
			fields: { id, application: of, sealed: 'Risiti, imefungwa: imeorodheshwa chini' },
			inside: {
				submission: 'Ni ya wasilisho gani',
				digest: 'Namba ya ukaguzi ya kilichopokelewa',
				number: 'Namba ya ombi lako kwa ofisi',
				receivedAt: 'Ofisi ilipokea lini',
				office: 'Ni ofisi gani',
				audit: 'Namba ya ukaguzi ya historia, kama wasilisho lilivyosema'
			}
		},
		news: {
			title: 'Habari za maombi yako',
			why: 'Kuonyesha yamefika wapi, hata bila mtandao',
			fields: {
				id,
				submission: 'Inahusu wasilisho gani',
				cursor: 'Nafasi yake kati ya habari',
				sealed: 'Ofisi ilichosema, kimefungwa: ona chini kinachotoka kwa ofisi'
			}
		},
		payments: {
			title: 'Malipo yako',
			why: 'Kufuatilia malipo, na ili kitu kisilipwe mara mbili',
			fields: {
				id,
				application: of,
				submission: 'Ni ya wasilisho gani',
				invoice: 'Yanalipa ankara gani',
				startedAt: 'Ulianza kulipa lini',
				sealed
			},
			inside: {
				id,
				invoice: 'Yanalipa ankara gani',
				submission: 'Ni ya wasilisho gani',
				amount: 'Kiasi gani, kwa fedha gani',
				channel: 'Yanalipwaje: M-Pesa, Paybill, Airtel Money, kadi au benki',
				phone: 'Namba ya simu inayolipa',
				code: 'Msimbo wa ulicholipa kwenye menyu ya simu',
				allowed: 'Ulichoruhusu mapema: kisichozidi kiasi gani, na hadi lini',
				startedAt: 'Ulianza kulipa lini'
			}
		},
		consents: {
			title: 'Kilichokubaliwa',
			why: 'Kuonyesha kwamba wewe, au mzazi au mlezi, alikubali, na maandishi yapi',
			fields: { id: 'Ni nini kilikubaliwa', application: of, sealed },
			inside: {
				id: 'Ni nini kilikubaliwa',
				application: of,
				acts: 'Kila kukubali na kila kuondoa: lini, maandishi yapi, lugha gani, na jina la mzazi au mlezi'
			}
		},
		audit: {
			title: 'Historia ya kilichofanyika',
			why: 'Ili uone kilichofanyika hapa, na lini',
			fields: {
				seq: 'Nafasi yake kwenye mfuatano',
				id,
				application: of,
				sealed,
				digest: 'Namba ya ukaguzi ya tukio',
				head: 'Namba ya ukaguzi ya matukio yote hadi hilo, ili lisibadilishwe wala kuondolewa kwa siri',
				old: 'Kwamba ni la kabla ya matukio kuwa na namba za ukaguzi',
				erased: 'Matukio gani yalifutwa pamoja nalo'
			},
			inside: {
				id,
				at,
				act: 'Kilichofanyika: kuanza, kuwasilisha, kulipa, kufuta …',
				application: of,
				detail: 'Vifupisho na hesabu, kamwe si maneno yako',
				clock: 'Saa ya simu hii ilitofautianaje na ya ofisi',
				after: 'Namba ya ukaguzi ya matukio yaliyotangulia',
				salt: 'Namba ya bahati nasibu, ili namba yake ya ukaguzi isifichue kitu',
				there: 'Lilivyounganishwa kwenye simu lilikotoka'
			}
		},
		chain: {
			title: 'Muhuri wa historia',
			why: 'Kugundua matukio yanapokosekana mwishoni mwake',
			fields: { id: 'Kwamba ni muhuri huu', sealed },
			inside: {
				head: 'Namba ya ukaguzi ya matukio yote hadi wakati huo',
				count: 'Yalikuwa mangapi',
				lost: 'Kwamba matukio yaliwahi kukosekana'
			}
		},
		resealed: {
			title: 'Mistari chini ya ufunguo mpya',
			why: 'Ili kitu kisipotee kufuli linapowekwa mara ya kwanza',
			fields: {
				table: 'Mstari ni wa orodha gani',
				id,
				from: 'Unachukua nafasi ya ufungaji gani',
				sealed: 'Mstari, umefungwa kwa ufunguo mpya'
			}
		},
		retention: {
			title: 'Maonyo kabla kitu hakijafutwa',
			why: 'Ili kitu kisifutwe chenyewe bila onyo',
			fields: {
				id: of,
				keptAt: 'Uliposema mara ya mwisho kwamba kibaki',
				warning: 'Umeonywa tangu lini, kwa saa gani, na Kibali ilifunguliwa siku ngapi'
			}
		},
		erased: {
			title: 'Kilichofutwa hapa',
			why: 'Ili habari zake zisitunzwe tena',
			fields: { id: 'Namba ya wasilisho ulilofuta; hakuna kingine chake' }
		},
		services: {
			title: 'Huduma kama zilivyokuwa ulipoanza',
			why: 'Ili maswali na masharti yasibadilike ukiwa unajaza',
			fields: {
				id: 'Huduma na toleo lake',
				service: 'Ni huduma gani',
				version: 'Ni toleo gani',
				definition: 'Maswali, masharti na ada zake, sawa kwa kila mtu',
				texts: 'Sentensi zake, sawa kwa kila mtu'
			}
		}
	},
	rows: {
		keys: {
			title: 'Funguo',
			why: 'Kufunga unachoandika, na kukufungulia',
			rows: {
				device: { key: 'Ufunguo ambao kivinjari hiki hakiutoi' },
				data: {
					wraps:
						'Ufunguo wa taarifa zako, umefungwa mara moja kwa kila njia ya kuufungua: kivinjari hiki, maneno ya siri, PIN, ufunguo wa simu (passkey) au ufunguo wa akiba, na siku ilipotengenezwa',
					vault: 'Namba ya bahati nasibu, ya kutofautisha ufunguo huu na wa awali',
					revision: 'Njia za kufungua zimebadilishwa mara ngapi',
					proof: 'Orodha ya njia, imefungwa, ili njia isiongezwe wala kuondolewa kwa siri'
				},
				news: {
					publicKey: 'Kwa huo programu inaweza kufunga habari bila kuzisoma',
					privateKey: 'Hufungua habari; umefungwa kwa ufunguo wa taarifa zako'
				}
			}
		},
		settings: {
			title: 'Programu inachokumbuka kwa kazi yake',
			why: 'Kuleta habari zako, kujua saa ya ofisi, na kufanya ulivyochagua',
			rows: {
				mailbox: { token: 'Jina la siri la sanduku lako kwa ofisi, la bahati nasibu' },
				'news-cursor': { value: cursor, askedAt: 'Ofisi iliulizwa mara ya mwisho lini' },
				clock: {
					offset: 'Saa ya simu hii inatofautianaje na ya ofisi',
					at: 'Hilo lilipimwa lini'
				},
				unread: {
					news: 'Habari zipi bado hazijatazamwa, kwa namba',
					told: 'Kama arifa imezitaja'
				},
				notices: {
					title: 'Kinachoandikwa juu ya arifa',
					options: 'Arifa inasema nini: sawa kwa kila mtu, kwa lugha yako',
					quiet: 'Saa ambazo hakuna kinachoarifiwa'
				},
				'wake-address': {
					subscription: 'Namba ya kivinjari hiki, kwa ajili ya ofisi',
					endpoint: 'Mahali ambapo ofisi inaweza kukiamsha kivinjari hiki',
					told: 'Kama ofisi inaijua'
				},
				retention: { months: 'Baada ya miezi mingapi vitu vinaweza kufutwa vyenyewe' },
				home: {
					sealed:
						'Majina, siku na habari za maombi yako, zimefungwa, ili ukurasa wa kwanza ufunguke haraka'
				},
				backup: { at: 'Ulipohifadhi nakala iliyofungwa mara ya mwisho' },
				erasing: { at: 'Kwamba yote yanafutwa, ili kazi hiyo imalizike' },
				people: {
					people:
						'Majina ambayo wanaotumia simu hii pamoja waliyachagua; huonekana kabla ya kufunguliwa'
				},
				tries: {
					failures: 'Mara ngapi mtu alijaribu siri isiyo sahihi',
					waited: 'Muda uliosubiriwa tangu hapo',
					revision: 'Hilo limehesabiwa mara ngapi'
				}
			}
		},
		account: {
			title: 'Akaunti yako kwa ofisi',
			why: 'Ili ubaki umeingia, na kuonyesha ulichouliza kuihusu',
			rows: {
				step: {
					createdAt: 'Ulipouliza jambo kuhusu akaunti yako',
					sealed:
						'Ulichouliza: aina yake, na cha msimbo gani. Kimefungwa; kamwe si nenosiri wala msimbo'
				},
				device: {
					key: 'Ufunguo ambao kivinjari hiki hakiutoi, wa kuonyesha kwamba ni kivinjari hiki',
					jwk: 'Nusu yake nyingine, ambayo ofisi inaweza kuijua'
				},
				session: {
					access: 'Kwamba umeingia; hakina thamani bila ufunguo wa kivinjari hiki',
					refresh: 'Ili ubaki umeingia; hakina thamani bila ufunguo wa kivinjari hiki'
				}
			}
		},
		catalog: {
			title: 'Masharti mapya kutoka kwa ofisi',
			why: 'Kujua maswali, masharti na ada za sasa; sawa kwa kila mtu',
			rows: {
				candidate: {
					jws: 'Masharti mapya ambayo bado hayajakaguliwa',
					etag: 'Jina lake kwa ofisi'
				},
				asked: { at: 'Ofisi iliulizwa mara ya mwisho lini', wanted: 'Kama wewe ndiye uliyeomba' },
				adopted: {
					etag: 'Jina lake kwa ofisi',
					sequence: 'Namba yake',
					issuedAt: 'Yalitengenezwa lini',
					expiresAt: 'Yanatumika hadi lini',
					index: 'Yana huduma zipi',
					digest: 'Namba yake ya ukaguzi'
				},
				refused: { why: 'Kwa nini masharti mapya hayakuchukuliwa', at }
			}
		}
	},
	envelope: {
		title: 'Kilicho ndani ya wasilisho',
		why: 'Ili ofisi iweze kuamua ombi lako',
		fields: {
			id,
			application: of,
			service: 'Unachoomba',
			version: 'Lilikaguliwa kwa toleo gani la masharti',
			answers: 'Majibu yako kwa maswali yaliyoulizwa',
			evidence: 'Hati zako: zinaonyesha nini, majina na ukubwa wake, na funguo za kuzifungua',
			findings: 'Ukaguzi wa simu hii ulichokuta',
			declaration: 'Kwamba unasema ni kweli: jina lako, maandishi, wakati',
			audit: 'Namba ya ukaguzi ya historia hadi wakati huo; ofisi huirudia kwenye risiti',
			submission: 'Kwenye jibu: linahusu wasilisho gani',
			request: 'Kwenye jibu: ofisi iliuliza nini',
			text: 'Kwenye jibu: maneno yako',
			access: 'Kinacholinganishwa na namba zako, unapolifuatilia kwenye kifaa kingine',
			ask: 'Katika unachoomba zaidi: wakati, marekebisho, kuondoa ombi, namba mpya, au ombi limefika wapi',
			appointment: 'Ni kuhusu miadi gani',
			slot: 'Uliomba wakati gani',
			question: 'Jibu gani linafaa kurekebishwa',
			wrong: 'Linasema nini',
			right: 'Linafaa kusema nini',
			why: 'Kwa nini, kwa maneno yako',
			hash: 'Kinacholinganishwa na namba mpya ya ufuatiliaji',
			number: 'Namba ya ombi unalofuatilia',
			code: 'Namba ya ufuatiliaji uliyoandika'
		}
	},
	marks: {
		title: 'Alama zinazosomwa kabla ya kitu chochote kufunguliwa',
		why: 'Ili ukurasa wa kwanza uje kwa lugha na rangi zako; hakuna kinachokuhusu wewe',
		fields: {
			language: 'Lugha uliyochagua',
			theme: 'Rangi ulizochagua',
			convenience: 'Kama gharama zinaonyeshwa pamoja na ada ya huduma ya malipo',
			autofill: 'Kama kivinjari kinaruhusiwa kukumbuka unachoandika',
			'idle-lock': 'Baada ya dakika ngapi bila dalili hujifunga yenyewe',
			protected: 'Kama siri inahitajika kufungua kilicho hapa',
			'has-data': 'Kama kuna kinachotunzwa hapa',
			cleared: 'Kama kivinjari kilipoteza kilichotunzwa',
			'install-later': 'Kwamba bado hutaki programu kwenye skrini ya mwanzo',
			'notices-later': 'Kwamba bado hutaki arifa',
			'asked-to-keep': 'Kwamba kivinjari kiliombwa kutunza data',
			catalog: 'Masharti gani mapya yako hapa',
			shortcuts: 'Kwamba ulizima njia za mkato za kibodi',
			release: 'Toleo ambalo uliambiwa yaliyo mapya yake',
			tour: 'Kwamba uliona au uliruka zile hatua tano za ukurasa wa mwanzo',
			'reloaded-for': 'Ukurasa gani ulipakiwa mara ya pili baada ya toleo jipya, hadi uufunge'
		}
	},
	wire: {
		every: {
			title: 'Pamoja na kila ujumbe',
			why: 'Ili ofisi ijue ijibu kwenye sanduku gani',
			fields: {
				mailbox: 'Jina la siri la sanduku lako, la bahati nasibu; si jina lako',
				address: 'Anwani ya mtandao wako, kama kwa kila ukurasa unaofungua',
				bytes: 'Za hati: baiti zake zilizofungwa, kipande kwa kipande, na ngapi zimefika'
			}
		},
		manifest: {
			title: 'Za kila hati',
			why: 'Kugundua hati inayokosekana au iliyoharibika',
			fields: {
				id: 'Namba yake',
				size: 'Ukubwa wake ikiwa imefungwa',
				digest: 'Namba yake ya ukaguzi ikiwa imefungwa'
			}
		},
		submissionRequest: {
			title: 'Ombi',
			why: 'Ili ofisi iweze kuliamua',
			fields: {
				service: 'Unachoomba, kinasomeka',
				version: 'Toleo gani la masharti, linasomeka',
				envelope: 'Majibu na saini yako, yamefungwa kwa ajili ya ofisi',
				documents: 'Namba, ukubwa na namba ya ukaguzi ya kila hati iliyofungwa'
			}
		},
		messageRequest: {
			title: 'Jibu kwa ofisi',
			why: 'Kuipa ofisi inachoomba',
			fields: {
				submission: 'Linahusu wasilisho gani',
				envelope: 'Maneno yako, yamefungwa kwa ajili ya ofisi',
				documents: 'Namba, ukubwa na namba ya ukaguzi ya kila hati iliyofungwa'
			}
		},
		paymentRequest: {
			title: 'Malipo',
			why: 'Ili ofisi iombe fedha kwenye simu yako',
			fields: {
				submission: 'Ni ya wasilisho gani',
				invoice: 'Yanalipa ankara gani',
				'amount.currency': 'Kwa fedha gani',
				'amount.minor': 'Kiasi gani',
				channel: 'Unalipaje: M-Pesa, Paybill, Airtel Money, kadi au benki',
				payer: 'Namba ya simu inayolipa, au msimbo wa kilicholipwa, imefungwa kwa ajili ya ofisi'
			}
		},
		accountRequest: {
			title: 'Jambo kuhusu akaunti yako',
			why: 'Kujisajili, kuingia au kubadilisha kitu',
			fields: {
				act: 'Unachoomba',
				sealed: 'Mengine yake, yamefungwa kwa ajili ya ofisi: yameorodheshwa chini'
			}
		},
		accountLetter: {
			title: 'Kilicho ndani yake, kimefungwa',
			why: 'Ili ofisi ijue wewe ni nani, na mwingine asijue',
			fields: {
				act: 'Unachoomba',
				'profile.kind': 'Raia, mkaazi, mgeni au mkimbizi',
				'profile.name': 'Jina lako',
				'profile.idNumber': 'Namba ya kitambulisho chako',
				'profile.email': 'Barua pepe yako',
				'profile.phone': 'Namba yako ya simu',
				password: 'Nenosiri lako; halitunzwi kwenye simu hii',
				via: 'Msimbo uje vipi: kwa SMS au barua pepe',
				device: 'Kifaa hiki kinaitwaje kwenye orodha ya mahali ulipoingia',
				identifier: 'Barua pepe yako, au namba ya kitambulisho chako',
				flow: 'Inahusu msimbo gani',
				code: 'Msimbo uliopata; hautunzwi kwenye simu hii',
				what: 'Kama ni barua pepe au namba ya simu inayobadilika',
				to: 'Barua pepe au namba mpya ya simu'
			}
		},
		submissionAnswer: {
			title: 'Risiti',
			why: 'Kuthibitisha kwamba lilipokelewa',
			fields: { receipt: 'Risiti, yenye saini ya ofisi' }
		},
		messageAnswer: {
			title: 'Kwamba jibu limefika',
			why: 'Kujua kwamba halihitaji kutumwa tena',
			fields: { reply: 'Namba yake' }
		},
		money: {
			title: 'Kiasi cha fedha',
			why: 'Kusema kiasi gani',
			fields: { currency: 'Kwa fedha gani', minor: 'Kiasi gani, kwa senti' }
		},
		paymentAnswer: {
			title: 'Kilichotokea kwa malipo',
			why: 'Kuonyesha kama yamelipwa',
			fields: {
				id: 'Namba yake',
				invoice: 'Yanalipa ankara gani',
				at,
				amount: 'Kiasi gani',
				channel: 'Pesa zilikujaje',
				'result.state': 'Yameombwa, yamelipwa, yameshindikana au yanakaguliwa',
				'result.reference': 'Namba ya huduma ya malipo',
				'result.code': 'Kwa nini yameshindikana',
				'result.settled': 'Kama hilo ni la mwisho'
			}
		},
		session: {
			title: 'Kwamba umeingia',
			why: 'Ili usilazimike kuingia kila mara',
			fields: {
				access: 'Hakina thamani bila ufunguo wa kivinjari hiki',
				refresh: 'Cha kupata kingine, vivyo hivyo'
			}
		},
		subscriptionRequest: {
			title: 'Mahali ambapo ofisi inaweza kukiamsha kivinjari hiki',
			why: 'Ili iseme kwamba kuna habari. Kuamsha huko hakubebi kitu',
			fields: {
				endpoint: 'Anwani kwa mtengenezaji wa kivinjari chako; tupu ukizima arifa'
			}
		},
		accountAnswer: {
			title: 'Ofisi inachosema kuhusu akaunti yako',
			why: 'Kuonyesha kilichotokea kwa ulichoomba',
			fields: {
				request: 'Namba ya ulichoomba',
				said: 'Kilichotokea: kimeorodheshwa chini',
				session: 'Kwamba umeingia'
			}
		},
		accountSaid: {
			title: 'Kilichotokea kwa ulichoomba',
			why: 'Kukuonyesha wewe, bila kumsaidia mtu asiyehusika',
			fields: {
				state: 'Msimbo umetumwa, umeingia, imekamilika, au orodha ya mahali ulipoingia',
				via: 'Msimbo ulikuja vipi',
				lives: 'Msimbo unaishi muda gani',
				again: 'Mwingine unaweza kuombwa lini',
				left: 'Mingapi zaidi inaweza kuombwa',
				'profile.kind': 'Raia, mkaazi, mgeni au mkimbizi',
				'profile.name': 'Jina lako',
				'profile.email': 'Barua pepe yako, sehemu kubwa imefichwa',
				'profile.phone': 'Namba yako ya simu, sehemu kubwa imefichwa',
				'sessions.device': 'Umeingia wapi',
				'sessions.since': 'Tangu lini',
				'sessions.seen': 'Ilitumika mara ya mwisho lini',
				'sessions.here': 'Kama ni kifaa hiki'
			}
		},
		invoice: {
			title: 'Ankara',
			why: 'Kuonyesha cha kulipwa',
			fields: {
				id: 'Namba yake',
				submission: 'Ni ya wasilisho gani',
				reference: 'Unachoandika ukilipa kwa Paybill',
				stage: 'Ya ombi, au ya kinachotolewa',
				amount: 'Kiasi gani',
				'lines.fee': 'Ada gani',
				'lines.amount': 'Kiasi chake',
				'lines.times': 'Mara ngapi',
				'lines.bond': 'Kama ni dhamana',
				issuedAt: 'Ilitengenezwa lini',
				dueBy: 'Siku ya mwisho ya kulipa',
				channels: 'Inaweza kulipwa kwa njia gani',
				paybill: 'Namba ya biashara ya kulipia kwenye menyu ya simu'
			}
		},
		heldMoney: {
			title: 'Pesa ambazo ofisi inazishika, au imezirudisha',
			why: 'Kuonyesha kuwa ni zako, na zitakuwaje',
			fields: {
				id: 'Namba yake',
				invoice: 'Zilikuja na ankara gani',
				amount: 'Kiasi gani',
				reference: 'Namba ya huduma ya malipo',
				why: 'Kwa nini zinashikwa: zimelipwa mara mbili, zimezidi, hazitoshi, zimechelewa'
			}
		},
		newsEvent: {
			title: 'Habari',
			why: 'Kuonyesha ombi lako limefika wapi',
			fields: {
				id: 'Namba yake',
				cursor: 'Nafasi yake kati ya habari',
				submission: 'Inahusu wasilisho gani',
				at,
				'news.kind': 'Ni habari ya aina gani',
				'news.status': 'Ombi lako limefika wapi',
				'news.note': 'Ofisi inachoongeza kwa maneno yake',
				'news.validUntil': 'Siku ya mwisho ya kilichotolewa',
				'news.invoice': 'Ankara',
				'news.payment': 'Kilichotokea kwa malipo',
				'news.money': 'Pesa zinazoshikwa kwa ajili yako, au zilizorudishwa',
				'news.request.id': 'Namba ya swali',
				'news.request.text': 'Ofisi inachouliza',
				'news.request.documents': 'Hati ambazo ingependa kuziona',
				'news.request.stage': 'Kama linaulizwa baada ya kukubaliwa',
				'news.request.dueBy': 'Siku ya mwisho ya kujibu',
				'news.request': 'Swali lipi lilijibiwa',
				'news.text': 'Ofisi ilichokuandikia',
				'news.to': 'Ni jibu la ujumbe wako upi',
				'news.said':
					'Miadi ilivyo, ofisi inasema nini kuhusu ulichoomba, au ombi la kifaa kingine limefika wapi'
			}
		},
		newerNews: {
			title: 'Habari za aina ambayo programu hii haiijui',
			why: 'Ili zisizuie nyingine; hazitunzwi',
			fields: {
				id: 'Namba yake',
				cursor: 'Nafasi yake kati ya habari',
				submission: 'Inahusu wasilisho gani',
				at,
				'news.kind': 'Ni habari ya aina gani'
			}
		},
		eventsAnswer: {
			title: 'Habari zote tangu mara ya mwisho',
			why: 'Kuleta zilizo mpya tu',
			fields: { events: 'Habari', cursor }
		},
		eventsPage: {
			title: 'Zile zile, kabla ya kusomwa',
			why: 'Ili moja isiyosomeka isizuie nyingine',
			fields: { events: 'Habari', cursor }
		},
		healthAnswer: {
			title: 'Kama ofisi inapatikana',
			why: 'Kutofautisha mtandao unaokosekana na ofisi iliyozimika',
			fields: { service: 'Kwamba ni ofisi hii', office: 'Jina lake', time: 'Saa yake' }
		},
		catalogAnswer: {
			title: 'Masharti mapya',
			why: 'Kujua maswali, masharti na ada za sasa',
			fields: { pack: 'Masharti, yenye saini ya ofisi; sawa kwa kila mtu' }
		},
		problem: {
			title: 'Kukataliwa',
			why: 'Kukuambia tatizo ni nini',
			fields: {
				type: 'Ni kukataliwa kwa aina gani',
				title: 'Jina lake',
				status: 'Namba yake',
				code: 'Neno lake, ambalo programu ina sentensi yake',
				detail: 'Ofisi inachoongeza'
			}
		}
	}
};
