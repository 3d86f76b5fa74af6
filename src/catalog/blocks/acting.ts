import type { Question } from '#domain/question';

/**
 * Who fills in the form. The question that stands before it is `applicantKind`, a choice of some of
 * self, parent, guardian, employer, institution, sponsor, agent: each service names its own.
 */
const notSelf = {
	oneOf: ['applicantKind', ['parent', 'guardian', 'employer', 'institution', 'sponsor', 'agent']]
} as const;

/** for a slot: an agent shows that the applicant asked them to act */
export const byAgent = { equals: ['applicantKind', 'agent'] } as const;

export const acting = [
	{ id: 'actingName', kind: 'text', maxLength: 100, format: 'name', when: notSelf },
	{
		id: 'actingOrganisation',
		kind: 'text',
		maxLength: 100,
		when: { oneOf: ['applicantKind', ['employer', 'institution', 'agent']] }
	},
	{ id: 'actingPhone', kind: 'phone', maxLength: 20, when: notSelf },
	{ id: 'actingEmail', kind: 'email', maxLength: 100, when: notSelf }
] as const satisfies readonly Question[];
