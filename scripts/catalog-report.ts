import { findService, serviceIds } from '#catalog/index';
import type { ServiceDefinition } from '#domain/service';
import type { Sourced } from '#domain/source';
import type { AnyCases } from '../tests/catalog/cases.ts';
import { coverageOf, type Coverage } from '../tests/catalog/coverage.ts';

/** What the catalog says, and how well it is known: one line for each fact, then the counts. */
type Fact = {
	readonly service: string;
	readonly kind: 'rule' | 'document' | 'fee' | 'exemption' | 'decision';
	readonly name: string;
	readonly sourced: Sourced;
	readonly source: string;
};

const say = (line = '') => process.stdout.write(`${line}\n`);
const services = (await Promise.all(serviceIds.map((id) => findService(id)))).filter(
	(service) => service !== undefined
);
const facts = services.flatMap(factsOf);
const coverage = new Map(
	await Promise.all(services.map(async (one) => [one.id, await coverageFor(one)] as const))
);

table(
	['service', 'kind', 'fact', 'confidence', 'from', 'source'],
	facts.map(({ service, kind, name, sourced, source }) => [
		...[service, kind, name, sourced.confidence, sourced.effectiveFrom],
		source
	])
);
say();
table(
	[
		'service',
		'version',
		'questions',
		'rules',
		'documents',
		'fees',
		...kinds(),
		'unsourced',
		'covered'
	],
	[...services.map((service) => countsOf(service.id, service)), totals()]
);
say();
const unsourced = facts.filter(({ sourced }) => sourced.confidence === 'assumed');
say(`${facts.length} facts, ${unsourced.length} of them without a source (assumed).`);
const { wanted, shown } = allCoverage();
say(`${shown} of ${wanted} cases of rules, documents and fees are shown by a scenario.`);
say(
	`${services.filter(({ unavailable }) => unavailable).length} services are listed without a form.`
);

function factsOf(service: ServiceDefinition): Fact[] {
	const fact = (kind: Fact['kind'], name: string, sourced: Sourced): Fact => {
		const { title = '?', asOf = '?' } = service.sources[sourced.source] ?? {};
		return { service: service.id, kind, name, sourced, source: `${title}, ${asOf}` };
	};
	return [
		...service.requirements.map((one) => fact('rule', one.id, one)),
		...service.slots.map((one) => fact('document', one.id, one)),
		...service.fees.map((one) => fact('fee', feeName(one), one)),
		...(service.exemption?.bands ?? []).map((one) => fact('exemption', one.id, one)),
		...(service.decision ? [fact('decision', decisionName(service), service.decision)] : [])
	];
}

/** Met, violated, not yet known: how much of it the cases of a service show. */
async function coverageFor(service: ServiceDefinition): Promise<Coverage> {
	if (service.unavailable) return { wanted: 0, shown: 0 };
	const { cases } = (await import(`../tests/catalog/cases/${service.id}.ts`)) as {
		cases: AnyCases;
	};
	return coverageOf(service, cases);
}

function allCoverage(): Coverage {
	const all = [...coverage.values()];
	return {
		wanted: all.reduce((sum, { wanted }) => sum + wanted, 0),
		shown: all.reduce((sum, { shown }) => sum + shown, 0)
	};
}

function percent(of: Coverage | undefined): string {
	return of && of.wanted > 0 ? `${Math.floor((100 * of.shown) / of.wanted)} %` : '';
}

function feeName({ id, stage, amount, bond }: ServiceDefinition['fees'][number]): string {
	const sum = `${amount.currency} ${amount.minor / 100}`;
	return `${id} ${sum}${bond ? ' bond' : ''} ${stage}`;
}

function decisionName({ decision }: ServiceDefinition): string {
	return decision ? `${decision.from}–${decision.to} ${decision.unit}` : '';
}

function kinds(): Sourced['confidence'][] {
	return ['official', 'secondary', 'conflicting'];
}

function countsOf(id: string, service: ServiceDefinition): string[] {
	const own = facts.filter((fact) => fact.service === id);
	const known = (confidence: string) =>
		own.filter(({ sourced }) => sourced.confidence === confidence).length;
	return [
		service.unavailable ? `${id} (no form)` : id,
		...[
			service.version,
			service.sections.reduce((sum, { questions }) => sum + questions.length, 0),
			service.requirements.length,
			service.slots.length,
			service.fees.length,
			...kinds().map(known),
			known('assumed')
		].map(String),
		percent(coverage.get(id))
	];
}

function totals(): string[] {
	const sums = services.map((service) => countsOf(service.id, service).slice(2, -1).map(Number));
	const [first = []] = sums;
	const all = first.map((_, index) => sums.reduce((sum, row) => sum + (row[index] ?? 0), 0));
	return [`all ${services.length}`, '', ...all.map(String), percent(allCoverage())];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
	const widths = head.map((title, column) =>
		Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0))
	);
	const line = (cells: readonly string[]) =>
		cells
			.map((cell, column) => {
				const width = widths[column] ?? 0;
				return /^\d+$/.test(cell) ? cell.padStart(width) : cell.padEnd(width);
			})
			.join('  ')
			.trimEnd();
	say(line(head));
	say(widths.map((width) => '-'.repeat(width)).join('  '));
	for (const row of rows) say(line(row));
}
