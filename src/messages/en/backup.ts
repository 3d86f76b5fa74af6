const named = (n: number, one: string, many: string) =>
	n === 0 ? [] : [n === 1 ? `1 ${one}` : `${n} ${many}`];
/** "1 draft, 4 documents and 2 sent applications"; what there is none of is left out */
function all(drafts: number, documents: number, sent: number): string {
	const parts = [
		...named(drafts, 'draft', 'drafts'),
		...named(documents, 'document', 'documents'),
		...named(sent, 'sent application', 'sent applications')
	];
	const last = parts.pop() ?? 'no application';
	return parts.length > 0 ? `${parts.join(', ')} and ${last}` : last;
}

export const backup = {
	title: 'Backup and move',
	intro:
		'Put everything Kibali holds on this phone into one locked file. Keep it safe, or open it on another phone.',
	card: 'Make a file with all your applications, or bring one in from another phone.',
	open: 'Backup and move',
	last: (when: string) => `Last backup: ${when}.`,
	never: 'No backup was made on this phone yet.',
	home: 'Home',
	settings: 'Settings',
	error: 'Error:',
	make: {
		title: 'Make a file',
		holds: (d: number, p: number, s: number) => `This phone holds ${all(d, p, s)}.`,
		nothing: 'There is nothing on this phone to put into a file yet.',
		inside:
			'The file has your answers, documents, receipts, messages and payments, and what still waits to be sent.',
		start: 'Make a backup file'
	},
	one: {
		title: 'Continue on another phone',
		intro: (name: string) =>
			`Put your application “${name}”, with its documents, into one locked file for another phone.`,
		gone: 'This application is not on this phone as a draft.',
		steps: [
			'Make the file here.',
			'Send it to the other phone, or share it.',
			'On the other phone, open Kibali, then “Settings”, then “Backup and move”.'
		],
		both: 'The application stays on this phone too. Go on with it on one phone only.',
		start: 'Make the file',
		back: 'Back to the application'
	},
	secret: {
		title: 'The key to the file',
		which: 'What should open the file?',
		numbers: 'Numbers that Kibali makes',
		numbersHint: 'The safest. You can read them out on the phone.',
		own: 'My own words',
		ownLabel: 'Your words',
		ownHint:
			'At least 12 letters. Four or five words that do not belong together are good. No names, no dates.',
		ownShort: 'These words are too short. Write at least 12 letters.',
		ownWrong: 'This looks like the numbers of another file. Write something else.',
		write: 'Write these numbers on paper now. They are shown only once.',
		nobody:
			'Without this key nobody can open the file: not you, not Kibali, not the office. Do not keep it with the file.',
		written: 'I have written it down',
		notWritten: 'Write the key down first, then tick the box.',
		make: 'Make the file now',
		cancel: 'Cancel'
	},
	work: {
		locking: 'Making the key. This takes a few seconds…',
		writing: (part: string) => `Locking your documents: ${part}`,
		opening: 'Trying the key. This takes a few seconds…',
		reading: (part: string) => `Checking the file: ${part}`,
		bringing: 'Bringing everything in…'
	},
	made: {
		title: 'The file is ready',
		text: (name: string, size: string) => `${name}, ${size}.`,
		holds: (d: number, p: number, s: number) => `It holds ${all(d, p, s)}.`,
		leftOut: (n: number) =>
			n === 1
				? '1 document could not be read on this phone. It is not in the file. Add it to its application again.'
				: `${n} documents could not be read on this phone. They are not in the file. Add them to their applications again.`,
		save: 'Save the file',
		share: 'Share the file',
		notShared: 'This phone cannot share the file from here. Save it, then send it from your files.',
		keep: 'Keep a copy outside this phone too: on a computer, a memory card, or with someone you trust. Without the key nobody can read it.',
		keepShared:
			'Take the file with you: send it to yourself, or put it on a memory stick. Leaving does not delete it from this computer. Without the key nobody can read it.',
		again: 'Make another file'
	},
	bring: {
		title: 'Bring a file in',
		intro:
			'What is in the file joins what is on this phone. Nothing comes twice. You do not need a connection.',
		file: 'Choose the file',
		fileOf: 'of a backup',
		chosen: (name: string, size: string) => `${name}, ${size}`,
		key: 'The key to the file',
		keyHint: 'The numbers or words from when the file was made. Spaces do not matter for numbers.',
		open: 'Open the file',
		noFile: 'Choose the file first. Its name ends in .kibali.',
		noKey: 'Write the key to the file.',
		mistyped: 'One of the numbers is not right. Compare them with your paper, group by group.'
	},
	found: {
		title: 'The file is open',
		all: (when: string) => `It is a backup. Made: ${when}.`,
		application: (when: string) => `It is one application. Put into the file: ${when}.`,
		holds: (d: number, p: number, s: number) => `It holds ${all(d, p, s)}.`,
		nothingYet: 'Nothing on this phone was changed yet.',
		take: 'Bring it in',
		leave: 'Leave it'
	},
	done: {
		title: 'It is all here',
		same: 'Everything in the file was here already. Nothing was changed.',
		renewed: (n: number) =>
			n === 1 ? '1 application is new here or newer.' : `${n} applications are new here or newer.`,
		documents: (n: number) => (n === 1 ? '1 document was added.' : `${n} documents were added.`),
		submissions: (n: number) =>
			n === 1
				? '1 sent application or answer was added.'
				: `${n} sent applications or answers were added.`,
		twice: (n: number) =>
			n === 1
				? '1 application was changed on both phones. You have both now: look at them and delete the one you do not need.'
				: `${n} applications were changed on both phones. You have both of each now: look at them and delete those you do not need.`,
		deleted: (n: number) =>
			n === 1
				? '1 application was deleted and stays deleted.'
				: `${n} applications were deleted and stay deleted.`,
		takenBack: (n: number) =>
			n === 1
				? '1 application had been sent from the other phone already. It is not sent again.'
				: `${n} applications had been sent from the other phone already. They are not sent again.`,
		otherMailbox:
			'Both phones have sent applications of their own. The office’s answers to what the other phone sent still come to that phone. Keep it.',
		toHome: 'See your applications'
	},
	faults: {
		foreign:
			'This is not a backup file of this Kibali. Choose the file whose name ends in .kibali.',
		newer: 'A newer Kibali made this file. Update Kibali on this phone, then try again.',
		damaged:
			'This file is damaged or not complete. Copy it again from where it was made, or use another backup.',
		secret:
			'This key does not open this file. Look at each number or letter again. If it is right, the file may be damaged.',
		'too-big': 'This file is larger than any backup of Kibali. Choose another file.',
		full: 'This phone has no room for it. Free some space, then try again.',
		failed: 'It did not work. Try again. If it happens again, close Kibali and open it once more.'
	},
	unchanged: 'Nothing on this phone was changed.'
};
