import type { Source } from '#domain/source';
import type { Messages } from '#messages/index';

/** Who says so, with what is not a name in the person's language. */
export function sourceTitle(
	{ title }: Source,
	words: { readonly sourceTitles: Messages['services']['sourceTitles'] }
): string {
	return words.sourceTitles.reduce((said, [from, to]) => said.replace(from, to), title);
}
