let stand: () => void;

/**
 * The first page is drawn and the phone has a quiet moment. What serves later pages, or the outbox,
 * waits for it, so that a slow link carries first what the person came for.
 */
export const standing = new Promise<void>((resolve) => {
	stand = resolve;
});

/** To be called when a page has been drawn; only the first time counts. */
export function pageStands(): void {
	if ('requestIdleCallback' in window) requestIdleCallback(() => stand(), { timeout: 2_000 });
	else setTimeout(stand, 200);
}
