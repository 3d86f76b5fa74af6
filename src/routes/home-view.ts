import { loadAside } from '#messages/aside';
import { loadListings, type Language, type Messages } from '#messages/index';
import { dateInKenya } from '#domain/calendar';
import { journeyIn, staleFor } from '#domain/due';
import { keepWhatWasOpened } from '#journey/glances';
import type { Glance } from '#journey/glance';
import { overviewSoFar, type DraftLine, type Need } from '#journey/overview';
import { upcomingOf, type Upcoming } from '#journey/upcoming';
import type { OutboxRow } from '#storage/database';
import { isFinal } from '#domain/outbox';
import { isEnd } from '#domain/status';
import type { PageEnvironment } from '#journey/environment';
import { submissionOf } from './submission-of.ts';
import { personOf } from './person.ts';

/** The service's name, and for whom it is, where the form says so: families have many of one kind. */
export type Named = { readonly name: string; readonly person: string | undefined };
export type WaitingLine = Named & { readonly row: OutboxRow };
export type DraftView = DraftLine &
	Named & {
		/** days since it was changed, once that is long ago */
		readonly stale: number | undefined;
		readonly journey: { readonly day: string; readonly daysLeft: number } | undefined;
	};
export type HomeView = {
	readonly needs: readonly (Need & Named)[];
	readonly upcoming: readonly (Upcoming & Named)[];
	readonly waiting: readonly WaitingLine[];
	readonly processing: readonly (Glance & Named)[];
	readonly decided: readonly (Glance & Named)[];
	readonly drafts: readonly DraftView[];
	/** older applications that were not opened yet */
	readonly left: number;
	readonly days: Messages['dashboard'];
	readonly now: number;
};

/** How many drafts are looked through at first. */
export const FEW = 5;

/** What this phone holds, each thing in one place only: the most pressing one. */
export async function homeView(
	page: PageEnvironment,
	language: Language,
	drafts = FEW
): Promise<HomeView> {
	const [all, days] = await Promise.all([
		overviewSoFar(page, drafts),
		loadAside(language, 'dashboard')
	]);
	const now = page.now();
	const today = dateInKenya(now);
	const names = await namesOf(language, [
		...all.drafts.map(({ draft }) => draft.service),
		...all.submissions.map(({ copy }) => copy.envelope.service)
	]);
	const nameOf = (service: string) => names.get(service) ?? '';
	const named = (glance: Glance) => ({
		...glance,
		name: nameOf(glance.copy.envelope.service),
		person: personOf(glance.copy.envelope.answers)
	});
	const bySubmission = new Map(all.submissions.map((one) => [one.copy.envelope.id, named(one)]));
	const needing = new Set(all.needs.map(({ tracking }) => tracking.copy.envelope.id));
	const withOffice = [...bySubmission.values()].filter(
		({ delivery, copy }) => isGone(delivery) && !needing.has(copy.envelope.id)
	);
	const upcoming = upcomingOf(
		all.submissions,
		all.drafts.map(({ draft }) => draft),
		now
	);
	return {
		needs: all.needs.map((need) => {
			const { name, person } = named(need.tracking);
			return { ...need, name, person };
		}),
		upcoming: upcoming.map((one) => ({
			...one,
			name: nameOf(one.service),
			person: personOf(one.answers)
		})),
		waiting: all.waiting
			.filter((row) => row.now.state !== 'held' && row.kind !== 'account')
			.map((row) => {
				const of = bySubmission.get(submissionOf(row));
				return { row, name: of?.name ?? '', person: of?.person };
			}),
		processing: withOffice.filter(({ status }) => !isEnd(status.status ?? '')),
		decided: withOffice.filter(({ status }) => isEnd(status.status ?? '')),
		drafts: all.drafts.map((line) => ({
			...line,
			name: nameOf(line.draft.service),
			person: personOf(line.draft.answers),
			stale: staleFor(dateInKenya(line.draft.changedAt), today),
			journey: journeyIn(line.draft.answers, today)
		})),
		left: all.left,
		days,
		now
	};
}

/** To be called in a quiet moment: what was opened need not be opened again at the next start. */
export function keepHome(page: PageEnvironment): Promise<void> {
	return keepWhatWasOpened(page);
}

/** A service this version does not know any more keeps its id for a name. */
async function namesOf(
	language: Language,
	services: readonly string[]
): Promise<ReadonlyMap<string, string>> {
	const listings = await loadListings(language).catch(() => ({}) as Awaited<ListingsOf>);
	return new Map(services.map((id) => [id, listings[id]?.name ?? id]));
}
type ListingsOf = ReturnType<typeof loadListings>;

function isGone(delivery: OutboxRow | undefined): boolean {
	return delivery === undefined || isFinal(delivery);
}
