import type { AccountStep } from '#domain/account-standing';
import type { PageEnvironment } from '#journey/environment';
import { getPage } from '../open-page.ts';
import { getAccount } from './standing.svelte.ts';

/** One thing that a page asks of the office, and what becomes of it. */
export type Asking = {
	readonly step: AccountStep | undefined;
	/** it is being kept, or waits for its answer */
	readonly busy: boolean;
	/** it could not even be kept on this phone */
	readonly failed: boolean;
	readonly refused: Extract<AccountStep, { state: 'refused' }> | undefined;
	/** rises with each try */
	readonly tries: number;
	/** `ask` comes to the id of the request */
	start(ask: (page: PageEnvironment) => Promise<string>): Promise<void>;
};

/** `answered`: the office said yes. Call it while a component starts. */
export function createAsking(answered?: () => void): Asking {
	const account = getAccount();
	let id = $state<string>();
	let keeping = $state(false);
	let failed = $state(false);
	let tries = $state(0);
	const step = $derived(account.standing.steps.find((one) => one.id === id));
	const waits = $derived(id !== undefined && (!step || step.state === 'waiting'));

	$effect(() => {
		if (step?.state === 'answered') answered?.();
	});

	return {
		get step() {
			return step;
		},
		get busy() {
			return keeping || waits;
		},
		get failed() {
			return failed;
		},
		get refused() {
			return step?.state === 'refused' ? step : undefined;
		},
		get tries() {
			return tries;
		},
		async start(ask) {
			if (keeping) return;
			keeping = true;
			failed = false;
			try {
				id = await ask(await getPage());
			} catch {
				failed = true;
			} finally {
				keeping = false;
				tries += 1;
			}
		}
	};
}
