import type { Finding } from '#domain/requirement';
import { findQuestion, type ServiceDefinition } from '#domain/service';
import type { Messages } from '#messages/index';
import type { ServiceText } from '#messages/service-text';

/** Findings by what the applicant has to do with them. */
export type Panel = {
	/** violated, and nothing goes out before they are mended */
	readonly wrong: readonly Finding[];
	/** violated, and to be read and accepted */
	readonly warnings: readonly Finding[];
	/** sections with questions that are not answered yet */
	readonly unanswered: readonly { section: string; questions: readonly string[] }[];
	readonly documents: readonly Finding[];
	readonly met: readonly Finding[];
	/** rules that wait for an answer */
	readonly waiting: readonly Finding[];
};

export function panelOf(service: ServiceDefinition, findings: readonly Finding[]): Panel {
	const rules = findings.filter(({ code }) => code === 'rule');
	const isMissing = ({ code, verdict }: Finding) =>
		code === 'document' && (verdict === 'violated' || verdict === 'pending');
	const bad = findings.filter((one) => one.verdict === 'violated' && !isMissing(one));
	return {
		wrong: bad.filter(({ severity }) => severity === 'blocker'),
		warnings: bad.filter(({ severity }) => severity === 'warning'),
		unanswered: unansweredIn(service, findings),
		documents: findings.filter((one) => isMissing(one) && one.verdict === 'violated'),
		met: rules.filter(({ verdict }) => verdict === 'satisfied'),
		waiting: rules.filter(({ verdict }) => verdict === 'pending')
	};
}

/** How many things are missing: each question and each document is one. */
export function missingIn({ unanswered, documents }: Panel): number {
	return documents.length + unanswered.reduce((sum, { questions }) => sum + questions.length, 0);
}

/** The page that mends a finding, below the application's own, and its name. */
export function placeOf(
	service: ServiceDefinition,
	text: ServiceText,
	words: Messages['review'],
	{ target }: Pick<Finding, 'target'>
): { path: string; hash: string; name: string } {
	if ('slot' in target) {
		return { path: 'documents', hash: `#slot-${target.slot}`, name: words.tasks.documents };
	}
	const section = findQuestion(service, target.question)?.section.id ?? '';
	return {
		path: section,
		hash: `#q-${target.question}`,
		name: text.sections[section]?.title ?? section
	};
}

function unansweredIn(service: ServiceDefinition, findings: readonly Finding[]) {
	const bySection = new Map<string, string[]>();
	for (const { code, verdict, target } of findings) {
		if (code !== 'answer' || verdict !== 'pending' || !('question' in target)) continue;
		const section = findQuestion(service, target.question)?.section.id;
		if (section) bySection.set(section, [...(bySection.get(section) ?? []), target.question]);
	}
	return [...bySection].map(([section, questions]) => ({ section, questions }));
}
