import type {
	Changes,
	DocumentChange,
	FeeChange,
	QuestionChange,
	RuleChange,
	TotalChange
} from '#domain/changes';
import type { Money } from '#domain/money';
import type { ServiceDefinition } from '#domain/service';
import type { Source, Sourced } from '#domain/source';
import type { Language, Messages } from '#messages/index';
import type { ServiceText } from '#messages/service-text';
import { ruleWords } from '#ui/form/sentences.ts';
import { formatMoney } from '#ui/format.ts';

type Version = { readonly service: ServiceDefinition; readonly text: ServiceText };
export type Said = {
	readonly words: Messages['renewal'];
	readonly language: Language;
	readonly old: Version;
	readonly next: Version;
};
/** One thing that changed: what it is, what became of it, and what that means. */
export type Line = {
	readonly id: string;
	readonly name: string;
	readonly tag: string;
	readonly tone: 'good' | 'wait' | 'todo' | 'bad';
	readonly details: readonly string[];
	readonly source?: { readonly source: Source; readonly sourced: Sourced };
};
export type Part = { readonly title: string; readonly lines: readonly Line[] };

/** The parts that have something to say, in the order in which a person feels them. */
export function partsOf(changes: Changes, said: Said): Part[] {
	const { words } = said;
	const parts: Part[] = [
		{ title: words.rules.title, lines: changes.rules.map((one) => ruleLine(one, said)) },
		{
			title: words.fees.title,
			lines: changes.fees.map((one) => feeLine(one, said))
		},
		{ title: words.documents.title, lines: changes.documents.map((one) => slotLine(one, said)) },
		{ title: words.questions.title, lines: changes.questions.map((one) => questionLine(one, said)) }
	];
	return parts.filter(({ lines }) => lines.length > 0);
}

/** What is paid in all at a stage, before and now. */
export function totalWords(
	{ before, after }: TotalChange,
	{ words, language }: Pick<Said, 'words' | 'language'>
): string {
	const sum = (amounts: readonly Money[]) =>
		amounts.length === 0
			? words.fees.nothing
			: amounts.map((amount) => formatMoney(amount, language)).join(' + ');
	return words.fees.total(sum(before), sum(after));
}

function ruleLine(change: RuleChange, said: Said): Line {
	const own = said.words.rules;
	const gone = change.change === 'removed';
	const { service, text } = gone ? said.old : said.next;
	const finding = gone ? change.before : change.after;
	const sentences = ruleWords(text, change.id, finding.params, said.language);
	const rule = service.requirements.find(({ id }) => id === change.id);
	const broken = !gone && finding.verdict === 'violated';
	const details = broken
		? [sentences.violated, `${own.mend} ${sentences.mend}`]
		: gone || finding.verdict === 'violated'
			? []
			: [own[finding.verdict]];
	return {
		id: `rule-${change.id}`,
		name: sentences.title,
		tag: own[change.change],
		tone: broken ? (finding.severity === 'blocker' ? 'bad' : 'wait') : gone ? 'good' : 'todo',
		details,
		...sourceOf(service, rule)
	};
}

function feeLine(change: FeeChange, said: Said): Line {
	const own = said.words.fees;
	const { before, after } = change;
	const { service, text } = after ? said.next : said.old;
	const money = (amount: Money) => formatMoney(amount, said.language);
	const way = wayOf(change);
	const sentence =
		before && after
			? own[way](money(before.amount), money(after.amount))
			: after
				? own.added(money(after.amount))
				: own.removed(money((before as NonNullable<typeof before>).amount));
	const tags = { raised: own.up, lowered: own.down, other: own.changed };
	return {
		id: `fee-${change.stage}-${change.id}`,
		name: text.fees[change.id] ?? change.id,
		tag: tags[way],
		tone: way === 'raised' ? 'wait' : way === 'lowered' ? 'good' : 'todo',
		details: after && !after.sure ? [sentence, own.unsure] : [sentence],
		...sourceOf(
			service,
			service.fees.find(({ id }) => id === change.id)
		)
	};
}

function wayOf({ before, after }: FeeChange): 'raised' | 'lowered' | 'other' {
	if (!before) return 'raised';
	if (!after) return 'lowered';
	if (before.amount.currency !== after.amount.currency) return 'other';
	if (before.amount.minor === after.amount.minor) return 'other';
	return before.amount.minor < after.amount.minor ? 'raised' : 'lowered';
}

function slotLine({ slot, after, before, files, fits }: DocumentChange, said: Said): Line {
	const own = said.words.documents;
	const text = said.next.text.documents[slot] ?? said.old.text.documents[slot];
	const { service } = after === 'no' ? said.old : said.next;
	const held = files > 0 ? own.there : own.missing;
	const details = {
		needed: [held],
		maybe: [own.maybeHint],
		optional: files > 0 ? [own.there] : [],
		later: [],
		no: files > 0 ? [own.stays(files)] : []
	}[after];
	return {
		id: `document-${slot}`,
		name: text?.title ?? slot,
		tag: before === after ? own.changed : own[after],
		tone: !fits || (after === 'needed' && files === 0) ? 'wait' : after === 'no' ? 'good' : 'todo',
		details: [...(text && after !== 'no' ? [text.hint] : []), ...(fits ? details : [own.unfit])],
		...sourceOf(
			service,
			service.slots.find(({ id }) => id === slot)
		)
	};
}

function questionLine({ change, id, answer }: QuestionChange, said: Said): Line {
	const own = said.words.questions;
	const gone = change === 'removed';
	const { text } = gone ? said.old : said.next;
	const typed = answer === 'missing' ? [] : [own.stays];
	return {
		id: `question-${id}`,
		name: text.questions[id]?.label ?? id,
		tag: own[change],
		tone: gone ? 'good' : answer === 'good' ? 'todo' : 'wait',
		details: gone ? typed : [own[answer]]
	};
}

function sourceOf(
	service: ServiceDefinition,
	sourced: Sourced | undefined
): Pick<Line, 'source'> | Record<never, never> {
	const source = sourced && service.sources[sourced.source];
	return source ? { source: { source, sourced } } : {};
}
