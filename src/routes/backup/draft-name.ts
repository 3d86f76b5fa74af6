import { ownOf } from '#domain/own';
import type { Language } from '#messages/index';
import { titleOf } from '../person.ts';
import { draftHere } from './work.ts';

/** What a draft that may go to another phone is called; nothing when it is not here, or not open. */
export async function nameOfDraft(id: string, language: Language): Promise<string | undefined> {
	const draft = await draftHere(id);
	if (!draft) return undefined;
	const { loadListings } = await import('#messages/index');
	const listings = await loadListings(language);
	return titleOf(ownOf(listings, draft.service)?.name ?? draft.service, draft.answers);
}
