/** Whole hours of the phone's own clock, 0 to 23: from the first until the second nothing is told. */
export type QuietHours = { readonly from: number; readonly to: number };

/** What is offered first: an evening, a night and an early morning. */
export const USUAL_QUIET: QuietHours = { from: 21, to: 7 };

/** Does `hour` lie between them, over midnight too? From an hour until the same hour is never. */
export function isQuiet({ from, to }: QuietHours, hour: number): boolean {
	return (hour - from + 24) % 24 < (to - from + 24) % 24;
}
