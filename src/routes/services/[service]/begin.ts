import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { ConsentStanding } from '#domain/consent';
import type { Answers } from '#domain/facts';
import { ConsentMissing } from '#journey/consent';
import { startApplication } from '#journey/start';
import type ConsentAsk from '../../ConsentAsk.svelte';
import { askToKeepOnce } from '../../keep.ts';
import { Locked, unlockPath } from '../../lock.ts';
import { getPage } from '../../open-page.ts';
import type { PageData } from './$types';

export type Begun = {
	readonly problem?: 'startFull' | 'startFailed';
	/** consent comes first */
	readonly asking?: { readonly Ask: typeof ConsentAsk; readonly standing: ConsentStanding };
};

/** Begins an application and leads to it, or says what stands in the way. */
export async function begin(
	{ service, language, text }: Pick<PageData, 'service' | 'language' | 'text'>,
	answers: Answers
): Promise<Begun> {
	try {
		const texts = { [language]: { form: text } };
		const id = await startApplication(await getPage(), service, answers, texts);
		void askToKeepOnce();
		await goto(resolve('/apply/[id]', { id }));
		return {};
	} catch (error) {
		if (error instanceof Locked) location.assign(unlockPath());
		else if (error instanceof ConsentMissing) return { asking: await ask(error) };
		else return { problem: full(error) ? 'startFull' : 'startFailed' };
		return {};
	}
}

async function ask({ standing }: ConsentMissing): Promise<NonNullable<Begun['asking']>> {
	const { default: Ask } = await import('../../ConsentAsk.svelte');
	return { Ask, standing };
}

function full(error: unknown): boolean {
	return error instanceof Error && error.name === 'StorageFull';
}
