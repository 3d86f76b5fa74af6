import { canonical } from '#domain/canonical';
import type { Draft } from '#domain/draft';
import type { Evidence } from '#domain/evidence';
import { joinReplies, mergeDrafts } from '#domain/merge';
import { isLetterDraft } from '#domain/message';
import { placeOf, readLarge, sealRow, type AnyRow, type OpenedRow } from '#storage/backup';
import { sha256 } from '#vault/digest';
import { absentHere, openHere, takenOff, type Plan } from './restore-plan.ts';

export type DraftsMerge = {
	/** forms that are new here, or further than they were */
	readonly renewed: number;
	/** forms that were changed on both devices: each has a second one now */
	readonly twice: number;
	/** forms of the file that stay deleted */
	readonly deleted: number;
	readonly documents: number;
};

type Apart = { readonly of: string; readonly lost: 'mine' | 'theirs'; readonly copy: Draft };

/** Drafts and their documents. `sent`: those of which something went to the office. */
export async function planDrafts(plan: Plan, sent: ReadonlySet<string>): Promise<DraftsMerge> {
	const here = new Map((await openHere(plan, 'drafts')).map((one) => [one.row.id, one]));
	const counts = { renewed: 0, twice: 0, deleted: 0 };
	const apart: Apart[] = [];
	for (const theirs of plan.file.rows.drafts) {
		const mine = here.get(theirs.row.id);
		const isForm = !isLetterDraft(draftIn(theirs));
		const { changed, lost, state } = mine
			? await mergeDraft(plan, mine, theirs, sent.has(theirs.row.id))
			: await addDraft(plan, theirs, sent.has(theirs.row.id));
		if (isForm && state === 'deleted') counts.deleted++;
		else if (isForm && changed) counts.renewed++;
		if (!lost) continue;
		const copy = await copyOf(draftIn(lost === 'mine' && mine ? mine : theirs));
		apart.push({ of: theirs.row.id, lost, copy });
		if (here.has(copy.id)) continue;
		counts.twice++;
		await putDraft(plan, { row: rowOf(copy, 'open'), content: copy });
	}
	const documents = await planDocuments(plan, apart, here);
	return { ...counts, documents };
}

type Outcome = {
	readonly changed: boolean;
	readonly state: string;
	/** whose words are to be kept in a draft of their own */
	readonly lost?: 'mine' | 'theirs';
};

async function addDraft(plan: Plan, theirs: OpenedRow, sent: boolean): Promise<Outcome> {
	const was = String(theirs.row['state']);
	const state = sent ? 'closed' : was;
	const row = { ...theirs.row, state };
	await putDraft(plan, { row, content: theirs.content });
	return { changed: true, state };
}

async function mergeDraft(
	plan: Plan,
	mine: OpenedRow,
	theirs: OpenedRow,
	sent: boolean
): Promise<Outcome> {
	const merge = mergeDrafts(sideOf(mine), sideOf(theirs), sent);
	const { keep, state, both } = merge;
	if (both && isLetterDraft(draftIn(mine))) {
		if (sent) return { changed: false, state };
		const draft = joinReplies(draftIn(mine), draftIn(theirs));
		await putDraft(plan, { row: { ...mine.row, ...rowOf(draft, state) }, content: draft });
		return { changed: true, state };
	}
	const changed = keep === 'theirs' ? !sameDraft(mine, theirs) : mine.row['state'] !== state;
	if (changed) {
		const won = keep === 'theirs' ? theirs : mine;
		const deletedAt = theirs.row['deletedAt'] ?? mine.row['deletedAt'] ?? plan.page.now();
		const mark = state === 'deleted' ? { deletedAt } : {};
		const row = { ...mine.row, ...theirs.row, ...won.row, state, ...mark };
		await putDraft(plan, { row, content: won.content });
	}
	const lost = keep === 'mine' ? 'theirs' : 'mine';
	return { changed, state, ...(both ? { lost } : {}) };
}

