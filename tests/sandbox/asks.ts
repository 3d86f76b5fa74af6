import { timingSafeEqual } from 'node:crypto';
import { readAppointment, type AppointmentSaid } from '#domain/appointment';
import { TRACK, type AskEnvelope } from '#domain/ask';
import { isEnd, statusOf, type NewsEvent } from '#domain/status';
import type { ReplyCall } from '#gateway/port';
import { book, callOff, standing } from './appointments.ts';
import type { Entry, LineOf } from './entry.ts';
import { owed } from './issuance.ts';
import type { Office, Verdict } from './office.ts';
import { sha256 } from './sealing.ts';
import { newsOf } from './state.ts';

/** Wrong codes for one number, known or not, after which nobody is told anything for a while. */
const WRONG_TRIES = 5;
const WRONG_WAIT = 60 * 60_000;
/** Questions of one device in that time. */
const MOST_ASKED = 60;

/** Takes what is asked about an application; the answer comes as news, and says all that there is to say. */
export function receiveAsk(
	office: Office,
	mailbox: string,
	call: ReplyCall,
	asked: AskEnvelope
): Verdict {
	const content = sha256(JSON.stringify(call));
	const done = { status: 201, body: { reply: call.id } } as const;
	const head = { kind: 'ask', id: call.id, mailbox, content, ask: asked.ask } as const;
	if (asked.ask === 'track') {
		// its envelope holds the code: only what came of it is written down
		const entry = { ...head, submission: TRACK, number: sha256(asked.number) };
		office.append(answerTrack(office, { ...entry }, asked));
		return done;
	}
	const submission = office.state.submissions.get(call.submission);
	if (submission?.mailbox !== mailbox) return { status: 404, code: 'not-found' };
	const entry = { ...head, submission: submission.id, envelope: call.envelope };
	const tell = (news: NewsEvent['news']) => office.tell(mailbox, submission.id, news);
	switch (asked.ask) {
		case 'access':
			office.append([{ ...entry, hash: asked.hash }]);
			return done;
		case 'appointment':
			office.append([entry, ...bookingNews(office, submission, asked).map(tell)]);
			return done;
		default: {
			const over = isOver(office, submission);
			const said = { ask: call.id, state: over ? 'refused' : 'noted', ...(over ? late : {}) };
			office.append([entry, tell({ kind: 'ask', said })]);
			return done;
		}
	}
}

const late = { note: 'It is decided already.' };

/** What was asked and waits for the officer. */
export function openAsks(office: Office, submission: LineOf<'submission'>): LineOf<'ask'>[] {
	const answered = new Map<string, string>();
	for (const { news } of newsOf(office.state, submission.mailbox, submission.id)) {
		if (news.kind !== 'ask') continue;
		const { ask, state } = news.said as { ask: string; state: string };
		answered.set(ask, state);
	}
	return [...office.state.asks.values()].filter(
		({ id, submission: of }) => of === submission.id && answered.get(id) === 'noted'
	);
}

/** The officer's yes or no. A withdrawal that is confirmed ends the application. */
export function answerNews(
	{ id, ask }: Pick<LineOf<'ask'>, 'id' | 'ask'>,
	state: 'accepted' | 'refused',
	note: { readonly note?: string }
): NewsEvent['news'][] {
	const said = { kind: 'ask', said: { ask: id, state, ...note } } as const;
	if (ask !== 'withdrawal' || state === 'refused') return [said];
	return [said, { kind: 'status', status: 'withdrawn', ...note }];
}

function isOver(office: Office, { mailbox, id }: LineOf<'submission'>): boolean {
	return isEnd(statusOf(newsOf(office.state, mailbox, id)).status ?? '');
}

function bookingNews(
	office: Office,
	submission: LineOf<'submission'>,
	asked: AskEnvelope & { readonly ask: 'appointment' }
): NewsEvent['news'][] {
	const is = standing(office, submission).find(({ id }) => id === asked.appointment);
	if (!is || is.closed) return [];
	const said: AppointmentSaid =
		asked.slot === null
			? callOff(office, is, asked.id)
			: book(office, is, { ask: asked.id, slot: asked.slot });
	return [{ kind: 'appointment', said }];
}

/** Right or wrong, known or not: one piece of news, and never a word of what there is. */
function answerTrack(
	office: Office,
	entry: Omit<LineOf<'ask'>, 'seq' | 'at'>,
	asked: AskEnvelope & { readonly ask: 'track' }
): Entry[] {
	const now = office.now();
	const lately = [...office.state.asks.values()].filter(
		({ ask, at }) => ask === 'track' && now - Date.parse(at) < WRONG_WAIT
	);
	const wrong = lately.filter((one) => one.number === entry.number && one.right === false);
	const own = lately.filter(({ mailbox }) => mailbox === entry.mailbox);
	const tell = (said: object) =>
		office.tell(entry.mailbox, TRACK, { kind: 'tracked', said: { ask: entry.id, ...said } });
	if (wrong.length >= WRONG_TRIES || own.length >= MOST_ASKED) {
		return [entry, tell({ state: 'too-many' })];
	}
	const found = foundBy(office, asked);
	return [{ ...entry, right: found !== undefined }, tell(found ?? { state: 'unknown' })];
}

function foundBy(
	office: Office,
	{ number, code }: AskEnvelope & { readonly ask: 'track' }
): object | undefined {
	const submission = [...office.state.submissions.values()].find((one) => one.number === number);
	const hash = submission && office.state.access.get(submission.id);
	// as long for a number that nobody has
	const asked = Buffer.from(sha256(`kibali-access:${submission?.id ?? ''}:${code}`));
	const right = timingSafeEqual(asked, Buffer.from(hash ?? sha256('')));
	if (!submission || !right) return undefined;
	const is = statusOf(newsOf(office.state, submission.mailbox, submission.id));
	return {
		state: 'found',
		number,
		// not the notes: the office may have written of the person there
		history: is.history.map(({ status, at }) => ({ status, at })),
		due: owed(is).map(({ amount, reference, stage, dueBy }) => ({
			...{ amount, reference, stage },
			...(dueBy === undefined ? {} : { dueBy })
		}))
	};
}

/** For the officer: the news that closes every open appointment. */
export function closingNews(office: Office, submission: LineOf<'submission'>): NewsEvent['news'][] {
	return standing(office, submission)
		.filter(({ closed }) => !closed)
		.flatMap((one) => {
			const said = readAppointment({ ...one, closed: true });
			return said ? [{ kind: 'appointment', said } as const] : [];
		});
}
