import { version } from '$app/environment';

const RELOADED = 'kibali:reloaded-for';

let staying = 0;
let whole = false;

/** From now on a part that is missing is none that only did not come yet. */
export function workerHasAll(): void {
	whole = true;
}

/** Loads what the page can do without: where that fails, nothing that was typed is lost to a reload. */
export async function withoutReload<T>(load: () => Promise<T>): Promise<T> {
	staying++;
	try {
		return await load();
	} finally {
		staying--;
	}
}

/** A part of the page is gone from the server: this page is older than the app there. */
export function reloadOnce(event: Event): void {
	if (staying > 0) return;
	// Without a link, only a worker that has all could bring the page back.
	if (!navigator.onLine && !whole) return;
	try {
		if (sessionStorage.getItem(RELOADED) === version) return;
		sessionStorage.setItem(RELOADED, version);
	} catch {
		// without this note a reload could follow a reload for ever
		return;
	}
	event.preventDefault();
	location.reload();
}