async function putDraft({ page, put }: Plan, opened: OpenedRow): Promise<void> {
	put('drafts', await sealRow(page.db, page.vault, 'drafts', opened));
}

/** All that either has and nobody took off; where words were kept apart, each with its own. */
async function planDocuments(
	plan: Plan,
	apart: readonly Apart[],
	drafts: ReadonlyMap<string, OpenedRow>
): Promise<number> {
	const [mine, log] = await Promise.all([openHere(plan, 'documents'), openHere(plan, 'audit')]);
	const isOff = takenOff([...log, ...absentHere(plan, 'audit')]);
	const here = new Set(mine.map(({ row }) => row.id));
	const theirs = plan.file.rows.documents.filter((one) => !isOff(evidenceIn(one)));
	const split = new Map(apart.map((one) => [one.of, one]));
	let added = 0;

	for (const one of mine) {
		const evidence = evidenceIn(one);
		const from = split.get(evidence.application);
		const moves = from?.lost === 'mine' && !theirs.some(({ row }) => row.id === evidence.id);
		if (!moves && !isOff(evidence)) continue;
		plan.remove('documents', evidence.id);
		plan.remove('documentBytes', evidence.id);
	}
	for (const one of theirs) {
		const { id, application } = evidenceIn(one);
		const sealed = plan.file.documentBytes.get(id);
		if (here.has(id) || split.get(application)?.lost === 'theirs' || !sealed) continue;
		const { row } = one;
		plan.put('documents', await sealRow(plan.page.db, plan.page.vault, 'documents', one));
		plan.put('documentBytes', { id: row.id, application, sealed } as AnyRow);
		added++;
	}
	for (const { of, lost, copy } of apart) {
		if (drafts.has(copy.id)) continue;
		const own = (lost === 'mine' ? mine : theirs).filter(({ content }) => {
			const evidence = content as Evidence;
			return evidence.application === of && !isOff(evidence);
		});
		for (const one of own) await copyDocument(plan, one, copy.id, lost);
	}
	return added;
}

/** The same document under the draft that was kept apart. */
async function copyDocument(
	{ page, file, put }: Plan,
	one: OpenedRow,
	application: string,
	from: 'mine' | 'theirs'
): Promise<void> {
	const { db, vault } = page;
	const evidence = evidenceIn(one);
	const sealed = from === 'theirs' ? file.documentBytes.get(evidence.id) : undefined;
	const bytes = sealed
		? await vault.openBytes(placeOf('documentBytes', one.row), sealed)
		: (await readLarge(db, vault, 'documentBytes', evidence.id))?.bytes;
	if (!bytes) return;
	const id = await derivedId(`${evidence.id} ${application}`);
	const row = { id, application };
	const content = { ...evidence, id, application };
	put('documents', await sealRow(db, vault, 'documents', { row, content }));
	const place = placeOf('documentBytes', row);
	put('documentBytes', { ...row, sealed: await vault.sealBytes(place, bytes) } as AnyRow);
}

/** Under an id that its words give it: restored twice, it is there once. */
async function copyOf(draft: Draft): Promise<Draft> {
	const { answers, accepted, visited } = draft;
	const id = await derivedId(`${draft.id} ${canonical({ answers, accepted, visited })}`);
	return { ...draft, id, revision: 1 };
}

/** Of the form of the other ids. */
async function derivedId(of: string): Promise<string> {
	const hex = (await sha256(of)).slice(0, 32);
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function rowOf({ id, revision }: Draft, state: string): AnyRow {
	return { id, revision, state };
}

function sideOf(one: OpenedRow) {
	return { state: String(one.row['state']), draft: draftIn(one) };
}

function sameDraft(a: OpenedRow, b: OpenedRow): boolean {
	return a.row['state'] === b.row['state'] && canonical(a.content) === canonical(b.content);
}

function draftIn({ content }: OpenedRow): Draft {
	return content as Draft;
}

function evidenceIn({ content }: OpenedRow): Evidence {
	return content as Evidence;
}
