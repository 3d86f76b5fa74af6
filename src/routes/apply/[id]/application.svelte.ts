import { getContext, setContext } from 'svelte';
import type { Draft, DraftChange } from '#domain/draft';
import type { Evidence } from '#domain/evidence';
import { visibleSections, type ServiceDefinition } from '#domain/service';
import { draftWriter, type Conflict, type DraftWriter } from '#journey/answer';
import { findingsOf } from '#journey/check';
import type { PageEnvironment } from '#journey/environment';
import { progressOf } from '#journey/progress';

export type Trouble =
	| { readonly trouble: 'none' }
	| { readonly trouble: 'full' | 'failed' }
	| ({ readonly trouble: 'conflict' } & Conflict);

/** The open application: one draft, one writer, shared by all its pages, so that none shows an older one. */
export class Application {
	readonly page: PageEnvironment;
	readonly service: ServiceDefinition;
	readonly #writer: DraftWriter;

	/** everything typed so far, saved or not */
	draft: Draft;
	evidence: readonly Evidence[];
	saved = $state(true);
	/** of the last commit */
	savedAt: number;
	savedRevision: number;
	trouble: Trouble = $state.raw({ trouble: 'none' });
	/** rises when another tab's answers were taken over, and what is shown has to start anew */
	generation = $state(0);

	constructor(
		page: PageEnvironment,
		opened: { draft: Draft; service: ServiceDefinition; evidence: readonly Evidence[] }
	) {
		this.page = page;
		this.service = opened.service;
		this.draft = $state.raw(opened.draft);
		this.evidence = $state.raw(opened.evidence);
		this.savedAt = $state(opened.draft.changedAt);
		this.savedRevision = $state(opened.draft.revision);
		this.#writer = draftWriter(page, opened.draft, {
			onSaved: (draft) => {
				this.savedAt = draft.changedAt;
				this.savedRevision = draft.revision;
				this.trouble = { trouble: 'none' };
				this.#look();
			},
			onConflict: (conflict) => {
				this.trouble = { trouble: 'conflict', ...conflict };
				this.#look();
			},
			onFailed: (trouble) => {
				this.trouble = { trouble };
				this.#look();
			}
		});
	}

	readonly judged = $derived.by(() =>
		findingsOf(this.service, this.draft, this.evidence, this.page.today())
	);
	readonly progress = $derived.by(() => progressOf(this.service, this.draft, this.judged));
	readonly sections = $derived.by(() => visibleSections(this.service, this.judged.facts));

	change(change: DraftChange): void {
		this.#writer.change(change);
		this.#look();
	}

	flush(): Promise<boolean> {
		return this.#writer.flush();
	}

	async load(keepMine: boolean): Promise<void> {
		const draft = await this.#writer.load(keepMine);
		if (!draft) return;
		this.savedRevision = draft.revision;
		this.savedAt = draft.changedAt;
		if (this.trouble.trouble === 'conflict') this.trouble = { trouble: 'none' };
		this.generation += 1;
		this.#look();
	}

	#look(): void {
		this.draft = this.#writer.draft;
		this.saved = this.#writer.saved;
	}
}

const key = Symbol('application');

export function provideApplication(application: Application): Application {
	return setContext(key, application);
}

export function getApplication(): Application {
	return getContext<Application>(key);
}
