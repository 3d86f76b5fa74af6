/** `does`: what Kibali does · `now`: what to do now · `who`: who can help · `known`: of the real offices */
type Answer = { does: string[]; now: string[]; who: string[]; known: Record<string, string> };

const support = 'How Kibali works: write to support, on the help page.';
const office = 'What the office holds or decides: only the office itself.';

export const answers = {
	slow: {
		does: [
			'Pages, forms and documents are on this phone, so they open without the office.',
			'What you submit waits in the outbox and is tried again by itself, with longer pauses. It is never counted twice.'
		],
		now: [
			'Fill in and sign. You need not wait for the office.',
			'In the outbox, “Send now” tries at once.',
			'If a day ends before the office is back, keep the history: it shows when you submitted.'
		],
		who: [office, support],
		known: {
			outages:
				'The real eFNS was down in part from 27 December 2023 to 4 April 2024; uploads failed.',
			queues:
				'In February 2024 people told of outages, queues, and payments seen only after two days.'
		}
	},
	connection: {
		does: ['All works offline, but for receiving, paying and the office’s answers.'],
		now: [
			'Go on writing. It is saved on this phone.',
			'If the phone says it is online and nothing goes, a café or hotel network may want a sign-in: open any website, or use mobile data.',
			'In the outbox, tap “Send now”.'
		],
		who: [support],
		known: {}
	},
	refused: {
		does: ['Your answers and documents stay here. The page says the reason that the office gave.'],
		now: [
			'Open the application and tap “Open it again and mend it”.',
			'Check the parts with a mark, then send it again. It gets a new number.',
			'If you do not understand the reason, write to support and name the code.'
		],
		who: [office, support],
		known: {}
	},
	'lost-draft': {
		does: [
			'Forms are kept in this browser only. Clearing its data, another browser, or a private window shows none of them.'
		],
		now: [
			'Open Kibali in the browser where you wrote.',
			'Made a backup file? Bring it in: Settings, “Backup and move”.',
			'Deleted it yourself? For a short time the home page offers “Undo”.',
			'Put Kibali on the home screen: the browser then clears it less easily.'
		],
		who: ['Without a backup file, nobody has a copy of what was not sent.'],
		known: { unknown: 'We looked for reports of lost drafts at the real sites and found none.' }
	},
	private: {
		does: ['Kibali says so before you write, so that nothing is lost.'],
		now: [
			'Open Kibali in a normal window. Private windows forget everything.',
			'Update the browser, or use another one.'
		],
		who: [support],
		known: {}
	},
	upload: {
		does: [
			'Photos are made smaller by themselves. Each file is checked on this phone before it is sent, and the page says what is wrong.'
		],
		now: [
			'Add JPEG, PNG or PDF. An iPhone photo in HEIC: take it inside Kibali, or set the camera to “Most Compatible”.',
			'A PDF with a password: save it again without one, or photograph the paper.',
			'A PDF that is too large: keep only the pages asked for, or photograph them.',
			'A broken file: ask for it again.'
		],
		who: [support],
		known: {
			formats: 'Users of the real visa site told of strict sizes and formats.',
			size: 'No official limit on size was found; the limits here are ours.'
		}
	},
	photo: {
		does: [
			'Kibali checks the kind and size of the file, not your face: an officer may still ask for another.'
		],
		now: [
			'Plain light wall, light from the front, no shadow.',
			'Look straight ahead, mouth closed, no hat unless for faith or health.',
			'Take the photo itself, not a picture of a print.'
		],
		who: [office],
		known: {
			rejected: 'For the real eTA, people tell of photos rejected without clear rules.',
			sizes: 'Guides disagree: 51 × 51 mm or 35 × 45 mm. No official rule was found.'
		}
	},
	requirement: {
		does: [
			'Each question, rule and document says why it is asked, from which source, how sure that is, and of what date.'
		],
		now: [
			'Tap “Why this is asked”, or “Where this comes from”.',
			'Not sure? Add the paper, or say in a note why you have none.',
			'When the office asks for more, answer in the application: its words stand there.'
		],
		who: [office, 'For a hard case: a lawyer.'],
		known: {
			differ:
				'People report that officers ask for other papers than the site lists, even a photocopy of an M-Pesa message.',
			trips: 'One told of six trips to the counter in a day.'
		}
	},
	'wrong-details': {
		does: [
			'What was sent is sealed and cannot be changed. While it waits in the outbox, you can take it back and mend it.'
		],
		now: [
			'Still in the outbox? Tap “Take it back”.',
			'Already with the office? Keep the number of your application and tell the office. If it asks you for more, answer there.',
			'Check every answer on the check page before you sign.'
		],
		who: [office],
		known: {
			counter: 'For passports, mistakes could be changed only at Nyayo House (2019).',
			flight: 'An ordinary eTA could not be changed after a cancelled flight (January 2024).'
		}
	},
	'paid-not-shown': {
		does: [
			'Kibali shows “Checking your payment” until the office knows for sure, and lets nobody pay the same invoice a second time meanwhile.'
		],
		now: [
			'Do not pay again.',
			'Keep the M-Pesa message with its code: it proves the payment.',
			'While it is checked, wait. If Kibali says that nothing was taken, you may try again.'
		],
		who: ['M-Pesa, for whether money left your phone.', office],
		known: {
			deducted: 'At the real eCitizen, money was taken from M-Pesa and no receipt came.',
			days: 'A payment was seen only after two days (February 2024).'
		}
	},
	'pay-failed': {
		does: ['Kibali says why, and whether money was taken. No card number ever comes into Kibali.'],
		now: [
			'Have the phone in your hand: the prompt lives for about a minute.',
			'Check number, money and PIN, then send the prompt again.',
			'On the real eTA site people pay by card. Ask your bank whether it blocks payments abroad.'
		],
		who: ['M-Pesa or your bank.', support],
		known: {
			card: 'For the real eTA, cards fail because a code of the bank is never shown (2026).'
		}
	},
	'paid-twice': {
		does: [
			'Here an invoice can have one payment under way, and a paid one takes no other. The invoice names the service and every line.'
		],
		now: [
			'Before you pay, read the name of the service on the invoice.',
			'Paid already? Keep both codes and ask the office that the service belongs to.',
			'Write down day, amount and both codes. Do not cancel anything meanwhile.'
		],
		who: [office],
		known: {
			sent: 'People paid twice, and eCitizen and the agency each sent them to the other (July 2025).',
			refunds: 'eCitizen says that the agency, not eCitizen, gives money back.'
		}
	},
	overcharged: {
		does: [
			'Every line of the fee stands on the page of the service, and on the invoice, with source and date.'
		],
		now: [
			'Compare the lines. “Convenience fee” is a line of its own.',
			'Charged for more than you got? Ask in writing, with receipt and date.',
			'On a private site you pay for its help as well: leave, and use the official one.'
		],
		who: [office, 'The Ombudsman looked into such complaints in 2023.'],
		known: {
			pages: 'In 2023 people had paid for 50 pages and got 34; money did not come back by itself.',
			fee: 'The convenience fee was KES 5 to 50, or USD 1 (December 2023).'
		}
	},
	locked: {
		does: [
			'At the practice office, 5 wrong tries lock for 30 minutes, then longer each time. What waits on this phone stays.'
		],
		now: [
			'Wait, or open it now with a code: “My account is locked”.',
			'Forgotten the password? Ask for a new one.',
			'It was not you? Open it with a code, then sign out everywhere else.'
		],
		who: [office],
		known: { tries: 'How the real sites lock is not known.' }
	},
	password: {
		does: ['Kibali keeps no password. With a code from the office you choose a new one.'],
		now: [
			'Tap “I forgot my password” and choose SMS or e-mail.',
			'Enter the code within 10 minutes, and a new password.'
		],
		who: [office],
		known: {
			code: 'At the real eCitizen a code comes by e-mail or SMS too.',
			link: 'Some say that the link for a new password never came.'
		}
	},
	code: {
		does: ['The page says when you may ask for another code, by SMS or e-mail.'],
		now: [
			'Wait two minutes. Look into spam.',
			'Does the phone have signal, and room for new messages?',
			'Try the other way. Only the newest code counts.',
			'Give the code to nobody.'
		],
		who: [office],
		known: {
			eta: 'Codes of the real eTA do not always arrive (2026).',
			reset: 'Nor do those for a new eCitizen password.'
		}
	},
	'id-number': {
		does: ['Kibali checks only the shape of the number. Whether it is yours, the office says.'],
		now: [
			'Choose the right kind: citizen, foreigner living here, visitor, refugee.',
			'Type the number as on the card, without gaps.',
			'You may have an account already: sign in, or ask for a new password.'
		],
		who: [office],
		known: {
			unknown: 'The real eCitizen sometimes does not know a right ID number; its support can help.',
			exists: 'The old visa site said “email already exists” to people who could not sign in.'
		}
	},
	'lost-contact': {
		does: ['While you are signed in you can change e-mail or phone in your account.'],
		now: [
			'One of the two left? Choose it for the code, then change the other.',
			'A café made your e-mail? Change it to your own soon: anyone who can read it can read your codes.',
			'Neither left? Only the office can help.'
		],
		who: [office],
		known: {
			support:
				'For the real eCitizen: write to support@ecitizen.go.ke with a copy of your ID, if the account was unused for 30 days.',
			cafe: 'Many accounts were made in a cyber café with an e-mail that nobody can open now.'
		}
	},
	delay: {
		does: [
			'The status shows the office’s last word and when it was last asked. The page of the service says how long it usually takes. No news is not good news.'
		],
		now: [
			'Tap “Ask the office now”.',
			'Past the usual time? Ask the office, with your number and the signed receipt: it proves that it was received.',
			'Print or save the receipt.'
		],
		who: [office, 'The Ombudsman, if there is no answer.'],
		known: {
			stuck: 'For passports, lost files and waits at printing are named (not verified).',
			sms: 'It is said that the number of your application, sent by SMS to 22222, brings the state of a passport; another page says 2032.'
		}
	},
	appointment: {
		does: ['What the office writes about day and place stands in the status of your application.'],
		now: [
			'Look again early in the morning, and at other offices.',
			'Do not buy a place from somebody.'
		],
		who: [office],
		known: { full: 'For passports, slots were full for months (not verified).' }
	},
	scam: {
		does: [
			'Kibali is independent. It never shows a coat of arms, never asks for your M-Pesa PIN, and says “Practice office” on every screen.'
		],
		now: [
			'Stop. Do not pay, and type nothing more.',
			'Read the address: sites of the government end in .go.ke, just before the first “/”.',
			'Paid already? Tell your bank or M-Pesa at once, and the police.',
			'Typed a password there? Change it at the real site.'
		],
		who: ['Your bank or M-Pesa, and the police.'],
		known: {
			fake: 'Dozens of false eTA sites charge USD 50 to 150 more (November 2025).',
			warned:
				'The immigration department warned of such a site in May 2021; the police ask people to report them.'
		}
	},
	broker: {
		does: ['Kibali costs nothing and shows every step, so that nobody is needed for it.'],
		now: [
			'Pay only the invoice of the office.',
			'Give nobody your password, code or PIN.',
			'Somebody in the office asks for money beside the invoice? Do not pay; note who, when and where.'
		],
		who: ['Friends or family may help you type; sign yourself.'],
		known: { brokers: 'Brokers are named among the troubles with passports (not verified).' }
	},
	'lost-phone': {
		does: [
			'What is here is sealed. With a lock of your own, whoever finds the phone cannot open it.',
			'What the office received stays at the office.'
		],
		now: [
			'From another phone, sign in and use “Sign out everywhere else”.',
			'Block your SIM card, and with it M-Pesa.',
			'Keep your application number: the office knows it.',
			'New phone: bring in your backup file, if you made one. Next time, make one, and set a lock.'
		],
		who: ['Your phone company.', office],
		known: {}
	},
	'forgot-secret': {
		does: [
			'Only your own ways open it: passphrase, PIN, passkey or recovery key. Nobody has another key, not even us.'
		],
		now: [
			'Use the recovery key that you wrote down.',
			'Wrong tries make you wait; wait calmly.',
			'Applications that the office has are safe there.'
		],
		who: ['Nobody can open it for you. Anyone who says they can is lying.'],
		known: {}
	},
	shared: {
		does: [
			'On a computer that is not yours, tap “This is a shared computer” on the home page: nothing is kept, and closing erases all.',
			'On a shared phone each person can have a place with a lock.'
		],
		now: [
			'Café: tap “Leave and erase” when you are done.',
			'Phone: Settings, Protection, “Someone else uses this phone too”.'
		],
		who: [support],
		known: {}
	},
	saving: {
		does: [
			'Each answer is saved while you write. “Saved on this phone” appears only when it is so.',
			'All is sealed. Nobody gets it until you submit, and then only the office can open it.',
			'It is on this phone only.'
		],
		now: [],
		who: [],
		known: {}
	},
	sending: {
		does: [
			'It waits in the outbox and goes by itself. You may close Kibali; some browsers, as on iPhones, send when you open it again.',
			'Documents go first, piece by piece. After a break it goes on where it stopped.',
			'It is received only once the office has sent a signed receipt. Kibali checks the signature.',
			'While it waits you can take it back.'
		],
		now: [],
		who: [],
		known: {}
	},
	paying: {
		does: [
			'You pay after the office has received your application.',
			'Type your M-Pesa PIN only in the prompt on your phone, never in Kibali. The prompt lives for about a minute.',
			'Here you practise with M-Pesa; no real money moves.'
		],
		now: [],
		who: [],
		known: {}
	},
	practice: {
		does: [
			'Kibali is independent. It is not made by, and not a site of, the Government of Kenya.',
			'It is connected to a practice office. Nothing reaches the government, no real money moves, no real permit is given.',
			'To apply for real, use the official sites.'
		],
		now: [],
		who: [],
		known: {}
	}
} satisfies Record<string, Answer>;
