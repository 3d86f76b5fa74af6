import { html } from 'hono/html';
import type { Answer } from '#domain/facts';
import { catalogSection } from './catalog-page.ts';
import {
	actsFor,
	listApplications,
	type Act,
	type DeskApplication,
	type DeskDocument
} from './desk.ts';
import { faultNames, faults } from './fault-names.ts';
import { listMail, type DeskMessage } from './mail.ts';
import { listMessages } from './messages.ts';
import type { Office } from './office.ts';
import { moneySection, phoneSection } from './phone-section.ts';

/** The changing part of the page. */
export async function sections(office: Office) {
	const [phone, applications, messages, mail] = await Promise.all([
		phoneSection(office),
		listApplications(office),
		listMessages(office),
		listMail(office)
	]);
	return html`
		<section id="messages">
			<h2>Messages</h2>
			<p class="muted">What the office sent by SMS and e-mail.</p>
			${messages.length === 0 ? html`<p class="none">No messages yet.</p>` : ''}
			${messages.map(
				({ at, via, to, text }) =>
					html`<article class="bubble">
						<small>${time(at)} · ${via === 'sms' ? 'SMS' : 'E-mail'} to ${to}</small>
						<p>${text}</p>
					</article>`
			)}
		</section>
		${phone} ${moneySection(office)}
		<section id="desk">
			<h2>Officer's desk</h2>
			${applications.length === 0 ? html`<p class="none">No applications yet.</p>` : ''}
			${applications.map(applicationCard)}
		</section>
		<section id="mail">
			<h2>Post for the office</h2>
			<p class="muted">What people wrote: to support, or about an application.</p>
			${mail.length === 0 ? html`<p class="none">Nobody wrote yet.</p>` : ''} ${mail.map(mailCard)}
		</section>
		${catalogSection(office)}
		<section id="faults">
			<h2>Faults</h2>
			<p class="muted">Make the next requests go wrong, and see what the app does.</p>
			${faultList(office)}
		</section>
	`;
}

function applicationCard(application: DeskApplication) {
	const { id, number, receivedAt, service, status, envelope, replies } = application;
	const { asked, appointments } = application;
	const may = actsFor(status.status, asked.length);
	return html`<article class="card">
		<div class="top"><b>${number}</b><span class="tag">${status.status ?? ''}</span></div>
		<small>${service} · ${time(receivedAt)} · signed by ${envelope.declaration.signedBy}</small>
		<details data-key="answers-${id}">
			<summary>Answers</summary>
			<dl>
				${Object.entries(envelope.answers).map(
					([question, answer]) =>
						html`<dt>${question}</dt>
							<dd>${words(answer)}</dd>`
				)}
			</dl>
		</details>
		<details data-key="documents-${id}">
			<summary>Documents (${envelope.evidence.length})</summary>
			${envelope.evidence.map(documentView)}
		</details>
		${replies.map(
			({ text, evidence }) =>
				html`<div class="reply">
					<b>Reply</b>
					<p>${text}</p>
					${evidence.map(documentView)}
				</div>`
		)}
		${asked.map(
			({ ask }) =>
				html`<div class="reply">
					<b>${ask.ask === 'correction' ? 'Asks to correct an answer' : 'Asks to withdraw'}</b>
					${
						ask.ask === 'correction'
							? html`<p>${ask.question}: “${ask.wrong}” should be “${ask.right}”</p>`
							: ''
					}
					<p>${'why' in ask ? ask.why : ''}</p>
				</div>`
		)}
		${appointments.map(
			({ what, booked, closed }) =>
				html`<p class="none">
					${what}: ${closed ? 'over' : booked ? `booked, ${time(booked.start)}` : 'times offered'}
				</p>`
		)}
		${status.openRequests.map(
			({ text }) => html`<p class="none">Waiting for the applicant: ${text}</p>`
		)}
		${status.history.slice(-1).map(({ note }) => (note ? html`<p class="none">${note}</p>` : ''))}
		${
			may.length > 0
				? html`<form data-desk="${id}">
						<label for="text-${id}">A note, or what is needed</label>
						<textarea id="text-${id}" name="text" rows="2"></textarea>
						<div class="acts">
							${may.map((act) => html`<button name="act" value="${act}">${ACTS[act]}</button>`)}
						</div>
					</form>`
				: ''
		}
	</article>`;
}

function mailCard({ id, at, about, envelope, answers }: DeskMessage) {
	const { text, rating, facts } = envelope;
	return html`<article class="card">
		<div class="top"><b>${about}</b><span class="tag">${envelope.about}</span></div>
		<small>${time(at)}${rating === undefined ? '' : ` · ${rating} of 5`}</small>
		<p>${text}</p>
		${facts.length > 0 ? html`<small>${facts.map((fact) => html`${fact}<br />`)}</small>` : ''}
		${answers.map((answer) => html`<div class="reply">${answer.text}</div>`)}
		<form data-mail="${id}">
			<label for="answer-${id}">Answer</label>
			<textarea id="answer-${id}" name="text" rows="2"></textarea>
			<div class="acts"><button>Send the answer</button></div>
		</form>
	</article>`;
}

const ACTS: Readonly<Record<Act, string>> = {
	request: 'Ask for more',
	approve: 'Approve',
	reject: 'Reject',
	lapse: 'Let 30 days go by',
	offer: 'Offer times',
	'call-off': 'Call the appointment off',
	accept: 'Yes to what is asked',
	refuse: 'No to what is asked',
	appointment: 'Appointment',
	biometrics: 'Biometrics taken',
	'in-production': 'In production',
	'ready-for-collection': 'Ready for collection',
	collected: 'Collected'
};

function documentView({ slot, name, type, size, upload }: DeskDocument) {
	const url = `/sandbox/api/documents/${upload}`;
	return html`<figure>
		${type.startsWith('image/') ? html`<img src="${url}" alt="${slot}" loading="lazy" />` : ''}
		<figcaption>
			<a href="${url}" target="_blank" rel="noreferrer">${slot}: ${name}</a>
			<small>${Math.ceil(size / 1024)} KB</small>
		</figcaption>
	</figure>`;
}

function faultList(office: Office) {
	const active = office.faults.list();
	const fired = office.faults.fired();
	return faultNames
		.filter((fault) => fault !== 'answer')
		.map((fault) => {
			const on = active.find((one) => one.fault === fault);
			const body = (times: number) =>
				JSON.stringify({ fault, times, value: DEFAULTS[fault] ?? null });
			const left = on && (on.times < 0 ? 'on' : `on, ${on.times} more`);
			return html`<article class="fault">
				<div>
					<b>${fault}</b> ${left ? html`<span class="tag wait">${left}</span>` : ''}
					<small>${faults[fault]}${fired[fault] ? `, fired ${fired[fault]} times` : ''}</small>
				</div>
				<div class="acts">
					${
						on
							? html`<button data-post="faults" data-body="${body(0)}">Off</button>`
							: html`<button data-post="faults" data-body="${body(1)}">Once</button>
									<button data-post="faults" data-body="${body(-1)}">On</button>`
					}
				</div>
			</article>`;
		});
}

const DEFAULTS: Readonly<Record<string, number>> = {
	slow: 5_000,
	clock: -2 * 86_400_000,
	'callback-late': 20_000,
	dearer: 50_000
};

function words(answer: Answer): string {
	if (typeof answer !== 'object' || answer === null) return String(answer ?? '');
	return answer.map((row) => Object.values(row).map(String).join(', ')).join(' · ');
}

function time(iso: string): string {
	return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
