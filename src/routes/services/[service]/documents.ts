import { evaluate, factsRead, type Condition } from '#domain/condition';
import type { EvidenceSlot } from '#domain/evidence';
import type { Answers, Facts } from '#domain/facts';
import { findQuestion, type ServiceDefinition } from '#domain/service';

/** Documents that the same answers to one question ask for. */
export type DocumentGroup = {
	readonly options: readonly string[];
	readonly slots: readonly EvidenceSlot[];
};
export type DocumentGuide = {
	readonly everyone: readonly EvidenceSlot[];
	/** the choice that decides most, and what each of its options adds */
	readonly question: string | undefined;
	readonly groups: readonly DocumentGroup[];
	readonly depends: readonly EvidenceSlot[];
	/** asked for after approval */
	readonly later: readonly EvidenceSlot[];
};

/** Sorts the slots for a person who has answered nothing yet. */
export function documentGuide(service: ServiceDefinition): DocumentGuide {
	const now = service.slots.filter(({ stage }) => stage !== 'issuance');
	const question = decidingQuestion(service, now);
	const options = question ? optionsOf(service, question) : [];
	const needs = (slot: EvidenceSlot, answers: Answers) =>
		slot.when ? evaluate(slot.when, factsFor(service, answers)) : 'met';
	const everyone = now.filter((slot) => !slot.when && !slot.optional);
	const byOption = now.filter(
		(slot) =>
			slot.when &&
			question &&
			options.some((option) => needs(slot, { [question]: option }) === 'met')
	);
	const groups = new Map<string, { options: string[]; slots: EvidenceSlot[] }>();
	for (const option of question ? options : []) {
		const slots = byOption.filter(
			(slot) => needs(slot, { [question as string]: option }) === 'met'
		);
		const key = slots.map(({ id }) => id).join();
		const group = groups.get(key) ?? { options: [], slots };
		group.options.push(option);
		groups.set(key, group);
	}
	const known = new Set([...everyone, ...byOption].map(({ id }) => id));
	return {
		everyone,
		question,
		groups: [...groups.values()].filter(({ slots }) => slots.length > 0),
		depends: now.filter(({ id }) => !known.has(id)),
		later: service.slots.filter(({ stage }) => stage === 'issuance')
	};
}

/** The choice question that most slots read. */
function decidingQuestion(
	service: ServiceDefinition,
	slots: readonly EvidenceSlot[]
): string | undefined {
	const counts = new Map<string, number>();
	const conditions = slots.flatMap((slot): Condition[] => (slot.when ? [slot.when] : []));
	for (const fact of conditions.flatMap((when) => [...new Set(factsRead(when))])) {
		if (optionsOf(service, fact).length > 0) counts.set(fact, (counts.get(fact) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function optionsOf(service: ServiceDefinition, id: string): readonly string[] {
	const question = findQuestion(service, id)?.question;
	return question?.kind === 'choice' ? question.options : [];
}

function factsFor(service: ServiceDefinition, answers: Answers): Facts {
	return { answers, documents: {}, lists: service.lists, today: '2000-01-01' };
}
