import type { DexieOptions, EntityTable, IndexableType, Table } from 'dexie';
// By its file: the worker that holds all is built without the alias that every page has.
import { Dexie } from 'dexie/dist/modern/dexie.mjs';
import type { AccountAct, Session } from '#domain/account';
import type { AskKind } from '#domain/ask';
import type { Delivery } from '#domain/outbox';
import type { Channel } from '#domain/payment';
import type { PackMark, PackRefusal, ServiceWords } from '#domain/pack';
import type { RetentionMark, RetentionMonths } from '#domain/retention';
import type { ServiceDefinition } from '#domain/service';
import type { Tries } from '#domain/tries';
import type { ProofKey } from '#vault/dpop';
import type { DeviceKey, NewsKeys, WrappedDataKey } from '#vault/key-store';
import type { Sealed } from '#vault/sealed';
import { migrations } from './migrations.ts';
import type { Notices, Unread, WakeAddress } from './notices.ts';
import type { Person } from './people.ts';

export type KeyRow = DeviceKey | WrappedDataKey | NewsKeys;

export type DraftRow = {
	readonly id: string;
	readonly revision: number;
	/** `closed`: submitted or replied; kept so that a withdrawal or a refusal can reopen it */
	readonly state: 'open' | 'closed' | 'deleted';
	/** when it was last deleted; absent on rows of earlier releases */
	readonly deletedAt?: number;
	readonly sealed: Sealed;
};
export type DocumentRow = {
	readonly id: string;
	readonly application: string;
	readonly sealed: Sealed;
};
/** The bytes of a document, apart from its facts so that lists stay light. */
export type DocumentBytesRow = DocumentRow;
/** The applicant's copy of what was submitted, replied or written. */
export type SubmissionRow = {
	readonly id: string;
	readonly application: string;
	readonly createdAt: number;
	readonly sealed: Sealed;
} & (
	| { readonly kind: 'submission' }
	/** `draft`: where its words stand; a submission's is the application itself */
	| { readonly kind: 'reply' | 'message'; readonly draft: string }
);
/** What is put on the wire; its own content is a JWE to the office. */
export type Call =
	| {
			readonly kind: 'submission';
			readonly service: string;
			readonly version: number;
			readonly envelope: string;
	  }
	/** `submission` of a message: its thread */
	| {
			readonly kind: 'reply' | 'message';
			readonly submission: string;
			readonly envelope: string;
			/** what it asks for, where it answers no request */
			readonly ask?: AskKind;
	  }
	| {
			readonly kind: 'payment';
			readonly submission: string;
			readonly invoice: string;
			readonly amount: { readonly currency: string; readonly minor: number };
			/** `invoice` is empty, `amount` the most that was allowed, until the office has asked */
			readonly channel: Channel;
			/** the most that was allowed, where that was done before or for later; minor units */
			readonly upTo?: number;
			readonly payer: string;
	  }
	/** `sealed` is emptied once the office has answered: it may hold a password */
	| { readonly kind: 'account'; readonly act: AccountAct; readonly sealed: string };
/** What the sender needs, readable while the vault is locked. */
export type OutboxRow = Delivery & { readonly call: Call };
/** Sealed bytes on their way; removed with the record of their delivery. */
export type UploadRow = {
	readonly id: string;
	readonly delivery: string;
	readonly bytes: ArrayBuffer;
};
/** `sealed`: a JWE to the vault's news key. */
export type ReceiptRow = {
	readonly id: string;
	readonly application: string;
	readonly sealed: string;
};
export type NewsRow = {
	readonly id: string;
	readonly submission: string;
	readonly cursor: number;
	readonly sealed: string;
};
export type PaymentRow = {
	readonly id: string;
	readonly application: string;
	readonly submission: string;
	readonly invoice: string;
	readonly startedAt: number;
	/** the attempt's phone and amount */
	readonly sealed: Sealed;
};
/** `sealed` with the data key by the page, a JWE to the news key by the worker; null once erased. */
export type AuditRow = {
	readonly seq?: number;
	readonly id: string;
	readonly application: string | null;
	readonly sealed: Sealed | string | null;
	/** SHA-256 of the entry, salted; of `sealed` where it is `old`. Absent on rows of earlier releases */
	readonly digest?: string;
	/** SHA-256 of the head before, `id` and `digest` */
	readonly head?: string;
	/** it was there before the chain, and was linked as it was found */
	readonly old?: boolean;
	/** which rows were erased together, as the entry of that act names them */
	readonly erased?: string;
};
/** Sealed with the data key: the last head that a page saw. */
export type ChainRow = { readonly id: 'checkpoint'; readonly sealed: Sealed };
/** One act of a person about the account: what was asked, and of what code; never a password or a code. */
export type AccountStepRow = {
	readonly id: string;
	readonly createdAt: number;
	readonly sealed: Sealed;
};
export type ProofKeyRow = ProofKey & { readonly id: 'device' };
/** Worth nothing without the device's key; in plain, since the sender works while the vault is locked. */
export type SessionRow = Session & { readonly id: 'session' };
export type AccountRow = AccountStepRow | ProofKeyRow | SessionRow;
export type SettingRow =
	| { readonly id: 'mailbox'; readonly token: string }
	| { readonly id: 'news-cursor'; readonly value: number; readonly askedAt: number }
	/** `at`: when it was measured, by this device; absent on rows of earlier releases */
	| { readonly id: 'clock'; readonly offset: number; readonly at?: number }
	| { readonly id: 'retention'; readonly months: RetentionMonths }
	/** everything is to go, and its keys are gone already */
	| { readonly id: 'erasing'; readonly at: number }
	/** in the database `kibali` alone: who shares this phone */
	| { readonly id: 'people'; readonly people: readonly Person[] }
	| ({ readonly id: 'tries' } & Tries)
	/** when a backup of everything was last made */
	| { readonly id: 'backup'; readonly at: number }
	/** newest last. `told`: of all of it somebody was told */
	| { readonly id: 'unread'; readonly news: readonly Unread[]; readonly told: boolean }
	/** only where this person wants to be told */
	| ({ readonly id: 'notices' } & Notices)
	| ({ readonly id: 'wake-address' } & WakeAddress)
	/** what home opened before, so that it need not open it again; it goes whenever anything is erased */
	| { readonly id: `home:${string}`; readonly sealed: Sealed };

