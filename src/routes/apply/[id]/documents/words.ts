import type { EvidenceSlot } from '#domain/evidence';
import type { AttachProblem } from '#journey/attach';
import type { Language, Messages } from '#messages/index';
import { kindsOf } from '#ui/documents/slot.ts';
import { formatBytes } from '#ui/format.ts';

export type Trouble =
	AttachProblem | { readonly code: 'storage-full' } | { readonly code: 'not-saved' };
type Words = Messages['documents'];

/** What a person reads when a file was not taken: what is wrong, and the way out. */
export function troubleWords(
	trouble: Trouble,
	slot: Pick<EvidenceSlot, 'accepts'>,
	{ problems, found, ...words }: Words,
	language: Language
): { what: string; wayOut: string } {
	switch (trouble.code) {
		case 'empty':
		case 'heic':
		case 'encrypted':
		case 'unreadable':
			return problems[trouble.code]();
		case 'wrong-type': {
			const kinds = kindsOf(slot);
			const say = kinds === 'photo' ? problems.wrongTypeNoPdf : problems.wrongType;
			return say(found[trouble.found], words[kinds]);
		}
		case 'broken':
			return trouble.found === 'pdf' ? problems.brokenPdf() : problems.brokenImage();
		case 'too-large': {
			const limit = formatBytes(trouble.limit, language);
			return trouble.found === 'pdf' ? problems.tooLargePdf(limit) : problems.tooLargeImage(limit);
		}
		case 'too-many-pixels':
			return problems.tooManyPixels(Math.round(trouble.limit / 1_000_000));
		case 'too-small':
			return problems.tooSmall(trouble.limit);
		case 'too-many-pages':
			return problems.tooManyPages(trouble.limit);
		case 'too-many':
			return problems.tooMany(trouble.limit);
		case 'storage-full':
			return problems.storageFull();
		case 'not-saved':
			return problems.notSaved();
	}
}

/** Sorts what storage throws. */
export function troubleOf(error: unknown): Trouble {
	const full = error instanceof Error && error.name === 'StorageFull';
	return { code: full ? 'storage-full' : 'not-saved' };
}
