import type { CalendarDate } from '#domain/calendar';
import { evaluate } from '#domain/condition';
import type { Draft } from '#domain/draft';
import type { Evidence, EvidenceSlot } from '#domain/evidence';
import type { DocumentFacts, Facts } from '#domain/facts';
import { check, obstacles, type Finding } from '#domain/requirement';
import { factsOf, type ServiceDefinition } from '#domain/service';

export type Judgement = {
	readonly facts: Facts;
	readonly findings: readonly Finding[];
	/** what stands between the draft and its submission */
	readonly obstacles: readonly Finding[];
};

/** Judges a draft with its documents on a day. Pure and quick: run it on every change. */
export function findingsOf(
	service: ServiceDefinition,
	draft: Pick<Draft, 'answers' | 'accepted'>,
	evidence: readonly Evidence[],
	today: CalendarDate
): Judgement {
	const facts = factsOf(service, draft.answers, documentFacts(evidence), today);
	const findings = check(service, facts);
	return { facts, findings, obstacles: obstacles(findings, draft.accepted) };
}

/** What is asked for with the application, as things stand; what is shown after approval is not. */
export function slotsAsked(service: ServiceDefinition, facts: Facts): EvidenceSlot[] {
	return service.slots.filter((slot) => slot.stage !== 'issuance' && isAsked(slot, facts));
}

/** What will be asked for after approval, as things stand. */
export function slotsAfterApproval(service: ServiceDefinition, facts: Facts): EvidenceSlot[] {
	return service.slots.filter((slot) => slot.stage === 'issuance' && isAsked(slot, facts));
}

/** The documents that belong to the submission. */
export function evidenceAsked(
	service: ServiceDefinition,
	facts: Facts,
	evidence: readonly Evidence[]
): Evidence[] {
	const slots = new Set(slotsAsked(service, facts).map((slot) => slot.id));
	return evidence.filter((one) => slots.has(one.slot));
}

function isAsked({ when }: EvidenceSlot, facts: Facts): boolean {
	return !when || evaluate(when, facts) === 'met';
}

export function documentFacts(evidence: readonly Evidence[]): Record<string, DocumentFacts[]> {
	const bySlot: Record<string, DocumentFacts[]> = {};
	for (const { slot, type, size, pages } of evidence) {
		(bySlot[slot] ??= []).push({ type, size, pages });
	}
	return bySlot;
}
