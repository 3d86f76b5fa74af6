import * as z from 'zod/mini';
import type { Answers } from '#domain/facts';
import { problemsWith, type Problem } from '#domain/question';
import { questionsShown, tidyAnswer, type SectionFacts } from './section-answers.ts';

/**
 * The schema of one section's form, whose values are answers. Which questions are asked follows the
 * values themselves; what is hidden is not judged and is kept. An issue's message is a `Problem` as JSON
 * (see `readProblem`), its path the place in the form.
 */
export function answerSchema(at: SectionFacts) {
	const section = at.service.sections.find(({ id }) => id === at.section);
	const shape = Object.fromEntries(
		(section?.questions ?? []).map((question) => [question.id, z.optional(z.unknown())])
	);
	return z.looseObject(shape).check((context) => {
		const values = context.value as Answers;
		for (const question of questionsShown(at, values)) {
			for (const problem of problemsWith(question, tidyAnswer(question, values[question.id]))) {
				context.issues.push({
					code: 'custom',
					input: context.value,
					path: pathOf(problem),
					message: JSON.stringify(problem)
				});
			}
		}
	});
}

/** The problem that an issue of `answerSchema` carries. */
export function readProblem(message: string): Problem | undefined {
	return message.startsWith('{') ? (JSON.parse(message) as Problem) : undefined;
}

/** `question.row.column` as a path; rows are numbers. */
function pathOf(problem: Problem): (string | number)[] {
	return problem.path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
