import type { Answers } from '#domain/facts';

/** Whose application it is, from the block of questions about a person, which every service shares. */
export function personOf({ givenNames, surname }: Answers): string | undefined {
	const parts = [givenNames, surname].filter((part) => typeof part === 'string' && part !== '');
	return parts.length > 0 ? parts.join(' ') : undefined;
}

/** A service's name, and the person's where it is known: several may share a phone. */
export function titleOf(name: string | undefined, answers: Answers): string {
	return [name, personOf(answers)].filter(Boolean).join(' · ');
}
