import type { Declaration } from '#domain/submission';
import type { PageEnvironment } from './environment.ts';

/** The statement that it is true, signed now. `text` is the version that was shown. */
export function declareTrue(
	page: Pick<PageEnvironment, 'now'>,
	statement: { text: string; language: string; signedBy: string }
): Declaration {
	return {
		...statement,
		signedBy: statement.signedBy.trim().replace(/\s+/g, ' '),
		signedAt: new Date(page.now()).toISOString()
	};
}
