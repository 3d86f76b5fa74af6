import type { DocumentFacts, Facts } from '#domain/facts';
import { factsOf, type ServiceDefinition } from '#domain/service';
import { check, type Finding } from '#domain/requirement';
import { today, withChange, type Change } from './cases.ts';
import { tourist } from './cases/eta.ts';

export { tourist, today, withChange, type Change };

export const scan: DocumentFacts = { type: 'application/pdf', size: 200_000, pages: 1 };
export const picture: DocumentFacts = { type: 'image/jpeg', size: 200_000, pages: null };

export function factsFor(
	service: ServiceDefinition,
	change: Change = {},
	documents: Readonly<Record<string, readonly DocumentFacts[]>> = {},
	day = today
): Facts {
	return factsOf(service, withChange(tourist, change), documents, day);
}

export function findingFor(
	service: ServiceDefinition,
	requirement: string,
	facts: Facts
): Finding | undefined {
	return check(service, facts).find((finding) => finding.requirement === requirement);
}
