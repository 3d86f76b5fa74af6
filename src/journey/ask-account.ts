import type { AccountLetter } from '#domain/account';
import type { StepFacts } from '#domain/account-standing';
import { addAccountStep, proofKey } from '#storage/account';
import { makeProofKey } from '#vault/dpop';
import { sealForOffice } from '#vault/office-seal';
import type { PageEnvironment } from './environment.ts';

/**
 * Seals a letter about the account to the office and queues it. Comes to its id. Only the office can
 * open it again: password and code are kept nowhere else.
 */
export async function askAccount(page: PageEnvironment, letter: AccountLetter): Promise<string> {
	await proofKey(page.db, makeProofKey);
	const id = page.id();
	const at = page.now();
	const sealed = await sealForOffice(page.office, letter);
	await addAccountStep(page.db, page.vault, factsOf(letter), {
		id,
		kind: 'account',
		application: 'account',
		createdAt: at,
		uploads: [],
		bytesSent: 0,
		bytesTotal: sealed.length,
		handedOver: false,
		now: { state: 'queued', notBefore: at, attempts: 0 },
		call: { kind: 'account', act: letter.act, sealed }
	});
	page.wake();
	return id;
}

function factsOf(letter: AccountLetter): StepFacts {
	const { act } = letter;
	if ('flow' in letter) return { act, flow: letter.flow };
	if (letter.act === 'change') return { act, what: letter.what };
	return 'via' in letter ? { act, via: letter.via } : { act };
}
