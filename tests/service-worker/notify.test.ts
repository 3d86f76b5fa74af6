import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { NewsEvent } from '#domain/status';
import { chooseQuiet, turnOffNotices, turnOnNotices } from '#journey/notices';
import { addNews, listNews } from '#storage/news';
import { forgetUnreadIn, listUnread, markRead } from '#storage/notices-kept';
import { notify } from '#worker/notify';
import { openDevice, START, type Device } from './device.ts';

const WORDS = { title: 'Kibali', body: 'There is news about an application.', lang: 'en' };
const HOUR = 3_600_000;
const shown: { title: string; options: Record<string, unknown> }[] = [];
let visible = false;
let badge: number | undefined;
const scope = {
	navigator: { setAppBadge: async (count: number) => void (badge = count) },
	clients: {
		claim: () => Promise.resolve(),
		matchAll: () => Promise.resolve([{ visibilityState: visible ? 'visible' : 'hidden' }]),
		openWindow: () => Promise.resolve()
	},
	registration: {
		showNotification(title: string, options: object) {
			shown.push({ title, options: { ...options } });
			return Promise.resolve();
		}
	}
};

beforeEach(() => {
	shown.length = 0;
	visible = false;
	badge = undefined;
});

/** `now` is at that hour of the phone's own clock. */
function at(device: Device, hour: number): void {
	const day = new Date(START);
	device.clock.now = new Date(day.getFullYear(), day.getMonth(), day.getDate(), hour).getTime();
}

function news(id: string, cursor: number, submission = 's-1'): NewsEvent {
	const said = { kind: 'status', status: 'under-review', note: 'Erika Muster' } as const;
	return { id, cursor, submission, at: '2026-11-23T09:00:00Z', news: said };
}

const add = ({ db, clock }: Device, ...events: NewsEvent[]) =>
	addNews(db, events, Math.max(...events.map(({ cursor }) => cursor)), clock.now);
const pageOf = ({ db, vault, clock }: Device) => ({
	...{ db, vault, now: () => clock.now, wake: () => undefined }
});
const on = (device: Device) => turnOnNotices(pageOf(device), WORDS, null);
const tell = (device: Device, pushed = false) =>
	notify(scope, [{ db: device.db, now: () => device.clock.now }], pushed);

test('news is told of once, in the words that were left here, and says nothing of anybody', async () => {
	const device = await openDevice();
	at(device, 12);
	await on(device);
	await add(device, news('a', 1), news('b', 2));
	await tell(device);
	await tell(device);
	expect(shown).toEqual([
		{
			title: 'Kibali',
			options: {
				body: 'There is news about an application.',
				lang: 'en',
				icon: '/icon-192.png',
				tag: 'news',
				renotify: true,
				silent: false
			}
		}
	]);
	expect(badge).toBe(2);
	await add(device, news('c', 3));
	await tell(device);
	expect(shown.length).toBe(2);
	expect(JSON.stringify(shown)).not.toMatch(/Muster|review|s-1/);
});

test('nothing is told to who turned it off, or never turned it on; the badge still counts', async () => {
	const device = await openDevice();
	await add(device, news('a', 1));
	await tell(device, true);
	expect(badge).toBe(1);
	await on(device);
	await turnOffNotices(pageOf(device));
	await add(device, news('b', 2));
	await tell(device, true);
	expect(shown).toEqual([]);
	expect(badge).toBe(2);
});

test('who looks at the app is told of nothing beside it, then or later', async () => {
	const device = await openDevice();
	at(device, 12);
	await on(device);
	visible = true;
	await add(device, news('a', 1));
	await tell(device);
	visible = false;
	await tell(device);
	expect(shown).toEqual([]);
});

