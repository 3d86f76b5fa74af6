import { ownOf } from '#domain/own';
import type { Answers } from '#domain/facts';
import type { PaymentAttempt } from '#domain/payment';
import type { Gathered } from '#journey/bundle';
import type { BundleFile, FileKind, SignedAnswers } from '#journey/bundle-format';
import type { PageEnvironment } from '#journey/environment';
import { serviceOf } from '#journey/service';
import { loadAside } from '#messages/aside';
import { loadArea, type Language, type Messages } from '#messages/index';
import type { ServiceText } from '#messages/service-text';
import { formatBytes, formatInstant, formatMoney } from '#ui/format.ts';
import { utf8 } from '#vault/digest';
import { newsSaid } from '../inbox/news-said.ts';
import { personOf } from '../person.ts';
import { answersInWords } from '../privacy/answers-in-words.ts';
import type { Pair } from '../privacy/html.ts';
import { formWords } from '../service-words.ts';
import { checkSaid } from './checks-said.ts';
import { list, paperHtml, type Block, type Paper } from './paper/blocks.ts';
import type { Draw } from './paper/drawn.ts';
import { paperPdf } from './paper/pdf.ts';

type Telling = {
	readonly page: PageEnvironment;
	readonly gathered: Gathered;
	readonly language: Language;
	readonly words: Messages['bundle'];
	readonly form: Messages['form'];
	readonly review: Messages['review'];
	readonly status: Messages['status'];
	readonly inbox: Messages['inbox'];
	readonly history: Messages['history'];
	time(at: number | string): string;
	money: (amount: Parameters<typeof formatMoney>[0]) => string;
};

/** What a person reads first: the same as a page and as a PDF. */
export async function summaryPages(
	page: PageEnvironment,
	gathered: Gathered,
	language: Language,
	draw: Draw
): Promise<BundleFile[]> {
	const paper = await summaryOf(page, gathered, language);
	const { pdf } = await loadAside(language, 'records');
	return [
		{
			path: 'summary.pdf',
			kind: 'summary',
			bytes: await paperPdf(paper, { draw, foot: pdf.page })
		},
		{ path: 'summary.html', kind: 'summary', bytes: utf8(paperHtml(paper)) }
	];
}

export async function summaryOf(
	page: PageEnvironment,
	gathered: Gathered,
	language: Language
): Promise<Paper> {
	const [words, form, review, status, inbox, history] = await Promise.all([
		loadAside(language, 'bundle'),
		loadArea(language, 'form'),
		loadArea(language, 'review'),
		loadAside(language, 'status'),
		loadAside(language, 'inbox'),
		loadAside(language, 'history')
	]);
	const telling: Telling = {
		...{ page, gathered, language, words, form, review, status, inbox, history },
		// of another day than any in it: then each time is told with its date
		time: (at) => formatInstant(at, 0, language),
		money: (amount) => formatMoney(amount, language)
	};
	const { summary } = words;
	const texts = await Promise.all(gathered.sent.map((one) => wordsOf(telling, one)));
	const answers = await Promise.all(
		gathered.sent.map((one, index) => answersPart(telling, one, texts[index]))
	);
	return {
		language,
		title: summary.title,
		blocks: [
			...headPart(telling, texts.at(-1)),
			{ block: 'heading', text: summary.checks },
			list(
				gathered.checks.map((one) => checkSaid(one, words)),
				summary.none
			),
			...answers.flat(),
			{ block: 'heading', text: summary.documents },
			documentsPart(telling, texts.at(-1)),
			{ block: 'heading', text: summary.payments },
			list(paymentLines(telling), summary.none),
			{ block: 'heading', text: summary.messages },
			list(messageLines(telling), summary.none),
			{ block: 'heading', text: summary.decisions },
			list(decisionLines(telling), summary.none),
			{ block: 'heading', text: summary.history },
			{ block: 'text', text: summary.historyText(ownEntries(gathered)) },
			{ block: 'heading', text: summary.files },
			{ block: 'pairs', pairs: filePairs(telling) },
			{ block: 'heading', text: summary.how },
			{ block: 'text', text: summary.howText }
		]
	};
}

async function wordsOf({ page, language }: Telling, { service, version }: SignedAnswers) {
	const found = await serviceOf(page, service, version);
	const text = found && (await formWords(found, language).catch(() => undefined));
	return found && text && { found, text };
}
type Worded = Awaited<ReturnType<typeof wordsOf>>;

