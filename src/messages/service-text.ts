import type { ServiceDefinition } from '#domain/service';

/**
 * A sentence as data: a pack of services carries it. `{name}` stands for what is only known when it is
 * said; what is not given stays as it is.
 */
export type Template = string;

export function fill(template: Template, values: Readonly<Record<string, string>>): string {
	return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
		Object.hasOwn(values, name) ? (values[name] ?? whole) : whole
	);
}

/** What is said of one question. */
export type QuestionText = {
	readonly label: string;
	readonly hint?: string;
	/** by option id */
	readonly options?: Readonly<Record<string, string>>;
	/** when it is not answered: an instruction, as "Enter your surname" */
	readonly required: string;
	/** when its format does not fit */
	readonly badFormat?: string;
	/** of a repeatable table: the act of adding, and the name of row `{n}` (from 1) */
	readonly add?: string;
	readonly row?: Template;
	/** of a repeatable table: its columns */
	readonly columns?: Readonly<Record<string, QuestionText>>;
};

/** What is said of one rule. Its `params` are filled in, dates in the person's language. */
export type RuleText = {
	/** the rule itself, as a short fact */
	readonly title: string;
	/** said when it is violated: what is wrong, with the dates */
	readonly violated: Template;
	/** what the applicant can do */
	readonly mend: Template;
};

/** What a list of services says of one: enough to find it. */
export type Listing = {
	readonly name: string;
	/** one sentence */
	readonly summary: string;
	/** words that people search by, small letters */
	readonly searchWords: readonly string[];
};

/** Files by the service that they are named after. */
export function byService<Text>(
	files: Readonly<Record<string, Text>>
): Readonly<Record<string, Text>> {
	return Object.fromEntries(
		Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.ts$/g, ''), text])
	);
}

/** What is said of a service before its form begins, in one language: enough to choose it. */
export type Introduction = {
	/** what people used to call it, and what changed */
	readonly formerly?: string;
	readonly whoFor: readonly string[];
	readonly atHand: readonly string[];
	readonly steps: readonly string[];
	/** by exemption band; `{country}` is the country's name */
	readonly exemptions?: Readonly<Record<string, { title: Template; instead: Template }>>;
};

/** Every sentence of one service's form, in one language. */
export type ServiceText = {
	/** as in its listing */
	readonly name: string;
	readonly sections: Readonly<Record<string, { title: string; intro?: string }>>;
	readonly questions: Readonly<Record<string, QuestionText>>;
	readonly rules: Readonly<Record<string, RuleText>>;
	/** by slot */
	readonly documents: Readonly<Record<string, { title: string; hint: string }>>;
	readonly fees: Readonly<Record<string, string>>;
	/** notes on uncertain facts, shown beside them */
	readonly notes: Readonly<Record<string, string>>;
	/** the declaration, by its version; `byApplicant` adds lines by the answer to `applicantKind` */
	readonly declaration: {
		readonly version: string;
		readonly lines: readonly string[];
		readonly byApplicant?: Readonly<Record<string, readonly string[]>>;
	};
};

type QuestionOf<Service extends ServiceDefinition> =
	Service['sections'][number]['questions'][number];
type Asked = { readonly id: string };

/** What a question's kind makes necessary: a word for each option, for each column, for each row. */
type TextOf<Question> = QuestionText &
	(Question extends { readonly options: readonly (infer Option extends string)[] }
		? { readonly options: Readonly<Record<Option, string>> }
		: unknown) &
	(Question extends { readonly format: string } ? { readonly badFormat: string } : unknown) &
	(Question extends { readonly columns: readonly (infer Column)[] }
		? {
				readonly add: string;
				readonly row: Template;
				readonly columns: TextsOf<Column>;
			}
		: unknown);
type TextsOf<Question> = {
	readonly [One in Question as One extends Asked ? One['id'] : never]: TextOf<One>;
};
type ById<Named extends Asked, Text> = Readonly<Record<Named['id'], Text>>;

/**
 * The sentences that one service cannot do without. `const said: TextFor<typeof eta> = text` does not
 * compile while one is missing.
 */
export type TextFor<Service extends ServiceDefinition> = ServiceText & {
	readonly sections: ById<Service['sections'][number], { title: string; intro?: string }>;
	readonly questions: TextsOf<QuestionOf<Service>>;
	readonly rules: ById<Service['requirements'][number], RuleText>;
	readonly documents: ById<Service['slots'][number], { title: string; hint: string }>;
	readonly fees: ById<Service['fees'][number], string>;
};

/** The same for its introduction. */
export type IntroductionFor<Service extends ServiceDefinition> = Introduction &
	(Service extends {
		readonly exemption: { readonly bands: readonly (infer Band extends Asked)[] };
	}
		? { readonly exemptions: ById<Band, { title: Template; instead: Template }> }
		: unknown);
