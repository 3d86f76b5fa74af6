import type { Channel } from '#domain/payment';

export const bundle = {
	title: 'A file for a lawyer or a counter',
	text: 'All of this application in one file: what you signed, every document, receipts, payments, messages, decisions and the history. Everything is checked first.',
	warning: 'The file is not locked. Whoever has it can read it: give it only to people you trust.',
	save: 'Make the file',
	making: 'Collecting and checking…',
	saved: (name: string, size: string) =>
		`Saved as ${name}, ${size}. Look for it in your downloads.`,
	allGood: 'Everything in it was checked, and everything holds.',
	someBad: 'The file was made, but not everything in it holds. The file says so too:',
	fingerprint: 'Check number of the file',
	fingerprintText:
		'Whoever gets the file can compare this number with you. It is in the history of this phone.',
	failed: 'The file could not be made. Nothing was changed. Try again.',
	notSent: 'This application has not been sent yet. You can make the file once it has.',
	tooLarge:
		'The documents are too large for one file on this phone. Save the documents one by one, or save everything under Privacy.',
	checkOne: 'Check a file that you were given',

	/** what was checked while it was made: what it is about, then what came of it */
	checks: {
		receipt: (n: string) => `Receipt ${n}: the office’s signature, and what it was given for`,
		document: (n: string) => `Document “${n}”: the same as the one that was sealed`,
		history: () => 'History: no entry changed, and it fits the receipts'
	},
	results: { passed: 'holds', failed: 'does not hold', missing: 'could not be checked' },
	why: {
		'no-receipt': 'The office has signed no receipt yet.',
		'no-letter': 'What was sent is no longer kept here, so the receipt cannot be compared with it.',
		signature: 'The office’s signature does not fit. Do not rely on this receipt; ask the office.',
		gone: 'The document is no longer on this phone. The office has the one that was sent.',
		changed:
			'The document on this phone is not the one that was sealed. It was left out. The office has the right one.',
		history: 'The history on this phone was changed. Do not rely on it.'
	},

	check: {
		title: 'Check a file',
		intro:
			'Somebody gave you a Kibali file about an application? Choose it here. It is checked on this phone, and goes nowhere. You need no connection.',
		choose: 'Choose the file',
		of: 'to check',
		reading: 'Checking the file…',
		chosen: (name: string, size: string) => `${name}, ${size}`,
		whole: 'The file is whole',
		wholeText: (n: number) =>
			n === 1
				? 'The 1 file in it is as it was when it was made.'
				: `All ${n} files in it are as they were when it was made.`,
		altered: 'Do not trust this file',
		alteredText: 'Something in it is not as it was when it was made:',
		doubts: 'What did not hold when it was made',
		about: 'What it is',
		madeAt: 'Made',
		service: 'Service',
		receiptNumber: 'Application number',
		receivedAt: 'Received by the office',
		proved: 'What the office’s signature proves',
		provedText:
			'The office signed that it received the sealed application in this file, with this number and at this time.',
		provedHistory: 'The history up to the sending is the one the office signed.',
		nothingProved:
			'There is no receipt of the office in this file. Nobody but its maker vouches for it.',
		otherOffice:
			'The receipt in this file is from another office than this app knows. Its signature could not be checked.',
		notProved:
			'The rest (answers, messages, payments) is what the maker’s phone held. A signature of the office does not cover it; the office can open the sealed application and compare.',
		fingerprint: 'Check number',
		madeHere: (time: string) => `This phone made exactly this file: ${time}.`,
		compare:
			'Somebody could make a false file from the start. Compare this number with the person who made it: it is in the history of their phone.',
		again: 'Check another file',
		back: 'Records',
		/** a file that is not looked into any further */
		refusals: {
			empty: 'The file is empty. Choose another one, or ask for it again.',
			'too-large': 'The file is too large to be a Kibali file. Nothing of it was opened.',
			'no-zip': 'This is not a Kibali file. The name of one begins with kibali and ends with .zip.',
			damaged:
				'The file is damaged: a part of it is missing or changed. Do not trust it. Ask for it again.',
			repacked:
				'The file was packed again by another program, so it cannot be checked. Ask for it just as Kibali made it.',
			foreign:
				'This ZIP file was not made by Kibali for one application. There is nothing to check.',
			newer: 'A newer version of Kibali made this file. Update the app, then check it again.'
		},
		findings: {
			changed: (path: string) => `“${path}” was changed.`,
			missing: (path: string) => `“${path}” is missing.`,
			added: (path: string) => `“${path}” was put in afterwards.`,
			receipt: (path: string) => `The office’s signature on “${path}” does not fit.`,
			document: (path: string) => `“${path}” is listed as signed, but it is not in the file.`,
			history: (path: string) => `“${path}”: an entry was changed, taken out or put in.`,
			anchor: (path: string) => `“${path}” does not fit what the office signed.`,
			content: (path: string) => `“${path}” is not what Kibali writes.`
		},
		more: (n: number) => `And ${n} more.`
	},

	summary: {
		title: 'One application, from Kibali',
		made: (time: string) => `Made on the applicant’s phone: ${time}`,
		independent:
			'Kibali is independent software. This is a copy that the applicant kept, not a paper of the Government of Kenya.',
		practice: 'It was sent to a practice office, for trying things out.',
		service: 'Service',
		person: 'Applicant',
		number: 'Application number',
		receivedAt: 'Received by the office',
		signedBy: 'Signed by',
		signedAt: 'Signed on',
		status: 'Where it stands',
		noStatus: 'The office has said nothing yet.',
		checks: 'What was checked',
		answers: 'Answers as signed',
		answersOf: (n: number) => `Answers as signed, sending ${n}`,
		noAnswers: 'None',
		documents: 'Documents',
		noDocuments: 'None',
		leftOut: 'not in this file',
		payments: 'Payments',
		invoice: (amount: string, reference: string) => `Invoice ${reference}: ${amount}`,
		attempt: (amount: string, channel: Channel, by: string) =>
			`Asked to pay ${amount} (${[channel, by].filter(Boolean).join(', ')})`,
		paid: (amount: string, reference: string) => `Paid: ${amount}, code ${reference}`,
		held: (amount: string, reference: string) => `Held by the office: ${amount}, code ${reference}`,
		refund: (amount: string, reference: string) => `Given back: ${amount}, code ${reference}`,
		messages: 'Messages',
		theOffice: 'The office',
		applicant: 'The applicant',
		decisions: 'Decisions and steps',
		none: 'None',
		history: 'History of this phone',
		historyText: (n: number) =>
			n === 1 ? '1 entry is in history.json.' : `${n} entries are in history.json.`,
		how: 'How to check this file',
		howText:
			'Open Kibali, then Settings, then “Records”, then “Check a file that you were given”, and choose this ZIP file just as it is.',
		files: 'What is in the file',
		fileKinds: {
			answers: 'The answers as signed',
			sealed: 'What was sent, sealed to the office',
			receipts: 'The office’s signed receipt',
			documents: 'A document, byte for byte',
			payments: 'Invoices and payments',
			messages: 'Messages of both sides',
			decisions: 'What the office decided, step by step',
			timeline: 'All the office said, in its order',
			history: 'What was done on the phone, with its chain of proofs',
			summary: 'This page'
		}
	}
};
