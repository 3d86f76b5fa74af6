import { changesFor, rulesToRead, type Changes } from '#domain/changes';
import type { Draft, DraftChange } from '#domain/draft';
import type { ServiceDefinition } from '#domain/service';
import type { Evidence } from '#domain/evidence';
import { documentFacts } from './check.ts';
import type { PageEnvironment } from './environment.ts';
import { keepForDraft, type ServiceTexts } from './service.ts';

/** What the newer version would change for this draft, as it stands today. */
export function changesOf(
	page: Pick<PageEnvironment, 'today'>,
	draft: Pick<Draft, 'answers'>,
	evidence: readonly Evidence[],
	versions: { readonly old: ServiceDefinition; readonly next: ServiceDefinition }
): Changes {
	const held = { answers: draft.answers, documents: documentFacts(evidence) };
	return changesFor(versions.old, versions.next, held, page.today());
}

/**
 * Takes the newer version: what it says is kept first, then this change of the draft is to be saved.
 * Every answer is carried over; one to a question that is gone stays in the draft, unseen.
 */
export async function takeNewer(
	page: Pick<PageEnvironment, 'db'>,
	old: ServiceDefinition,
	next: ServiceDefinition,
	texts: ServiceTexts
): Promise<DraftChange> {
	await keepForDraft(page, next, texts);
	return { version: { take: next.version, anew: rulesToRead(old, next) } };
}

/** Stays with the version that the draft has: this change of the draft is to be saved. */
export function stayWith(next: ServiceDefinition): DraftChange {
	return { version: { stay: next.version } };
}
