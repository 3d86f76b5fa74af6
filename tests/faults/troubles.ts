import type { Step, Trouble } from '../service-worker/fake-office.ts';
import type { Chance } from './chance.ts';

/** Every way to go wrong that a schedule knows, and how often it did. */
export const faultNames = [
	'crash-before-commit',
	'crash-after-commit',
	'crash-on-network',
	'cut',
	'cut-after-commit',
	'timeout',
	'delayed',
	'server',
	'busy',
	'portal',
	'forged',
	'lease-expiry',
	'clock-jump',
	'two-senders',
	'no-lock',
	'document-lost',
	'long-wait'
] as const;
export type FaultName = (typeof faultNames)[number];
export type Histogram = Record<FaultName, number>;

export function emptyHistogram(): Histogram {
	return Object.fromEntries(faultNames.map((name) => [name, 0])) as Histogram;
}

export function isLetter(step: Step): boolean {
	return step === 'submit' || step === 'reply' || step === 'pay';
}

export function addTo(sum: Histogram, more: Histogram): void {
	for (const name of faultNames) sum[name] += more[name];
}

/** What can happen to one exchange; `last` is the step that an answer belongs to. */
export function drawTrouble(step: Step, last: Step, chance: Chance): FaultName {
	if (step === 'answer') {
		const cut = isLetter(last) ? 'cut-after-commit' : 'cut';
		return chance.pick([cut, cut, 'crash-on-network', 'timeout', 'lease-expiry']);
	}
	const always: FaultName[] = ['cut', 'timeout', 'server', 'busy', 'portal', 'crash-on-network'];
	if (!isLetter(step)) return chance.pick([...always, 'lease-expiry']);
	const letters: FaultName[] = [...always, 'delayed', 'delayed', 'lease-expiry'];
	return chance.pick(step === 'submit' ? [...letters, 'forged', 'forged', 'forged'] : letters);
}

/** As the link of the fake office knows it; nothing where the exchange goes on. */
export function onTheLink(fault: FaultName): Trouble | undefined {
	switch (fault) {
		case 'cut':
		case 'cut-after-commit':
		case 'timeout':
			return 'cut';
		case 'delayed':
		case 'server':
		case 'busy':
		case 'portal':
		case 'forged':
			return fault;
		default:
			return undefined;
	}
}
