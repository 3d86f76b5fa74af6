import { describe, expect, test } from 'vitest';
import type { StatusCode } from '#domain/status';
import { home as homeEn } from '#messages/en/home';
import { status as statusEn } from '#messages/en/status';
import { home as homeSw } from '#messages/sw/home';
import { status as statusSw } from '#messages/sw/status';

/** Complete by its type: a new word of the office does not compile without a line here. */
const known: Record<StatusCode, true> = {
	received: true,
	'awaiting-payment': true,
	paid: true,
	'under-review': true,
	'more-information': true,
	appointment: true,
	biometrics: true,
	approved: true,
	'awaiting-issuance': true,
	issued: true,
	lapsed: true,
	'in-production': true,
	'ready-for-collection': true,
	collected: true,
	rejected: true,
	withdrawn: true
};
const codes = Object.keys(known);
/** What the app itself says while an approval is not issued yet. */
const own = ['issuance-fee', 'issuance-papers', 'issuance-done'];

describe.each([
	['English', statusEn, homeEn],
	['Kiswahili', statusSw, homeSw]
])('in %s', (_, status, home) => {
	test.each([...codes, ...own])('%s has a headline', (code) => {
		expect(status.headlines[code]).toBeTruthy();
	});

	test.each([...codes.filter((code) => code !== 'under-review'), ...own, 'approved-other'])(
		'%s says what happens next',
		(code) => expect(status.next[code]).toBeTruthy()
	);

	test.each(codes)('%s has its line among what happened, and its word at home', (code) => {
		expect(status.events[code]).toBeTruthy();
		expect((home.statuses as Record<string, string>)[code]).toBeTruthy();
	});
});

test('both languages have words for the same', () => {
	for (const area of ['headlines', 'next', 'events'] as const) {
		expect(Object.keys(statusSw[area]).sort()).toEqual(Object.keys(statusEn[area]).sort());
	}
});
