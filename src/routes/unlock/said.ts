import type { NotProven } from '#journey/prove';
import type { Messages } from '#messages/index';
import type { Proof } from '#vault/wraps';

type Words = Messages['protection'];

/** What a person reads when it did not open. */
export function refusalSaid(words: Words, refusal: NotProven, way: Proof['way']): string[] {
	switch (refusal.why) {
		case 'wrong':
			return [words.wrong[way], ...nextSaid(words, way, refusal.free)];
		case 'wait':
			return [waitSaid(words, refusal.wait)];
		default:
			return [words.refused[refusal.why]];
	}
}

export function waitSaid(words: Words, wait: number): string {
	const seconds = Math.ceil(wait / 1_000);
	return words.wait(seconds > 90 ? words.minutes(Math.ceil(seconds / 60)) : words.seconds(seconds));
}

/** A passkey or a recovery key may be tried as often as one likes. How long to wait is said as it counts down. */
function nextSaid(words: Words, way: Proof['way'], free: number): string[] {
	if (way !== 'passphrase' && way !== 'pin') return [];
	return free > 0 ? [words.triesLeft(free)] : [];
}
