import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type LedgerLine = { readonly kind: string } & Readonly<Record<string, unknown>>;

/** The same server that `npm start` runs, in a process of its own, with an empty office. */
export type RunningOffice = {
	readonly url: string;
	ledger(): Promise<LedgerLine[]>;
	applications(): Promise<Record<string, unknown>[]>;
	mail(): Promise<Record<string, unknown>[]>;
	act(
		path: 'phone' | 'paybill' | 'refunds' | 'desk' | 'mail' | 'faults' | 'catalog' | 'reset',
		body: unknown
	): Promise<unknown>;
	/** SIGKILL: the link is dead until `start` */
	stop(): Promise<void>;
	start(build?: string): Promise<void>;
	/** for good, with all that it kept */
	close(): Promise<void>;
};

const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

export async function runOffice(build = 'build'): Promise<RunningOffice> {
	const dir = mkdtempSync(join(tmpdir(), 'kibali-office-'));
	let { child, url } = await launch(dir, '0', build);
	const port = new URL(url).port;
	const call = async (path: string, init?: RequestInit) => {
		const answer = await fetch(`${url}/sandbox/api/${path}`, init);
		if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
		return answer.json();
	};
	return {
		get url() {
			return url;
		},
		ledger: async () => (await call('ledger')).lines,
		applications: async () => (await call('applications')).applications,
		mail: async () => (await call('mail')).mail,
		act: (path, body) =>
			call(path, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify(body)
			}),
		stop: () => kill(child),
		async start(next = build) {
			// an old connection may fail while the server lives: two cannot have one port
			await kill(child);
			({ child, url } = await relaunch(dir, port, next));
		},
		async close() {
			await kill(child);
			rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
		}
	};
}

/** Somebody's outgoing connection may hold the port for a moment. */
async function relaunch(dir: string, port: string, build: string) {
	for (let tries = 1; ; tries++) {
		try {
			return await launch(dir, port, build);
		} catch (error) {
			if (tries === 8) throw error;
		}
	}
}

async function launch(dir: string, port: string, build: string) {
	const child = spawn(process.execPath, ['--import', 'tsx', 'tests/sandbox/serve.ts'], {
		env: { ...process.env, PORT: port, OFFICE_DIR: dir, BUILD: build },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	running.add(child);
	child.on('exit', () => running.delete(child));
	const url = await new Promise<string>((resolve, reject) => {
		let said = '';
		child.stdout.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			const found = /http:\/\/[\w.]+:\d+/.exec(said);
			if (found) resolve(found[0]);
		});
		child.on('exit', (code) =>
			reject(new Error(`The practice office ended with ${code}: ${said}`))
		);
	});
	return { child, url };
}

function kill(child: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		if (child.exitCode !== null || child.signalCode !== null) return resolve();
		child.on('exit', () => resolve());
		child.kill('SIGKILL');
	});
}
