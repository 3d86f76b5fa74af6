import { readMark, writeMark } from './device.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** `auto` follows the phone. */
export function currentTheme(): Theme {
	const theme = readMark('theme');
	return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

export function chooseTheme(theme: Theme): void {
	writeMark('theme', theme === 'auto' ? undefined : theme);
	if (theme === 'auto') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = theme;
}
