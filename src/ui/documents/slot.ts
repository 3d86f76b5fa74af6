import type { EvidenceSlot } from '#domain/evidence';

export type SlotState = 'missing' | 'attached' | 'mend' | 'optional' | 'depends' | 'setAside';

export const tones = {
	missing: 'todo',
	attached: 'good',
	mend: 'bad',
	optional: 'todo',
	depends: 'wait',
	setAside: 'wait'
} as const satisfies Record<SlotState, string>;

/** Which sentence names what it takes. */
export function kindsOf({
	accepts
}: Pick<EvidenceSlot, 'accepts'>): 'photoOrPdf' | 'photo' | 'pdf' {
	if (!accepts.includes('pdf')) return 'photo';
	return accepts.includes('jpeg') ? 'photoOrPdf' : 'pdf';
}

/** For the file picker: it only guides, what counts is what is inside. */
export function acceptOf({ accepts }: Pick<EvidenceSlot, 'accepts'>): string {
	const types = { jpeg: 'image/jpeg,image/png', png: 'image/png', pdf: 'application/pdf,.pdf' };
	return [...new Set(accepts.flatMap((kind) => types[kind].split(',')))].join(',');
}
