/** Codes and causes only: nothing personal reaches the sender in clear. */
export function report(error: unknown): void {
	console.error('sender', error);
}
