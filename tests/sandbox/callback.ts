import type { Office } from './office.ts';

/** The channel tells the office, as well as it can. */
export function callBack(office: Office, payment: string, report: () => void): void {
	const route = `CALLBACK ${payment}`;
	const fate = (word: 'late' | 'never') =>
		office.append([{ kind: 'callback', payment, fate: word }]);
	if (office.faults.take('callback-never', route)) return fate('never');
	const twice = office.faults.take('callback-twice', route) !== undefined;
	const send = async () => {
		report();
		if (twice) report();
	};
	const late = office.faults.take('callback-late', route);
	if (!late) return void send();
	fate('late');
	office.after(typeof late.value === 'number' ? late.value : 20_000, send);
}
