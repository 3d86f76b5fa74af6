import type { Profile } from '#domain/account';

export const PASSWORD = 'Long-grass 7';

/** Invented; no two of them share anything. */
export function aProfile(nth = 1, change: Partial<Profile> = {}): Profile {
	return {
		kind: 'citizen',
		name: 'Amani Example',
		idNumber: String(10_000_000 + nth),
		email: `amani${nth}@example.com`,
		phone: `+2547${String(10_000_000 + nth)}`,
		...change
	};
}
