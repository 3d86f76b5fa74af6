import type { Question, RowsQuestion } from '#domain/question';

/** How the office reaches the person who fills in the form. */
export const contact = [
	{ id: 'email', kind: 'email', maxLength: 100, autocomplete: 'email' },
	{ id: 'phone', kind: 'phone', maxLength: 20, autocomplete: 'tel' },
	{ id: 'homeAddress', kind: 'longText', maxLength: 300, autocomplete: 'street-address' },
	{ id: 'homeCountry', kind: 'country', autocomplete: 'country' },
	{ id: 'occupation', kind: 'text', maxLength: 80 }
] as const satisfies readonly Question[];

/** Other people's details: no autocomplete, it would offer the applicant's own. */
export const emergencyContacts = {
	id: 'emergencyContacts',
	kind: 'rows',
	minRows: 1,
	maxRows: 4,
	columns: [
		{ id: 'name', kind: 'text', maxLength: 100, format: 'name' },
		{ id: 'phone', kind: 'phone', maxLength: 20 }
	]
} as const satisfies RowsQuestion;

export const accommodation = {
	id: 'accommodation',
	kind: 'rows',
	minRows: 1,
	maxRows: 12,
	columns: [
		{ id: 'name', kind: 'text', maxLength: 100 },
		{ id: 'from', kind: 'date', usually: 'future' },
		{ id: 'to', kind: 'date', usually: 'future' }
	]
} as const satisfies RowsQuestion;
