/**
 * By which the office shows a push service that it is the office (VAPID, RFC 8292): its public key, as a
 * browser wants it. This one belongs to the practice office; null in a build for an office that pushes
 * nothing. Apart from its other keys, since the worker needs those.
 */
export const pushKey: string | null =
	'BENy74g03su7XLoSSZtD5O4IntMj-aMWmDRt67WQgZqPTVsZsfuFlhyqyhhakgN6SzIaxyNhQ8HsEO5jp8RVc2g';
