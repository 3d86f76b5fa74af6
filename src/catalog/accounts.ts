import type { ServiceDefinition } from '#domain/service';
import type { Source } from '#domain/source';
import { assumed } from './sources.ts';

type Account = NonNullable<ServiceDefinition['account']>;

const SINCE = '2024-01-02';

/**
 * Which system of the government takes a service, and whether one signs in to it first. Spread the
 * source into the service's own under `account`.
 */
export const efnsAccount = {
	system: 'efns',
	needed: true,
	source: 'account',
	confidence: 'secondary',
	effectiveFrom: SINCE
} as const satisfies Account;
export const efnsSource = {
	account: {
		title: 'Newland Chase',
		url: 'https://newlandchase.com/kenya-new-online-immigration-application-system-launched/',
		asOf: '2023'
	}
} as const satisfies Record<string, Source>;

export const ecitizenAccount = { ...efnsAccount, system: 'ecitizen' } as const satisfies Account;
export const ecitizenSource = {
	account: {
		title: 'The Star',
		url: 'https://the-star.co.ke/news/2024-02-15-how-to-create-account-on-new-e-citizen-portal',
		asOf: '2024-02-15'
	}
} as const satisfies Record<string, Source>;

/** The service is not named where its system is described: it most likely goes the same way. */
export const likelyEfns = { system: 'efns', needed: true, ...assumed } as const satisfies Account;
export const likelyEcitizen = {
	system: 'ecitizen',
	needed: true,
	...assumed
} as const satisfies Account;
