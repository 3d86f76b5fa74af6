import type { ServiceDefinition } from '#domain/service';

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
	/** of a repeatable table: the act of adding, and the name of row n (from 1) */
	readonly add?: string;
	readonly row?: (n: number) => string;
	/** of a repeatable table: its columns */
	readonly columns?: Readonly<Record<string, QuestionText>>;
};

/** What is said of one rule; dates in `params` come formatted in the person's language. */
export type RuleText = {
	/** the rule itself, as a short fact */
	readonly title: string;
	/** said when it is violated: what is wrong, with the dates */
	readonly violated: (params: Readonly<Record<string, string>>) => string;
	/** what the applicant can do */
	readonly mend: (params: Readonly<Record<string, string>>) => string;
};

/** What is said of a service before its form begins, in one language: enough to find and to choose it. */
export type Introduction = {
	readonly name: string;
	/** one sentence */
	readonly summary: string;
	/** what people used to call it, and what changed */
	readonly formerly?: string;
	readonly whoFor: readonly string[];
	readonly atHand: readonly string[];
	readonly steps: readonly string[];
	/** words that people search by, small letters */
	readonly searchWords: readonly string[];
	/** by exemption band; `country` is the country's name */
	readonly exemptions: Readonly<
		Record<string, (country: string) => { title: string; instead: string }>
	>;
};

/** Every sentence of one service's form, in one language. */
export type ServiceText = {
	/** as in its introduction */
	readonly name: string;
	readonly sections: Readonly<Record<string, { title: string; intro?: string }>>;
	readonly questions: Readonly<Record<string, QuestionText>>;
	readonly rules: Readonly<Record<string, RuleText>>;
	/** by slot */
	readonly documents: Readonly<Record<string, { title: string; hint: string }>>;
	readonly fees: Readonly<Record<string, string>>;
	/** notes on uncertain facts, shown beside them */
	readonly notes: Readonly<Record<string, string>>;
	/** the declaration, by its version */
	readonly declaration: { readonly version: string; readonly lines: readonly string[] };
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
				readonly row: (n: number) => string;
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
export type IntroductionFor<Service extends ServiceDefinition> = Introduction & {
	readonly exemptions: Service extends {
		readonly exemption: { readonly bands: readonly (infer Band extends Asked)[] };
	}
		? ById<Band, (country: string) => { title: string; instead: string }>
		: unknown;
};
