import type { FaultName } from './fault-names.ts';

/** What an `answer` fault answers. */
export type ToldAnswer = {
	readonly status: number;
	readonly type?: string;
	readonly body?: string;
	readonly headers?: Readonly<Record<string, string>>;
};

export type Fault = {
	readonly fault: FaultName;
	/** how often it still fires; negative: until it is switched off */
	readonly times: number;
	/** part of `PUT /v1/submissions/…`; all routes where empty */
	readonly route: string;
	/** ms, or a told answer */
	readonly value: number | ToldAnswer | null;
};

/** Faults that are switched on. Each firing is counted and goes to `record`. */
export type Faults = ReturnType<typeof createFaults>;

export function createFaults(record: (fault: FaultName, route: string) => void) {
	let active: Fault[] = [];
	const fired = new Map<FaultName, number>();
	return {
		/** Replaces a fault of the same name and route; no times switches it off. */
		set(next: Fault): void {
			const others = active.filter((one) => one.fault !== next.fault || one.route !== next.route);
			active = next.times === 0 ? others : [...others, next];
		},
		/** The fault, if it is on for this route; counts as one firing. */
		take(fault: FaultName, route: string): Fault | undefined {
			const found = active.find((one) => one.fault === fault && route.includes(one.route));
			if (!found) return undefined;
			active = active
				.map((one) => (one === found && one.times > 0 ? { ...one, times: one.times - 1 } : one))
				.filter((one) => one.times !== 0);
			fired.set(fault, (fired.get(fault) ?? 0) + 1);
			record(fault, route);
			return found;
		},
		/** The value of a standing fault, without firing it. */
		valueOf(fault: FaultName): number {
			const value = active.find((one) => one.fault === fault)?.value;
			return typeof value === 'number' ? value : 0;
		},
		list(): readonly Fault[] {
			return active;
		},
		fired(): Record<string, number> {
			return Object.fromEntries(fired);
		},
		clear(): void {
			active = [];
			fired.clear();
		}
	};
}
