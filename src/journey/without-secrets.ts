import type { AskEnvelope } from '#domain/ask';
import type { MessageEnvelope } from '#domain/message';
import type { ReplyEnvelope, SealedEvidence } from '#domain/submission';

/** A document as it is listed, without what opens its upload. */
export type PlainEvidence = Pick<SealedEvidence, 'slot' | 'name' | 'type' | 'size' | 'digest'>;
export function plainEvidence(evidence: readonly SealedEvidence[]): PlainEvidence[] {
	return evidence.map(({ slot, name, type, size, digest }) => ({
		...{ slot, name, type, size, digest }
	}));
}

/** A letter to the office for other eyes: no key of a document, no code that an application can be followed by. */
export function withoutSecrets<Letter extends ReplyEnvelope | MessageEnvelope | AskEnvelope>(
	letter: Letter
): Letter {
	if ('ask' in letter) {
		if (letter.ask === 'access') return { ...letter, hash: '' };
		return letter.ask === 'track' ? { ...letter, code: '' } : letter;
	}
	return { ...letter, evidence: plainEvidence(letter.evidence) } as Letter;
}
