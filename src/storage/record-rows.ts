import type { AuditRow, Database, OutboxRow, SubmissionRow } from './database.ts';
import { draftOf } from './copies.ts';
import { glanceKeys } from './glance.ts';
import { listLightDeliveries } from './light-deliveries.ts';

/** Which rows there are, and of what was sent all that lies in clear. Opens nothing, reads no document. */
export async function keysOfRecords(db: Database): Promise<
	Awaited<ReturnType<typeof glanceKeys>> & {
		readonly deliveries: readonly OutboxRow[];
		readonly acts: number;
	}
> {
	const [keys, deliveries, acts] = await Promise.all([
		glanceKeys(db),
		listLightDeliveries(db),
		db.audit.count()
	]);
	return { ...keys, deliveries, acts };
}

/** The newest entries of the log before this one, newest first; all there are of these owners, where named. */
export async function auditBefore(
	db: Database,
	{ before, most, owners }: { before: number; most: number; owners?: readonly string[] }
): Promise<AuditRow[]> {
	if (owners === undefined) {
		return db.audit.where('seq').below(before).reverse().limit(most).toArray();
	}
	const rows = await db.audit
		.where('application')
		.anyOf([...owners])
		.toArray();
	return rows
		.filter(({ seq = 0 }) => seq < before)
		.sort((a, b) => (b.seq ?? 0) - (a.seq ?? 0))
		.slice(0, most);
}

/** The copies of one application, oldest first. */
export async function copiesOf(db: Database, application: string): Promise<SubmissionRow[]> {
	const rows = await db.submissions.where('application').equals(application).toArray();
	return rows.sort((a, b) => a.createdAt - b.createdAt);
}

/** Under which names the log tells of an application: its own, and those of what was written about it. */
export async function ownersIn(db: Database, application: string): Promise<string[]> {
	const rows = await copiesOf(db, application);
	return [...new Set([application, ...rows.map(draftOf)])];
}
