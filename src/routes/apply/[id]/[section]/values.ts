import type { Answer, Answers } from '#domain/facts';
import type { Section } from '#domain/question';

/** A value for every question, asked or not; tables are always tables, so that their errors have a place. */
export function startingValues(section: Section, answers: Answers): Record<string, Answer> {
	return Object.fromEntries(
		section.questions.map(({ id, kind }) => [id, answers[id] ?? (kind === 'rows' ? [] : null)])
	);
}
