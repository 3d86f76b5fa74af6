import type { Draft } from '#domain/draft';
import type { Evidence } from '#domain/evidence';
import type { ServiceDefinition } from '#domain/service';
import { serviceOf } from '#journey/service';
import { loadArea } from '#messages/index';
import type { ServiceText } from '#messages/service-text';
import { listEvidence } from '#storage/evidence';
import { findDraft } from '#storage/drafts';
import { applyAutofill } from '../../autofill.ts';
import { currentLanguage, LANGUAGE } from '../../language.ts';
import { getPage } from '../../open-page.ts';
import { formWords } from '../../service-words.ts';
import { APPLICATION } from './setting.ts';
import type { LayoutLoad } from './$types';

/* What stands here is on the phone only: there is nothing to draw ahead. */
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
	depends(LANGUAGE, APPLICATION);
	const language = currentLanguage();
	applyAutofill();
	const [page, words] = await Promise.all([getPage(), loadArea(language, 'form')]);

	async function open(): Promise<Opened> {
		const found = await findDraft(page.db, page.vault, params.id);
		if (!found) return { state: 'missing' };
		if (found.state === 'deleted') return { state: 'deleted' };
		const { draft, state } = found;
		const [under, evidence] = await Promise.all([
			serviceOf(page, draft.service, draft.version),
			listEvidence(page.db, page.vault, draft.id)
		]);
		if (!under) return { state: 'unknownService' };
		const { service } = under;
		return { state, draft, service, text: await formWords(under, language), evidence };
	}

	return { id: params.id, page, words, opened: await open() };
};
