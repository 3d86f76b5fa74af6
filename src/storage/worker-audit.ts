import { sealNews } from '#vault/news';
import type { Pen } from './audit-chain.ts';

/** The worker's pen: it cannot open the vault, nor read what it wrote. */
export function byWorker(newsKey: JsonWebKey): Pen {
	return { seal: (entry) => sealNews(newsKey, entry) };
}
