/** What is recorded. A word of a later release is kept, and shown as one that is not known here. */
export type Act =
	| 'draft-started'
	/** answers were changed: once for each time the form is opened */
	| 'draft-edited'
	| 'draft-deleted'
	| 'draft-restored'
	/** a deleted draft is gone for good */
	| 'draft-purged'
	| 'document-attached'
	| 'document-removed'
	| 'warning-accepted'
	| 'version-taken'
	| 'version-kept'
	| 'declared'
	| 'submitted'
	/** *Send now* was tapped */
	| 'sending-asked'
	| 'withdrawn'
	| 'reopened'
	| 'delivered'
	| 'refused'
	| 'payment-started'
	| 'payment-held'
	/** a held prompt was let go */
	| 'prompt-asked'
	/** the office asks for another amount than before, and the applicant agreed to that */
	| 'amount-agreed'
	| 'replied'
	/** `detail.thread`: `support`, or the submission that the message is about */
	| 'message-sent'
	/** `detail.ask`: a time, a correction, a withdrawal, a code to follow by, or where another application stands */
	| 'asked'
	| 'copies-cleared'
	/** `detail.act`: what was asked of the office about the account */
	| 'account-asked'
	| 'news'
	/** the phone may tell of news. `detail.push`: the office may wake it */
	| 'notices-on'
	| 'notices-off'
	/** the hours in which nothing is told, where there are any */
	| 'quiet-chosen'
	/** everything was put into an encrypted file */
	| 'backup-made'
	/** one draft was put into an encrypted file, for another phone */
	| 'draft-handed-over'
	/**
	 * `detail.submission` came out of a backup: its anchor lies in another phone's log. Without it, how
	 * much came along.
	 */
	| 'restored'
	/** for the first time it takes a secret to open what is here. `detail.ways`: which */
	| 'protected'
	| 'way-added'
	| 'way-changed'
	| 'way-removed'
	/** by the recovery key */
	| 'unlocked'
	| 'unlock-failed'
	/** to what Kibali keeps. `detail.version`: of the text, `detail.language`: that it was read in */
	| 'consent-given'
	| 'consent-withdrawn'
	/** a parent's or guardian's, for one application */
	| 'guardian-agreed'
	/** everything was saved as one file */
	| 'exported'
	/** records were saved as a file. `detail.format`, `detail.records`: how many */
	| 'records-saved'
	/** one application was put into a file. `detail.manifest`: the SHA-256 of the list of what is in it */
	| 'bundle-saved'
	/** how long things stay. `detail.months`: 0 for always */
	| 'retention-chosen'
	/** an application that was to go stays */
	| 'kept-longer'
	/**
	 * An application was, with its entries here: `detail.rows` names which, `detail.entries` how many,
	 * `detail.by` whether the person asked or its time was over.
	 */
	| 'erased';

/** One act, kept for the applicant. Append-only; `detail` holds codes and counts, never answers. */
export type AuditEntry = {
	readonly id: string;
	/** ms since the epoch, by the phone's clock */
	readonly at: number;
	/** ms that the office's clock was ahead of the phone's, as far as was known; absent on old entries */
	readonly clock?: number | 'unknown';
	readonly act: Act;
	readonly application: string | null;
	readonly detail: Readonly<Record<string, string | number>>;
	/** the head of the chain that it was written after; absent on old entries */
	readonly after?: string;
	/** random: the digest of an entry tells nothing about it */
	readonly salt?: string;
	/** it was written on another device, and came out of a backup: `after` and `salt` as they were there */
	readonly there?: { readonly after?: unknown; readonly salt?: unknown };
};

/** What comes before the first entry. */
export const GENESIS = '0'.repeat(64);

/** The last head that a page saw, and how many entries led to it. */
export type Checkpoint = {
	readonly head: string;
	readonly count: number;
	/** a checkpoint that the log no longer fitted; kept for good, so that going on hides nothing */
	readonly lost?: { readonly head: string; readonly count: number };
};

export type Break =
	/** an entry was changed, put in, taken out or moved */
	| 'link'
	/** an entry does not open, or is not the one that was linked */
	| 'content'
	/** an entry was sealed after another head: the chain was made anew */
	| 'order'
	/** entries are missing at the end, or were when a page wrote on */
	| 'truncated'
	/** the checkpoint is gone or does not open */
	| 'checkpoint'
	/** a receipt, or the copy of a submission, names a head that is not in the log */
	| 'receipt'
	/** entries were emptied by nobody who had the key */
	| 'erased';

export type AuditVerdict =
	| {
			readonly intact: true;
			readonly entries: number;
			/** of them from before the log was chained: linked as they were found */
			readonly old: number;
			/** of them after the checkpoint: the worker's, which no page has covered yet */
			readonly uncovered: number;
			/** places in it that receipts name, which the office signed */
			readonly receipts: number;
			readonly erased: number;
	  }
	/** `seq`: the row where it shows, where it is one */
	| { readonly intact: false; readonly kind: Break; readonly seq?: number };

export type Actor = 'person' | 'phone' | 'office';

const OFFICE: readonly string[] = ['delivered', 'refused', 'news'];
const PHONE: readonly string[] = ['payment-held', 'draft-purged', 'unlock-failed'];

export function actorOf({ act, detail }: Pick<AuditEntry, 'act' | 'detail'>): Actor {
	if (act === 'erased' && detail['by'] === 'time') return 'phone';
	if (OFFICE.includes(act)) return 'office';
	return PHONE.includes(act) ? 'phone' : 'person';
}

/** A clock that is off by less than this is called right. */
const RIGHT_ENOUGH = 2 * 60_000;

export type ClockDoubt =
	| { readonly clock: 'right' }
	| { readonly clock: 'unknown' }
	| { readonly clock: 'fast' | 'slow'; readonly by: number };

/** How far the time of an entry can be believed. `by`: ms. */
export function clockDoubt({ clock }: Pick<AuditEntry, 'clock'>): ClockDoubt {
	if (typeof clock !== 'number') return { clock: 'unknown' };
	const by = Math.abs(clock);
	if (by < RIGHT_ENOUGH) return { clock: 'right' };
	return { clock: clock > 0 ? 'slow' : 'fast', by };
}
