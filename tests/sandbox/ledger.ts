import {
	closeSync,
	existsSync,
	fsyncSync,
	ftruncateSync,
	mkdirSync,
	openSync,
	readFileSync,
	writeSync
} from 'node:fs';
import { join } from 'node:path';
import type { Entry, LedgerLine } from './entry.ts';

export type Ledger = ReturnType<typeof openLedger>;

/** An append-only file of JSON lines. What `append` returns is on the disk. */
export function openLedger(dir: string) {
	mkdirSync(dir, { recursive: true });
	const path = join(dir, 'ledger.jsonl');
	const lines: LedgerLine[] = [];
	const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
	const whole = text.slice(0, text.lastIndexOf('\n') + 1);
	for (const line of whole.split('\n')) if (line) lines.push(JSON.parse(line));
	const file = openSync(path, 'a');
	// a kill in the middle of a write leaves half a line, which nobody was told of
	if (whole.length < text.length) ftruncateSync(file, Buffer.byteLength(whole));
	let open = true;
	return {
		lines: lines as readonly LedgerLine[],
		append(entries: readonly Entry[], now: number): LedgerLine[] {
			// its number may be another file's by now
			if (!open) throw new Error('the ledger is closed');
			const at = new Date(now).toISOString();
			const added = entries.map((entry, index) => ({
				...entry,
				seq: lines.length + index + 1,
				at
			}));
			writeSync(file, added.map((line) => `${JSON.stringify(line)}\n`).join(''));
			fsyncSync(file);
			lines.push(...added);
			return added;
		},
		/** Everything is forgotten; only the sandbox's own button does this. */
		wipe(): void {
			ftruncateSync(file, 0);
			lines.length = 0;
		},
		close(): void {
			if (open) closeSync(file);
			open = false;
		}
	};
}
