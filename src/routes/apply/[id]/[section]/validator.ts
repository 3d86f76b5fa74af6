import * as z from 'zod/mini';
import type { Answer } from '#domain/facts';
import { answerSchema } from '#journey/answer-schema';
import type { SectionFacts } from '#journey/section-answers';

// The page's policy forbids eval, and asking for it would be reported.
z.config({ jitless: true });

/**
 * The client half of an adapter, by hand: what a section asks follows its answers, so that the schema is
 * made anew for each judgement.
 */
export function sectionValidator(at: () => SectionFacts) {
	return {
		superFormValidationLibrary: 'zod4' as const,
		async validate(values: unknown) {
			const result = answerSchema(at()).safeParse(values);
			if (result.success) return { success: true as const, data: values as Record<string, Answer> };
			return {
				success: false as const,
				issues: result.error.issues.map(({ message, path }) => ({
					message,
					path: path.filter((part) => typeof part !== 'symbol')
				}))
			};
		}
	};
}
