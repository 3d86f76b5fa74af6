import type { Draft } from '#domain/draft';
import { listEvidence } from '#storage/evidence';
import { findingsOf } from './check.ts';
import type { PageEnvironment } from './environment.ts';
import { progressOf } from './progress.ts';
import { serviceOf } from './service.ts';

export type DraftLine = {
	readonly draft: Draft;
	readonly complete: number;
	/** 0 while it was not counted */
	readonly total: number;
};
type Counted = Omit<DraftLine, 'draft'>;

const counts = new WeakMap<Draft, { readonly under: string; readonly counted: Counted }>();

/** How far each draft is, the first `counted` of them; the others are only named. */
export function draftLines(
	page: PageEnvironment,
	drafts: readonly Draft[],
	counted: number
): Promise<DraftLine[]> {
	return Promise.all(
		drafts.map(async (draft, index) => ({
			draft,
			...(index < counted ? await countOf(page, draft) : { complete: 0, total: 0 })
		}))
	);
}

async function countOf(page: PageEnvironment, draft: Draft): Promise<Counted> {
	const { db, vault } = page;
	// what is attached changes no revision; a rule may look at the day
	const documents = await db.documents.where('application').equals(draft.id).primaryKeys();
	const under = [page.today(), ...documents].join();
	const known = counts.get(draft);
	if (known?.under === under) return known.counted;
	const [found, evidence] = await Promise.all([
		serviceOf(page, draft.service, draft.version),
		listEvidence(db, vault, draft.id)
	]);
	if (!found) return { complete: 0, total: 0 };
	const judged = findingsOf(found.service, draft, evidence, page.today());
	const { parts, complete } = progressOf(found.service, draft, judged);
	const counted = { complete, total: parts.length };
	counts.set(draft, { under, counted });
	return counted;
}
