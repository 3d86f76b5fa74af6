import type { Draft } from '#domain/draft';
import { visibleSections, type ServiceDefinition } from '#domain/service';
import { acceptanceOf, type Finding } from '#domain/requirement';
import type { Judgement } from './check.ts';

export type PartState =
	| { readonly state: 'todo' }
	| { readonly state: 'begun' }
	| { readonly state: 'complete' }
	/** how many things must be mended */
	| { readonly state: 'mend'; readonly count: number };

/** One line of the task list: a section, or `documents`. */
export type Part = { readonly id: string } & PartState;
export type Progress = { readonly parts: readonly Part[]; readonly complete: number };

/** How far a draft is: each visible section, then the documents. Hidden sections do not count. */
export function progressOf(service: ServiceDefinition, draft: Draft, judged: Judgement): Progress {
	const parts: Part[] = visibleSections(service, judged.facts).map(({ section, questions }) => {
		const ids = new Set(questions.map((question) => question.id));
		const own = judged.findings.filter(
			({ target }) => 'question' in target && ids.has(target.question)
		);
		const answered = questions.filter(({ id }) => judged.facts.answers[id] !== undefined).length;
		// the exemption check before the form may have answered a whole part
		const seen = draft.visited.includes(section.id) || answered === questions.length;
		return { id: section.id, ...partState(own, draft, seen, seen || answered > 0) };
	});
	const papers = judged.findings.filter(({ target }) => 'slot' in target);
	if (papers.some(({ verdict }) => verdict !== 'waived')) {
		const attached = Object.values(judged.facts.documents).some((files) => files.length > 0);
		parts.push({ id: 'documents', ...paperState(papers, draft, attached) });
	}
	return { parts, complete: parts.filter(({ state }) => state === 'complete').length };
}

function partState(own: Finding[], draft: Draft, seen: boolean, begun: boolean): PartState {
	const wrong = own.filter((finding) => isWrong(finding, draft));
	if (begun && wrong.length > 0) return { state: 'mend', count: wrong.length };
	if (!begun) return { state: 'todo' };
	const answered = own.every(({ code, verdict }) => code !== 'answer' || verdict === 'satisfied');
	return { state: seen && answered ? 'complete' : 'begun' };
}

function paperState(papers: Finding[], draft: Draft, attached: boolean): PartState {
	const open = papers.filter(({ verdict }) => verdict === 'violated' || verdict === 'pending');
	if (open.length === 0) return { state: 'complete' };
	const unfit = open.filter((finding) => finding.code !== 'document' && isWrong(finding, draft));
	if (unfit.length > 0) return { state: 'mend', count: unfit.length };
	return { state: attached ? 'begun' : 'todo' };
}

/** An accepted warning is no longer something to mend. */
function isWrong(finding: Finding, draft: Draft): boolean {
	if (finding.verdict !== 'violated') return false;
	return finding.severity === 'blocker' || !draft.accepted.includes(acceptanceOf(finding));
}
