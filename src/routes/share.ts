export type Shared = {
	readonly title: string;
	/** beside the address, or alone where there is none */
	readonly text?: string;
	readonly url?: string;
};

export type Sharing =
	| 'shared'
	| 'copied'
	/** the person chose no app after all */
	| 'left'
	/** nothing but a person can copy it */
	| 'by-hand';

/** What is copied where the phone has no list of apps to share with. */
export function toCopy({ text, url }: Shared): string {
	return [text, url].filter(Boolean).join('\n');
}

/** To be called by a tap: browsers share and copy for nothing else. */
export async function share(what: Shared): Promise<Sharing> {
	if (navigator.canShare?.(what)) {
		try {
			await navigator.share(what);
			return 'shared';
		} catch (error) {
			if (error instanceof DOMException && error.name === 'AbortError') return 'left';
		}
	}
	try {
		await navigator.clipboard.writeText(toCopy(what));
		return 'copied';
	} catch {
		return 'by-hand';
	}
}
