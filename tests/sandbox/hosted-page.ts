import { html } from 'hono/html';
import { answersOf } from './phone.ts';
import type { Office } from './office.ts';
import { finalResult } from './state.ts';

const LABELS: Readonly<Record<string, string>> = {
	paid: 'Pay with a practice card',
	declined: 'The bank says no',
	insufficient: 'Not enough money',
	cancelled: 'Cancel'
};

/** Where card and bank would be entered. Practice: there is no field for a number of any kind. */
export function hostedPage(office: Office, id: string) {
	const payment = office.state.payments.get(id);
	const found = payment?.channel === 'hosted' ? payment : undefined;
	const reference = office.state.invoices.get(found?.invoice ?? '')?.reference;
	const done = found && (finalResult(found) ?? found.phone);
	return html`<!doctype html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="robots" content="noindex" />
				<title>Practice office: card or bank</title>
				<link rel="stylesheet" href="/sandbox/page.css" />
			</head>
			<body>
				<header>
					<h1>Practice office: card or bank</h1>
					<p><strong>Nothing here goes to the Government of Kenya.</strong> No money moves.</p>
				</header>
				<p id="said" role="status"></p>
				<main data-reload="yes">
					<section class="card">
						${
							found
								? html`<h2>${found.amount.currency} ${(found.amount.minor / 100).toFixed(2)}</h2>
										<p>Invoice <b>${reference}</b></p>
										${done ? answered : choices(id)}`
								: html`<h2>No such payment</h2>
										<p>Close this tab, and begin again in Kibali.</p>`
						}
					</section>
				</main>
				<script src="/sandbox/page.js"></script>
			</body>
		</html>`;
}

const answered = html`<p>
	<b>Done.</b> Close this tab. Kibali shows what came of it as soon as the office has said so.
</p>`;

function choices(payment: string) {
	const answers = answersOf('hosted').filter((one) => Object.hasOwn(LABELS, one));
	return html`<p>Practice cards have no number. Choose what happens.</p>
		<div class="acts">
			${answers.map(
				(answer) =>
					html`<button data-post="phone" data-body="${JSON.stringify({ payment, answer })}">
						${LABELS[answer]}
					</button>`
			)}
		</div>`;
}
