/**
 * Each language: its own name, how it asks to be chosen, the locale that its dates, numbers and money are
 * written by, and which way it runs. A language is a folder of this name, and one line here.
 */
export const languages = {
	en: { name: 'English', choose: 'Choose your language', locale: 'en-KE', dir: 'ltr' },
	sw: { name: 'Kiswahili', choose: 'Chagua lugha', locale: 'sw-KE', dir: 'ltr' }
} as const satisfies Record<string, Spoken>;
export type Language = keyof typeof languages;

type Spoken = {
	readonly name: string;
	readonly choose: string;
	readonly locale: string;
	readonly dir: 'ltr' | 'rtl';
};

export const languageCodes = Object.keys(languages) as readonly Language[];

export function isLanguage(value: unknown): value is Language {
	return typeof value === 'string' && Object.hasOwn(languages, value);
}
