import type { ServiceDefinition } from '#domain/service';
import type { Messages } from '#messages/index';
import type { ServiceText } from '#messages/service-text';

export type Asked = {
	readonly id: string;
	readonly label: string;
	/** which rules look at it as well, in words */
	readonly used: string;
};
export type AskedPart = {
	readonly title: string;
	readonly why: string;
	readonly questions: readonly Asked[];
};

/** Every question, every column of its tables, and every document of a service, with what for. */
export function questionsOf(
	service: ServiceDefinition,
	text: ServiceText,
	words: Messages['privacy']['stored']
): { readonly parts: readonly AskedPart[] } {
	const used = (id: string) => {
		const rules = service.requirements.filter(({ when, must }) =>
			JSON.stringify([when, must]).includes(`"${id}"`)
		);
		const titles = [...new Set(rules.map((rule) => text.rules[rule.id]?.title ?? rule.id))];
		return titles.length > 0 ? words.used(titles.join('; ')) : '';
	};
	const sections = service.sections.map(({ id, questions }): AskedPart => {
		const title = text.sections[id]?.title ?? id;
		const asked = questions.flatMap((question) => {
			const own = text.questions[question.id];
			const label = own?.label ?? question.id;
			const columns = question.kind === 'rows' ? question.columns : [];
			return [
				{ id: question.id, label, used: used(question.id) },
				...columns.map((column) => ({
					id: `${question.id}.${column.id}`,
					label: `${label}: ${own?.columns?.[column.id]?.label ?? column.id}`,
					used: ''
				}))
			];
		});
		return { title, why: words.asks(title), questions: asked };
	});
	const documents = service.slots.map(({ id }) => ({
		id: `slot:${id}`,
		label: text.documents[id]?.title ?? id,
		used: ''
	}));
	const papers = { title: words.documents, why: words.shows, questions: documents };
	return { parts: documents.length > 0 ? [...sections, papers] : sections };
}
