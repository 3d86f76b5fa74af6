import { isLetterId } from '#domain/message';
import { noticeOf, type ErasureNotice } from '#journey/erase';
import type { PageEnvironment } from '#journey/environment';
import { trackingOf } from '#journey/track';
import { loadListings, type Language } from '#messages/index';
import { findDraft } from '#storage/drafts';
import { listSubmissions } from '#storage/submissions';
import { titleOf } from '../person.ts';

/** One application as the list of what can be erased shows it. */
export type Erasable = {
	readonly application: string;
	readonly name: string;
	readonly state: 'draft' | 'submitted' | 'deleted';
	/** ms: last changed, or submitted */
	readonly at: number;
	readonly notice: ErasureNotice;
};

/** Everything on this phone, drafts that were deleted a moment ago too; newest first. */
export async function listErasable(page: PageEnvironment, language: Language): Promise<Erasable[]> {
	const { db, vault } = page;
	const [rows, submissions, listings] = await Promise.all([
		db.drafts.toArray(),
		listSubmissions(db, vault),
		loadListings(language)
	]);
	const forms = rows.filter(({ id }) => !isLetterId(id));
	const list = await Promise.all(
		forms.map(async ({ id }): Promise<Erasable[]> => {
			const found = await findDraft(db, vault, id);
			if (!found) return [];
			const { draft, state } = found;
			const sent = submissions.find(({ envelope }) => envelope.application === id);
			const tracking = sent && (await trackingOf(page, sent.envelope.id));
			const shown = state === 'deleted' ? 'deleted' : state === 'open' ? 'draft' : 'submitted';
			const name = listings[draft.service]?.name ?? draft.service;
			return [
				{
					application: id,
					name: titleOf(name, draft.answers),
					state: shown,
					at: shown === 'submitted' && sent ? sent.createdAt : draft.changedAt,
					notice: noticeOf(tracking, page.now())
				}
			];
		})
	);
	return list.flat().sort((a, b) => b.at - a.at);
}
