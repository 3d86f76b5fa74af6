import { TRACK } from '#domain/ask';
import { readTracked, type Tracked } from '#domain/tracked';
import type { OutboxRow } from '#storage/database';
import { listLetters, isAsk } from '#storage/submissions';
import { deliveriesOf } from '#storage/deliveries';
import { listNews, newsAskedAt } from '#storage/news';
import { looksLikeCode, tidyCode, tidyNumber } from './access-code.ts';
import { ask } from './ask.ts';
import type { PageEnvironment } from './environment.ts';

/** Where an application stands that was sent from another device, as far as it was asked. */
export type Elsewhere = {
	readonly id: string;
	readonly number: string;
	readonly code: string;
	readonly createdAt: number;
	readonly delivery: OutboxRow | undefined;
	/** the office's last answer, to which question, and when it said so: ISO instant */
	readonly said:
		{ readonly tracked: Tracked; readonly of: string; readonly at: string } | undefined;
};

export type Asked = { readonly asked: string } | { readonly wrong: 'number' | 'code' };

/** Asks where an application stands; the question waits for a connection like everything else. */
export async function askWhere(
	page: PageEnvironment,
	typedNumber: string,
	typedCode: string
): Promise<Asked> {
	const number = tidyNumber(typedNumber);
	const code = tidyCode(typedCode);
	if (!/^[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(number)) return { wrong: 'number' };
	if (!looksLikeCode(code)) return { wrong: 'code' };
	const about = { submission: TRACK, application: TRACK };
	const asked = await ask(page, about, { ask: 'track', number, code });
	return { asked: asked ?? '' };
}

/** The newest question for each number, newest first, with when the office was last heard. */
export async function listElsewhere({
	db,
	vault
}: PageEnvironment): Promise<{ all: readonly Elsewhere[]; askedAt: number | undefined }> {
	const [letters, deliveries, news, askedAt] = await Promise.all([
		listLetters(db, vault, TRACK),
		deliveriesOf(db, TRACK),
		listNews(db, vault, TRACK),
		newsAskedAt(db)
	]);
	const answers = new Map(
		news.flatMap(({ news: said, at }) => {
			const tracked = said.kind === 'tracked' ? readTracked(said.said) : undefined;
			return tracked ? [[tracked.ask, { tracked, of: tracked.ask, at }] as const] : [];
		})
	);
	const all = letters.filter(isAsk).flatMap(({ envelope, createdAt }): Elsewhere[] => {
		if (envelope.ask !== 'track') return [];
		const { id, number, code } = envelope;
		const delivery = deliveries.find((row) => row.id === id);
		return [{ id, number, code, createdAt, delivery, said: answers.get(id) }];
	});
	const newest = new Map(all.map((one) => [one.number, withLastWord(one, all)]));
	return { all: [...newest.values()].sort((a, b) => b.createdAt - a.createdAt), askedAt };
}

/** While a new question is on its way, the answer to the one before still stands, as of its time. */
function withLastWord(one: Elsewhere, all: readonly Elsewhere[]): Elsewhere {
	if (one.said) return one;
	const before = all.filter((other) => other.number === one.number && other.said).at(-1);
	return before?.code === one.code ? { ...one, said: before.said } : one;
}
