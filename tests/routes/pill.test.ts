import { describe, expect, test } from 'vitest';
import { shell } from '#messages/en/shell';
import type { Language } from '#messages/index';
import type { OutboxRow } from '#storage/database';
import { outboxNews } from '../../src/routes/outbox-news.ts';
import { pillOf } from '../../src/routes/pill.ts';

function row(now: OutboxRow['now'], bytesSent = 0): OutboxRow {
	return {
		id: 'a',
		kind: 'submission',
		application: 'b',
		createdAt: 0,
		uploads: [],
		bytesSent,
		bytesTotal: 500_000,
		handedOver: false,
		now,
		call: { kind: 'submission', service: 'eta', version: 1, envelope: '' }
	};
}
const queued = row({ state: 'queued', notBefore: 0, attempts: 0 });
type Known = { online?: boolean; steps?: number; rows?: OutboxRow[]; language?: Language };
const pill = (known: Known) => {
	const { online = true, steps = 0, rows, language = 'en' } = known;
	const news = rows && outboxNews(rows);
	return pillOf({ online, steps, news }, shell, language)?.text.replaceAll('\u00a0', ' ');
};

describe('the header’s pill', () => {
	test('never says that the phone is online', () => {
		expect(pill({})).toBeUndefined();
		expect(pill({ steps: 3 })).toBe('Works offline');
	});

	test('says of the form that it works offline before all does, once it does in one’s own language', () => {
		expect(pill({ steps: 0 })).toBeUndefined();
		expect(pill({ steps: 1 })).toBe('eTA works offline');
		expect(pill({ steps: 1, language: 'sw' })).toBeUndefined();
		expect(pill({ steps: 2, language: 'sw' })).toBe('eTA works offline');
		expect(pill({ steps: 3, language: 'sw' })).toBe('Works offline');
		expect(pill({ online: false, steps: 1 })).toBe('Offline');
	});

	test('says offline, and what waits', () => {
		expect(pill({ online: false })).toBe('Offline');
		expect(pill({ online: false, rows: [queued] })).toBe('Offline · 1 waiting');
		expect(pill({ rows: [queued, queued] })).toBe('2 waiting');
	});

	test('counts what is still to send while it sends', () => {
		const sending = row({ state: 'sending', since: 0, by: 'x', until: 1, attempts: 1 }, 160_000);
		expect(pill({ rows: [sending] })).toBe('Sending, 340 KB left');
	});

	test('asks for the person before all else, and forgets what is done', () => {
		const held = row({ state: 'held', reason: 'applicant-away' });
		expect(pill({ rows: [held, queued] })).toBe('1 needs you');
		// allowed beforehand: it is the office that has to speak
		const awaited = row({ state: 'held', reason: 'invoice-awaited' });
		expect(pill({ rows: [awaited] })).toBe(pill({ rows: [queued] }));
		expect(pill({ rows: [row({ state: 'delivered', at: 1 })], steps: 3 })).toBe('Works offline');
	});
});