/** A row of another table, sealed anew, until all of them are and take their places in one act. */
export type ResealedRow = {
	readonly table: string;
	readonly id: IndexableType;
	/** which sealing it was made from */
	readonly from: string;
	readonly sealed: Sealed | string;
};

/** `sealed`: a `Consent`. */
export type ConsentRow = {
	readonly id: string;
	readonly application: string | null;
	readonly sealed: Sealed;
};
/** A submission that was erased here: what the office still says of it is not kept. */
export type ErasedRow = { readonly id: string };

/**
 * A service as it was at one version: what a draft was started under, or what a pack brought. Public:
 * it says nothing of a person.
 */
export type ServiceRow = {
	/** `<service>@<version>` */
	readonly id: string;
	readonly service: string;
	readonly version: number;
	readonly definition: ServiceDefinition;
	/** by language; what is not kept yet comes with the app */
	readonly texts: Readonly<Record<string, Partial<ServiceWords>>>;
};
export type CatalogRow =
	/** as the worker heard it; nobody has looked into it */
	| { readonly id: 'candidate'; readonly jws: string; readonly etag: string | null }
	/** when the office was last asked, ms; `wanted`: by a person, who should not wait for a day */
	| { readonly id: 'asked'; readonly at: number; readonly wanted?: boolean }
	/** the pack in use */
	| ({ readonly id: 'adopted'; readonly etag: string | null } & PackMark)
	/** what became of the last one that was not taken; gone with the next that is */
	| { readonly id: 'refused'; readonly why: PackRefusal; readonly at: number };

export type DatabaseOptions = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> & {
	/** ms until a write that does not settle is given up */
	readonly patience?: number;
	/** a newer release opened the database: a reload would bring this page up to it */
	readonly onOutdated?: () => void;
	/** an older page keeps this release from opening the database */
	readonly onBlocked?: () => void;
};

const VERSION = migrations.at(-1)?.version ?? 0;

export class Database extends Dexie {
	declare keys: Table<KeyRow, KeyRow['id']>;
	declare drafts: EntityTable<DraftRow, 'id'>;
	declare documents: EntityTable<DocumentRow, 'id'>;
	declare documentBytes: EntityTable<DocumentBytesRow, 'id'>;
	declare submissions: EntityTable<SubmissionRow, 'id'>;
	declare outbox: EntityTable<OutboxRow, 'id'>;
	declare uploads: EntityTable<UploadRow, 'id'>;
	declare receipts: EntityTable<ReceiptRow, 'id'>;
	declare news: EntityTable<NewsRow, 'id'>;
	declare payments: EntityTable<PaymentRow, 'id'>;
	declare audit: EntityTable<AuditRow, 'seq'>;
	declare chain: Table<ChainRow, ChainRow['id']>;
	declare account: Table<AccountRow, AccountRow['id']>;
	declare settings: Table<SettingRow, SettingRow['id']>;
	declare services: EntityTable<ServiceRow, 'id'>;
	declare catalog: Table<CatalogRow, CatalogRow['id']>;
	declare resealed: Table<ResealedRow, [string, IndexableType]>;
	declare consents: EntityTable<ConsentRow, 'id'>;
	declare retention: EntityTable<RetentionMark, 'id'>;
	declare erased: EntityTable<ErasedRow, 'id'>;

	readonly patience: number;
	/** the data key that this connection writes under, once it is bound to one: `bindTo` */
	vault: string | undefined;

	/** another connection to the same, bound to no key */
	readonly again: () => Database;

	constructor(name: string, options: DatabaseOptions = {}) {
		const { patience = 30_000, onOutdated, onBlocked, ...ports } = options;
		super(name, { chromeTransactionDurability: 'strict', ...ports });
		this.patience = patience;
		this.again = () => new Database(name, options);
		// Each step that is declared costs every page that opens: one that only adds comes with the next.
		let stores = {};
		for (const { version, stores: added, upgrade } of migrations) {
			stores = { ...stores, ...added };
			if (!upgrade && version < VERSION) continue;
			const declared = this.version(version).stores(stores);
			if (upgrade) declared.upgrade(upgrade);
		}
		// An open page never blocks a newer release. It can still write: its next use opens the
		// database again, as the newer release left it.
		this.on('versionchange', (event) => {
			this.close({ disableAutoOpen: false });
			if (event.newVersion !== null) onOutdated?.();
			return false;
		});
		this.on('blocked', () => {
			onBlocked?.();
			return false;
		});
	}
}

/** Opens lazily, with the first use. */
export function openDatabase(name = 'kibali', options?: DatabaseOptions): Database {
	return new Database(name, options);
}
