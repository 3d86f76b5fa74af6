import { findService } from '#catalog/index';
import type { Draft } from '#domain/draft';
import type { Evidence } from '#domain/evidence';
import type { ServiceDefinition } from '#domain/service';
import { loadArea, loadServiceText } from '#messages/index';
import type { ServiceText } from '#messages/service-text';
import { listEvidence } from '#storage/documents';
import { findDraft } from '#storage/drafts';
import { currentLanguage, LANGUAGE } from '../../language.ts';
import { getPage } from '../../open-page.ts';
import type { LayoutLoad } from './$types';

export const ssr = false;
export const prerender = false;

export type Opened =
	| {
			readonly state: 'open' | 'closed';
			readonly draft: Draft;
			readonly service: ServiceDefinition;
			readonly text: ServiceText;
			readonly evidence: readonly Evidence[];
	  }
	/** another phone's, removed for good, deleted, or of a service that a newer app knows */
	| { readonly state: 'missing' | 'deleted' | 'unknownService' };

export const load: LayoutLoad = async ({ params, depends }) => {
	depends(LANGUAGE);
	const language = currentLanguage();
	const [page, words] = await Promise.all([getPage(), loadArea(language, 'form')]);

	async function open(): Promise<Opened> {
		const found = await findDraft(page.db, page.vault, params.id);
		if (!found) return { state: 'missing' };
		if (found.state === 'deleted') return { state: 'deleted' };
		const { draft, state } = found;
		const [service, evidence] = await Promise.all([
			findService(draft.service),
			listEvidence(page.db, page.vault, draft.id)
		]);
		if (!service) return { state: 'unknownService' };
		return {
			state,
			draft,
			service,
			text: await loadServiceText(language, draft.service),
			evidence
		};
	}

	return { id: params.id, page, words, opened: await open() };
};
