import type { Money } from '#domain/money';
import type { NewsEvent } from '#domain/status';
import type { Envelope } from '#domain/submission';
import { played } from './channels.ts';
import { listApplications } from './desk.ts';
import type { Office } from './office.ts';
import { newsOf } from './state.ts';

export type SentMessage = { readonly at: string; readonly to: string; readonly text: string };

/** What the office would have sent, newest first; nothing of it is stored. */
export async function listMessages(office: Office): Promise<SentMessage[]> {
	const applications = await listApplications(office);
	const messages = applications.flatMap(({ id, number, envelope }) => {
		const mailbox = office.state.submissions.get(id)?.mailbox ?? '';
		const to = contactOf(envelope.answers);
		return newsOf(office.state, mailbox, id).flatMap((event) => {
			const text = sentence(event.news);
			return text ? [{ at: event.at, to, text: `${number}: ${text}` }] : [];
		});
	});
	messages.push(...office.state.accounts.messages.map(({ at, to, text }) => ({ at, to, text })));
	return messages.sort((a, b) => b.at.localeCompare(a.at));
}

function contactOf(answers: Envelope['answers']): string {
	const known = [answers['phone'], answers['email']].filter((one) => typeof one === 'string');
	return known.join(', ') || 'the applicant';
}

const WORDS: Readonly<Record<string, string>> = {
	received: 'received.',
	approved: 'approved.',
	'awaiting-issuance': 'approved. It is issued once all is paid and shown.',
	issued: 'issued.',
	lapsed: 'the approval lapsed.',
	rejected: 'rejected.',
	appointment: 'you have an appointment.',
	'ready-for-collection': 'ready for collection.'
};

function sumOf({ currency, minor }: Money): string {
	return `${currency} ${(minor / 100).toFixed(2)}`;
}

function nameOf(channel: string | undefined): string {
	return channel === 'airtel' || channel === 'hosted' ? played[channel].name : 'M-Pesa';
}

function sentence(news: NewsEvent['news']): string | undefined {
	switch (news.kind) {
		case 'invoice': {
			const { amount, reference, dueBy } = news.invoice;
			return `please pay ${sumOf(amount)}, account ${reference}${dueBy ? `, by ${dueBy}` : ''}.`;
		}
		case 'request':
			return `the office asks: ${news.request.text}`;
		case 'payment':
			return news.payment.result.state === 'paid'
				? `paid, ${nameOf(news.payment.channel)} ${news.payment.result.reference}.`
				: undefined;
		case 'held':
			return `the office holds ${sumOf(news.money.amount)} for you, ${news.money.reference}.`;
		case 'refund':
			return `${sumOf(news.money.amount)} went back to you, ${news.money.reference}.`;
		case 'status':
			return WORDS[news.status];
		default:
			return undefined;
	}
}
