import type { CalendarDate } from '#domain/calendar';
import type { Answer, Row } from '#domain/facts';
import type { CellQuestion, Problem, Question } from '#domain/question';
import type { Language, Messages } from '#messages/index';
import type { QuestionText } from '#messages/service-text';
import type RowsField from './RowsField.svelte';

/** An entry of a searchable list. `also`: other words that people search it by. */
export type Option = { readonly id: string; readonly name: string; readonly also?: string };

/** The lists behind the searchable questions, loaded when first needed. */
export type Lists = {
	countries(): Promise<readonly string[]>;
	places(list: string): Promise<readonly Option[]>;
};

/** What every field of a form shares. */
export type FormSetting = {
	readonly words: Messages['form'];
	readonly language: Language;
	readonly today: CalendarDate;
	readonly lists: Lists;
	/** the field of repeatable tables; only pages that have one bring it */
	readonly Rows?: typeof RowsField | undefined;
	/** the columns that a row asks as it stands */
	columns(question: Question, row: Row): readonly CellQuestion[];
};

/** One control of a question. The wrapper around it says label, hint and error. */
export type ControlProps<Kind extends Question = Question> = {
	/** the element's id, and where the error summary leads */
	id: string;
	question: Kind;
	text: QuestionText;
	value: Answer | undefined;
	setting: FormSetting;
	/** ids of hint, error and finding */
	describedBy?: string | undefined;
	invalid?: boolean;
	/** each keystroke */
	onchange: (value: Answer) => void;
	/** the control was left after a change: the answer may be tidied */
	onleave?: (() => void) | undefined;
};

/** The id of the element that answers a path (`question` or `question.row.column`). */
export function fieldId(path: string): string {
	return `q-${path}`;
}

export function ownProblem(problems: readonly Problem[], path: string): Problem | undefined {
	return problems.find((problem) => problem.path === path);
}
