import type { Channel } from '#domain/payment';

type Said = { title: string; text: string };

export const paying = {
	why: 'What it is for',
	forWhat: {
		processing: 'For looking at your application',
		issuance: 'To be given what you applied for'
	},
	how: 'How do you want to pay?',
	channels: {
		mpesa: { name: 'M-Pesa prompt', hint: 'A prompt comes to the phone. Needs a connection.' },
		paybill: {
			name: 'M-Pesa Paybill',
			hint: 'You pay from the phone’s own menu. Works without data.'
		},
		airtel: { name: 'Airtel Money', hint: 'A prompt comes to the phone. Needs a connection.' },
		hosted: {
			name: 'Card or bank',
			hint: 'On the office’s own page, in a new tab. Needs a connection.'
		}
	} as Record<Channel, { name: string; hint: string }>,

	prompt: {
		airtel: {
			howText:
				'Airtel Money sends a prompt to this phone number and asks for your PIN there. Have that phone in your hand: the prompt stays for about a minute.',
			phone: 'Airtel Money phone number',
			send: 'Send the Airtel Money prompt'
		}
	},
	when: 'When may the prompt come?',
	whenNow: 'Only now, while I am beside the phone',
	within: (days: number) =>
		days === 1 ? 'At any time within a day' : `At any time within ${days} days`,
	whenHint: 'If the amount changes, nothing is sent and you are asked again.',

	paybill: {
		intro: 'You need no data for this, only the M-Pesa menu of your phone.',
		steps: {
			menu: 'Open M-Pesa, then “Lipa na M-Pesa”, then “Pay Bill”.',
			number: 'Business number',
			account: 'Account number',
			amount: 'Amount, in shillings',
			pin: 'Enter your M-Pesa PIN in the menu, never here.',
			code: 'M-Pesa sends you a message. Give its code below.'
		},
		check:
			'The last character of the account number is a check. With a wrong one, M-Pesa takes no money.',
		notReal: 'This number is for practice and nobody’s. Do not pay to it with real M-Pesa.',
		code: 'M-Pesa message, or its code',
		codeHint: 'Paste the whole message, or type the ten letters and digits, like QAB2CDE3FG',
		noCode: 'Paste the message from M-Pesa, or type its code of ten letters and digits',
		usedCode: (code: string) => `You gave the code ${code} for another payment already`,
		send: 'Keep the code for the office',
		offline: 'The code is kept on this phone and goes by itself when there is a connection.',
		doubts: {
			'too-little': (sent: string, asked: string) =>
				`The message says ${sent}. The office asks for ${asked}, so this is too little.`,
			'too-much': (sent: string, asked: string) =>
				`The message says ${sent}. The office asks for ${asked}, so this is too much.`,
			'other-account': (account: string) =>
				`The message names the account ${account}, which is not the one of this invoice.`
		},
		doubtNext:
			'Is it another message? Then put in the right one. If you did pay so, hand it in: the office looks for it, and keeps for you what is too much.',
		sendAnyway: 'I did pay so, hand it in'
	},

	hosted: {
		how: 'The office opens a page for this payment. You enter card or bank there. No card number ever comes to Kibali.',
		start: 'Ask for the page',
		offline: 'You are offline. The page can be opened once there is a connection.',
		open: 'Open the office’s page',
		openAgain: 'Open the office’s page again',
		newTab: 'opens in a new tab'
	},

	allow: {
		title: 'Pay as soon as the office asks',
		open: 'Allow the payment now',
		intro:
			'You can allow the payment now, also without a connection. The prompt comes when the office has your application and asks for the money.',
		upTo: 'At most',
		expected: (amount: string) => `As the fee is known here: ${amount}.`,
		badAmount: 'Enter an amount in whole shillings or dollars, like 7500',
		send: 'Allow this payment',
		allowed: (amount: string, until: string) => `Up to ${amount}, until ${until}`,
		none: 'There is nothing to allow',
		noneText: 'This application costs nothing to send, or the office has asked already.'
	},
	/** `before`: what the applicant had agreed to */
	changedTo: (asked: string, before: string) =>
		before
			? `You agreed to ${before}. The office now asks for ${asked}.`
			: `The office now asks for ${asked}.`,
	agree: (amount: string) => `Agree, and pay ${amount}`,

	/** by channel, where it says it otherwise than all others do */
	failures: {
		airtel: {
			insufficient: {
				title: 'Not enough money in Airtel Money',
				text: 'Nothing was taken. Add money to that phone, or pay from another one.'
			},
			cancelled: {
				title: 'The payment was refused on the phone',
				text: 'Nothing was taken. Try again when you are ready.'
			},
			'wrong-pin': {
				title: 'The Airtel Money PIN was wrong',
				text: 'Nothing was taken. Try again with the right PIN.'
			},
			'over-limit': {
				title: 'More than Airtel Money may pay at once',
				text: 'Nothing was taken. Pay in another way, or ask Airtel to raise your limit.'
			}
		},
		hosted: {
			declined: {
				title: 'The bank said no',
				text: 'Nothing was taken. Ask your bank why, or pay in another way.'
			},
			insufficient: {
				title: 'Not enough money in the account',
				text: 'Nothing was taken. Add money, or pay in another way.'
			},
			cancelled: {
				title: 'You left the office’s page',
				text: 'Nothing was taken. Try again when you are ready.'
			},
			expired: {
				title: 'The office’s page ran out of time',
				text: 'Nothing was taken. Ask for a new page.'
			}
		},
		paybill: {
			'code-unknown': {
				title: 'No payment came under this code',
				text: 'Look at the code in the M-Pesa message, and give it again.'
			},
			'too-little': {
				title: 'You paid less than was asked',
				text: 'The office holds what you paid, and gives it back. Pay the whole amount.'
			},
			refused: {
				title: 'The office did not take this code',
				text: 'Look at the code in the M-Pesa message, and give it again.'
			}
		}
	} as Partial<Record<Channel, Record<string, Said>>>,

	money: {
		title: 'Payments so far',
		paid: 'Paid',
		held: 'Held by the office',
		refund: 'Given back',
		reference: (way: string, code: string) => `${way}, code ${code}`,
		heldTitle: 'The office holds money of yours',
		why: {
			double:
				'This invoice was paid twice. The office gives the second payment back: you need to do nothing. Keep the code.',
			'too-much':
				'You paid more than was asked. The office gives the rest back: you need to do nothing. Keep the code.',
			'too-little':
				'You paid less than was asked. The office gives it back. Pay the whole amount, in one payment.',
			closed:
				'The money came after the office had decided. The office gives it back: you need to do nothing. Keep the code.'
		} as Record<string, string>,
		whyOther: 'The office holds it and gives it back, or says what it is for. Keep the code.'
	}
};
