import { accessHash, makeAccessCode } from './access-code.ts';
import { aboutOf, ask, isDead } from './ask.ts';
import type { PageEnvironment } from './environment.ts';
import type { Tracking } from './track.ts';

/** `there`: the office has it, so that it opens by now. */
export type Access = { readonly code: string; readonly there: boolean };

/** The newest code of an application; nothing for one of an older release until one is made. */
export function accessOf({ copy, asks, receipt }: Tracking): Access | undefined {
	const made = asks.filter((one) => one.copy.code !== undefined && !isDead(one)).at(-1);
	if (made?.copy.code !== undefined) {
		return { code: made.copy.code, there: made.delivery?.now.state === 'delivered' };
	}
	return copy.access === undefined
		? undefined
		: { code: copy.access, there: receipt !== undefined };
}

/** Another code; the one before opens nothing once the office has it. */
export async function renewAccess(page: PageEnvironment, tracking: Tracking): Promise<void> {
	const code = makeAccessCode(page);
	const about = aboutOf(tracking);
	const hash = await accessHash(about.submission, code);
	await ask(page, about, { ask: 'access', hash }, { code });
}
