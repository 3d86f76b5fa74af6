import type { Money } from '#domain/money';
import { readAppointment } from '#domain/appointment';
import type { NewsEvent } from '#domain/status';
import type { Envelope } from '#domain/submission';
import { played } from './channels.ts';
import { listApplications } from './desk.ts';
import type { Office } from './office.ts';
import { newsOf } from './state.ts';

export type SentMessage = {
	readonly at: string;
	readonly via: 'sms' | 'email';
	readonly to: string;
	readonly text: string;
};

/**
 * What the office would have sent, newest first; nothing of it is stored. Each piece of news goes by SMS
 * and by e-mail, as far as there are addresses: a push is only one way, and may fail.
 */
export async function listMessages(office: Office): Promise<SentMessage[]> {
	const applications = await listApplications(office);
	const messages = applications.flatMap(({ id, number, envelope }) => {
		const mailbox = office.state.submissions.get(id)?.mailbox ?? '';
		const ways = waysTo(envelope.answers);
		return newsOf(office.state, mailbox, id).flatMap((event) => {
			const text = sentence(event.news);
			if (!text) return [];
			return ways.map(({ via, to }): SentMessage => {
				// who sends no links teaches nobody to follow them
				const more = via === 'email' ? ' Open Kibali to read it. We send no links.' : '';
				return { at: event.at, via, to, text: `${number}: ${text}${more}` };
			});
		});
	});
	messages.push(...office.state.accounts.messages);
	return messages.sort((a, b) => b.at.localeCompare(a.at));
}

function waysTo(answers: Envelope['answers']): Pick<SentMessage, 'via' | 'to'>[] {
	const ways = (['phone', 'email'] as const).flatMap((question) => {
		const to = answers[question];
		const via = question === 'phone' ? ('sms' as const) : question;
		return typeof to === 'string' && to !== '' ? [{ via, to }] : [];
	});
	return ways.length > 0 ? ways : [{ via: 'sms', to: 'the applicant' }];
}

const WORDS: Readonly<Record<string, string>> = {
	received: 'received.',
	'awaiting-payment': 'it waits for your payment.',
	paid: 'paid.',
	'under-review': 'an officer looks at it.',
	'more-information': 'it waits for your answer.',
	biometrics: 'fingerprints and photo taken.',
	'in-production': 'it is being made.',
	collected: 'collected.',
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
			if (news.payment.result.state === 'failed') return 'a payment did not go through.';
			return news.payment.result.state === 'paid'
				? `paid, ${nameOf(news.payment.channel)} ${news.payment.result.reference}.`
				: undefined;
		case 'held':
			return `the office holds ${sumOf(news.money.amount)} for you, ${news.money.reference}.`;
		case 'refund':
			return `${sumOf(news.money.amount)} went back to you, ${news.money.reference}.`;
		case 'appointment': {
			const said = readAppointment(news.said);
			if (!said || said.closed) return undefined;
			return said.booked ? `your appointment: ${said.booked.start}.` : 'please choose a time.';
		}
		case 'status':
			return WORDS[news.status] ?? `news: ${news.status}.`;
		case 'reply':
			return 'your answer is here.';
		default:
			return undefined;
	}
}
