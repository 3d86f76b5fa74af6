import type { PackMark } from './pack.ts';

const DAY = 86_400_000;

/** How old the office's last word on the catalog is. */
export function freshnessOf(
	{ issuedAt, expiresAt }: Pick<PackMark, 'issuedAt' | 'expiresAt'>,
	now: number
): { readonly days: number; readonly state: 'fresh' | 'old' } {
	const days = Math.max(0, Math.floor((now - Date.parse(issuedAt)) / DAY));
	return { days, state: now > Date.parse(expiresAt) ? 'old' : 'fresh' };
}
