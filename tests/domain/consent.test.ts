import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CONSENT_VERSION, needsGuardian, standingOf, type Consent } from '#domain/consent';
import { consent as english } from '../../src/messages/en/consent.ts';
import { consent as kiswahili } from '../../src/messages/sw/consent.ts';

const given = (version: number) => ({ act: 'given', version, language: 'en', at: 1 }) as const;
const withdrawn = { act: 'withdrawn', at: 2 } as const;
const of = (...acts: Consent['acts']): Consent => ({ id: 'use', application: null, acts });

describe('the standing of a consent', () => {
	test.each([
		[undefined, 'never'],
		[of(), 'never'],
		[of(given(1)), 'given'],
		[of(given(1), withdrawn), 'withdrawn'],
		[of(given(1), withdrawn, given(1)), 'given']
	] as const)('%j is %s', (consent, standing) => {
		expect(standingOf(consent, 1)).toBe(standing);
	});

	test('an older text has to be agreed to anew, a newer app’s counts', () => {
		expect(standingOf(of(given(1)), 2)).toBe('older');
		expect(standingOf(of(given(3)), 2)).toBe('given');
	});
});

describe('a parent or guardian has to agree', () => {
	const today = '2026-11-23';
	test.each([
		[{ applicantKind: 'child' }, true],
		[{ applicantKind: 'parent', birthDate: '1990-01-01' }, true],
		[{ applicantKind: 'guardian' }, true],
		[{ applicantKind: 'self', birthDate: '2008-11-24' }, true],
		[{ applicantKind: 'self', birthDate: '2008-11-23' }, false],
		[{ applicantKind: 'employer', birthDate: '2010-05-05' }, true],
		[{ birthDate: '2010-05-05' }, true],
		[{ applicantKind: 'self', birthDate: '2027-01-01' }, false],
		[{ applicantKind: 'self', birthDate: 'soon' }, false],
		[{ applicantKind: 'agent' }, false],
		[{}, false]
	])('%j: %s', (answers, needed) => {
		expect(needsGuardian(answers, today)).toBe(needed);
	});
});

/** What people agreed to may not change under their yes: another text is another version. */
const TEXTS: Readonly<Record<number, string>> = {
	1: '1e0e78986775bdfc167a54949b18198c475807163a4531c7cd27bb11ea6f542d'
};

test('each version of the text is just one text, in every language', () => {
	const promises = [english, kiswahili].map(
		({ title, summary, independent, practice, more, guardian: { text, confirm } }) => {
			return { title, summary, independent, practice, more, text, confirm };
		}
	);
	const digest = createHash('sha256').update(JSON.stringify(promises)).digest('hex');
	expect(digest, 'another text: raise CONSENT_VERSION, and add its line').toBe(
		TEXTS[CONSENT_VERSION]
	);
});
