import type { CalendarDate } from '#domain/calendar';
import type { EvidenceSlot } from '#domain/evidence';
import type { Office } from '#domain/office';
import type { Prepared } from '#documents/prepare';
import type { Database } from '#storage/database';
import type { Vault } from '#vault/vault';

/** What the applicant's verbs need from the thread they run in. Each verb takes it first. */
export type PageEnvironment = {
	readonly db: Database;
	readonly vault: Vault;
	readonly office: Office;
	/** ms since the epoch, by the phone's clock */
	now(): number;
	/** the day in Kenya */
	today(): CalendarDate;
	/** a new UUIDv7 */
	id(): string;
	random(bytes: number): Uint8Array<ArrayBuffer>;
	/** asks the sender to look at the outbox; returns at once */
	wake(): void;
	/** a picked file, made to fit its slot */
	prepare(file: File, slot: EvidenceSlot): Promise<Prepared>;
};
