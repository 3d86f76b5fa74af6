const span = (one: string, many: string) => (from: number, to: number) =>
	from === to ? `${from} ${from === 1 ? one : many}` : `${from} to ${to} ${many}`;

/** Lengths of time: "3 working days", "4 to 12 weeks". */
export const spans = {
	workingDays: span('working day', 'working days'),
	days: span('day', 'days'),
	weeks: span('week', 'weeks'),
	months: span('month', 'months')
};
