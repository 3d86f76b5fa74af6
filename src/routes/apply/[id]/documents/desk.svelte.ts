import { tick } from 'svelte';
import type { Evidence, EvidenceSlot } from '#domain/evidence';
import { attach } from '#journey/attach';
import type { PageEnvironment } from '#journey/environment';
import { removeDocument, restoreDocument } from '#journey/remove-document';
import { readBytes } from '#storage/documents';
import { troubleOf, type Trouble } from './words.ts';

type Told = { readonly name: string; readonly trouble: Trouble };
/** What was done last, to be said aloud. */
export type Done =
	| { readonly done: 'kept'; readonly evidence: Evidence; readonly slot: EvidenceSlot }
	| { readonly done: 'broughtBack'; readonly evidence: Evidence };

/** Where files are taken in, put away and brought back, with what there is to tell about each slot. */
export class Desk {
	readonly #page: PageEnvironment;
	readonly #application: string;
	#queue: Promise<void> = Promise.resolve();

	/** by slot: the name of the file that is being looked at */
	working = $state<Record<string, string | undefined>>({});
	/** by slot: why the last file was not taken */
	troubles = $state<Record<string, Told | undefined>>({});
	removed = $state.raw<{ evidence: Evidence; bytes: ArrayBuffer } | undefined>();
	done = $state.raw<Done | undefined>();

	constructor(page: PageEnvironment, application: string) {
		this.#page = page;
		this.#application = application;
	}

	/** One file after the other: two large photos at once are too much for a small phone. */
	take(slot: EvidenceSlot, files: readonly File[]): void {
		this.#queue = this.#queue.then(() => this.#takeAll(slot, files));
	}

	async remove(evidence: Evidence): Promise<void> {
		try {
			const bytes = await readBytes(this.#page.db, this.#page.vault, evidence.id);
			if (!(await removeDocument(this.#page, evidence.id))) {
				return this.tell(evidence.slot, evidence.name, { code: 'not-saved' });
			}
			this.troubles[evidence.slot] = undefined;
			this.removed = { evidence, bytes };
			showSlot(evidence.slot);
		} catch (error) {
			this.tell(evidence.slot, evidence.name, troubleOf(error));
		}
	}

	async bringBack(): Promise<void> {
		if (!this.removed) return;
		const { evidence, bytes } = this.removed;
		this.removed = undefined;
		showSlot(evidence.slot);
		try {
			await restoreDocument(this.#page, evidence, bytes);
			this.done = { done: 'broughtBack', evidence };
		} catch (error) {
			this.tell(evidence.slot, evidence.name, troubleOf(error));
		}
	}

	tell(slot: string, name: string, trouble: Trouble): void {
		this.troubles[slot] = { name, trouble };
	}

	async #takeAll(slot: EvidenceSlot, files: readonly File[]): Promise<void> {
		// what comes now may fill the place that bringing back would need
		this.removed = undefined;
		this.troubles[slot.id] = undefined;
		for (const file of files) {
			this.working[slot.id] = file.name;
			const trouble = await this.#keep(slot, file);
			this.working[slot.id] = undefined;
			if (trouble) return this.tell(slot.id, file.name, trouble);
		}
		await keepFocus(slot);
	}

	async #keep(slot: EvidenceSlot, file: File): Promise<Trouble | undefined> {
		try {
			const result = await attach(this.#page, this.#application, slot, file);
			if ('refused' in result) return result.refused;
			this.done = { done: 'kept', evidence: result.attached, slot };
			return undefined;
		} catch (error) {
			return troubleOf(error);
		}
	}
}

/** Links from a finding end at `#slot-<id>`. */
export function showSlot(slot: string): void {
	const heading = document.getElementById(`slot-${slot}`);
	const folded = heading?.closest('details');
	if (folded) folded.open = true;
	heading?.focus();
}

/** A picker that went because its slot is full would leave the focus nowhere. */
async function keepFocus(slot: EvidenceSlot): Promise<void> {
	await tick();
	const held = document.activeElement;
	if (!held || held === document.body) showSlot(slot.id);
}