function headPart({ page, gathered, words, status, time }: Telling, worded: Worded): Block[] {
	const { summary } = words;
	const last = gathered.sent.at(-1);
	const receipt = gathered.receipts.at(-1);
	const declared = last?.declaration as { signedBy?: string; signedAt?: string } | undefined;
	const person = last && personOf(last.answers as Answers);
	const stands = gathered.status.status;
	const pairs: Pair[] = [
		[summary.service, worded?.text.name ?? last?.service ?? ''],
		...(person ? [[summary.person, person] as const] : []),
		...(receipt
			? [
					[summary.number, receipt.number] as const,
					[summary.receivedAt, time(receipt.receivedAt)] as const
				]
			: []),
		[summary.signedBy, declared?.signedBy ?? ''],
		[summary.signedAt, declared?.signedAt ? time(declared.signedAt) : ''],
		[
			summary.status,
			stands === null ? summary.noStatus : (ownOf(status.headlines, stands) ?? stands)
		]
	];
	return [
		{ block: 'text', text: summary.made(time(page.now())) },
		{ block: 'small', text: summary.independent },
		...(page.office.practice ? [{ block: 'small', text: summary.practice } as const] : []),
		{ block: 'pairs', pairs }
	];
}

async function answersPart(telling: Telling, one: SignedAnswers, worded: Worded): Promise<Block[]> {
	const { summary } = telling.words;
	const { sent } = telling.gathered;
	const title = sent.length > 1 ? summary.answersOf(sent.indexOf(one) + 1) : summary.answers;
	const parts = worded
		? await answersInWords(worded.found, worded.text, one.answers as Answers, telling)
		: [];
	return [
		{ block: 'heading', text: title },
		...(parts.length === 0 ? [{ block: 'text', text: summary.noAnswers } as const] : []),
		...parts.flatMap((part): Block[] => [
			{ block: 'subheading', text: part.title },
			{ block: 'pairs', pairs: part.pairs }
		])
	];
}

function documentsPart({ gathered, language, words }: Telling, worded: Worded): Block {
	const lists = [
		...gathered.sent.map(({ evidence }) => evidence),
		...gathered.letters.map(({ letter }) => ('evidence' in letter ? letter.evidence : []))
	];
	const lines = lists.flat().map((one) => {
		const title = titleOf(worded?.text, one.slot);
		const file = 'file' in one && one.file !== null ? String(one.file) : words.summary.leftOut;
		return `${title}: ${one.name}, ${formatBytes(one.size, language)} (${file})`;
	});
	return list([...new Set(lines)], words.summary.noDocuments);
}

function titleOf(text: ServiceText | undefined, slot: string): string {
	return (text && ownOf(text.documents, slot)?.title) ?? slot;
}

function paymentLines({ gathered, words, time, money }: Telling): string[] {
	const { summary } = words;
	const { invoices, payments, held, refunds } = gathered.status;
	const by = (one: PaymentAttempt) => ('phone' in one ? one.phone : 'code' in one ? one.code : '');
	const all = [
		...invoices.map(
			(one) => [one.issuedAt, summary.invoice(money(one.amount), one.reference)] as const
		),
		...gathered.tried.map(
			(one) => [one.startedAt, summary.attempt(money(one.amount), one.channel, by(one))] as const
		),
		...payments.flatMap(({ at, amount, result }) =>
			result.state === 'paid' ? [[at, summary.paid(money(amount), result.reference)] as const] : []
		),
		...held.map((one) => [one.at, summary.held(money(one.amount), one.reference)] as const),
		...refunds.map((one) => [one.at, summary.refund(money(one.amount), one.reference)] as const)
	];
	return inOrder(all, time);
}

function messageLines({
	gathered,
	words,
	inbox,
	status,
	history,
	language,
	time
}: Telling): string[] {
	const { summary } = words;
	const own = gathered.letters.map(({ createdAt, letter }) => {
		const said = 'ask' in letter ? ownOf(history.asks, letter.ask) : letter.text;
		const why = 'ask' in letter && letter.ask === 'correction' ? `: ${letter.right}` : '';
		return [createdAt, `${summary.applicant}: ${said ?? ''}${why}`] as const;
	});
	const told = gathered.events.flatMap((event) => {
		const { kind } = event.news;
		if (!['request', 'reply', 'message', 'ask', 'appointment'].includes(kind)) return [];
		const text =
			event.news.kind === 'message'
				? event.news.text
				: newsSaid(event, { words: inbox, events: status.events, language });
		return [[event.at, `${summary.theOffice}: ${text}`] as const];
	});
	return inOrder([...own, ...told], time);
}

function decisionLines({ gathered, status, time }: Telling): string[] {
	return gathered.status.history.map(({ at, status: word, note }) => {
		const said = ownOf(status.events, word) ?? word;
		return `${time(at)}: ${[said, note].filter(Boolean).join('. ')}`;
	});
}

function ownEntries({ segment }: Gathered): number {
	return segment.entries.filter(({ entry }) => entry !== undefined).length;
}

function filePairs({ gathered, words }: Telling): Pair[] {
	const { fileKinds } = words.summary;
	const said = (kind: FileKind) => fileKinds[kind];
	return gathered.files.map(({ path, kind }): Pair => [said(kind), path]);
}

function inOrder(
	all: readonly (readonly [at: number | string, text: string])[],
	time: Telling['time']
): string[] {
	const when = (at: number | string) => (typeof at === 'number' ? at : Date.parse(at) || 0);
	return [...all].sort(([a], [b]) => when(a) - when(b)).map(([at, text]) => `${time(at)}: ${text}`);
}
