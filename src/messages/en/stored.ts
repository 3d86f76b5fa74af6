/* Said of every field that is stored or sent. A new one does not compile, or fails its test, without its words here. */
const id = 'A number made by chance, to tell one from another';
const of = 'Which application it belongs to';
const at = 'When it was';
const sealed = 'Your words, sealed: listed below';
const cursor = 'How far the office’s news have been read';

export const stored = {
	groups: {
		writing: 'What you write and attach',
		sent: 'What you submit',
		heard: 'What the office says',
		money: 'Payments',
		account: 'Your account',
		consent: 'Consent, history and time',
		keys: 'Keys and settings',
		services: 'Services and rules',
		marks: 'Small marks of this browser',
		toOffice: 'What goes to the office',
		fromOffice: 'What comes from the office'
	},
	keep: {
		application: 'Until you erase the application or everything, or its time is over',
		sending: 'Until it has been delivered, taken back or erased',
		always: 'Until you erase everything',
		moment: 'Only while it is being done',
		browser: 'Until you clear this site’s data in the browser',
		choice: 'Until you choose otherwise',
		personal: 'Until you erase everything, or clear this site’s data in the browser',
		wire: 'Not kept on the way. What the office keeps, it keeps by its own rules'
	},
	goes: {
		nowhere: 'Nowhere: it stays on this phone',
		submitted: 'To the office you apply to, sealed, when you submit',
		office: 'To the office you apply to',
		phone: 'To this phone'
	},
	tables: {
		drafts: {
			title: 'Forms',
			why: 'To keep what you type, so that you can go on later',
			fields: {
				id,
				revision: 'How often it was saved, so that two tabs do not overwrite each other',
				state: 'Open, submitted or deleted',
				deletedAt: 'When it was deleted, so that it can be brought back for an hour',
				sealed
			},
			inside: {
				id,
				service: 'What you apply for',
				version: 'Which version of its rules it runs under',
				revision: 'How often it was saved',
				answers: 'Your answers: see what each service asks, at the end of this list',
				accepted: 'Which warnings you read and accepted',
				visited: 'Which pages of the form you finished',
				stayed: 'Which newer rules you chose not to take',
				startedAt: 'When you began it',
				changedAt: 'When you last changed it'
			}
		},
		documents: {
			title: 'Documents, what is known of them',
			why: 'To show your documents and check that they fit',
			fields: { id, application: of, sealed },
			inside: {
				id,
				application: of,
				slot: 'What it shows: a photo, a passport page …',
				name: 'The name of the file',
				type: 'Picture or PDF',
				size: 'How large it is',
				pages: 'How many pages it has',
				digest: 'A check number of the file, to notice damage',
				width: 'How wide the picture is',
				height: 'How high the picture is',
				originalSize: 'How large it was before it was made to fit',
				thumbnail: 'A small picture of it',
				addedAt: 'When you added it'
			}
		},
		documentBytes: {
			title: 'Documents, the files themselves',
			why: 'To send the documents with your application',
			fields: { id, application: of, sealed: 'The file itself, sealed' }
		},
		submissions: {
			title: 'Copies of what you submitted',
			why: 'So that you know what you signed, and can mend it if the office refuses it',
			fields: {
				id,
				application: of,
				createdAt: 'When you submitted it',
				kind: 'An application, or an answer to the office',
				draft: 'The form that it was written in',
				sealed
			},
			inside: {
				envelope: 'All that was sealed for the office: listed below',
				evidence: 'Your documents as they were then, without the files',
				total: 'The fees as you were told',
				access: 'The code that you can follow it by on another device',
				code: 'A new code to follow it by'
			}
		},
		outbox: {
			title: 'What waits to be sent, and what became of it',
			why: 'To deliver it by itself when there is a connection, once and only once',
			fields: {
				id,
				kind: 'An application, an answer, a payment or something about your account',
				application: of,
				createdAt: 'When you sent it off',
				uploads: 'Number, size and check number of each sealed document',
				bytesSent: 'How much of it the office has',
				bytesTotal: 'How much it is in all',
				handedOver: 'Whether the office may have it',
				freshUntil: 'Until when a payment still finds you beside your phone',
				freshFor: 'For how long you allowed a payment',
				amountChanged: 'Whether the office asks for another amount than you agreed to',
				now: 'Where it stands: waiting, sending, delivered, refused, taken back',
				call: 'What is sent, sealed to the office: see below what goes to the office'
			}
		},
		uploads: {
			title: 'Documents on their way',
			why: 'To send each document piece by piece over a weak connection',
			fields: {
				id,
				delivery: 'What it is sent with',
				bytes: 'The document, sealed with a key that only the office gets'
			}
		},
		receipts: {
			title: 'Receipts',
			why: 'To prove that the office received your application',
			fields: { id, application: of, sealed: 'The receipt, sealed: listed below' },
			inside: {
				submission: 'Which submission it is for',
				digest: 'A check number of what was received',
				number: 'The number of your application at the office',
				receivedAt: 'When the office received it',
				office: 'Which office it is',
				audit: 'The check number of the history, as the submission said it'
			}
		},
		news: {
			title: 'News of your applications',
			why: 'To show where they stand, also without a connection',
			fields: {
				id,
				submission: 'Which submission it is about',
				cursor: 'Its place among the news',
				sealed: 'What the office said, sealed: see below what comes from the office'
			}
		},
		payments: {
			title: 'Your payments',
			why: 'To follow a payment, and so that nothing is paid twice',
			fields: {
				id,
				application: of,
				submission: 'Which submission it is for',
				invoice: 'Which invoice it pays',
				startedAt: 'When you began to pay',
				sealed
			},
			inside: {
				id,
				invoice: 'Which invoice it pays',
				submission: 'Which submission it is for',
				amount: 'How much, in which money',
				channel: 'How it is paid: M-Pesa, Paybill, Airtel Money, card or bank',
				phone: 'The phone number that pays',
				code: 'The code of what you paid from the phone’s own menu',
				allowed: 'What you allowed beforehand: up to how much, and until when',
				startedAt: 'When you began to pay'
			}
		},
		consents: {
			title: 'What was agreed to',
			why: 'To show that you, or a parent or guardian, agreed, and to which text',
			fields: { id: 'What was agreed to', application: of, sealed },
			inside: {
				id: 'What was agreed to',
				application: of,
				acts: 'Each yes and each taking back: when, which text, which language, and the name of the parent or guardian'
			}
		},
		audit: {
			title: 'History of what was done',
			why: 'So that you can see what was done here, and when',
			fields: {
				seq: 'Its place in the order',
				id,
				application: of,
				sealed,
				digest: 'A check number of the entry',
				head: 'A check number of all entries up to it, so that none is changed or taken out unseen',
				old: 'That it is from before entries had check numbers',
				erased: 'Which entries were erased together with it'
			},
			inside: {
				id,
				at,
				act: 'What was done: begun, submitted, paid, erased …',
				application: of,
				detail: 'Codes and counts, never your words',
				clock: 'How far this phone’s clock was from the office’s',
				after: 'The check number of the entries before it',
				salt: 'A number made by chance, so that its check number tells nothing',
				there: 'How it was linked on the phone that it came from'
			}
		},
		chain: {
			title: 'The seal of the history',
			why: 'To notice when entries are missing at its end',
			fields: { id: 'That it is this seal', sealed },
			inside: {
				head: 'A check number of all entries up to then',
				count: 'How many they were',
				lost: 'That entries were missing once'
			}
		},
		resealed: {
			title: 'Rows under a new key',
			why: 'So that nothing is lost while a lock is put on for the first time',
			fields: {
				table: 'Which list the row is of',
				id,
				from: 'Which sealing it takes the place of',
				sealed: 'The row, sealed with the new key'
			}
		},
		retention: {
			title: 'Warnings before something is erased',
			why: 'So that nothing is erased by itself without a warning',
			fields: {
				id: of,
				keptAt: 'When you last said that it stays',
				warning: 'Since when you are warned, by which clock, and on how many days Kibali was opened'
			}
		},
		erased: {
			title: 'What was erased here',
			why: 'So that news of it is not kept again',
			fields: { id: 'The number of a submission that you erased; nothing else of it' }
		},
		services: {
			title: 'Services as they were when you began',
			why: 'So that the questions and rules do not change under your hands',
			fields: {
				id: 'The service and its version',
				service: 'Which service it is',
				version: 'Which version it is',
				definition: 'Its questions, rules and fees, the same for everybody',
				texts: 'Its sentences, the same for everybody'
			}
		}
	},
	rows: {
		keys: {
			title: 'Keys',
			why: 'To seal what you write, and to open it for you',
			rows: {
				device: { key: 'A key that this browser does not hand out' },
				data: {
					wraps:
						'The key of your data, locked once for each way to unlock it: this browser, passphrase, PIN, passkey or recovery key, with the day it was made',
					vault: 'A number made by chance, to tell this key from an earlier one',
					revision: 'How often the ways to unlock were changed',
					proof: 'The list of ways, sealed, so that none is added or taken out unseen'
				},
				news: {
					publicKey: 'With it the app can seal news and read none of them',
					privateKey: 'Opens the news; sealed with the key of your data'
				}
			}
		},
		settings: {
			title: 'What the app remembers for its work',
			why: 'To fetch your news, know the office’s time, and do as you chose',
			rows: {
				mailbox: { token: 'The secret name of your mailbox at the office, made by chance' },
				'news-cursor': {
					value: cursor,
					askedAt: 'When the office was last asked'
				},
				clock: {
					offset: 'How far this phone’s clock is from the office’s',
					at: 'When that was measured'
				},
				unread: {
					news: 'Which news nobody has looked at yet, by numbers',
					told: 'Whether a notification has told of it'
				},
				notices: {
					title: 'What stands above a notification',
					options: 'What a notification says: the same for everybody, in your language',
					quiet: 'The hours in which nothing is told'
				},
				'wake-address': {
					subscription: 'A number of this browser, for the office',
					endpoint: 'Where the office may wake this browser',
					told: 'Whether the office knows it'
				},
				retention: { months: 'After how many months things may be erased by themselves' },
				home: {
					sealed:
						'Names, days and news of your applications, sealed, so that the first page opens quickly'
				},
				backup: { at: 'When you last saved a sealed copy' },
				erasing: { at: 'That everything is being erased, so that it is finished' },
				people: {
					people: 'The names that those who share this phone chose, shown before it is unlocked'
				},
				tries: {
					failures: 'How often somebody tried a wrong secret',
					waited: 'How long was waited since',
					revision: 'How often that was counted'
				}
			}
		},
		account: {
			title: 'Your account at the office',
			why: 'To stay signed in, and to show what you asked about it',
			rows: {
				step: {
					createdAt: 'When you asked something about your account',
					sealed: 'What you asked: its kind, and of which code. Sealed; never a password or a code'
				},
				device: {
					key: 'A key that this browser does not hand out, to show that it is this browser',
					jwk: 'Its other half, which the office may know'
				},
				session: {
					access: 'That you are signed in; worth nothing without the key of this browser',
					refresh: 'To stay signed in; worth nothing without the key of this browser'
				}
			}
		},
		catalog: {
			title: 'Newer rules from the office',
			why: 'To know the newest questions, rules and fees; the same for everybody',
			rows: {
				candidate: { jws: 'New rules that were not checked yet', etag: 'Their name at the office' },
				asked: { at: 'When the office was last asked', wanted: 'Whether you asked for it' },
				adopted: {
					etag: 'Their name at the office',
					sequence: 'Their number',
					issuedAt: 'When they were made',
					expiresAt: 'Until when they count',
					index: 'Which services they have',
					digest: 'Their check number'
				},
				refused: { why: 'Why newer rules were not taken', at }
			}
		}
	},
	envelope: {
		title: 'What is in a submission',
		why: 'So that the office can decide on your application',
		fields: {
			id,
			application: of,
			service: 'What you apply for',
			version: 'Which version of the rules it was checked by',
			answers: 'Your answers to the questions that were asked',
			evidence:
				'Your documents: what they show, their names and sizes, and the keys that open them',
			findings: 'What the check on this phone found',
			declaration: 'That you say it is true: your name, the text, the time',
			audit: 'A check number of the history up to then; the office repeats it on the receipt',
			submission: 'In an answer: which submission it is about',
			request: 'In an answer: what the office asked',
			text: 'In an answer: your words',
			access: 'What number and code are compared with, when you follow it on another device',
			ask: 'In what you ask besides: a time, a correction, a withdrawal, a code, or how an application stands',
			appointment: 'Which appointment it is about',
			slot: 'Which time you asked for',
			question: 'Which answer is to be corrected',
			wrong: 'What it says',
			right: 'What it should say',
			why: 'Why, in your words',
			hash: 'What a new code is compared with',
			number: 'The number of the application that you follow',
			code: 'The code that you typed for it'
		}
	},
	marks: {
		title: 'Marks that are read before anything opens',
		why: 'So that the first page comes in your language and colours; nothing about you',
		fields: {
			language: 'The language you chose',
			theme: 'The colours you chose',
			convenience: 'Whether costs are shown with the payment service’s fee',
			autofill: 'Whether the browser may remember what you type',
			'idle-lock': 'After how many minutes without a sign it locks itself',
			protected: 'Whether it takes a secret to open what is here',
			'has-data': 'Whether anything is kept here',
			cleared: 'Whether the browser lost what was kept',
			'install-later': 'That you do not want the app on the home screen yet',
			'notices-later': 'That you do not want notifications yet',
			'asked-to-keep': 'That the browser was asked to keep the data',
			catalog: 'Which newer rules are here',
			shortcuts: 'That you turned the keyboard shortcuts off',
			release: 'Of which version you were told what is new',
			tour: 'That you saw or skipped the five steps on the home page',
			'reloaded-for': 'Which page was loaded a second time after an update, until you close it'
		}
	},
	wire: {
		every: {
			title: 'With every message',
			why: 'So that the office knows which mailbox to answer to',
			fields: {
				mailbox: 'The secret name of your mailbox, made by chance; not your name',
				address: 'The internet address of your connection, as with every page you open',
				bytes: 'Of a document: its sealed bytes, piece by piece, and how many have arrived'
			}
		},
		manifest: {
			title: 'Of each document',
			why: 'To notice a document that is missing or damaged',
			fields: {
				id: 'Its number',
				size: 'How large it is when sealed',
				digest: 'Its check number when sealed'
			}
		},
		submissionRequest: {
			title: 'An application',
			why: 'So that the office can decide on it',
			fields: {
				service: 'What you apply for, readable',
				version: 'Which version of the rules, readable',
				envelope: 'Your answers and your signature, sealed to the office',
				documents: 'Number, size and check number of each sealed document'
			}
		},
		messageRequest: {
			title: 'An answer to the office',
			why: 'To give the office what it asks for',
			fields: {
				submission: 'Which submission it is about',
				envelope: 'Your words, sealed to the office',
				documents: 'Number, size and check number of each sealed document'
			}
		},
		paymentRequest: {
			title: 'A payment',
			why: 'So that the office asks your phone for the money',
			fields: {
				submission: 'Which submission it is for',
				invoice: 'Which invoice it pays',
				'amount.currency': 'In which money',
				'amount.minor': 'How much',
				channel: 'How you pay: M-Pesa, Paybill, Airtel Money, card or bank',
				payer: 'The phone number that pays, or the code of what was paid, sealed to the office'
			}
		},
		accountRequest: {
			title: 'Something about your account',
			why: 'To register, sign in or change something',
			fields: { act: 'What you ask', sealed: 'The rest of it, sealed to the office: listed below' }
		},
		accountLetter: {
			title: 'What is in it, sealed',
			why: 'So that the office knows who you are, and nobody else learns it',
			fields: {
				act: 'What you ask',
				'profile.kind': 'Citizen, resident, visitor or refugee',
				'profile.name': 'Your name',
				'profile.idNumber': 'The number of your paper',
				'profile.email': 'Your e-mail',
				'profile.phone': 'Your phone number',
				password: 'Your password; it is not kept on this phone',
				via: 'How the code should come: by SMS or e-mail',
				device: 'What this device is called in the list of where you are signed in',
				identifier: 'Your e-mail, or the number of your paper',
				flow: 'Which code it is about',
				code: 'The code that you got; it is not kept on this phone',
				what: 'Whether the e-mail or the phone number changes',
				to: 'The new e-mail or phone number'
			}
		},
		submissionAnswer: {
			title: 'The receipt',
			why: 'To prove that it was received',
			fields: { receipt: 'The receipt, signed by the office' }
		},
		messageAnswer: {
			title: 'That an answer arrived',
			why: 'To know that it need not be sent again',
			fields: { reply: 'Its number' }
		},
		money: {
			title: 'An amount',
			why: 'To say how much',
			fields: { currency: 'In which money', minor: 'How much, in cents' }
		},
		paymentAnswer: {
			title: 'What became of a payment',
			why: 'To show whether it was paid',
			fields: {
				id: 'Its number',
				invoice: 'Which invoice it pays',
				at,
				amount: 'How much',
				channel: 'How the money came',
				'result.state': 'Asked, paid, failed or being checked',
				'result.reference': 'The code of the payment service',
				'result.code': 'Why it failed',
				'result.settled': 'Whether that is final'
			}
		},
		session: {
			title: 'That you are signed in',
			why: 'So that you need not sign in each time',
			fields: {
				access: 'Worth nothing without the key of this browser',
				refresh: 'To get another, likewise'
			}
		},
		subscriptionRequest: {
			title: 'Where the office may wake this browser',
			why: 'So that it can say that there is news. A wake-up carries nothing',
			fields: {
				endpoint: 'An address at the maker of your browser; empty once you turn notifications off'
			}
		},
		accountAnswer: {
			title: 'What the office says about your account',
			why: 'To show what became of what you asked',
			fields: {
				request: 'The number of what you asked',
				said: 'What became of it: listed below',
				session: 'That you are signed in'
			}
		},
		accountSaid: {
			title: 'What became of it',
			why: 'To show it to you, and nothing that helps a stranger',
			fields: {
				state: 'Code sent, signed in, done, or a list of where you are signed in',
				via: 'How the code came',
				lives: 'How long the code lives',
				again: 'When another can be asked for',
				left: 'How many more can be asked for',
				'profile.kind': 'Citizen, resident, visitor or refugee',
				'profile.name': 'Your name',
				'profile.email': 'Your e-mail, most of it hidden',
				'profile.phone': 'Your phone number, most of it hidden',
				'sessions.device': 'Where you are signed in',
				'sessions.since': 'Since when',
				'sessions.seen': 'When it was last used',
				'sessions.here': 'Whether it is this device'
			}
		},
		invoice: {
			title: 'An invoice',
			why: 'To show what is to be paid',
			fields: {
				id: 'Its number',
				submission: 'Which submission it is for',
				reference: 'What you type when you pay by Paybill',
				stage: 'For the application, or for what is issued',
				amount: 'How much',
				'lines.fee': 'Which fee',
				'lines.amount': 'How much of it',
				'lines.times': 'How many times',
				'lines.bond': 'Whether it is a deposit',
				issuedAt: 'When it was made',
				dueBy: 'The last day to pay',
				channels: 'In which ways it can be paid',
				paybill: 'The business number to pay to from a phone’s menu'
			}
		},
		heldMoney: {
			title: 'Money that the office holds, or gave back',
			why: 'To show that it is yours, and what becomes of it',
			fields: {
				id: 'Its number',
				invoice: 'With which invoice it came',
				amount: 'How much',
				reference: 'The code of the payment service',
				why: 'Why it is held: paid twice, too much, too little, too late'
			}
		},
		newsEvent: {
			title: 'News',
			why: 'To show where your application stands',
			fields: {
				id: 'Its number',
				cursor: 'Its place among the news',
				submission: 'Which submission it is about',
				at,
				'news.kind': 'What kind of news it is',
				'news.status': 'Where your application stands',
				'news.note': 'What the office adds in its own words',
				'news.validUntil': 'The last day of what was issued',
				'news.invoice': 'An invoice',
				'news.payment': 'What became of a payment',
				'news.money': 'Money held for you, or given back',
				'news.request.id': 'The number of a question',
				'news.request.text': 'What the office asks',
				'news.request.documents': 'Which papers it would like to see',
				'news.request.stage': 'Whether it is asked after approval',
				'news.request.dueBy': 'The last day to answer',
				'news.request': 'Which question was answered',
				'news.text': 'What the office wrote to you',
				'news.to': 'Which message of yours it answers',
				'news.said':
					'How an appointment stands, what the office says to what you asked, or where an application of another device stands'
			}
		},
		newerNews: {
			title: 'News of a kind that this app does not know',
			why: 'So that it does not hold up the rest; it is not kept',
			fields: {
				id: 'Its number',
				cursor: 'Its place among the news',
				submission: 'Which submission it is about',
				at,
				'news.kind': 'What kind of news it is'
			}
		},
		eventsAnswer: {
			title: 'All news since the last time',
			why: 'To fetch only what is new',
			fields: { events: 'The news', cursor }
		},
		eventsPage: {
			title: 'The same, before it is read',
			why: 'So that one that cannot be read holds up no other',
			fields: { events: 'The news', cursor }
		},
		healthAnswer: {
			title: 'Whether the office can be reached',
			why: 'To tell a missing connection from an office that is down',
			fields: { service: 'That it is this office', office: 'Its name', time: 'Its clock' }
		},
		catalogAnswer: {
			title: 'Newer rules',
			why: 'To know the newest questions, rules and fees',
			fields: { pack: 'The rules, signed by the office; the same for everybody' }
		},
		problem: {
			title: 'A refusal',
			why: 'To tell you what is wrong',
			fields: {
				type: 'What kind of refusal it is',
				title: 'Its name',
				status: 'Its number',
				code: 'Its word, for which the app has a sentence',
				detail: 'What the office adds'
			}
		}
	}
};
