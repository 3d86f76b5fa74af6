import { loadListings, type Language } from '#messages/index';
import { overview, type DraftLine, type Need } from '#journey/overview';
import type { Tracking } from '#journey/track';
import type { OutboxRow } from '#storage/database';
import { isFinal } from '#domain/outbox';
import { isEnd } from '#domain/status';
import type { PageEnvironment } from '#journey/environment';
import { submissionOf } from './submission-of.ts';
import { personOf } from './person.ts';

/** The service's name, and for whom it is, where the form says so: families have many of one kind. */
export type Named = { readonly name: string; readonly person: string | undefined };
export type WaitingLine = Named & { readonly row: OutboxRow };
export type HomeView = {
	readonly needs: readonly (Need & Named)[];
	readonly waiting: readonly WaitingLine[];
	readonly processing: readonly (Tracking & Named)[];
	readonly decided: readonly (Tracking & Named)[];
	readonly drafts: readonly (DraftLine & Named)[];
	readonly now: number;
};

/** What this phone holds, each thing in one place only: the most pressing one. */
export async function homeView(page: PageEnvironment, language: Language): Promise<HomeView> {
	const all = await overview(page);
	const services = new Set([
		...all.drafts.map(({ draft }) => draft.service),
		...all.submissions.map(({ copy }) => copy.envelope.service)
	]);
	const names = new Map(
		await Promise.all([...services].map(async (id) => [id, await nameOf(language, id)] as const))
	);
	const named = (tracking: Tracking) => ({
		...tracking,
		name: names.get(tracking.copy.envelope.service) ?? '',
		person: personOf(tracking.copy.envelope.answers)
	});
	const bySubmission = new Map(all.submissions.map((one) => [one.copy.envelope.id, named(one)]));
	const needing = new Set(all.needs.map(({ tracking }) => tracking.copy.envelope.id));
	const withOffice = [...bySubmission.values()].filter(
		({ delivery, copy }) => isGone(delivery) && !needing.has(copy.envelope.id)
	);
	return {
		needs: all.needs.map((need) => {
			const { name, person } = named(need.tracking);
			return { ...need, name, person };
		}),
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
			name: names.get(line.draft.service) ?? '',
			person: personOf(line.draft.answers)
		})),
		now: page.now()
	};
}

/** A service this version does not know any more keeps its id for a name. */
async function nameOf(language: Language, service: string): Promise<string> {
	return loadListings(language).then(
		(listings) => listings[service]?.name ?? service,
		() => service
	);
}

function isGone(delivery: OutboxRow | undefined): boolean {
	return delivery === undefined || isFinal(delivery);
}
