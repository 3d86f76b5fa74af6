/** Amounts are whole minor units (cents), never floats. */
export type Currency = 'KES' | 'USD';
export type Money = { currency: Currency; minor: number };

export function sameMoney(a: Money, b: Money): boolean {
	return a.currency === b.currency && a.minor === b.minor;
}

/** One total per currency, in order of first appearance. */
export function totalOf(amounts: readonly Money[]): Money[] {
	const totals = new Map<Currency, number>();
	for (const { currency, minor } of amounts) {
		totals.set(currency, (totals.get(currency) ?? 0) + minor);
	}
	return [...totals].map(([currency, minor]) => ({ currency, minor }));
}
