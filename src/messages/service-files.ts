import type { Language } from './index.ts';
import type { Introduction, ServiceText } from './service-text.ts';

type ServiceFile = { readonly introduction: Introduction; readonly text: ServiceText };

const serviceFiles = import.meta.glob<ServiceFile>('./*/services/*.ts');

/** What is said of a service before its form. `service` is its id. */
export async function loadIntroduction(language: Language, service: string): Promise<Introduction> {
	return (await loadFile(language, service)).introduction;
}

/** What a service's form says. `service` is its id. */
export async function loadServiceText(language: Language, service: string): Promise<ServiceText> {
	return (await loadFile(language, service)).text;
}

async function loadFile(language: Language, service: string): Promise<ServiceFile> {
	const load = serviceFiles[`./${language}/services/${service}.ts`];
	if (!load) throw new Error(`No sentences for ${language}/services/${service}`);
	return load();
}
