import type { Channel } from '#domain/payment';

type Said = { title: string; text: string };
/** what is not said of every channel alike */
type Way = { name: string; prompted?: Said; checking?: Said };

export const payment = {
	title: 'Pay',
	heading: (amount: string) => `Pay ${amount}`,
	due: 'To pay',
	dueLater: 'To pay after approval',
	dueSoon: 'To pay later',
	payBy: 'Last day to pay',
	times: (n: number, price: string) => `${n} × ${price}`,
	otherFee: (name: string) => `Another fee: “${name}”`,
	bond: 'security bond, not a price',
	next: 'There is more to pay',
	total: 'Total',
	reference: 'Invoice',
	issued: (time: string) => `Asked by the office, ${time}`,
	own: 'You pay what the office asks, in its own currency.',
	practice: 'Practice office: no real money moves.',
	open: (amount: string) => `Pay ${amount}`,
	none: 'There is nothing to pay now',
	noneText: 'When the office asks for a payment, it shows here.',

	howText:
		'M-Pesa sends a prompt to this phone number and asks for your PIN there. Have that phone in your hand: the prompt stays for about a minute.',
	phone: 'M-Pesa phone number',
	phoneHint: 'A Kenyan number, for example 0712 345 678 or +254 712 345 678',
	badPhone: 'Enter a Kenyan mobile number, like 0712 345 678',
	problem: 'There is a problem',
	error: 'Error:',
	send: 'Send the M-Pesa prompt',
	sending: 'Saving your payment on this phone',
	offline:
		'You are offline. The prompt goes to your phone only when you are connected and beside it.',
	failedToKeep:
		'The payment was not started, because it could not be kept on this phone. Nothing was paid. Try again.',

	/** `by`: the phone, or the code of the confirmation */
	attempt: (amount: string, way: string, by: string) =>
		by ? `${amount} by ${way}, ${by}` : `${amount} by ${way}`,
	/** by channel: what it is called, and what is said of it while money is on its way */
	ways: {
		mpesa: { name: 'M-Pesa' },
		paybill: {
			name: 'M-Pesa Paybill',
			prompted: {
				title: 'The office looks for your payment',
				text: 'Your code is with the office. Do not pay again. The answer shows here.'
			},
			checking: {
				title: 'The office looks for your payment',
				text: 'Your code is with the office. Do not pay again. The answer shows here.'
			}
		},
		airtel: {
			name: 'Airtel Money',
			prompted: {
				title: 'Look at your phone',
				text: 'Airtel Money asks for your PIN. Enter it on that phone, never here.'
			},
			checking: {
				title: 'Checking your payment',
				text: 'Airtel Money has not said yet whether it went through. Do not pay again. We keep asking and show the answer here.'
			}
		},
		hosted: {
			name: 'card or bank',
			prompted: {
				title: 'Pay on the office’s page',
				text: 'Open it, pay there, then come back. No card number is ever asked for in Kibali.'
			},
			checking: {
				title: 'Checking your payment',
				text: 'The office has not said yet that the money is there. Do not pay again. The answer shows here.'
			}
		}
	} as Record<Channel, Way>,
	states: {
		sending: {
			title: 'Sending the prompt to your phone',
			text: 'Have that phone in your hand. Nothing is paid until you enter your PIN there.'
		},
		waiting: {
			title: 'Waiting for a connection',
			text: 'No money was asked for yet. If it takes more than two minutes, we ask you first.'
		},
		held: {
			title: 'Are you beside your phone?',
			text: 'The prompt was not sent, because you might have been away. No money was asked for.'
		},
		over: {
			title: 'The time you allowed is over',
			text: 'Nothing was sent, and no money was asked for. Send it now, or cancel.'
		},
		awaiting: {
			title: 'Waiting for the office to ask',
			text: 'You allowed this payment. It goes out when the office asks for no more than that.'
		},
		waitingPage: {
			title: 'Asking the office for its page',
			text: 'Nothing is paid yet. It goes by itself when there is a connection.'
		},
		waitingCode: {
			title: 'Your code is kept on this phone',
			text: 'It goes to the office by itself when there is a connection. Do not pay again.'
		},
		changed: {
			title: 'The amount is not the same any more',
			text: 'The office now asks for another amount, so nothing was sent. Agree to the new amount, or cancel.'
		},
		prompted: {
			title: 'Look at your phone',
			text: 'M-Pesa asks for your PIN. Enter it on that phone, never here.'
		},
		checking: {
			title: 'Checking your payment',
			text: 'M-Pesa has not said yet whether it went through. Do not pay again. We keep asking and show the answer here.'
		},
		paid: { title: 'Paid', text: 'Your payment reached the office.' }
	},
	failures: {
		insufficient: {
			title: 'Not enough money in M-Pesa',
			text: 'Nothing was taken. Add money to that phone, or pay from another one.'
		},
		cancelled: {
			title: 'The payment was cancelled',
			text: 'Nothing was taken. Try again when you are ready.'
		},
		'no-answer': {
			title: 'Nobody answered on the phone',
			text: 'Nothing was taken. Have the phone on and in your hand, then try again.'
		},
		'wrong-pin': {
			title: 'The M-Pesa PIN was wrong',
			text: 'Nothing was taken. Try again with the right PIN.'
		},
		busy: {
			title: 'The phone was busy with another payment',
			text: 'Nothing was taken. Finish the other one, wait a minute and try again.'
		},
		expired: {
			title: 'The prompt ran out of time',
			text: 'Nothing was taken. Try again and answer within a minute.'
		},
		'not-sent': {
			title: 'M-Pesa could not reach the phone',
			text: 'Nothing was taken. Check the number and that the phone is on, then try again.'
		},
		refused: {
			title: 'The office did not take this payment',
			text: 'Nothing was taken. Look at the amount and the number, then try again.'
		},
		other: {
			title: 'The payment did not go through',
			text: 'Nothing was taken. Try again in a few minutes.'
		}
	} as Record<string, Said>,
	/** by the office's code; what the prompt would have paid was not taken */
	refusals: {
		'payment-live':
			'Nothing was taken this time. Another payment of this invoice is still under way: wait until it is finished.',
		'already-paid':
			'Nothing was taken this time: the office says that this invoice is already paid.',
		'amount-changed':
			'Nothing was taken. The office now asks for another amount: look at it, then pay again.',
		closed: 'Nothing was taken. The office no longer takes this payment: see what it decided.',
		'bad-phone':
			'Nothing was taken. The office cannot use this number: enter a Kenyan mobile number.',
		'code-used':
			'The office has put the money of this code to another payment. Look at the code in your message.',
		'code-unknown':
			'This does not look like an M-Pesa code to the office. Look at the code in your message.'
	} as Record<string, string>,
	heldTitle: 'The office holds money of yours',
	heldText: (amount: string) => `${amount} is more than was due, or came too late. See what to do.`,
	allow: {
		text: (amount: string) =>
			`It costs ${amount}. You can allow the payment now, and it is made when the office asks.`,
		open: 'Allow the payment'
	},
	besidePhone: 'I am beside it, send now',
	cancel: 'Cancel this payment',
	cancelled: 'You cancelled this payment before it was sent. Nothing was taken.',
	tooLate: 'It can no longer be cancelled here, because it may have left this phone.',
	paidReference: (reference: string) => `Code ${reference}`,
	back: 'Your application',
	see: 'See this payment',
	seeStatus: 'See your application',
	blockedLive: 'A payment for this invoice is under way already. Wait until it is finished.'
};
