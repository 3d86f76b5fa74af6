import { startDraft } from '#domain/draft';
import type { Answers } from '#domain/facts';
import type { ServiceDefinition } from '#domain/service';
import { addDraft } from '#storage/drafts';
import type { PageEnvironment } from './environment.ts';

/** Begins an application. `answers`: what was already said, as the nationality of the exemption check. */
export async function startApplication(
	page: PageEnvironment,
	service: Pick<ServiceDefinition, 'id' | 'version'>,
	answers: Answers = {}
): Promise<string> {
	const draft = startDraft(page.id(), service, answers, page.now());
	await addDraft(page.db, page.vault, draft);
	return draft.id;
}
