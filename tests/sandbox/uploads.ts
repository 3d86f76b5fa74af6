import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { FileConfigstore, FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import type { UploadManifest } from '#domain/submission';
import type { Office } from './office.ts';
import { sha256 } from './sealing.ts';

/** Sealed bytes of one document; a page fits many times over. */
const MOST = 20 * 1024 * 1024;
/** tus: the bytes do not match their checksum */
const CHECKSUM = 460;

/** What @tus/server does not hand on to its hooks. */
type Context = {
	readonly mailbox: string;
	readonly checksum: string;
	readonly length: number;
	creating?: string;
};
const current = new AsyncLocalStorage<Context>();

class Refusal extends Error {
	constructor(
		readonly status_code: number,
		readonly body: string
	) {
		super(body);
	}
}

/** `@tus/server` knows no checksums: a part that arrives whole but changed is cut off again. */
class CheckedStore extends FileStore {
	constructor(directory: string) {
		// the store makes its folder unawaited and throws into the void when that is gone by then
		super({ directory: '.', configstore: new FileConfigstore(directory) });
		this.directory = directory;
	}

	override async write(readable: Readable, id: string, offset: number): Promise<number> {
		const hash = createHash('sha256');
		const end = await super.write(Readable.from(hashed(readable, hash)), id, offset);
		const { checksum = '', length = 0 } = current.getStore() ?? {};
		const whole = end - offset === length;
		if (checksum && whole && checksum !== hash.digest('base64')) {
			await truncate(join(this.directory, id), offset);
			throw new Refusal(CHECKSUM, 'checksum');
		}
		return end;
	}
}

async function* hashed(readable: Readable, hash: ReturnType<typeof createHash>) {
	for await (const chunk of readable) {
		hash.update(chunk);
		yield chunk;
	}
}

export type Uploads = (request: Request, mailbox: string) => Promise<Response>;

/** tus 1.0 at /v1/uploads. Files are named by the client's id, so their URL is known beforehand. */
export function createUploads(office: Office): Uploads {
	const creating = new Set<string>();
	const server = createServer(office, creating);
	return async (request, mailbox) => {
		const checksum = /^sha256 (\S+)$/.exec(request.headers.get('upload-checksum') ?? '')?.[1];
		const length = Number(request.headers.get('content-length') ?? 0);
		const context: Context = { mailbox, checksum: checksum ?? '', length };
		try {
			return await current.run(context, () => server.handleWeb(request));
		} finally {
			if (context.creating) creating.delete(context.creating);
		}
	};
}

function createServer(office: Office, creating: Set<string>): Server {
	const datastore = new CheckedStore(office.uploadDir);
	return new Server({
		path: '/v1/uploads',
		relativeLocation: true,
		maxSize: MOST,
		datastore,
		namingFunction(_, metadata) {
			const id = metadata?.id ?? '';
			if (!/^[0-9a-f]{32}$/.test(id)) throw new Refusal(400, 'id');
			return id;
		},
		async onIncomingRequest(request, id) {
			if (request.method === 'POST') return;
			const own = office.state.uploads.get(id)?.mailbox === current.getStore()?.mailbox;
			if (!own) throw new Refusal(404, 'not found');
		},
		async onUploadCreate(_, upload) {
			const { id, size = 0 } = upload;
			const digest = upload.metadata?.digest ?? '';
			if (creating.has(id) || existsSync(join(office.uploadDir, `${id}.json`))) {
				throw new Refusal(409, 'exists');
			}
			creating.add(id);
			const context = current.getStore();
			if (context) context.creating = id;
			const mailbox = context?.mailbox ?? '';
			office.append([{ kind: 'upload', id, mailbox, size, digest, step: 'created' }]);
			return {};
		},
		async onUploadFinish(request, { id }) {
			const route = `${request.method} /v1/uploads/${id}`;
			const rejected = office.faults.take('reject-document', route) !== undefined;
			if (!rejected && (await settleUpload(office, id))) return {};
			await datastore.remove(id);
			const upload = office.state.uploads.get(id);
			if (upload) office.append([{ ...upload, step: 'thrown-away' }]);
			throw new Refusal(CHECKSUM, 'checksum');
		}
	});
}

/** Records an upload as stored once all its bytes are on the disk and match; says whether they do. */
export async function settleUpload(office: Office, id: string): Promise<boolean> {
	const upload = office.state.uploads.get(id);
	if (!upload) return false;
	const bytes = await readUpload(office, id);
	if (bytes?.byteLength !== upload.size || sha256(bytes) !== upload.digest) return false;
	if (upload.step === 'stored') return true;
	const file = await open(join(office.uploadDir, id), 'r+');
	await file.sync();
	await file.close();
	office.append([{ ...upload, step: 'stored' }]);
	return true;
}

/** True when exactly these bytes were stored by this mailbox. */
export async function isStored(office: Office, mailbox: string, document: UploadManifest) {
	const upload = office.state.uploads.get(document.id);
	if (!upload || upload.mailbox !== mailbox) return false;
	if (upload.size !== document.size || upload.digest !== document.digest) return false;
	return settleUpload(office, document.id);
}

export async function readUpload(office: Office, id: string): Promise<Buffer | undefined> {
	const path = join(office.uploadDir, id);
	return existsSync(path) ? readFile(path) : undefined;
}
