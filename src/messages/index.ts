import type { documents } from './en/documents.ts';
import type { form } from './en/form.ts';
import type { help } from './en/help.ts';
import type { home } from './en/home.ts';
import type { outbox } from './en/outbox.ts';
import type { payment } from './en/payment.ts';
import type { services } from './en/services.ts';
import type { settings } from './en/settings.ts';
import type { shell } from './en/shell.ts';
import type { status } from './en/status.ts';
import type { Introduction, ServiceText } from './service-text.ts';

/** The areas of the app; a page loads the sentences of its own area only. English is the source of the types. */
export type Messages = {
	documents: typeof documents;
	form: typeof form;
	help: typeof help;
	home: typeof home;
	outbox: typeof outbox;
	payment: typeof payment;
	services: typeof services;
	settings: typeof settings;
	shell: typeof shell;
	status: typeof status;
};
export type Area = keyof Messages;

/** Each language by its own name. A language is a folder of this name, and one line here. */
export const languages = { en: 'English', sw: 'Kiswahili' } as const;
export type Language = keyof typeof languages;

export function isLanguage(value: unknown): value is Language {
	return typeof value === 'string' && Object.hasOwn(languages, value);
}

const areaFiles = import.meta.glob<Record<string, unknown>>('./*/*.ts');
const introductionFiles = import.meta.glob<{ introduction: Introduction }>(
	'./*/introductions/*.ts'
);
const serviceFiles = import.meta.glob<{ text: ServiceText }>('./*/services/*.ts');

export async function loadArea<Name extends Area>(
	language: Language,
	area: Name
): Promise<Messages[Name]> {
	const load = areaFiles[`./${language}/${area}.ts`];
	if (!load) throw new Error(`No sentences for ${language}/${area}`);
	return (await load())[area] as Messages[Name];
}

/** What is said of a service before its form. `service` is its id. */
export async function loadIntroduction(language: Language, service: string): Promise<Introduction> {
	const load = introductionFiles[`./${language}/introductions/${service}.ts`];
	if (!load) throw new Error(`No sentences for ${language}/introductions/${service}`);
	return (await load()).introduction;
}

/** What a service's form says. `service` is its id. */
export async function loadServiceText(language: Language, service: string): Promise<ServiceText> {
	const load = serviceFiles[`./${language}/services/${service}.ts`];
	if (!load) throw new Error(`No sentences for ${language}/services/${service}`);
	return (await load()).text;
}
