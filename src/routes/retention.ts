import { runRetention, type RetentionRun } from '#journey/retention';
import { getPage } from './open-page.ts';

let running: Promise<RetentionRun> | undefined;

/** Once a visit. What could not be done now is done at the next one. */
export function retentionOnce(): Promise<RetentionRun> {
	running ??= getPage().then(runRetention);
	return running;
}
