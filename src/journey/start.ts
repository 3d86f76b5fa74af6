import { startDraft } from '#domain/draft';
import type { Answers } from '#domain/facts';
import type { ServiceDefinition } from '#domain/service';
import { addDraft } from '#storage/drafts';
import { serviceRow } from '#storage/services';
import { requireConsent } from './consent.ts';
import type { PageEnvironment } from './environment.ts';
import type { ServiceTexts } from './service.ts';

/**
 * Begins an application, and keeps the service as it is now: later ones do not change what is asked.
 * `answers`: what was already said, as the nationality of the exemption check. `texts`: the sentences
 * at hand; other languages may follow.
 * @throws ConsentMissing
 */
export async function startApplication(
	page: PageEnvironment,
	service: ServiceDefinition,
	answers: Answers = {},
	texts: ServiceTexts = {}
): Promise<string> {
	await requireConsent(page);
	const draft = startDraft(page.id(), service, answers, page.now());
	await addDraft(page.db, page.vault, draft, serviceRow(service, texts));
	return draft.id;
}
