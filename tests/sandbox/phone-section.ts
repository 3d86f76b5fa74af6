import { html } from 'hono/html';
import type { Money } from '#domain/money';
import { inGroups } from '#domain/paybill';
import { played } from './channels.ts';
import type { Office } from './office.ts';
import { smsOf } from './paybill.ts';
import { PAYBILL } from './paybill-number.ts';
import { answersOf, listPrompts, type Prompt } from './phone.ts';

/** The phone in the applicant's hand: prompts, the menu for paying, and what it was sent. */
export async function phoneSection(office: Office) {
	const prompts = await listPrompts(office);
	const money = [...office.state.paybill.values()].reverse();
	return html`<section id="phone">
		<h2>The phone</h2>
		<p class="muted">Prompts wait here for about a minute, pages for cards a little longer.</p>
		${prompts.length === 0 ? html`<p class="none">No prompt on the phone.</p>` : ''}
		${prompts.map(promptCard)}
		<form data-post="paybill" class="card handset">
			<b>Lipa na M-Pesa, Paybill</b>
			<label for="number">Business number</label>
			<input id="number" name="number" inputmode="numeric" autocomplete="off" />
			<label for="account">Account</label>
			<input id="account" name="account" autocomplete="off" autocapitalize="characters" />
			<label for="amount">Amount, shillings</label>
			<input id="amount" name="amount" inputmode="numeric" autocomplete="off" />
			<div class="acts"><button>Enter PIN and pay</button></div>
			<small>The practice office has the number ${inGroups(PAYBILL, 3)}, which is nobody's.</small>
		</form>
		${money.map(
			({ code, account, amount }) =>
				html`<article class="bubble"><p>${smsOf(office, code, account, amount)}</p></article>`
		)}
	</section>`;
}

/** What the office holds beyond what was due. */
export function moneySection(office: Office) {
	const held = [...office.state.held.values()];
	return html`<section id="money">
		<h2>Money held</h2>
		<p class="muted">Paid twice, too much, too little, or too late. Give it back here.</p>
		${held.length === 0 ? html`<p class="none">Nothing is held.</p>` : ''}
		${held.map(
			({ id, amount, reference, why }) =>
				html`<article class="card">
					<div class="top"><b>${sum(amount)}</b><span class="tag wait">${why}</span></div>
					<small>${reference}</small>
					<div class="acts">
						<button data-post="refunds" data-body="${JSON.stringify({ id })}">Give it back</button>
					</div>
				</article>`
		)}
	</section>`;
}

const LABELS: Readonly<Record<string, string>> = {
	paid: 'Enter PIN and pay',
	cancelled: 'Cancel',
	'wrong-pin': 'Wrong PIN',
	insufficient: 'Not enough money',
	'over-limit': 'Over the limit',
	declined: 'The bank says no',
	ignored: 'Ignore'
};

function promptCard({ payment, amount, reference, phone, ignored, channel }: Prompt) {
	const answers = answersOf(channel).filter((one) => Object.hasOwn(LABELS, one));
	return html`<article class="card handset">
		<small>${played[channel].name} ${phone}</small>
		<p>Pay <b>${sum(amount)}</b> to the practice office, account <b>${reference}</b>?</p>
		${ignored ? html`<p class="none">Ignored. It ends by itself.</p>` : ''}
		<div class="acts">
			${answers.map(
				(answer) =>
					html`<button data-post="phone" data-body="${JSON.stringify({ payment, answer })}">
						${LABELS[answer]}
					</button>`
			)}
		</div>
	</article>`;
}

function sum({ currency, minor }: Money): string {
	return `${currency} ${(minor / 100).toFixed(2)}`;
}
