import type { ExemptionBand } from '#domain/service';
import { assumed } from '../sources.ts';
import { notice, official } from './cited.ts';

/** Papers and circumstances come first: they free a person of any nationality. */
export const bands = [
	{
		id: 'status',
		when: {
			or: [
				{ equals: ['nationality', 'KE'] },
				{
					oneOf: [
						'exemptStatus',
						['kenyanDocument', 'permit', 'staysInside', 'crew', 'laissezPasser', 'special']
					]
				}
			]
		},
		stayDays: null,
		...official
	},
	{ id: 'eac', when: { oneOf: ['nationality', '@eac'] }, stayDays: 180, ...notice },
	{ id: 'days90', when: { oneOf: ['nationality', '@days90'] }, stayDays: 90, ...notice },
	{ id: 'days60', when: { oneOf: ['nationality', '@days60'] }, stayDays: 60, ...notice },
	{
		id: 'uncertain',
		when: { oneOf: ['nationality', '@uncertain'] },
		stayDays: null,
		...assumed
	},
	{
		id: 'diplomatic',
		when: { equals: ['exemptStatus', 'diplomatic'] },
		stayDays: null,
		...official,
		/** the page says so of some of these passports only */
		confidence: 'assumed'
	}
] as const satisfies readonly ExemptionBand[];
