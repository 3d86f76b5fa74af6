import type { ServiceBody } from '#domain/pack';
import type { ServiceDefinition } from '#domain/service';
import { findService } from '#catalog/index';
import { bodyOf } from '../../scripts/catalog-sources.ts';

const practice = {
	source: 'practice',
	confidence: 'assumed',
	effectiveFrom: '2024-01-02'
} as const;
const weekOn = { of: 'arrivalDate', days: 7 } as const;

type Words = {
	readonly question: { label: string; required: string };
	readonly rule: { title: string; violated: string; mend: string };
	readonly slot: { title: string; hint: string };
};
const words: Readonly<Record<string, Words>> = {
	en: {
		question: {
			label: 'Practice question: how many people travel with you?',
			required: 'Enter how many people travel with you'
		},
		rule: {
			title: 'Practice rule: a visit lasts at most 7 days',
			violated: 'You leave after {latest}, more than 7 days after you arrive.',
			mend: 'Choose an earlier day, or read this and go on: it is only practice.'
		},
		slot: {
			title: 'Practice document: a plan of your journey',
			hint: 'Where you will be on each day. Any page will do.'
		}
	},
	sw: {
		question: {
			label: 'Swali la mazoezi: ni watu wangapi wanaosafiri nawe?',
			required: 'Andika ni watu wangapi wanaosafiri nawe'
		},
		rule: {
			title: 'Sharti la mazoezi: ziara haizidi siku 7',
			violated: 'Unaondoka baada ya {latest}, zaidi ya siku 7 baada ya kufika.',
			mend: 'Chagua siku ya mapema, au soma hili uendelee: ni mazoezi tu.'
		},
		slot: {
			title: 'Hati ya mazoezi: mpango wa safari yako',
			hint: 'Utakuwa wapi kila siku. Ukurasa wowote unafaa.'
		}
	}
};

/**
 * The travel authorisation as a practice office might renew it: the fee rises, and there is a rule, a
 * document and a question more, and a question less. Invented, and said to be.
 */
export function renewedDefinition(now: ServiceDefinition): ServiceDefinition {
	return {
		...now,
		version: now.version + 1,
		sections: now.sections.map((section) => ({
			...section,
			questions: [
				...section.questions.filter(({ id }) => id !== 'visitedKenya'),
				...(section.id === 'reason'
					? [{ id: 'practiceGroup', kind: 'number' as const, min: 0, max: 50 }]
					: [])
			]
		})),
		requirements: [
			...now.requirements,
			{
				id: 'practiceWeek',
				severity: 'warning',
				must: { not: { after: ['departureDate', weekOn] } },
				target: { question: 'departureDate' },
				params: { latest: weekOn },
				...practice
			}
		],
		slots: [
			...now.slots,
			{
				id: 'practicePlan',
				document: 'letter',
				accepts: ['pdf', 'jpeg', 'png'],
				maxBytes: 5_000_000,
				maxFiles: 1,
				...practice
			}
		],
		fees: now.fees.map((fee) => ({
			...fee,
			amount: { ...fee.amount, minor: fee.amount.minor + 500 }
		})),
		sources: { ...now.sources, practice: { title: 'The practice office', asOf: '2026-11' } }
	};
}

export async function renewedEta(): Promise<ServiceBody> {
	const { definition, texts } = await bodyOf('eta');
	const renewed = Object.entries(texts).map(([language, { form, ...rest }]) => {
		const said = words[language] ?? words['en'];
		return [language, { ...rest, form: withWords(form as Form, said as Words) }] as const;
	});
	return { definition: renewedDefinition(definition), texts: Object.fromEntries(renewed) };
}

/** The service that a submission was made under; where that was never published, as it is now. */
export async function publishedService(
	id: string,
	version: number
): Promise<ServiceDefinition | undefined> {
	const now = await findService(id);
	if (id !== 'eta' || !now) return now;
	const renewed = renewedDefinition(now);
	return renewed.version === version ? renewed : now;
}

type Form = Readonly<Record<'questions' | 'rules' | 'documents', object>>;

function withWords(form: Form, { question, rule, slot }: Words): Form {
	return {
		...form,
		questions: { ...form.questions, practiceGroup: question },
		rules: { ...form.rules, practiceWeek: rule },
		documents: { ...form.documents, practicePlan: slot }
	};
}
