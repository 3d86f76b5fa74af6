import type { PageEnvironment } from '#journey/environment';
import { findSubmission } from '#storage/submissions';
import { personOf } from '../person.ts';

/** What an application is for, and whose it is; neither, where this phone has no copy of it. */
type Subject = { readonly service?: string; readonly person?: string | undefined };
type Home = Pick<PageEnvironment, 'db' | 'vault'>;

/** Opens each submission once: what was sent does not change any more. */
export function subjectReader(): ({ db, vault }: Home, submission: string) => Promise<Subject> {
	const known = new Map<string, Subject>();
	return async ({ db, vault }, submission) => {
		const found = known.get(submission);
		if (found) return found;
		const copy = submission === '' ? undefined : await findSubmission(db, vault, submission);
		if (!copy) return {};
		const { service, answers } = copy.envelope;
		const subject = { service, person: personOf(answers) };
		known.set(submission, subject);
		return subject;
	};
}
