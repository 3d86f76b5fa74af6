/** Brings one file, or what a bundle holds; `again` after it failed. */
export type Task = (again: boolean) => Promise<void>;

const TRIES = 3;
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** One that fails does not hold up the others, but lets the whole fail. */
export async function all(tasks: Task[], atOnce: number): Promise<void> {
	const failures: unknown[] = [];
	const goOn = async () => {
		for (let next = tasks.shift(); next; next = tasks.shift()) {
			await tried(next).catch((error: unknown) => failures.push(error));
		}
	};
	await Promise.all(Array.from({ length: atOnce }, goOn));
	if (failures.length > 0) throw failures[0];
}

export async function tried(task: Task): Promise<void> {
	for (let count = 1; ; count++) {
		try {
			return await task(count > 1);
		} catch (error) {
			if (count === TRIES) throw error;
		}
	}
}

export function typeOf(path: string): string {
	return Object.entries(TYPES).find(([ending]) => path.endsWith(ending))?.[1] ?? '';
}

export function isPage(response: Response): boolean {
	return (response.headers.get('content-type') ?? '').includes('html');
}

/** Nothing a stranger on the way put in its place; and no redirect, which a page could not open. */
export async function proper(path: string, response: Response): Promise<Response> {
	const wanted = typeOf(path).split('/').at(-1) ?? '';
	const type = response.headers.get('content-type') ?? '';
	if (response.status !== 200 || !type.includes(wanted)) {
		// unread, it would hold its connection: a few of them, and nothing else came through
		await response.body?.cancel();
		throw new Error(`${path} did not come`);
	}
	if (!response.redirected) return response;
	return new Response(await response.blob(), { headers: response.headers });
}
