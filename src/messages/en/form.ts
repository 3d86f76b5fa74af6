import type { FormatName } from '#domain/format';
import { sourceTitles } from './blocks/source-titles.ts';

export const form = {
	toCheck: 'Check your answers',
	toTasks: 'Your application',

	source: {
		sourceTitles,
		label: 'Where this comes from',
		asOf: (day: string) => `As of ${day}.`,
		official: 'Official source.',
		secondary: 'Reported by others, not found on an official page.',
		conflicting: 'Our sources differ on this.',
		assumed: 'Our own careful assumption. No source was found.',
		open: 'Open the page (needs a connection)'
	},

	section: {
		part: (n: number, all: number) => `Part ${n} of ${all}`,
		continue: 'Continue',
		later: 'Continue and mend later',
		toCheck: 'Save and go back to your answers',
		optional: 'optional',
		saved: (time: string) => `Saved on this phone: ${time}`,
		saving: 'Saving on this phone…',
		errorTitle: 'Error:',
		problems: (n: number) =>
			n === 1 ? 'There is 1 thing to look at' : `There are ${n} things to look at`,
		problemsHint: 'Your answers are kept as you typed them.',
		whatToDo: 'What you can do',
		mendLater: 'You can go on and mend this later.',
		missingTitle: 'This part is not asked',
		missing: 'With the answers you have given so far, this part of the form is not needed.'
	},

	field: {
		day: 'Day',
		month: 'Month',
		year: 'Year',
		dateHint: (example: string) => `For example, ${example}`,
		yes: 'Yes',
		no: 'No',
		search: 'Type a few letters, then choose.',
		results: (n: number) => (n === 1 ? '1 choice' : `${n} choices`),
		noResults: 'Nothing in the list is like this.',
		noResultsFree: 'Not in the list. What you typed is kept.',
		left: (n: number) => (n === 1 ? '1 character left' : `${n} characters left`),
		over: (n: number) => (n === 1 ? '1 character too many' : `${n} characters too many`),
		addAnother: 'Add another',
		row: (n: number) => `Number ${n}`,
		remove: 'Remove',
		removed: (name: string) => `${name} is removed.`,
		undo: 'Undo'
	},

	problems: {
		required: 'Answer this question',
		badFormat: {
			name: 'Use letters only, as in the name',
			passportName:
				'Use the letters A to Z, spaces, hyphens and apostrophes, as in the two lines at the foot of the passport page',
			passportNumber: 'A passport number has 6 to 9 letters and numbers. Copy it from the passport',
			email: 'Enter an e-mail address like name@example.com',
			phone: 'Enter a phone number with its country code, like +254 712 345 678',
			kenyanPhone: 'Enter a Kenyan mobile number, like 0712 345 678',
			nationalId: 'A national ID number has 7 or 8 digits',
			alienNumber: 'The number of an alien card has 6 to 9 digits',
			kraPin: 'A KRA PIN is the letter A or P, nine digits and a letter, like A012345678Z',
			kenyanPassport:
				'A Kenyan passport number is 1 or 2 letters and 6 to 8 digits, like AK0123456',
			fileNumber: 'A file number has 3 to 10 digits, with or without an R before them',
			permitNumber: 'Use letters, digits, hyphens and slashes, as on the permit',
			flightNumber: 'Enter a flight number like KQ 101'
		} satisfies Record<FormatName, string>,
		tooLong: (limit: number) => `Use ${limit} characters or fewer`,
		notADate: 'This date does not exist. Look at the day and the month',
		dateIncomplete: 'Enter the day, the month and the year',
		shortYear: (example: string) => `Enter the year with 4 digits, like ${example}`,
		notAnOption: 'Choose one from the list',
		notInList: (typed: string) => `“${typed}” is not in the list. Choose one from the list`,
		notANumber: 'Enter a number, in figures',
		notWhole: 'Enter a whole number',
		tooLow: (limit: number) => `Enter ${limit} or more`,
		tooHigh: (limit: number) => `Enter ${limit} or less`,
		tooFewRows: (limit: number) => `Add at least ${limit}`,
		tooManyRows: (limit: number) => `Keep at most ${limit}`,
		inRow: (row: string, sentence: string) => `${row}. ${sentence}`
	},

	trouble: {
		fullTitle: 'This phone’s storage is full',
		full: 'Your last change is not saved. It stays on this page. Free some space on the phone, then try again.',
		failedTitle: 'Your last change is not saved',
		failed: 'The phone did not let us write. Your change stays on this page.',
		retry: 'Try to save again',
		conflictTitle: 'This form was changed in another tab',
		conflict: 'To keep both safe, nothing more is saved from this tab until you choose.',
		loadNewer: 'Load the newer one',
		keepMine: 'Load it and keep what I typed here',
		closedTitle: 'This application was submitted in another tab',
		deletedTitle: 'This application was deleted in another tab',
		follow: 'See where it stands',
		home: 'Go to the start page'
	}
};
