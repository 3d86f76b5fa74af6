/// <reference types="vite-plugin-pwa/info" />
declare global {
	namespace App {
		interface Error {
			message: string;
		}
	}

	/** Chromium's; kept by boot.js, which runs before the app does. */
	interface InstallPrompt extends Event {
		prompt(): Promise<unknown>;
		readonly userChoice: Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
	}

	var kibaliInstall: InstallPrompt | undefined;

	interface WindowEventMap {
		'kibali:installable': Event;
	}
}

export {};
