import { SUPPORT, type MessageEnvelope } from '#domain/message';
import type { ReplyCall } from '#gateway/port';
import type { LineOf } from './entry.ts';
import { readMessage } from './envelope.ts';
import type { Office, Verdict } from './office.ts';
import { openJwe, sha256 } from './sealing.ts';
import { newsOf } from './state.ts';
import { faultIn, otherContent, receiveReply, refuse } from './submissions.ts';

/** A message on the desk, with what was answered. */
export type DeskMessage = {
	readonly id: string;
	readonly at: string;
	/** `support`, or the number of the application that it is about */
	readonly about: string;
	readonly envelope: Pick<MessageEnvelope, 'about' | 'text' | 'rating' | 'facts'>;
	readonly answers: readonly { readonly at: string; readonly text: string }[];
};

/** A reply to a request, or a message of the person's own accord: what is sealed says which. */
export async function receiveLetter(
	office: Office,
	mailbox: string,
	call: ReplyCall
): Promise<Verdict> {
	const known = office.state.messages.has(call.id) || call.submission === SUPPORT;
	const message = known || readMessage(await openJwe(call.envelope)) !== undefined;
	return message ? receiveMessage(office, mailbox, call) : receiveReply(office, mailbox, call);
}

async function receiveMessage(office: Office, mailbox: string, call: ReplyCall): Promise<Verdict> {
	const content = sha256(JSON.stringify(call));
	const known = office.state.messages.get(call.id);
	if (known) {
		if (known.content !== content || known.mailbox !== mailbox) return otherContent;
		office.append([{ kind: 'replayed', of: 'message', id: call.id }]);
		return { status: 200, body: { reply: call.id } };
	}
	const { id, submission: thread, documents } = call;
	const own = office.state.submissions.get(thread)?.mailbox === mailbox;
	if (thread !== SUPPORT && !own) return { status: 404, code: 'not-found' };
	const envelope = readMessage(await openJwe(call.envelope));
	const fits = envelope?.id === id && envelope.thread === thread;
	const refused = fits
		? await faultIn(office, mailbox, documents, envelope.evidence)
		: { code: 'refused', detail: 'the envelope does not open to this message' };
	if (!fits || refused) return refuse(office, 'message', id, refused);
	const letter = { mailbox, thread, content, envelope: call.envelope, documents };
	office.append([{ kind: 'message', id, ...letter }]);
	office.opened.set(id, envelope);
	return { status: 201, body: { reply: id } };
}

/** Every message that people wrote, newest first. */
export async function listMail(office: Office): Promise<DeskMessage[]> {
	const lines = [...office.state.messages.values()].reverse();
	return Promise.all(lines.map((line) => mailOf(office, line)));
}

/** The officer's answer, as news of its thread; false when there is no such message or no answer. */
export function answerMail(office: Office, id: string, text: string): boolean {
	const line = office.state.messages.get(id);
	if (!line || text.trim() === '') return false;
	const news = { kind: 'message', text: text.trim(), to: id } as const;
	office.append([office.tell(line.mailbox, line.thread, news)]);
	return true;
}

async function mailOf(office: Office, line: LineOf<'message'>): Promise<DeskMessage> {
	const known = office.opened.get(line.id) ?? readMessage(await openJwe(line.envelope));
	if (!known || !('thread' in known)) throw new Error(`the message ${line.id} does not open`);
	office.opened.set(line.id, known);
	const { about, text, rating, facts } = known;
	const answers = newsOf(office.state, line.mailbox, line.thread).flatMap(({ at, news }) =>
		news.kind === 'message' && news.to === line.id ? [{ at, text: news.text }] : []
	);
	return {
		id: line.id,
		at: line.at,
		about: office.state.submissions.get(line.thread)?.number ?? line.thread,
		envelope: { about, text, facts, ...(rating === undefined ? {} : { rating }) },
		answers
	};
}
