import { isCalendarDate } from './calendar.ts';
import type { EvidenceSlot, FileKind } from './evidence.ts';
import type { Fee, FeeStage } from './fee.ts';
import { isFormat } from './format.ts';
import type { Money } from './money.ts';
import { condition, dateRef } from './pack-condition.ts';
import type {
	ChoiceQuestion,
	ConfirmQuestion,
	CountryQuestion,
	DateQuestion,
	NumberQuestion,
	PlaceQuestion,
	Question,
	RowsQuestion,
	Section,
	SectionPart,
	TextQuestion,
	YesNoQuestion
} from './question.ts';
import type { Requirement, Severity } from './requirement.ts';
import type { ExemptionBand, ServiceDefinition } from './service.ts';
import {
	count,
	id,
	isRecord,
	list,
	object,
	optional,
	record,
	text,
	when,
	word,
	yes,
	type Fault,
	type Shape
} from './shape.ts';
import type { Confidence, Source, Sourced } from './source.ts';

const GREATEST_FILE = 20_000_000;

const day: Shape = when(isCalendarDate);
/** Opened by a tap: nothing but a plain web address. */
const address: Shape = when((value) => typeof value === 'string' && /^https:\/\/\S+$/.test(value));
const number: Shape = when(Number.isFinite);
const format: Shape = (value, at) => (isFormat(value) ? undefined : { fault: 'unknown', at });
const version: Shape = when((value) => Number.isSafeInteger(value) && Number(value) >= 1);

const sourced = {
	source: id,
	confidence: word<Confidence>({
		official: true,
		secondary: true,
		conflicting: true,
		assumed: true
	}),
	effectiveFrom: day
} as const satisfies Record<keyof Sourced, Shape>;

const asked = {
	id,
	when: optional(condition),
	optional: optional(yes),
	autocomplete: optional(text)
};

const textQuestion = object<TextQuestion>({
	...asked,
	kind: text,
	maxLength: count,
	format: optional(format)
});

type Kind = Question['kind'];
/** By kind of question: one that the type gains does not compile until it stands here. */
const kinds: Readonly<Record<Exclude<Kind, 'rows'>, Shape>> = {
	text: textQuestion,
	longText: textQuestion,
	email: textQuestion,
	phone: textQuestion,
	number: object<NumberQuestion>({
		...asked,
		kind: text,
		min: number,
		max: number,
		fractions: optional(yes)
	}),
	date: object<DateQuestion>({
		...asked,
		kind: text,
		usually: word<DateQuestion['usually']>({ past: true, future: true })
	}),
	choice: object<ChoiceQuestion>({ ...asked, kind: text, options: list(id, { least: 1 }) }),
	yesNo: object<YesNoQuestion>({ ...asked, kind: text }),
	confirm: object<ConfirmQuestion>({ ...asked, kind: text }),
	country: object<CountryQuestion>({ ...asked, kind: text }),
	place: object<PlaceQuestion>({ ...asked, kind: text, list: id, freeEntry: optional(yes) })
};
const cell = ofKind(kinds);
const rows = object<RowsQuestion>({
	...asked,
	kind: text,
	columns: list(cell, { least: 1, most: 30 }),
	minRows: count,
	maxRows: count
});
const question = ofKind({ ...kinds, rows });

const money = object<Money>({
	currency: word<Money['currency']>({ KES: true, USD: true }),
	minor: count
});

const section = object<Section>({
	id,
	part: optional(
		word<SectionPart>({
			applicant: true,
			request: true,
			person: true,
			contact: true,
			kenya: true,
			family: true,
			background: true,
			papers: true
		})
	),
	when: optional(condition),
	questions: list(question)
});

const slot = object<EvidenceSlot>({
	...sourced,
	id,
	document: id,
	when: optional(condition),
	optional: optional(yes),
	stage: optional(word<'issuance'>({ issuance: true })),
	accepts: list(word<FileKind>({ jpeg: true, png: true, pdf: true }), { least: 1, most: 3 }),
	maxBytes: when((value) => Number.isSafeInteger(value) && between(Number(value), GREATEST_FILE)),
	maxFiles: when((value) => Number.isSafeInteger(value) && between(Number(value), 20))
});

const toQuestion = object<{ question: string }>({ question: id });
const toSlot = object<{ slot: string }>({ slot: id });
const target: Shape = (value, at) =>
	(isRecord(value) && Object.hasOwn(value, 'slot') ? toSlot : toQuestion)(value, at);

const requirement = object<Requirement>({
	...sourced,
	id,
	severity: word<Severity>({ blocker: true, warning: true }),
	when: optional(condition),
	must: condition,
	target,
	params: optional(record(dateRef))
});

const fee = object<Fee>({
	...sourced,
	id,
	stage: word<FeeStage>({ processing: true, issuance: true }),
	amount: money,
	when: optional(condition),
	times: optional(id),
	until: optional(day),
	otherAmounts: optional(list(money)),
	bond: optional(yes)
});

const source = object<Source>({
	title: text,
	url: optional(address),
	asOf: when((value) => typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value))
});

const band = object<ExemptionBand>({
	...sourced,
	id,
	when: condition,
	stayDays: when((value) => value === null || Number.isSafeInteger(value))
});

/** The form of a service, field by field. What its ids lead to is judged apart. */
export const service: Shape = object<ServiceDefinition>({
	id,
	version,
	group: word<ServiceDefinition['group']>({
		visit: true,
		work: true,
		pass: true,
		registration: true,
		passport: true,
		status: true
	}),
	sections: list(section),
	slots: list(slot),
	requirements: list(requirement),
	fees: list(fee),
	lists: record(list(text)),
	sources: record(source),
	exemption: optional(
		object<NonNullable<ServiceDefinition['exemption']>>({ question: id, bands: list(band) })
	),
	decision: optional(
		object<NonNullable<ServiceDefinition['decision']>>({
			...sourced,
			from: count,
			to: count,
			unit: word<NonNullable<ServiceDefinition['decision']>['unit']>({
				workingDays: true,
				days: true,
				weeks: true,
				months: true
			})
		})
	),
	account: optional(
		object<NonNullable<ServiceDefinition['account']>>({
			...sourced,
			system: word<NonNullable<ServiceDefinition['account']>['system']>({
				ecitizen: true,
				efns: true,
				eta: true
			}),
			needed: when((value) => typeof value === 'boolean')
		})
	),
	guide: optional(id),
	unavailable: optional(yes)
});

function ofKind(shapes: Readonly<Record<string, Shape>>): Shape {
	return (value, at): Fault | undefined => {
		const kind = isRecord(value) ? value['kind'] : undefined;
		if (typeof kind !== 'string') return { fault: 'shape', at };
		const shape = Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
		return shape ? shape(value, at) : { fault: 'unknown', at: `${at}.kind` };
	};
}

function between(value: number, most: number): boolean {
	return value >= 1 && value <= most;
}
