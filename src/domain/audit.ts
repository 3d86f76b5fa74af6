/** One act, kept for the applicant. Append-only; `detail` holds codes and counts, never answers. */
export type AuditEntry = {
	readonly id: string;
	/** ms since the epoch, by the phone's clock */
	readonly at: number;
	readonly act:
		| 'draft-started'
		| 'draft-deleted'
		| 'draft-restored'
		| 'document-attached'
		| 'document-removed'
		| 'warning-accepted'
		| 'version-taken'
		| 'version-kept'
		| 'declared'
		| 'submitted'
		| 'withdrawn'
		| 'reopened'
		| 'delivered'
		| 'refused'
		| 'payment-started'
		| 'payment-held'
		| 'replied'
		| 'copies-cleared'
		| 'news'
		| 'protected'
		| 'way-added'
		| 'way-changed'
		| 'way-removed'
		| 'unlocked'
		| 'unlock-failed';
	readonly application: string | null;
	readonly detail: Readonly<Record<string, string | number>>;
};
