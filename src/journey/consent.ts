import {
	CONSENT_VERSION,
	guardianConsent,
	needsGuardian,
	standingOf,
	USE,
	type ConsentStanding
} from '#domain/consent';
import type { Answers } from '#domain/facts';
import { addConsentAct, findConsent } from '#storage/consents';
import type { PageEnvironment } from './environment.ts';

/** Nobody has agreed yet to what Kibali does with what is written, or only to an older text. */
export class ConsentMissing extends Error {
	override readonly name = 'ConsentMissing';

	constructor(readonly standing: Exclude<ConsentStanding, 'given'>) {
		super(`Consent was asked for first (${standing})`);
	}
}

type Person = Pick<PageEnvironment, 'db' | 'vault' | 'now'>;

/** @throws ConsentMissing */
export async function requireConsent(page: Person): Promise<void> {
	const standing = standingOf(await findConsent(page.db, page.vault, USE));
	if (standing !== 'given') throw new ConsentMissing(standing);
}

/** `language`: the one that the text was read in. */
export async function giveConsent(page: Person, language: string): Promise<void> {
	const act = { act: 'given', version: CONSENT_VERSION, language, at: page.now() } as const;
	await addConsentAct(page.db, page.vault, { id: USE, application: null }, act);
}

/** Nothing more is begun or submitted until it is given anew. What is with the office stays there. */
export async function withdrawConsent(page: Person): Promise<void> {
	const act = { act: 'withdrawn', at: page.now() } as const;
	await addConsentAct(page.db, page.vault, { id: USE, application: null }, act);
}

/** A parent or guardian agrees for the child of one application. */
export async function giveGuardianConsent(
	page: Person,
	application: string,
	said: { readonly by: string; readonly language: string }
): Promise<void> {
	const by = said.by.trim().replace(/\s+/g, ' ');
	const { language } = said;
	const act = { act: 'given', version: CONSENT_VERSION, language, at: page.now(), by } as const;
	await addConsentAct(page.db, page.vault, { id: guardianConsent(application), application }, act);
}

/** Whose consent stands between these answers and their submission. */
export async function missingConsent(
	page: Pick<PageEnvironment, 'db' | 'vault' | 'today'>,
	application: string,
	answers: Answers
): Promise<'use' | 'guardian' | undefined> {
	const { db, vault } = page;
	const [use, guardian] = await Promise.all([
		findConsent(db, vault, USE),
		findConsent(db, vault, guardianConsent(application))
	]);
	if (standingOf(use) !== 'given') return 'use';
	const needed = needsGuardian(answers, page.today());
	return needed && standingOf(guardian) !== 'given' ? 'guardian' : undefined;
}
