import type { ServiceBody } from '#domain/pack';
import { payloadsInTurn } from '../payloads.ts';
import { renewedEta } from './renewed.ts';

/** A longer sentence is none, and the catalog that has it is set aside. */
const MOST = 3_000;

/** The renewed eTA, rightly signed, with something hostile in every sentence of it. */
export async function hostileEta(): Promise<ServiceBody> {
	const { definition, texts } = await renewedEta();
	const turn = payloadsInTurn();
	const next = () => turn().slice(0, MOST);
	const spoilt = Object.entries(texts).map(
		([language, words]) => [language, spoil(words, next)] as const
	);
	const titled = { title: next(), asOf: '2026-11' };
	const sources = { ...definition.sources, practice: titled };
	return { definition: { ...definition, sources }, texts: Object.fromEntries(spoilt) };
}

function spoil<Words>(words: Words, next: () => string, name = ''): Words {
	// it names the text that was signed, and is no sentence
	if (typeof words === 'string') return (name === 'version' ? words : next() + words) as Words;
	if (Array.isArray(words)) return words.map((one) => spoil(one, next)) as Words;
	if (typeof words !== 'object' || words === null) return words;
	return Object.fromEntries(
		Object.entries(words).map(([key, value]) => [key, spoil(value, next, key)])
	) as Words;
}
