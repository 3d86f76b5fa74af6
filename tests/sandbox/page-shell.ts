import { html } from 'hono/html';
import { written } from '../../scripts/headers.mjs';

type Html = ReturnType<typeof html>;

/** The page around the sections. They are fetched again every two seconds and only changed ones move. */
export function shell(content: Html) {
	return html`<!doctype html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="robots" content="noindex" />
				<title>Practice office</title>
				<link rel="stylesheet" href="/sandbox/page.css" />
			</head>
			<body>
				<header>
					<h1>Practice office</h1>
					<p><strong>Nothing here goes to the Government of Kenya.</strong> No money moves.</p>
					<nav>
						<a href="#messages">Messages</a><a href="#phone">The phone</a
						><a href="#money">Money held</a><a href="#desk">Desk</a><a href="#mail">Post</a
						><a href="#catalog">Catalog</a><a href="#faults">Faults</a>
					</nav>
				</header>
				<p id="said" role="status"></p>
				<main>${content}</main>
				<footer>
					<a href="/">Open Kibali</a>
					<a href="/v1/openapi.json">The contract (OpenAPI)</a>
					<button data-post="reset" data-body="{}" data-ask="Forget all applications?">
						Start over
					</button>
				</footer>
				<script src="/sandbox/page.js"></script>
			</body>
		</html>`;
}

/** What the page may do: its own two files, and markup from its own server. */
export const pagePolicy = written({
	'default-src': ['none'],
	'script-src': ['self'],
	'style-src': ['self'],
	'img-src': ['self'],
	'connect-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['none'],
	'frame-ancestors': ['none'],
	'require-trusted-types-for': ['script'],
	'trusted-types': ['practice-office']
});

export const pageStyle = `
:root{color-scheme:light dark;--paper:#f4f5fa;--surface:#fff;--ink:#171a2b;--muted:#50566e;
--line:#d5d8e6;--act:#2f3d8f;--on-act:#fff;--tint:#e6e9fa;--warn:#fff1d0;--on-warn:#5a4100}
@media(prefers-color-scheme:dark){:root{--paper:#10121c;--surface:#191c2a;--ink:#eceefa;
--muted:#a9b0cc;--line:#2f3550;--act:#a9b6ff;--on-act:#141a3d;--tint:#232a4d;--warn:#3a2d08;
--on-warn:#ffe2a0}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"Noto Sans",sans-serif}
header{background:var(--warn);color:var(--on-warn);padding:16px;border-bottom:6px solid;
border-image:repeating-linear-gradient(135deg,var(--on-warn) 0 10px,var(--warn) 10px 20px) 6}
h1{margin:0;font-size:26px;line-height:1.2}h2{margin:0;font-size:20px}p{margin:0}
header nav{display:flex;flex-wrap:wrap;gap:4px 16px;margin-block-start:8px}
a{color:var(--act)}header a{color:inherit;font-weight:650;padding-block:8px}
main{display:grid;gap:28px;padding:16px;max-width:1180px;margin:auto;
grid-template-columns:repeat(auto-fit,minmax(min(100%,330px),1fr));align-items:start}
section{display:grid;gap:12px;min-width:0}
.card,.bubble,.fault{background:var(--surface);border:1px solid var(--line);border-radius:14px;
padding:14px;display:grid;gap:8px;min-width:0;overflow-wrap:anywhere}
.bubble{border-radius:16px 16px 16px 4px;background:var(--tint);border:0;gap:2px}
.handset{border:3px solid var(--ink);border-radius:24px;padding:18px}
.top{display:flex;flex-wrap:wrap;gap:4px 10px;justify-content:space-between}
.top b{font:700 19px/1.3 ui-monospace,monospace}
.tag{font-size:14px;font-weight:650;border-radius:7px;padding:2px 8px;background:var(--tint);color:var(--act)}
.tag.wait{background:var(--warn);color:var(--on-warn)}
.muted,small,.none{color:var(--muted)}small{font-size:14px;display:block}
.reply{border-inline-start:4px solid var(--act);padding-inline-start:12px}
.acts{display:flex;flex-wrap:wrap;gap:8px}
button{font:inherit;font-weight:650;min-height:48px;padding:8px 16px;border-radius:12px;cursor:pointer;
border:2px solid var(--act);background:transparent;color:var(--act)}
.acts button:first-child{background:var(--act);color:var(--on-act)}
input{font:inherit;width:100%;min-height:48px;padding:8px 12px;border:2px solid var(--ink);border-radius:10px;
background:var(--surface);color:var(--ink)}
form{display:grid;gap:8px}label{font-weight:650}
textarea{font:inherit;width:100%;padding:8px 12px;border:2px solid var(--ink);border-radius:10px;
background:var(--surface);color:var(--ink)}
summary{cursor:pointer;min-height:44px;padding-block:8px;font-weight:650;color:var(--act)}
dl{margin:0;display:grid;gap:2px}dt{color:var(--muted);font-size:14px}dd{margin:0 0 8px}
figure{margin:0 0 12px}img{max-width:100%;max-height:320px;border:1px solid var(--line);border-radius:8px}
#said{padding-inline:16px;font-weight:650}#said:not(:empty){padding-block:12px;position:sticky;top:0;z-index:1;background:Canvas}
footer{display:flex;flex-wrap:wrap;gap:12px 20px;align-items:center;padding:20px 16px 40px;max-width:1180px;margin:auto}
:focus-visible{outline:3px solid #ffdd00;outline-offset:2px;box-shadow:0 0 0 6px #171a2b}
`;

export const pageScript = `
const policy = globalThis.trustedTypes?.createPolicy('practice-office', { createHTML: (text) => text });
const parsed = (text) =>
	new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, 'text/html');
const main = document.querySelector('main');
const seen = new Map();
async function refresh() {
	try {
		const answer = await fetch('/sandbox/sections');
		const next = parsed(await answer.text());
		for (const section of next.querySelectorAll('section')) {
			const markup = section.innerHTML;
			const here = document.getElementById(section.id);
			const typing = [...here.querySelectorAll('textarea, input')].some((field) => field.value);
			if (typing || seen.get(section.id) === markup) continue;
			const open = [...here.querySelectorAll('details[open]')].map((one) => one.dataset.key);
			seen.set(section.id, markup);
			here.replaceChildren(...section.childNodes);
			for (const one of here.querySelectorAll('details')) one.open = open.includes(one.dataset.key);
		}
	} catch {}
}
async function post(where, body) {
	const answer = await fetch('/sandbox/api/' + where, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body
	});
	const said = await answer.json();
	document.getElementById('said').textContent = said.error ?? said.sms ?? '';
	if (main.dataset.reload) location.reload();
	else await refresh();
}
document.addEventListener('click', (event) => {
	const button = event.target.closest('button[data-post]');
	if (!button || (button.dataset.ask && !confirm(button.dataset.ask))) return;
	void post(button.dataset.post, button.dataset.body);
});
document.addEventListener('submit', (event) => {
	event.preventDefault();
	const { target: form, submitter } = event;
	if (form.dataset.post) {
		const body = Object.fromEntries(new FormData(form));
		form.reset();
		void post(form.dataset.post, JSON.stringify(body));
		return;
	}
	const text = form.elements.text.value;
	form.elements.text.value = '';
	const { mail, desk } = form.dataset;
	const body = mail ? { message: mail, text } : { submission: desk, act: submitter.value, text };
	void post(mail ? 'mail' : 'desk', JSON.stringify(body));
});
for (const section of main.querySelectorAll('section')) seen.set(section.id, section.innerHTML);
if (!main.dataset.reload) setInterval(refresh, 2000);
`;
