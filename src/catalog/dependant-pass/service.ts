import type { ServiceDefinition } from '#domain/service';
import { efnsAccount, efnsSource } from '../accounts.ts';
import { passFees, passTariff } from '../blocks/pass.ts';
import { commonSources } from '../sources.ts';
import { brokers } from './cited.ts';
import { requirements } from './requirements.ts';
import { citizen, sections } from './sections.ts';
import { slots } from './slots.ts';

/** The dependant's pass, Form 28: for the family of a person who may live in Kenya. */
export const dependantPass = {
	id: 'dependant-pass',
	version: 1,
	group: 'pass',
	account: efnsAccount,
	sections,
	slots,
	requirements,
	fees: [
		{
			id: 'ofCitizen',
			stage: 'processing',
			amount: { currency: 'KES', minor: 2_000_000 },
			when: citizen,
			...passTariff
		},
		{
			id: 'ofHolder',
			stage: 'processing',
			amount: { currency: 'KES', minor: 1_000_000 },
			when: { oneOf: ['sponsorKind', ['permit', 'permanentResident']] },
			...passTariff
		},
		{
			id: 'bond',
			stage: 'issuance',
			amount: { currency: 'KES', minor: 10_000_000 },
			bond: true,
			...brokers
		}
	],
	lists: {},
	sources: {
		...efnsSource,
		...commonSources,
		fees: passFees,
		page: {
			title: 'Directorate of Immigration Services',
			url: 'https://fns.immigration.go.ke/infopack/passes/dependantpass/',
			asOf: '2026-11'
		},
		dependants: {
			title: 'IBN Kenya',
			url: 'https://www.ibn.co.za/kenya/dependant-visa',
			asOf: '2025-09-30'
		},
		guide: {
			title: 'Scribe Registrars',
			url: 'https://scriberegistrars.com/application-for-a-pass-in-kenya/',
			asOf: '2026-11'
		},
		brokers: {
			title: 'Biz Brokers Kenya',
			url: 'https://www.bizbrokerskenya.com/dependant-pass-kenya.html',
			asOf: '2026-11'
		},
		form: { title: 'fns.immigration.go.ke, as others recorded it', asOf: '2026' }
	},
	decision: {
		from: 4,
		to: 12,
		unit: 'weeks',
		...brokers
	},
	guide: 'dependants'
} as const satisfies ServiceDefinition;
