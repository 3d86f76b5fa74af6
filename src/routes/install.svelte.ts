import { keepsNothing, readMark, writeMark } from './device.ts';

/** How this browser puts the app on the home screen, if it can and has not yet. */
export type InstallWay = 'prompt' | 'ios' | undefined;

let way = $state<InstallWay>();

export function installWay(): InstallWay {
	return way;
}

/** Starts watching; returns how to stop. */
export function watchInstall(): () => void {
	const look = () => {
		way = readMark('install-later') || keepsNothing() || isInstalled() ? undefined : findWay();
	};
	look();
	addEventListener('kibali:installable', look);
	addEventListener('appinstalled', hide);
	addEventListener('kibali:shared', hide);
	return () => {
		removeEventListener('kibali:installable', look);
		removeEventListener('appinstalled', hide);
		removeEventListener('kibali:shared', hide);
	};
}

export async function install(): Promise<void> {
	const prompt = globalThis.kibaliInstall;
	globalThis.kibaliInstall = undefined;
	hide();
	await prompt?.prompt();
}

export function installLater(): void {
	writeMark('install-later', 'yes');
	hide();
}

function hide(): void {
	way = undefined;
}

function isInstalled(): boolean {
	const standalone = 'standalone' in navigator && navigator.standalone === true;
	return standalone || matchMedia('(display-mode: standalone)').matches;
}

function findWay(): InstallWay {
	if (globalThis.kibaliInstall) return 'prompt';
	// only Safari on iPhone and iPad has this property; it has no prompt
	return 'standalone' in navigator ? 'ios' : undefined;
}
