import { evaluate } from '#domain/condition';
import type { Evidence, EvidenceSlot } from '#domain/evidence';
import type { Finding } from '#domain/requirement';
import type { ServiceDefinition } from '#domain/service';
import type { Judgement } from '#journey/check';
import type { SlotState } from '#ui/documents/slot.ts';

export type SlotGroup = 'needed' | 'optional' | 'depends' | 'setAside';
export type SlotView = {
	readonly slot: EvidenceSlot;
	readonly group: SlotGroup;
	readonly state: SlotState;
	readonly files: readonly Evidence[];
	/** rules of the service that the attached files break */
	readonly broken: readonly Finding[];
};

/** The slots to show, in the service's order; one that is not asked for only while it holds a file. */
export function slotViews(
	service: ServiceDefinition,
	{ facts, findings }: Judgement,
	evidence: readonly Evidence[]
): SlotView[] {
	return service.slots.flatMap((slot) => {
		if (slot.stage === 'issuance') return [];
		const files = evidence.filter((one) => one.slot === slot.id);
		const asked = slot.when ? evaluate(slot.when, facts) : 'met';
		if (asked === 'unmet' && files.length === 0) return [];
		const group = groupOf(slot, asked);
		const violated = findings.filter(
			({ verdict, target, code }) =>
				verdict === 'violated' && code !== 'document' && 'slot' in target && target.slot === slot.id
		);
		const state = group === 'setAside' || files.length === 0 ? withoutFiles[group] : 'attached';
		return {
			slot,
			group,
			files,
			state: violated.length > 0 ? 'mend' : state,
			broken: violated.filter(({ code }) => code === 'rule')
		};
	});
}

const withoutFiles = {
	needed: 'missing',
	optional: 'optional',
	depends: 'depends',
	setAside: 'setAside'
} as const satisfies Record<SlotGroup, SlotState>;

function groupOf(slot: EvidenceSlot, asked: 'met' | 'unmet' | 'unknown'): SlotGroup {
	if (asked === 'unmet') return 'setAside';
	if (slot.optional) return 'optional';
	return asked === 'unknown' ? 'depends' : 'needed';
}
