import { sourceTitles } from './blocks/source-titles.ts';
import { spans } from './blocks/spans.ts';

export const tracking = {
	/** what the office's words mean */
	meanings: {
		submitted: 'Nobody can change it any more without you knowing.',
		refused: 'Nothing is lost: mend it here, and send it again.',
		received: 'The office signs that it has it. Nobody has looked into it then.',
		'awaiting-payment': 'An officer looks at it only once the fee is paid.',
		paid: 'The office has your money. This says nothing about the decision.',
		'under-review':
			'An officer reads your answers and documents. This says nothing about the decision.',
		'more-information': 'The officer cannot go on without an answer from you.',
		appointment: 'You have to come to a place at a time.',
		biometrics: 'The office has your fingerprints and photo. The decision comes later.',
		approved: 'The office said yes.',
		'awaiting-issuance': 'The office said yes. It is yours only once all is paid and shown.',
		issued: 'What you applied for is yours.',
		lapsed: 'The yes no longer counts, because the last day passed.',
		'in-production': 'The office said yes, and the document is being printed.',
		'ready-for-collection': 'The document waits for you at the office.',
		collected: 'Somebody has taken the document. If that was not you, tell the office at once.',
		rejected: 'The office said no.',
		'taken-back': 'The office did not get it.',
		withdrawn: 'The application is over, as you asked. Nobody decides on it.',
		decision: 'Yes or no. Nobody can know it before.'
	} as Record<string, string>,
	meaningUnknown: 'This app does not know this word. Ask the office what it means.',

	usual: {
		title: 'How long it usually takes',
		span: (span: string) => `${span}, from the day the office has all it needs.`,
		spans,
		unknown: 'Not known: no source that we found names a usual time for this.',
		sourceTitles,
		source: (name: string, asOf: string) => `Not a promise. Source: ${name}, ${asOf}.`,
		longer: 'It takes longer than usual. That is no sign of a yes or a no. You can ask the office.'
	},
	heard: {
		last: (time: string) => `The office’s last word: ${time}.`,
		asked: (time: string) => `Last asked: ${time}.`,
		old: (days: number) =>
			days === 1
				? 'The office was last asked 1 day ago. Something may have happened since.'
				: `The office was last asked ${days} days ago. Something may have happened since.`,
		silence: 'No news is no answer: neither yes nor no.'
	},
	validUntil: (day: string) => `Valid until ${day}.`,
	travelUntil: (day: string) => `Travel by ${day}.`,

	todo: {
		title: 'What to do now',
		steps: {
			approved: [
				'Check that name and passport number are right on the approval.',
				'Keep the receipt and the approval where you find them without a connection.',
				'Remember the last day, if there is one.'
			],
			issued: [
				'Check that name and passport number are right on it.',
				'Keep a copy apart from your passport.',
				'Remember its last day. Some things have to be renewed before that.'
			],
			'ready-for-collection': [
				'Read what the office wrote: place, hours and what to bring.',
				'Bring your passport or ID card and the application number.',
				'Check that name and numbers are right before you leave.'
			]
		} as Record<string, readonly string[]>
	},
	refusal: {
		sourceTitles,
		title: 'If you do not agree',
		reason: 'The reason the office gave stands above, in its own words.',
		noReason: 'The office gave no reason here. You can ask it in writing for its reasons.',
		appeal: 'You can ask the Cabinet Secretary to look at the decision again.',
		days: (days: number) => `An adviser says: do that within about ${days} days.`,
		fee: (amount: string) => `To have it handled again is reported to cost ${amount}.`,
		unknown: 'We found no source that says how to appeal against this decision. Ask the office.',
		notLawyer: 'Kibali gives no legal advice. A lawyer or a legal aid group can help you.'
	},

	records: 'Records, and a file for a lawyer or a counter',
	acts: {
		title: 'Something to say?',
		correct: 'Correct an answer',
		withdraw: 'Withdraw the application'
	},
	asks: {
		title: 'What you asked the office',
		correction: (question: string) => `Correct: ${question}`,
		from: (wrong: string) => `It says: ${wrong}`,
		to: (right: string) => `It should say: ${right}`,
		why: (why: string) => `Why: ${why}`,
		withdrawal: 'Withdraw the application',
		access: 'A new access code',
		waiting: 'Waiting to be sent. It goes by itself when there is a connection.',
		sent: 'The office has it. It has not answered yet.',
		noted: 'The office has noted it. It has not decided yet.',
		accepted: 'The office agreed.',
		refused: 'The office did not agree.',
		notTaken: 'The office could not take it. Nothing was changed.',
		takenBack: 'You took it back before it was sent.',
		said: (word: string) => `The office says: ${word}`,
		note: (note: string) => `The office wrote: “${note}”`
	},

	appointment: {
		title: 'Appointment',
		whats: {
			biometrics: 'Fingerprints and photo',
			interview: 'Interview',
			collection: 'Collecting your document'
		} as Record<string, string>,
		choose: 'Choose a time',
		another: 'Choose another time',
		hint: 'All times are Kenyan time.',
		none: 'There is no free time now. Look again tomorrow, or ask the office.',
		missing: 'Choose one of the times',
		problem: 'There is a problem',
		error: 'Error:',
		book: 'Ask for this time',
		move: 'Ask for this time instead',
		cancel: 'Cancel the appointment',
		cancelAsk: 'Cancel this appointment?',
		cancelText:
			'Somebody else gets your time. Your application stays with the office, and you have to choose another time for it to go on.',
		cancelYes: 'Yes, cancel it',
		cancelNo: 'No, keep it',
		booked: 'Booked',
		bookedText: 'The office has confirmed this time.',
		when: (day: string, time: string, minutes: number) => `${day}, ${time} (${minutes} minutes)`,
		place: 'Where',
		bring: 'What to bring',
		directions: 'How to get there',
		calendar: 'Add to your calendar',
		calendarHint: 'Makes a small file. Open it, and your calendar asks whether to add it.',
		calendarFile: 'appointment',
		wished: (time: string) => `You asked for ${time}`,
		wishedCancel: 'You asked to cancel it',
		notYet: 'It is not booked until the office confirms it here.',
		notYetCancel: 'It stands until the office confirms here that it is off.',
		waiting: 'Your request waits on this phone and goes by itself when there is a connection.',
		takeBack: 'Take the request back',
		results: {
			booked: 'The office has confirmed your time.',
			cancelled: 'The appointment is off. Choose another time when you can.',
			full: 'Somebody was quicker: that time is full. Nothing else changed. Choose another one.',
			late: 'That time had passed when your request arrived. Choose another one.'
		} as Record<string, string>,
		resultOther: (word: string) => `The office says: ${word}`,
		refused: 'The office could not take your request. Choose again.',
		offered: 'The office offers you times. Choose one of them.',
		calledOff: 'The office called the appointment off. Choose another time.',
		closed: 'This appointment is over.',
		past: 'This time has passed.',
		gone: 'There is no such appointment',
		goneText: 'The office may have called it off. Your application shows how things stand.',
		open: 'See the appointment',
		failed: 'Your request could not be kept. There may be no room on this phone. Try again.'
	},

	correct: {
		title: 'Correct an answer',
		text: 'The office has your application as you signed it. You cannot change it there, but you can tell the office what is wrong. An officer decides.',
		question: 'Which answer is wrong?',
		choose: 'Choose an answer',
		now: 'It says now',
		right: 'What should it say?',
		why: 'Why was it wrong? (optional)',
		whyHint: 'One or two sentences are enough.',
		send: 'Send the correction',
		sending: 'Sealing the correction',
		missingQuestion: 'Choose the answer that is wrong',
		missingRight: 'Write what it should say',
		problem: 'There is a problem',
		error: 'Error:',
		saved: 'Saved on this phone',
		saving: 'Saving',
		failed: 'Not saved yet. There may be no room on this phone.',
		stale: 'This was changed in another tab. Load the page again to see it.',
		closed: 'It can no longer be corrected',
		closedText: 'The office does not have it yet, or has decided already.'
	},

	withdraw: {
		title: 'Withdraw the application',
		text: 'The office then stops and decides nothing. What you paid is usually not paid back. To apply again is a new application with a new payment.',
		why: 'Why? (optional)',
		whyHint: 'You need not say. It helps the office.',
		closed: 'You cannot withdraw it now: the office does not have it yet, or has decided already.',
		send: 'Ask the office to withdraw it',
		sure: 'Ask the office to withdraw it?',
		sureText: 'The application still counts until the office confirms it here.',
		yes: 'Yes, ask',
		no: 'No, go back',
		asked: 'You asked the office to withdraw it',
		askedText: 'It still counts until the office confirms it here.',
		takeBack: 'Take the request back',
		refused: 'The office did not withdraw it',
		failed: 'Your request could not be kept. There may be no room on this phone. Try again.'
	},

	access: {
		title: 'Follow it on another device',
		text: 'With the application number and this code you see status and fees in Kibali on another phone or computer. Write both down.',
		code: 'Access code',
		show: 'Show the access code',
		careful:
			'Anyone who has both sees how your application stands, and nothing else of it. Do not show the code to others.',
		notYet: 'The code works once the office has your application.',
		newNotYet: 'The new code works once the office has it. Until then the old one does.',
		share: 'Send number and code to yourself',
		shareText: (number: string, code: string) =>
			`Kibali. Application number: ${number}. Access code: ${code}. Anyone with both can see how it stands.`,
		make: 'Make an access code',
		renew: 'Make a new code',
		renewHint: 'The old one then opens nothing any more.',
		where:
			'On the other device open Kibali, and below on the first page “Follow an application from another phone”.'
	},

	track: {
		title: 'Follow an application',
		intro:
			'See how an application stands that was sent from another phone. You see status and fees, and no answers.',
		number: 'Application number',
		numberHint: 'On the receipt, such as KB-7F3K-92QD',
		code: 'Access code',
		codeHint: 'Shown with the receipt on the phone that sent it: 12 letters and numbers',
		ask: 'Ask the office',
		badNumber: 'Write the number as it stands on the receipt, such as KB-7F3K-92QD',
		badCode: 'Write all 12 letters and numbers of the code',
		problem: 'There is a problem',
		error: 'Error:',
		failed: 'The question could not be kept. There may be no room on this phone. Try again.',
		waiting: 'Your question waits on this phone and goes by itself when there is a connection.',
		asked: 'The office was asked. Its answer shows here when it comes.',
		notTaken: 'The office could not take the question. Ask again.',
		unknown: 'Number and code do not go together',
		unknownText:
			'Look at both again: one of them may be wrong, or a newer code was made. The office does not say which.',
		tooMany: 'Too many tries',
		tooManyText: 'Wait an hour, then ask again. On the phone that sent it nothing is locked.',
		asOf: (time: string) => `As the office said it: ${time}`,
		again: 'Ask again',
		list: 'Applications you follow',
		due: 'To pay',
		nothingDue: 'Nothing is due.',
		dueBy: (day: string) => `By ${day}`,
		reference: (reference: string) => `Account: ${reference}`,
		payThere: 'Pay on the phone that sent it.',
		forget: 'Forget what I follow here',
		forgetAsk: 'Forget what you follow here?',
		forgetText: 'Numbers, codes and answers go from this device. The applications are not touched.',
		forgetYes: 'Yes, forget it',
		forgetNo: 'No, keep it',
		forgetFailed: 'It could not be forgotten just now. Try again.'
	}
};
