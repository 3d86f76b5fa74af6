import type { Language } from './index.ts';
import type { Introduction, ServiceText } from './service-text.ts';

const introductionFiles = import.meta.glob<{ introduction: Introduction }>(
	'./*/introductions/*.ts'
);
const serviceFiles = import.meta.glob<{ text: ServiceText }>('./*/services/*.ts');

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
