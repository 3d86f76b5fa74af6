import { dateOf, evaluate, type Condition, type DateRef } from './condition.ts';
import type { Facts } from './facts.ts';
import { problemsWith } from './question.ts';
import { visibleSections, type ServiceDefinition } from './service.ts';
import type { Sourced } from './source.ts';

export type Severity = 'blocker' | 'warning';
/** Where the applicant can mend it. */
export type Target = { readonly question: string } | { readonly slot: string };

/** A named rule with its source. */
export type Requirement = Sourced & {
	readonly id: string;
	readonly severity: Severity;
	/** applies only while this is `met` */
	readonly when?: Condition;
	readonly must: Condition;
	readonly target: Target;
	/** dates that its sentence names */
	readonly params?: Readonly<Record<string, DateRef>>;
};

/**
 * satisfied: it holds · violated: it does not · pending: an answer is missing · waived: it does not apply
 */
export type Verdict = 'satisfied' | 'violated' | 'pending' | 'waived';

export type FindingCode =
	/** a rule of the service: its sentence is under the requirement's id */
	| 'rule'
	/** a question that is not answered, or not in the right shape */
	| 'answer'
	/** a document that is not attached */
	| 'document'
	/** an attached document that does not fit its slot */
	| 'documentFit';

/** A rule's verdict on a draft. */
export type Finding = {
	/** `rule:<id>`, `answer:<question>`, `document:<slot>`, `documentFit:<slot>` */
	readonly requirement: string;
	readonly code: FindingCode;
	readonly verdict: Verdict;
	readonly severity: Severity;
	readonly target: Target;
	/** a key of the service's sources; absent where only the form itself asks for it */
	readonly source?: string;
	/** dates as calendar dates, for the sentence */
	readonly params: Readonly<Record<string, string>>;
};

/** Judges a draft. Pure, total, quick: run it on every change. */
export function check(service: ServiceDefinition, facts: Facts): Finding[] {
	return [
		...answerFindings(service, facts),
		...service.requirements
			.filter((requirement) => requirement.effectiveFrom <= facts.today)
			.map((requirement) => ruleFinding(requirement, facts)),
		...documentFindings(service, facts)
	];
}

/**
 * What is kept when a person accepts a finding: the rule with the dates that its sentence named. With
 * other dates it is another sentence, to be read anew.
 */
export function acceptanceOf({ requirement, params }: Finding): string {
	const dates = Object.keys(params)
		.sort()
		.map((name) => `${name}=${params[name]}`);
	return [requirement, ...dates].join('|');
}

/** What stands between a draft and its submission. A warning counts until it is accepted. */
export function obstacles(findings: readonly Finding[], accepted: readonly string[]): Finding[] {
	return findings.filter((finding) => {
		if (finding.verdict === 'satisfied' || finding.verdict === 'waived') return false;
		if (finding.severity === 'blocker') return true;
		return finding.verdict === 'violated' && !accepted.includes(acceptanceOf(finding));
	});
}

function answerFindings(service: ServiceDefinition, facts: Facts): Finding[] {
	const findings: Finding[] = [];
	for (const { questions } of visibleSections(service, facts)) {
		for (const question of questions) {
			const problems = problemsWith(question, facts.answers[question.id]);
			const missing = problems.every((problem) => problem.code === 'required');
			findings.push({
				requirement: `answer:${question.id}`,
				code: 'answer',
				verdict: problems.length === 0 ? 'satisfied' : missing ? 'pending' : 'violated',
				severity: 'blocker',
				target: { question: question.id },
				params: {}
			});
		}
	}
	return findings;
}

function ruleFinding(requirement: Requirement, facts: Facts): Finding {
	return {
		requirement: `rule:${requirement.id}`,
		code: 'rule',
		verdict: verdictOf(requirement.when, requirement.must, facts),
		severity: requirement.severity,
		target: requirement.target,
		source: requirement.source,
		params: paramsOf(requirement, facts)
	};
}

function verdictOf(when: Condition | undefined, must: Condition, facts: Facts): Verdict {
	const applies = when ? evaluate(when, facts) : 'met';
	if (applies === 'unmet') return 'waived';
	const holds = evaluate(must, facts);
	if (holds === 'met') return 'satisfied';
	if (applies === 'unknown') return 'pending';
	return holds === 'unmet' ? 'violated' : 'pending';
}

function documentFindings(service: ServiceDefinition, facts: Facts): Finding[] {
	const findings: Finding[] = [];
	for (const slot of service.slots) {
		if (slot.stage === 'issuance') continue;
		const files = facts.documents[slot.id] ?? [];
		const needed = slot.when ? evaluate(slot.when, facts) : 'met';
		const base = {
			severity: 'blocker',
			target: { slot: slot.id },
			source: slot.source,
			params: {}
		} as const;
		const verdict = (): Verdict => {
			if (needed === 'unmet' || (slot.optional && files.length === 0)) return 'waived';
			if (files.length > 0) return 'satisfied';
			return needed === 'unknown' ? 'pending' : 'violated';
		};
		findings.push({
			...base,
			requirement: `document:${slot.id}`,
			code: 'document',
			verdict: verdict()
		});
		if (files.length === 0 || needed === 'unmet') continue;
		const fits =
			files.length <= slot.maxFiles &&
			files.every(
				(file) =>
					file.size <= slot.maxBytes && slot.accepts.some((kind) => file.type.endsWith(kind))
			);
		findings.push({
			...base,
			requirement: `documentFit:${slot.id}`,
			code: 'documentFit',
			verdict: fits ? 'satisfied' : 'violated'
		});
	}
	return findings;
}

function paramsOf(requirement: Requirement, facts: Facts): Record<string, string> {
	const params: Record<string, string> = {};
	for (const [name, ref] of Object.entries(requirement.params ?? {})) {
		const date = dateOf(ref, facts);
		if (date !== undefined) params[name] = date;
	}
	return params;
}
