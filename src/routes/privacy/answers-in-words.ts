import type { CalendarDate } from '#domain/calendar';
import type { Answers } from '#domain/facts';
import { factsOf, visibleSections } from '#domain/service';
import { documentFacts } from '#journey/check';
import type { ServiceFound } from '#journey/service';
import type { Language, Messages } from '#messages/index';
import type { ServiceText } from '#messages/service-text';
import { answerWords, rowsWords, type Naming } from '#ui/form/answer-words.ts';
import { placeNames } from '../place-names.ts';
import type { Pair } from './html.ts';

type Telling = {
	readonly page: { today(): CalendarDate };
	readonly form: Messages['form'];
	readonly review: Messages['review'];
	readonly language: Language;
};

/** What was answered, part by part, each question in its words; parts without an answer are left out. */
export async function answersInWords(
	{ service }: Pick<ServiceFound, 'service'>,
	text: ServiceText,
	answers: Answers,
	{ page, form: words, review, language }: Telling
): Promise<{ readonly title: string; readonly pairs: readonly Pair[] }[]> {
	const facts = factsOf(service, answers, documentFacts([]), page.today());
	const sections = visibleSections(service, facts);
	const names = await placeNames(sections.flatMap(({ questions }) => questions));
	const naming: Naming = {
		words,
		review,
		language,
		place: (list, id) => names.get(`${list} ${id}`) ?? id
	};
	return sections.flatMap(({ section, questions }) => {
		const pairs = questions.flatMap((question): Pair[] => {
			const own = text.questions[question.id];
			if (!own) return [];
			const answer = answers[question.id];
			if (question.kind !== 'rows') {
				const said = answerWords(question, own, answer, naming);
				return said === undefined ? [] : [[own.label, said]];
			}
			return rowsWords(question, own, answer, naming).map((cells): Pair => [
				own.label,
				cells.map(({ label, words: said }) => `${label}: ${said ?? '–'}`).join('; ')
			]);
		});
		const title = text.sections[section.id]?.title ?? section.id;
		return pairs.length > 0 ? [{ title, pairs }] : [];
	});
}
