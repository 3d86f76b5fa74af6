/** The part of a service worker's global scope that ours uses; the page's types know none of it. */
export type WorkerScope = {
	readonly location: { readonly origin: string; readonly href: string };
	readonly navigator: { setAppBadge?(count: number): Promise<void> };
	readonly clients: {
		claim(): Promise<void>;
		matchAll(): Promise<readonly { readonly visibilityState: string }[]>;
		openWindow(path: string): Promise<unknown>;
	};
	readonly registration: {
		/** the worker at work, of whatever build */
		readonly active?: object | null;
		readonly sync?: { register(tag: string): Promise<void> };
		showNotification(title: string, options: object): Promise<void>;
	};
	skipWaiting(): Promise<void>;
	addEventListener<Name extends keyof WorkerEvents>(
		name: Name,
		listener: (event: WorkerEvents[Name]) => void
	): void;
};

type Extendable = { waitUntil(work: Promise<unknown>): void };
type WorkerEvents = {
	install: Extendable;
	activate: Extendable;
	fetch: FetchEvent;
	message: Extendable & { readonly data: unknown; readonly ports: readonly MessagePort[] };
	sync: Extendable & { readonly tag: string };
	periodicsync: Extendable & { readonly tag: string };
	push: Extendable;
	notificationclick: Extendable & { readonly notification: { close(): void } };
};

export type FetchEvent = Extendable & {
	readonly request: Request;
	respondWith(response: Promise<Response>): void;
};
