/** Codes and causes only: nothing personal reaches the sender in clear. */
export function report(error: unknown): void {
	console.error('sender', error);
}

/** What fails is written down, and fails nobody else. */
export async function reported(run: () => Promise<void>): Promise<void> {
	try {
		await run();
	} catch (error) {
		report(error);
	}
}
