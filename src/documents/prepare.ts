import type { EvidenceSlot } from '#domain/evidence';
import type { DocumentFacts } from '#domain/facts';
import { digestOf } from './digest.ts';
import { fitImage } from './image.ts';
import { headBytes, kindOf } from './inspect.ts';
import { fitOf, limits } from './limits.ts';
import { lookIntoPdf } from './pdf.ts';
import type { DocumentProblem } from './problem.ts';

export type { DocumentProblem } from './problem.ts';

export type PreparedDocument = DocumentFacts & {
	readonly bytes: ArrayBuffer;
	/** SHA-256 of `bytes`, lower-case hex */
	readonly digest: string;
	readonly width: number | null;
	readonly height: number | null;
	readonly thumbnail: string | null;
	readonly originalSize: number;
	readonly name: string;
};
export type Prepared = { readonly page: PreparedDocument } | { readonly refused: DocumentProblem };

type Slot = Pick<EvidenceSlot, 'document' | 'accepts' | 'maxBytes'>;
type Content = Omit<PreparedDocument, 'digest' | 'originalSize' | 'name' | 'size'>;

/** From a picked file to a page that fits its slot, or to the reason why not. Never throws. */
export async function prepare(file: File, slot: Slot): Promise<Prepared> {
	try {
		const made = await contentOf(file, slot);
		if ('refused' in made) return made;
		const { bytes } = made.content;
		return {
			page: {
				...made.content,
				size: bytes.byteLength,
				digest: await digestOf(bytes),
				originalSize: file.size,
				name: plainName(file.name)
			}
		};
	} catch {
		return { refused: { code: 'unreadable' } };
	}
}

async function contentOf(
	file: File,
	slot: Slot
): Promise<{ content: Content } | { refused: DocumentProblem }> {
	// the beginning first: a film picked by mistake must not be read whole
	const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
	const found = kindOf(head);
	if (found === 'empty') return { refused: { code: 'empty' } };
	if (found === 'heic') return { refused: { code: 'heic' } };
	if (found === 'pdf' && slot.accepts.includes('pdf')) return pdfContent(file, slot);
	const image = found === 'jpeg' || found === 'png';
	// every image becomes a JPEG, so a slot that takes a JPEG can be given a PNG
	if (image && slot.accepts.includes('jpeg')) return imageContent(file, found, slot);
	return { refused: { code: 'wrong-type', found } };
}

async function imageContent(
	file: File,
	found: 'jpeg' | 'png',
	slot: Slot
): Promise<{ content: Content } | { refused: DocumentProblem }> {
	const limit = limits.originalBytes;
	if (file.size > limit) return { refused: { code: 'too-large', limit, found: 'image' } };
	const fitted = await fitImage(await file.arrayBuffer(), found, fitOf(slot));
	if ('refused' in fitted) return fitted;
	return { content: { ...fitted.image, type: 'image/jpeg', pages: 1 } };
}

async function pdfContent(
	file: File,
	slot: Slot
): Promise<{ content: Content } | { refused: DocumentProblem }> {
	const limit = slot.maxBytes;
	if (file.size > limit) return { refused: { code: 'too-large', limit, found: 'pdf' } };
	const bytes = await file.arrayBuffer();
	const looked = await lookIntoPdf(bytes);
	if ('refused' in looked) return looked;
	return {
		content: { ...looked.look, bytes, type: 'application/pdf', width: null, height: null }
	};
}

/** The name as the person knows it, without what could mislead whoever reads it in a list. */
function plainName(name: string): string {
	const plain = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\]/gu, '').trim();
	return plain.slice(0, 120) || 'document';
}
