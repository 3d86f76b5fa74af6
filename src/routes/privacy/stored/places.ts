import type { AskEnvelope } from '#domain/ask';
import type { AuditEntry, Checkpoint } from '#domain/audit';
import type { Consent } from '#domain/consent';
import type { Draft } from '#domain/draft';
import type { Evidence } from '#domain/evidence';
import type { Receipt } from '#domain/receipt';
import type { Envelope, ReplyEnvelope } from '#domain/submission';
import type { Messages } from '#messages/index';
import type {
	AccountStepRow,
	CatalogRow,
	Database,
	KeyRow,
	ProofKeyRow,
	SessionRow,
	SettingRow
} from '#storage/database';
import type { PaymentFacts } from '#storage/payments';
import type { AskCopy, ReplyCopy, SubmissionCopy } from '#storage/submissions';
import type { Table } from 'dexie';
import type { Mark } from '../../device.ts';

type Words = Messages['stored'];
type KeysOf<Row> = Row extends unknown ? keyof Row & string : never;
type Said<Row> = Readonly<Record<KeysOf<Row>, string>>;
type TableName = {
	[Name in keyof Database]: Database[Name] extends Table ? Name : never;
}[keyof Database];
type RowOf<Name extends TableName> = Database[Name] extends Table<infer Row> ? Row : never;
type ById<Row extends { readonly id: string }> = { readonly [One in Row as One['id']]: One };
/** Tables whose rows are of different kinds, most of them told by their id. */
type ByRow = {
	keys: ById<KeyRow>;
	settings: ById<Exclude<SettingRow, KeptRow>> & { readonly home: KeptRow };
	catalog: ById<CatalogRow>;
	account: { step: AccountStepRow; device: ProofKeyRow; session: SessionRow };
};
/** there are several, each under a name of its own */
type KeptRow = Extract<SettingRow, { readonly sealed: unknown }>;
type Plain = Exclude<TableName, keyof ByRow>;

/** What is sealed in each row. */
type Inside = {
	drafts: Draft;
	documents: Evidence;
	submissions: SubmissionCopy | ReplyCopy | AskCopy;
	receipts: Receipt;
	payments: PaymentFacts;
	consents: Consent;
	audit: AuditEntry;
	chain: Checkpoint;
};

/**
 * Compiles only while every field of every row, of what is sealed in it, of what goes to the office
 * inside an envelope, and every mark has its sentence: the list is made from the schema, not beside it.
 */
export type Complete = {
	readonly tables: {
		readonly [Name in Plain]: {
			readonly fields: Said<RowOf<Name>>;
		} & (Name extends keyof Inside ? { readonly inside: Said<Inside[Name]> } : unknown);
	};
	readonly rows: {
		readonly [Name in keyof ByRow]: {
			readonly rows: {
				readonly [Row in keyof ByRow[Name]]: Readonly<
					Record<Exclude<KeysOf<ByRow[Name][Row]>, 'id'>, string>
				>;
			};
		};
	};
	readonly envelope: { readonly fields: Said<Envelope | ReplyEnvelope | AskEnvelope> };
	readonly marks: { readonly fields: Readonly<Record<Mark, string>> };
};
type Agrees<Has extends Needs, Needs> = Has;
export type Agreement = Agrees<Words, Complete>;

export type Keep = keyof Words['keep'];
export type Goes = keyof Words['goes'];
export type Safe = 'sealed' | 'plain' | 'mixed' | 'office' | 'none';
type Rule = { readonly keep: Keep; readonly goes: Goes; readonly safe: Safe };

const ofApplication: Rule = { keep: 'application', goes: 'submitted', safe: 'sealed' };
const ours: Rule = { keep: 'always', goes: 'nowhere', safe: 'plain' };
const toOffice: Rule = { keep: 'wire', goes: 'office', safe: 'none' };
const fromOffice: Rule = { keep: 'wire', goes: 'phone', safe: 'none' };

/** By group, each place with how long it stays and where it goes. The test holds it against the database. */
export const tables: Readonly<
	Record<Plain | keyof ByRow, Rule & { group: keyof Words['groups'] }>
> = {
	drafts: { ...ofApplication, safe: 'mixed', group: 'writing' },
	documents: { ...ofApplication, safe: 'mixed', group: 'writing' },
	documentBytes: { ...ofApplication, safe: 'mixed', group: 'writing' },
	submissions: { ...ofApplication, safe: 'mixed', group: 'sent' },
	outbox: { keep: 'application', goes: 'office', safe: 'office', group: 'sent' },
	uploads: { keep: 'sending', goes: 'office', safe: 'office', group: 'sent' },
	receipts: { ...ofApplication, goes: 'nowhere', safe: 'mixed', group: 'heard' },
	news: { ...ofApplication, goes: 'nowhere', safe: 'mixed', group: 'heard' },
	payments: { ...ofApplication, goes: 'office', safe: 'mixed', group: 'money' },
	consents: { ...ours, safe: 'mixed', group: 'consent' },
	audit: { ...ours, safe: 'mixed', group: 'consent' },
	chain: { ...ours, safe: 'mixed', group: 'consent' },
	retention: { ...ours, keep: 'application', group: 'consent' },
	erased: { ...ours, group: 'consent' },
	account: { ...ours, goes: 'office', safe: 'mixed', group: 'account' },
	keys: { ...ours, group: 'keys' },
	resealed: { ...ours, keep: 'moment', safe: 'mixed', group: 'keys' },
	settings: { ...ours, group: 'keys' },
	services: { ...ours, keep: 'application', group: 'services' },
	catalog: { ...ours, group: 'services' }
};

/** What goes over the wire, by its schema, and which way. `every` is what no schema says. */
export const wire: Readonly<Record<keyof Words['wire'], Rule>> = {
	every: toOffice,
	manifest: toOffice,
	submissionRequest: toOffice,
	messageRequest: toOffice,
	paymentRequest: toOffice,
	accountRequest: toOffice,
	accountLetter: { ...toOffice, safe: 'office' },
	subscriptionRequest: toOffice,
	submissionAnswer: fromOffice,
	messageAnswer: fromOffice,
	session: fromOffice,
	accountAnswer: fromOffice,
	accountSaid: fromOffice,
	money: fromOffice,
	paymentAnswer: fromOffice,
	invoice: fromOffice,
	heldMoney: fromOffice,
	newsEvent: fromOffice,
	newerNews: fromOffice,
	eventsAnswer: fromOffice,
	eventsPage: fromOffice,
	healthAnswer: fromOffice,
	catalogAnswer: fromOffice,
	problem: fromOffice
};

export const envelope: Rule = { ...toOffice, safe: 'office' };
export const marks: Rule = { keep: 'personal', goes: 'nowhere', safe: 'none' };
