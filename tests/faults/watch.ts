import type { Gateway } from '#gateway/port';
import type { Device } from '../service-worker/device.ts';
import { never, type Life } from './life.ts';

/** Looks over the senders' shoulders: what may be seen only while it happens. */
export type Watch = {
	readonly seen: string[];
	over(gateway: Gateway, by: string, life: Life): Gateway;
	/** it died: its calls are no longer its own */
	forget(by: string): void;
	/** from now on two senders may work on one row: a lease ran out, or a clock jumped */
	excuse(): void;
};

export function watchOn(device: Device): Watch {
	const seen: string[] = [];
	const busy = new Map<string, string>();
	let excused = false;

	async function alone<T>(id: string, by: string, call: () => Promise<T>): Promise<T> {
		const other = busy.get(id);
		if (other !== undefined && other !== by && !excused) seen.push(`two senders on ${id}`);
		busy.set(id, by);
		try {
			return await call();
		} finally {
			if (busy.get(id) === by) busy.delete(id);
		}
	}

	/** The device's own word at the moment a letter leaves. */
	async function look(id: string): Promise<void> {
		const row = await device.db.outbox.get(id);
		if (!row) seen.push(`${id} was removed before it was received`);
		else if (!row.handedOver) seen.push(`${id} left before it was noted as handed over`);
		else if (row.amountChanged) seen.push(`${id} pays what nobody agreed to`);
		else if (row.freshUntil !== undefined && row.freshUntil < device.clock.now) {
			seen.push(`${id} prompts a phone that nobody holds`);
		}
	}

	return {
		seen,
		over(gateway, by, life) {
			async function letter<T>(id: string, call: () => Promise<T>): Promise<T> {
				if (!life.dead) await look(id);
				return life.dead ? never() : alone(id, by, call);
			}
			return {
				...gateway,
				async upload(call, confirmed) {
					if (life.dead) return never();
					return alone(call.id, by, () => gateway.upload(call, confirmed));
				},
				submit: (call) => letter(call.id, () => gateway.submit(call)),
				reply: (call) => letter(call.id, () => gateway.reply(call)),
				pay: (call) => letter(call.id, () => gateway.pay(call))
			};
		},
		forget(by) {
			for (const [id, owner] of busy) if (owner === by) busy.delete(id);
		},
		excuse() {
			excused = true;
		}
	};
}
