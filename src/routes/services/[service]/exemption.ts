import { factsRead } from '#domain/condition';
import type { CalendarDate } from '#domain/calendar';
import type { Answers, Facts } from '#domain/facts';
import type { CellQuestion } from '#domain/question';
import {
	exemptionOf,
	findQuestion,
	type ExemptionBand,
	type ServiceDefinition
} from '#domain/service';

/** What must be asked to know who is exempt: every question that a band reads, the main one first. */
export function exemptionQuestions(service: ServiceDefinition): CellQuestion[] {
	if (!service.exemption) return [];
	const read = service.exemption.bands.flatMap((band) => factsRead(band.when));
	const ids = [...new Set([service.exemption.question, ...read])];
	return ids
		.map((id) => findQuestion(service, id)?.question)
		.filter((question) => question !== undefined)
		.filter((question) => question.kind !== 'rows');
}

export type ExemptionResult =
	| { readonly result: 'unasked' }
	| { readonly result: 'needed' }
	/** a band that is disputed or assumed frees nobody for sure: the form stays the way to go */
	| { readonly result: 'exempt'; readonly band: ExemptionBand; readonly certain: boolean };

export function exemptionResult(
	service: ServiceDefinition,
	answers: Answers,
	today: CalendarDate
): ExemptionResult {
	const facts: Facts = { answers, documents: {}, lists: service.lists, today };
	const band = exemptionOf(service, facts);
	if (band) {
		const certain = band.confidence === 'official' || band.confidence === 'secondary';
		return { result: 'exempt', band, certain };
	}
	const answered = exemptionQuestions(service).every(({ id }) => (answers[id] ?? null) !== null);
	return { result: answered ? 'needed' : 'unasked' };
}
