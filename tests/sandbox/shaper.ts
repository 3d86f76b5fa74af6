import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export type Shape = {
	/** ms before each piece goes on, in both directions */
	readonly delay?: number;
	/** bytes per second upward; no limit where absent */
	readonly rate?: number;
	/** each connection is cut once so many bytes have gone up */
	readonly cutAt?: number;
	/** how many connections are cut before the link heals; all where absent */
	readonly cuts?: number;
};
export type Shaper = {
	readonly url: string;
	/** connections cut so far */
	cuts(): number;
	shape(next: Shape): void;
	stop(): Promise<void>;
};

/** A bad link in front of a server: plain TCP, so it is the same for every client. */
export async function startShaper(target: string, first: Shape = {}): Promise<Shaper> {
	const { hostname, port } = new URL(target);
	const sockets = new Set<Socket>();
	let shape = first;
	let cut = 0;
	const server = createServer((near) => {
		const far = connect(Number(port), hostname);
		for (const socket of [near, far]) {
			sockets.add(socket);
			socket.setNoDelay(true);
			socket.on('error', () => undefined);
			socket.on('close', () => {
				sockets.delete(socket);
				near.destroy();
				far.destroy();
			});
		}
		void up(near, far);
		void pass(far, near);
	});

	async function up(near: Socket, far: Socket): Promise<void> {
		let sent = 0;
		await pass(near, far, async (bytes) => {
			const { cutAt = Infinity, cuts = Infinity } = shape;
			const room = cut < cuts ? cutAt - sent : Infinity;
			sent += bytes.length;
			if (bytes.length <= room) return bytes;
			cut += 1;
			// what went through before the cut must arrive, or byte k means nothing
			await new Promise((done) => far.write(bytes.subarray(0, room), done));
			return undefined;
		});
	}

	async function pass(
		from: Socket,
		to: Socket,
		through: (bytes: Buffer) => Promise<Buffer | undefined> = async (bytes) => bytes
	): Promise<void> {
		try {
			for await (const bytes of from) {
				const { delay = 0, rate } = shape;
				const hold = delay + (rate ? (bytes.length / rate) * 1_000 : 0);
				if (hold > 0) await new Promise((done) => setTimeout(done, hold));
				const out = await through(bytes);
				// leaving the loop destroys the socket
				if (!out) return;
				if (!to.write(out)) await new Promise((done) => to.once('drain', done).once('close', done));
			}
			to.end();
		} catch {
			to.destroy();
		}
	}

	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		cuts: () => cut,
		shape(next) {
			shape = next;
			cut = 0;
		},
		async stop() {
			const closed = new Promise<void>((done) => server.close(() => done()));
			for (const socket of sockets) socket.destroy();
			await closed;
		}
	};
}
