import { evaluate, type Condition } from './condition.ts';
import type { EvidenceSlot } from './evidence.ts';
import type { Answer, Answers, DocumentFacts, Facts } from './facts.ts';
import type { Fee } from './fee.ts';
import type { CalendarDate } from './calendar.ts';
import type { Question, Section } from './question.ts';
import type { Requirement } from './requirement.ts';
import type { Source, Sourced } from './source.ts';

/** A class of people who do not need the service, decided before the form begins. */
export type ExemptionBand = Sourced & {
	readonly id: string;
	readonly when: Condition;
	/** days they may stay; null where the source names none */
	readonly stayDays: number | null;
};

/** What one can apply for, as data: JSON-safe, no functions. */
export type ServiceDefinition = {
	readonly id: string;
	/** rises with each change of content; a draft keeps the one it was started under */
	readonly version: number;
	readonly group: 'visit' | 'work' | 'pass' | 'registration' | 'passport' | 'status';
	readonly sections: readonly Section[];
	readonly slots: readonly EvidenceSlot[];
	readonly requirements: readonly Requirement[];
	readonly fees: readonly Fee[];
	/** named value lists, for `oneOf: [fact, '@name']` */
	readonly lists: Readonly<Record<string, readonly string[]>>;
	readonly sources: Readonly<Record<string, Source>>;
	/** asked before the form: the question, and who is exempt by its answer */
	readonly exemption?: { readonly question: string; readonly bands: readonly ExemptionBand[] };
	/** usual time until a decision; absent where no source names one */
	readonly decision?: Sourced & {
		readonly from: number;
		readonly to: number;
		readonly unit: 'workingDays' | 'days' | 'weeks' | 'months';
	};
	/** the government's system that takes it, and whether that asks for an account */
	readonly account?: Sourced & {
		readonly system: 'ecitizen' | 'efns' | 'eta';
		readonly needed: boolean;
	};
	/** the guide that explains it step by step, by its id */
	readonly guide?: string;
	/** known, and not offered: its page says what is known and how to ask. It has no form. */
	readonly unavailable?: true;
};

/** The visible sections, each with its visible questions, in order. */
export type VisibleSection = { readonly section: Section; readonly questions: readonly Question[] };

/**
 * The facts of a draft: answers to visible questions only, so that what is hidden by a later change
 * of mind never counts, and never is lost.
 */
export function factsOf(
	service: ServiceDefinition,
	answers: Answers,
	documents: Readonly<Record<string, readonly DocumentFacts[]>>,
	today: CalendarDate
): Facts {
	const visible: Record<string, Answer> = {};
	const facts: Facts = { answers: visible, documents, lists: service.lists, today };
	for (const { question } of walk(service, facts)) {
		const answer = answers[question.id];
		if (answer !== undefined) visible[question.id] = answer;
	}
	return facts;
}

/** What to show. `facts` come from `factsOf`. */
export function visibleSections(service: ServiceDefinition, facts: Facts): VisibleSection[] {
	const shown = new Map<Section, Question[]>();
	for (const { section, question } of walk(service, facts)) {
		shown.set(section, [...(shown.get(section) ?? []), question]);
	}
	return [...shown].map(([section, questions]) => ({ section, questions }));
}

export function findQuestion(
	service: ServiceDefinition,
	id: string
): { section: Section; question: Question } | undefined {
	for (const section of service.sections) {
		const question = section.questions.find((one) => one.id === id);
		if (question) return { section, question };
	}
	return undefined;
}

/** The band that frees a person from the service, if any is certain. */
export function exemptionOf(service: ServiceDefinition, facts: Facts): ExemptionBand | undefined {
	return service.exemption?.bands.find((band) => evaluate(band.when, facts) === 'met');
}

function* walk(service: ServiceDefinition, facts: Facts) {
	for (const section of service.sections) {
		if (section.when && evaluate(section.when, facts) !== 'met') continue;
		for (const question of section.questions) {
			if (question.when && evaluate(question.when, facts) !== 'met') continue;
			yield { section, question };
		}
	}
}
