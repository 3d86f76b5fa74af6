import type { CalendarDate } from './calendar.ts';
import { canonical } from './canonical.ts';
import { evaluate, isAnswered } from './condition.ts';
import type { EvidenceSlot } from './evidence.ts';
import type { Answers, DocumentFacts, Facts } from './facts.ts';
import { feeOf, type FeeLine, type FeeStage } from './fee.ts';
import type { Money } from './money.ts';
import { problemsWith, type Question } from './question.ts';
import { check, type Finding, type Requirement, type Verdict } from './requirement.ts';
import { factsOf, visibleSections, type ServiceDefinition } from './service.ts';

/** `after`: how the newer rule finds the draft as it stands. */
export type RuleChange =
	| { readonly change: 'added'; readonly id: string; readonly after: Finding }
	| {
			readonly change: 'changed';
			readonly id: string;
			readonly before: Finding | undefined;
			readonly after: Finding;
	  }
	| { readonly change: 'removed'; readonly id: string; readonly before: Finding };

/** A fee as it is due for the answers given; `sure` is false while an answer is missing. */
export type FeeShown = { readonly amount: Money; readonly sure: boolean };
export type FeeChange = {
	readonly id: string;
	readonly stage: FeeStage;
	readonly before?: FeeShown;
	readonly after?: FeeShown;
};
export type TotalChange = {
	readonly stage: FeeStage;
	readonly before: readonly Money[];
	readonly after: readonly Money[];
};

/** `maybe`: it depends on an answer that is not given yet. `later`: after approval. */
export type Need = 'needed' | 'maybe' | 'optional' | 'later' | 'no';
export type DocumentChange = {
	readonly slot: string;
	readonly before: Need;
	readonly after: Need;
	/** files that the draft holds for it */
	readonly files: number;
	/** what may show it changed; false when a file here no longer fits */
	readonly fits: boolean;
};

/** `answer`: whether what stands in the draft answers it, as the newer version asks. */
export type QuestionChange = {
	readonly change: 'added' | 'removed' | 'changed';
	readonly id: string;
	readonly section: string;
	readonly answer: 'good' | 'missing' | 'wrong';
};

/** What a newer version of a service means for one draft. Only what touches this draft is named. */
export type Changes = {
	readonly rules: readonly RuleChange[];
	readonly fees: readonly FeeChange[];
	readonly totals: readonly TotalChange[];
	readonly documents: readonly DocumentChange[];
	readonly questions: readonly QuestionChange[];
};

type Documents = Readonly<Record<string, readonly DocumentFacts[]>>;
type Side = { readonly service: ServiceDefinition; readonly facts: Facts };

/** Pure: the two versions, what the draft holds, and the day. */
export function changesFor(
	old: ServiceDefinition,
	next: ServiceDefinition,
	draft: { readonly answers: Answers; readonly documents: Documents },
	today: CalendarDate
): Changes {
	const side = (service: ServiceDefinition): Side => ({
		service,
		facts: factsOf(service, draft.answers, draft.documents, today)
	});
	const [before, after] = [side(old), side(next)];
	const stages: FeeStage[] = ['processing', 'issuance'];
	return {
		rules: ruleChanges(before, after),
		fees: stages.flatMap((stage) => feeChanges(before, after, stage)),
		totals: stages.flatMap((stage) => totalChange(before, after, stage)),
		documents: documentChanges(before, after),
		questions: questionChanges(before, after, draft.answers)
	};
}

export function countOf({ rules, fees, documents, questions }: Changes): number {
	return rules.length + fees.length + documents.length + questions.length;
}

/** Rules whose words or measure a person has not seen: what was accepted of them counts no more. */
export function rulesToRead(old: ServiceDefinition, next: ServiceDefinition): string[] {
	return next.requirements
		.filter(
			(rule) =>
				!sameRule(
					old.requirements.find(({ id }) => id === rule.id),
					rule
				)
		)
		.map(({ id }) => id);
}

function ruleChanges(before: Side, after: Side): RuleChange[] {
	const found = (side: Side) =>
		new Map(
			check(side.service, side.facts)
				.filter(({ code }) => code === 'rule')
				.map((finding) => [finding.requirement.slice('rule:'.length), finding])
		);
	const [was, is] = [found(before), found(after)];
	const ruleOf = ({ service }: Side, id: string) =>
		service.requirements.find((rule) => rule.id === id);
	const changes: RuleChange[] = [];
	for (const [id, finding] of is) {
		const earlier = was.get(id);
		const silent = !matters(earlier?.verdict) && !matters(finding.verdict);
		if (silent) continue;
		if (!ruleOf(before, id)) changes.push({ change: 'added', id, after: finding });
		else if (
			!sameRule(ruleOf(before, id), ruleOf(after, id)) ||
			earlier?.verdict !== finding.verdict
		) {
			changes.push({ change: 'changed', id, before: earlier, after: finding });
		}
	}
	for (const [id, finding] of was) {
		if (!is.has(id) && matters(finding.verdict)) {
			changes.push({ change: 'removed', id, before: finding });
		}
	}
	return changes;
}

