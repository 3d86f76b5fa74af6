import type { Answers } from '#domain/facts';
import { isLetterId } from '#domain/message';
import type { PageEnvironment } from '#journey/environment';
import type { Exported } from '#journey/export';
import { serviceOf, type ServiceFound } from '#journey/service';
import { loadAside } from '#messages/aside';
import { loadArea, type Language, type Messages } from '#messages/index';
import type { ServiceText } from '#messages/service-text';
import { formatInstant, formatMoney } from '#ui/format.ts';
import { personOf } from '../person.ts';
import { formWords } from '../service-words.ts';
import { answersInWords } from './answers-in-words.ts';
import { definitions, esc, htmlPage, items, type Pair } from './html.ts';

type Draft = Exported['drafts'][number];
type Telling = {
	readonly page: PageEnvironment;
	readonly data: Exported;
	readonly language: Language;
	readonly words: Messages['privacy']['file'];
	readonly form: Messages['form'];
	readonly review: Messages['review'];
	readonly status: Messages['status'];
	time(at: number | string): string;
};

/** Everything in words, as one page that opens and prints anywhere. */
export async function readablePage(
	page: PageEnvironment,
	data: Exported,
	language: Language
): Promise<string> {
	const [{ file: words }, form, review, status] = await Promise.all([
		loadAside(language, 'privacy'),
		loadArea(language, 'form'),
		loadArea(language, 'review'),
		loadAside(language, 'status')
	]);
	// of another day than any in it: then each time is told with its date
	const time = (at: number | string) => formatInstant(at, 0, language);
	const telling: Telling = { page, data, language, words, form, review, status, time };
	const forms = data.drafts.filter(({ id }) => !isLetterId(id));
	const parts = await Promise.all(forms.map((draft) => applicationPart(telling, draft)));
	const body = [
		`<p>${esc(words.made(time(data.madeAt)))}</p><p>${esc(words.note)}</p>`,
		`<h2>${esc(words.applications)}</h2>`,
		parts.join('') || `<p>${esc(words.nothing)}</p>`,
		consentPart(telling),
		`<h2>${esc(words.history)}</h2><p>${esc(words.acts(data.history.length))}</p>`
	];
	return htmlPage(language, words.title, body.join('\n'));
}

async function applicationPart(telling: Telling, draft: Draft): Promise<string> {
	const { page, data, words, language, time } = telling;
	const found = await serviceOf(page, draft.service, draft.version);
	const text = found && (await formWords(found, language));
	const sent = data.submissions.filter((one) => one.application === draft.id);
	const own = sent.flatMap(({ envelope }) => ('answers' in envelope ? [envelope] : []));
	const ids = new Set(own.map(({ id }) => id));
	const facts: Pair[] = [
		[words.started, time(draft.startedAt)],
		[words.changed, time(draft.changedAt)],
		...sent.map((one): Pair => [words.submitted, time(one.createdAt)]),
		...own.map((one): Pair => [words.signedBy, one.declaration.signedBy]),
		...data.receipts
			.filter(({ submission }) => ids.has(submission))
			.map((one): Pair => [words.number, one.number])
	];
	const name = [text?.name ?? draft.service, personOf(draft.answers)].filter(Boolean).join(' · ');
	const answers = found && text ? await answersPart(telling, found, text, draft.answers) : '';
	return [
		`<section><h3>${esc(name)}</h3><p>${esc(words.states[draft.state])}</p>${definitions(facts)}`,
		`<h4>${esc(words.answers)}</h4>${answers || `<p>${esc(words.noAnswers)}</p>`}`,
		`<h4>${esc(words.documents)}</h4>${documentsPart(telling, draft.id, text)}`,
		officePart(telling, ids),
		'</section>'
	].join('');
}

async function answersPart(
	telling: Telling,
	found: ServiceFound,
	text: ServiceText,
	answers: Answers
): Promise<string> {
	const sections = await answersInWords(found, text, answers, telling);
	return sections.map(({ title, pairs }) => `<h5>${esc(title)}</h5>${definitions(pairs)}`).join('');
}

function documentsPart(
	{ data, words }: Telling,
	application: string,
	text: ServiceText | undefined
): string {
	const own = data.documents.filter((one) => one.application === application);
	if (own.length === 0) return `<p>${esc(words.noDocuments)}</p>`;
	return items(
		own.map(({ slot, name, file }) => {
			const title = text?.documents[slot]?.title ?? slot;
			const place = file
				? `<a href="${esc(file)}">${esc(name)}</a>`
				: `${esc(name)}: ${esc(words.damaged)}`;
			return `${esc(title)}: ${place}`;
		})
	);
}

/** What the office said, what was paid and what was answered. */
function officePart({ data, words, status, language, time }: Telling, ids: Set<string>): string {
	const said = data.news.filter(({ submission }) => ids.has(submission));
	const lines = said.flatMap(({ at, news }) => {
		const when = esc(time(at));
		if (news.kind === 'status') {
			const word = (status.events as Record<string, string>)[news.status] ?? news.status;
			return [`${when}: ${esc(word)}${news.note ? `. ${esc(news.note)}` : ''}`];
		}
		if (news.kind === 'request') return [`${when}: ${esc(words.asked)}: ${esc(news.request.text)}`];
		if (news.kind !== 'invoice') return [];
		const amount = formatMoney(news.invoice.amount, language);
		return [`${when}: ${esc(words.invoice)}: ${esc(`${amount}, ${news.invoice.reference}`)}`];
	});
	const payments = data.payments
		.filter(({ submission }) => ids.has(submission))
		.map((facts) => {
			const by = 'phone' in facts ? facts.phone : 'code' in facts ? facts.code : '';
			const sum = formatMoney(facts.amount, language);
			return esc(`${time(facts.startedAt)}: ${sum} ${words.by(facts.channel, by)}`);
		});
	const replies = data.submissions.flatMap(({ envelope, createdAt }) =>
		'request' in envelope && ids.has(envelope.submission)
			? [esc(`${time(createdAt)}: ${envelope.text}`)]
			: []
	);
	return [
		[words.said, lines] as const,
		[words.payments, payments] as const,
		[words.replies, replies] as const
	]
		.map(([title, list]) => (list.length > 0 ? `<h4>${esc(title)}</h4>${items(list)}` : ''))
		.join('');
}

function consentPart({ data, words, time }: Telling): string {
	const lines = data.consents.flatMap(({ acts, application }) =>
		acts.map((act) => {
			if (act.act === 'withdrawn') return esc(`${time(act.at)}: ${words.takenBack}`);
			const who = application === null ? '' : ` (${words.guardian}: ${act.by ?? ''})`;
			return esc(`${time(act.at)}: ${words.agreed(act.version)}${who}`);
		})
	);
	return lines.length > 0 ? `<h2>${esc(words.consent)}</h2>${items(lines)}` : '';
}
