/** `picture`: what the drawing shows, for whoever does not see it */
type Step = { text: string; picture: string };

export const tutorials = {
	apply: {
		find: {
			text: 'Find your service and read what it asks.',
			picture: 'A list with one line marked'
		},
		answer: {
			text: 'Answer one part at a time. It saves itself.',
			picture: 'A phone with lines of writing and a tick'
		},
		document: {
			text: 'Add a photo or PDF of each paper.',
			picture: 'A phone over a sheet of paper'
		},
		sign: {
			text: 'Check, sign and submit, with or without a connection.',
			picture: 'A pen at the end of a line'
		},
		follow: {
			text: 'The signed receipt comes. Then pay, and follow it on the home page.',
			picture: 'A receipt with a seal'
		}
	},
	photo: {
		light: {
			text: 'Lay the paper flat by a window. No lamp behind you.',
			picture: 'Sunlight on a sheet of paper'
		},
		frame: {
			text: 'Hold the phone straight above it. All four corners in the picture.',
			picture: 'A frame with four corners around a sheet'
		},
		look: {
			text: 'Look: can you read the smallest letters? If not, take it again.',
			picture: 'A magnifying glass over lines of writing'
		}
	},
	pay: {
		number: { text: 'Type the number of the phone that pays.', picture: 'A phone with digits' },
		prompt: {
			text: 'Keep that phone in your hand. Enter your PIN in its prompt, never in Kibali.',
			picture: 'A phone that asks for a PIN, shown as dots'
		},
		paid: { text: 'Wait for “Paid”. Keep the M-Pesa message.', picture: 'A phone with a tick' }
	},
	offline: {
		write: {
			text: 'Fill in, sign and submit without a connection.',
			picture: 'A phone without signal'
		},
		wait: { text: 'It waits in the outbox, sealed.', picture: 'A sealed letter in a tray' },
		gone: {
			text: 'With a connection it goes by itself. “Received” means: the receipt is here.',
			picture: 'A letter with an arrow upwards'
		}
	},
	address: {
		bar: {
			text: 'Look at the address at the top of the browser.',
			picture: 'A browser with its address line marked'
		},
		end: {
			text: 'Find the first single “/”. Just before it must stand .go.ke',
			picture: 'An address that ends in .go.ke before the slash'
		},
		fake: {
			text: 'Anything after .go.ke and before the “/”, or another ending, is not the government.',
			picture: 'An address with another ending, crossed out'
		}
	}
} satisfies Record<string, Record<string, Step>>;