/** A rule that does not apply to this person changes nothing for them. */
function matters(verdict: Verdict | undefined): boolean {
	return verdict !== undefined && verdict !== 'waived';
}

function sameRule(a: Requirement | undefined, b: Requirement | undefined): boolean {
	const measure = (rule: Requirement | undefined) =>
		rule && canonical([rule.severity, rule.when, rule.must, rule.target, rule.params]);
	return measure(a) === measure(b);
}

function feeChanges(before: Side, after: Side, stage: FeeStage): FeeChange[] {
	const lines = ({ service, facts }: Side) =>
		new Map(feeOf(service.fees, stage, facts).lines.map((line) => [line.fee.id, shown(line)]));
	const [was, is] = [lines(before), lines(after)];
	return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
		const [earlier, now] = [was.get(id), is.get(id)];
		if (canonical(earlier) === canonical(now)) return [];
		return [{ id, stage, ...(earlier ? { before: earlier } : {}), ...(now ? { after: now } : {}) }];
	});
}

function shown({ amount, due }: FeeLine): FeeShown {
	return { amount, sure: due === 'yes' };
}

function totalChange(before: Side, after: Side, stage: FeeStage): TotalChange[] {
	const total = ({ service, facts }: Side) => feeOf(service.fees, stage, facts).totals;
	const change = { stage, before: total(before), after: total(after) };
	return canonical(change.before) === canonical(change.after) ? [] : [change];
}

function documentChanges(before: Side, after: Side): DocumentChange[] {
	const slotOf = ({ service }: Side, id: string) => service.slots.find((slot) => slot.id === id);
	const ids = [...after.service.slots, ...before.service.slots].map(({ id }) => id);
	return [...new Set(ids)].flatMap((slot) => {
		const files = after.facts.documents[slot] ?? [];
		const [old, next] = [slotOf(before, slot), slotOf(after, slot)];
		const was = needOf(old, before.facts);
		const is = needOf(next, after.facts);
		const fits = next ? files.every((file) => fitsIn(next, file, files.length)) : true;
		const worse = is !== 'no' && !fits && old !== undefined && !sameLimits(old, next);
		return was === is && !worse
			? []
			: [{ slot, before: was, after: is, files: files.length, fits: !worse }];
	});
}

function needOf(slot: EvidenceSlot | undefined, facts: Facts): Need {
	const asked = slot?.when ? evaluate(slot.when, facts) : 'met';
	if (!slot || asked === 'unmet') return 'no';
	if (slot.stage === 'issuance') return 'later';
	if (slot.optional) return 'optional';
	return asked === 'met' ? 'needed' : 'maybe';
}

function fitsIn(slot: EvidenceSlot, file: DocumentFacts, files: number): boolean {
	const kind = slot.accepts.some((one) => file.type.endsWith(one));
	return kind && file.size <= slot.maxBytes && files <= slot.maxFiles;
}

function sameLimits(a: EvidenceSlot, b: EvidenceSlot | undefined): boolean {
	const limits = (slot: EvidenceSlot | undefined) =>
		slot && canonical([slot.accepts, slot.maxBytes, slot.maxFiles]);
	return limits(a) === limits(b);
}

function questionChanges(before: Side, after: Side, answers: Answers): QuestionChange[] {
	const [was, is] = [askedIn(before), askedIn(after)];
	const changes: QuestionChange[] = [];
	for (const [id, { section, question }] of is) {
		const earlier = was.get(id);
		if (earlier && canonical(asks(earlier.question)) === canonical(asks(question))) continue;
		const problems = problemsWith(question, answers[id]);
		const missing = problems.every(({ code }) => code === 'required');
		const answer = problems.length === 0 ? 'good' : missing ? 'missing' : 'wrong';
		changes.push({ change: earlier ? 'changed' : 'added', id, section, answer });
	}
	for (const [id, { section }] of was) {
		const answer = isAnswered(answers[id]) ? 'good' : 'missing';
		if (!is.has(id)) changes.push({ change: 'removed', id, section, answer });
	}
	return changes;
}

function askedIn({ service, facts }: Side) {
	return new Map(
		visibleSections(service, facts).flatMap(({ section, questions }) =>
			questions.map((question) => [question.id, { section: section.id, question }] as const)
		)
	);
}

/** What it asks; when it is asked shows by itself. */
function asks(question: Question) {
	return { ...question, when: undefined, autocomplete: undefined };
}
