import type { CellQuestion, Question } from './question.ts';
import type { ServiceDefinition } from './service.ts';
import { atLeast, firstOf, isRecord, list, optional, record, text, type Fault } from './shape.ts';

const lines = list(text);
const questionFields = {
	label: text,
	hint: optional(text),
	options: optional(record(text)),
	required: text,
	badFormat: optional(text),
	add: optional(text),
	row: optional(text)
};
const columnText = atLeast(questionFields);
const questionText = atLeast({ ...questionFields, columns: optional(record(columnText)) });

const listing = atLeast({ name: text, summary: text, searchWords: lines });
const introduction = atLeast({
	formerly: optional(text),
	whoFor: lines,
	atHand: lines,
	steps: lines,
	exemptions: optional(record(atLeast({ title: text, instead: text })))
});
const form = atLeast({
	name: text,
	sections: record(atLeast({ title: text, intro: optional(text) })),
	questions: record(questionText),
	rules: record(atLeast({ title: text, violated: text, mend: text })),
	documents: record(atLeast({ title: text, hint: text })),
	fees: record(text),
	notes: record(text),
	declaration: atLeast({ version: text, lines, byApplicant: optional(record(lines)) })
});

/** The sentences of a service in one language; what they say is for the pages to read. */
export const serviceWords = atLeast({ listing, introduction, form });

/** The first id without a sentence. The words have their shape already. */
export function sentenceMissing(
	service: ServiceDefinition,
	words: Readonly<Record<string, unknown>>,
	at: string
): Fault | undefined {
	const said = (path: readonly string[]) => Object.keys(recordAt(words, path) ?? {});
	const wants: readonly (readonly [readonly string[], readonly { readonly id: string }[]])[] = [
		[['form', 'sections'], service.sections],
		[['form', 'rules'], service.requirements],
		[['form', 'documents'], service.slots],
		[['form', 'fees'], service.fees],
		[['introduction', 'exemptions'], service.exemption?.bands ?? []]
	];
	const questions = service.sections.flatMap((section) => [...section.questions]);
	return (
		firstOf(wants, ([path, all]) => {
			const there = new Set(said(path));
			return firstOf(all, (one) => (there.has(one.id) ? undefined : lost(at, ...path, one.id)));
		}) ??
		firstOf(questions, (question) =>
			questionMissing(question, recordAt(words, ['form', 'questions']), `${at}.form.questions`)
		)
	);
}

function questionMissing(question: Question, texts: unknown, at: string): Fault | undefined {
	const own = recordAt(texts, [question.id]);
	if (!own) return lost(at, question.id);
	if (question.kind !== 'rows') return optionMissing(question, own, `${at}.${question.id}`);
	return firstOf(question.columns, (column) => {
		const cell = recordAt(own, ['columns', column.id]);
		const place = `${at}.${question.id}.columns`;
		return cell ? optionMissing(column, cell, `${place}.${column.id}`) : lost(place, column.id);
	});
}

function optionMissing(
	question: CellQuestion,
	own: Readonly<Record<string, unknown>>,
	at: string
): Fault | undefined {
	if (question.kind !== 'choice') return undefined;
	const there = new Set(Object.keys(recordAt(own, ['options']) ?? {}));
	return firstOf(question.options, (option) =>
		there.has(option) ? undefined : lost(at, 'options', option)
	);
}

/** The record at a path of own keys, if there is one. */
function recordAt(
	value: unknown,
	path: readonly string[]
): Readonly<Record<string, unknown>> | undefined {
	let here = value;
	for (const key of path) here = isRecord(here) && Object.hasOwn(here, key) ? here[key] : undefined;
	return isRecord(here) ? here : undefined;
}

function lost(...path: readonly string[]): Fault {
	return { fault: 'reference', at: path.join('.') };
}
