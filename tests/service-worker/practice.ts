import { rmSync } from 'node:fs';
import { createGateway } from '#gateway/http';
import type { Gateway } from '#gateway/port';
import { office } from '#vault/office';
import { sealDocument, sealForOffice } from '#vault/office-seal';
import { sha256, uploadIdOf } from '#vault/digest';
import { quickFolder } from '../quick-folder.ts';
import { chargesOf, type FeesFor } from '../sandbox/fees.ts';
import { startOffice, type RunningOffice } from '../sandbox/start.ts';
import type { Documents, Letter } from './device.ts';

export type Practice = RunningOffice & {
	/** a gateway over real HTTP, for one mailbox */
	gateway(options?: { base?: string; online?: boolean }): Gateway;
};

const TOKEN = 'a-mailbox-token-that-is-long-enough-for-all';

/** The practice office, on a port of its own and an empty disk. */
export async function startPractice(): Promise<Practice> {
	const dir = quickFolder('kibali-practice-');
	const amount = { currency: 'USD' as const, minor: 3_000 };
	const feesFor: FeesFor = async (_, stage) =>
		stage === 'processing' ? chargesOf(stage, [{ fee: 'eta', amount }]) : [];
	const running = await startOffice({ port: 0, dir, feesFor });
	return {
		...running,
		gateway: ({ base = running.url, online = true } = {}) =>
			createGateway({ base: `${base}/v1`, token: TOKEN, online: () => online, fetch }),
		async stop() {
			await running.stop();
			rmSync(dir, { recursive: true, force: true });
		}
	};
}

/** A submission as the page seals it: real keys, real documents of these sizes. */
export async function realLetter(id: string, sizes: readonly number[]): Promise<Letter> {
	const documents: Documents = { manifests: [], bytes: [] };
	const evidence = [];
	for (const [index, size] of sizes.entries()) {
		const clear = Uint8Array.from({ length: size }, (_, at) => (at * 31 + index) & 255);
		const { sealed, key, iv } = await sealDocument(clear.buffer);
		const digest = await sha256(sealed);
		const upload = await uploadIdOf(id, digest);
		documents.manifests.push({ id: upload, size: sealed.byteLength, digest });
		documents.bytes.push(new Uint8Array(sealed));
		const facts = { slot: `slot-${index}`, name: `${index}.pdf`, type: 'application/pdf' };
		evidence.push({ ...facts, size, digest: await sha256(clear), upload, key, iv });
	}
	const declaration = {
		text: '1',
		language: 'en',
		signedBy: 'A',
		signedAt: '2026-11-23T09:00:00Z'
	};
	const envelope = await sealForOffice(office, {
		...{ id, application: `application-${id}`, service: 'eta', version: 1, answers: {} },
		...{ evidence, findings: [], declaration }
	});
	return { id, envelope, documents };
}
