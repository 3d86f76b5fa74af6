import { factsRead, type Condition } from './condition.ts';
import { factsOfDate, listsRead } from './pack-condition.ts';
import type { CellQuestion, Question } from './question.ts';
import type { ServiceDefinition } from './service.ts';
import { firstOf, unique, type Fault } from './shape.ts';

type Named = { readonly id: string };

/** Ids that repeat or lead nowhere. The definition has its shape already. */
export function faultIn(service: ServiceDefinition, places: readonly string[]): Fault | undefined {
	const questions = service.sections.flatMap((section) => [...section.questions]);
	const bands = service.exemption?.bands ?? [];
	const groups: readonly (readonly [string, readonly Named[]])[] = [
		['sections', service.sections],
		['questions', questions],
		['slots', service.slots],
		['requirements', service.requirements],
		['fees', service.fees],
		['exemption', bands],
		...questions.flatMap((question) =>
			question.kind === 'rows' ? [[question.id, question.columns] as const] : []
		)
	];
	return (
		firstOf(groups, ([name, all]) => unique(idsOf(all), name)) ??
		orderFault(service) ??
		readFault(service, questions) ??
		leadFault(service, questions) ??
		placeFault(questions, places)
	);
}

/** A question is asked by what stands before it, so that no two wait for each other. */
function orderFault(service: ServiceDefinition): Fault | undefined {
	const before = new Set(['today']);
	return firstOf(service.sections, (section) => {
		const at = `sections.${section.id}`;
		return (
			strange(section.when, before, at) ??
			firstOf(section.questions, (question) => {
				const found = strange(question.when, before, question.id) ?? columnFault(question);
				before.add(question.id);
				return found;
			})
		);
	});
}

function columnFault(question: Question): Fault | undefined {
	if (question.kind !== 'rows') return undefined;
	const before = new Set<string>();
	return firstOf(question.columns, (column) => {
		const found = strange(column.when, before, `${question.id}.${column.id}`);
		before.add(`row.${column.id}`);
		return found;
	});
}

/** Rules, documents and fees read only what is declared. */
function readFault(service: ServiceDefinition, questions: readonly Question[]): Fault | undefined {
	const declared = new Set([
		'today',
		...idsOf(questions),
		...service.slots.map((slot) => `document.${slot.id}`),
		...questions.flatMap((question) =>
			question.kind === 'rows' ? question.columns.map((column) => `row.${column.id}`) : []
		)
	]);
	const holders = [...service.slots, ...service.fees, ...(service.exemption?.bands ?? [])];
	return (
		firstOf(holders, (one) => strange(one.when, declared, one.id)) ??
		firstOf(service.requirements, ({ id, when, must, params = {} }) => {
			const dates = Object.values(params).flatMap(factsOfDate);
			return (
				strange(when, declared, id) ??
				strange(must, declared, id) ??
				(dates.every((name) => declared.has(name)) ? undefined : lost(id))
			);
		}) ??
		firstOf(conditionsOf(service), (one) =>
			listsRead(one).every((name) => Object.hasOwn(service.lists, name)) ? undefined : lost('lists')
		)
	);
}

function leadFault(service: ServiceDefinition, questions: readonly Question[]): Fault | undefined {
	const slots = new Set(idsOf(service.slots));
	const asked = new Map(questions.map((question) => [question.id, question]));
	const cited = [
		...[...service.slots, ...service.requirements, ...service.fees],
		...(service.exemption?.bands ?? []),
		...(service.decision ? [{ ...service.decision, id: 'decision' }] : []),
		...(service.account ? [{ ...service.account, id: 'account' }] : [])
	];
	return (
		firstOf(cited, (one) =>
			Object.hasOwn(service.sources, one.source) ? undefined : lost(`${one.id}.source`)
		) ??
		firstOf(service.requirements, ({ id, target }) => {
			const there = 'slot' in target ? slots.has(target.slot) : asked.has(target.question);
			return there ? undefined : lost(`${id}.target`);
		}) ??
		firstOf(service.fees, ({ id, times }) =>
			times === undefined || asked.get(times)?.kind === 'number' ? undefined : lost(`${id}.times`)
		) ??
		(!service.exemption || asked.has(service.exemption.question) ? undefined : lost('exemption'))
	);
}

/** Lists of places come with the app: one that it lacks belongs to a newer one. */
function placeFault(questions: readonly Question[], places: readonly string[]): Fault | undefined {
	return firstOf(cellsOf(questions), (cell) =>
		cell.kind !== 'place' || places.includes(cell.list)
			? undefined
			: { fault: 'unknown', at: `${cell.id}.list` }
	);
}

function cellsOf(questions: readonly Question[]): readonly CellQuestion[] {
	return questions.flatMap((question) =>
		question.kind === 'rows' ? question.columns : [question]
	);
}

function conditionsOf(service: ServiceDefinition): Condition[] {
	const questions = service.sections.flatMap((section) => [...section.questions]);
	const holders = [
		...[...service.sections, ...questions, ...cellsOf(questions)],
		...[...service.slots, ...service.fees, ...service.requirements],
		...(service.exemption?.bands ?? [])
	];
	return [
		...holders.flatMap((one) => (one.when ? [one.when] : [])),
		...service.requirements.map(({ must }) => must)
	];
}

function strange(
	condition: Condition | undefined,
	known: ReadonlySet<string>,
	at: string
): Fault | undefined {
	if (!condition || factsRead(condition).every((name) => known.has(name))) return undefined;
	return lost(at);
}

function lost(at: string): Fault {
	return { fault: 'reference', at };
}

function idsOf(all: readonly Named[]): string[] {
	return all.map((one) => one.id);
}