test('what was read meanwhile is told of no more', async () => {
	const device = await openDevice();
	at(device, 12);
	await on(device);
	await add(device, news('a', 1), news('b', 2, 's-2'));
	await markRead(device.db, 's-1');
	expect(await listUnread(device.db)).toEqual([{ id: 'b', submission: 's-2' }]);
	await markRead(device.db);
	await tell(device, true);
	expect(shown).toEqual([]);
	expect(badge).toBe(0);
});

test('what comes in quiet hours is told after them, all of it as one', async () => {
	const device = await openDevice();
	await on(device);
	await chooseQuiet(pageOf(device), { from: 21, to: 7 }, null);
	at(device, 22);
	await add(device, news('a', 1));
	await tell(device);
	device.clock.now += 5 * HOUR;
	await add(device, news('b', 2));
	await tell(device);
	expect(shown).toEqual([]);
	expect(badge).toBe(2);
	device.clock.now += 5 * HOUR;
	await tell(device);
	await tell(device);
	expect(shown.map(({ options }) => options['silent'])).toEqual([false]);
});

test('a push in quiet hours shows what a browser insists on, without a sound, and is told after them', async () => {
	const device = await openDevice();
	await on(device);
	await chooseQuiet(pageOf(device), { from: 21, to: 7 }, null);
	at(device, 23);
	await add(device, news('a', 1));
	await tell(device, true);
	at(device, 8);
	await tell(device);
	expect(shown.map(({ options }) => options['silent'])).toEqual([true, false]);
	expect(new Set(shown.map(({ options }) => options['tag']))).toEqual(new Set(['news']));
});

test('of several people, only who asked for it is told; the badge is of all', async () => {
	const [one, other] = [await openDevice(), await openDevice()];
	at(one, 12);
	await on(one);
	await add(other, news('a', 1));
	const both = [one, other].map(({ db }) => ({ db, now: () => one.clock.now }));
	await notify(scope, both, true);
	expect(shown).toEqual([]);
	expect(badge).toBe(1);
});

test('an answer to a question of ours is no news', async () => {
	const device = await openDevice();
	await add(device, news('payment:p:paid', 0));
	expect(await listUnread(device.db)).toEqual([]);
	await tell(device);
	expect(badge).toBe(0);
});

test('whatever comes and is read, in whatever order, badge and inbox are what is kept and not read', async () => {
	const submissions = ['s-1', 's-2', 's-3'];
	const step = fc.oneof(
		fc.record({ add: fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 4 }) }),
		fc.record({ read: fc.option(fc.constantFrom(...submissions)) }),
		fc.record({ erase: fc.constantFrom(...submissions) })
	);
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
			const device = await openDevice();
			const model = new Map<string, { submission: string; read: boolean }>();
			for (const one of steps) {
				if ('add' in one) {
					const events = one.add.map((n) => news(`e${n}`, n + 1, submissions[n % 3]));
					await add(device, ...new Map(events.map((event) => [event.id, event])).values());
					for (const { id, submission } of events) {
						if (!model.has(id)) model.set(id, { submission, read: false });
					}
				} else if ('read' in one) {
					await markRead(device.db, one.read ?? undefined);
					for (const event of model.values()) {
						if (one.read === null || event.submission === one.read) event.read = true;
					}
				} else {
					await device.db.news.where('submission').equals(one.erase).delete();
					await forgetUnreadIn(device.db, [one.erase]);
					for (const [id, event] of model) if (event.submission === one.erase) model.delete(id);
				}
			}
			const unread = (await listUnread(device.db)).map(({ id }) => id).sort();
			const expected = [...model].filter(([, { read }]) => !read).map(([id]) => id);
			expect(unread).toEqual(expected.sort());
			await tell(device);
			expect(badge).toBe(unread.length);
			const kept = await Promise.all(
				submissions.map((id) => listNews(device.db, device.vault, id))
			);
			expect(kept.flat().length).toBe(model.size);
		}),
		{ numRuns: 25, examples: [[[{ add: [0] }, { erase: 's-1' }, { add: [0] }]]] }
	);
});
