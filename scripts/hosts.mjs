import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOREVER, FRESH, headers } from './headers.mjs';

const lines = Object.entries(headers);

/** Netlify and Cloudflare Pages; both ask again for what has no rule. */
function netlify() {
	const all = lines.map(([name, value]) => `  ${name}: ${value}`).join('\n');
	return `/*\n${all}\n\n${FOREVER.under}*\n  cache-control: ${FOREVER.caching}\n`;
}

function vercel() {
	const pairs = (entries) => entries.map(([key, value]) => ({ key, value }));
	const rules = {
		cleanUrls: true,
		headers: [
			{ source: '/(.*)', headers: pairs([...lines, ['cache-control', FRESH]]) },
			{
				source: `${FOREVER.under}(.*)`,
				headers: pairs([['cache-control', FOREVER.caching]])
			}
		],
		// where no file is; a file that is missed stays missed
		rewrites: [{ source: '/((?!.*\\.\\w+$).*)', destination: '/200' }]
	};
	return `${JSON.stringify(rules, null, '\t')}\n`;
}

/** For `http { include …; }`. Headers stand at the server alone: a location with its own loses them. */
function nginx() {
	return `map $uri $kibali_caching {
	default "${FRESH}";
	"~^${FOREVER.under}" "${FOREVER.caching}";
}

server {
	listen 80;
	root /srv/kibali;

${lines.map(([name, value]) => `\tadd_header ${name} "${value}" always;`).join('\n')}
	add_header cache-control $kibali_caching always;

	location / {
		try_files $uri $uri.html $uri/index.html /200.html;
	}
	location ~ \\.mjs$ {
		types { }
		default_type text/javascript;
		try_files $uri =404;
	}
	location ~ \\.\\w+$ {
		try_files $uri =404;
	}
}
`;
}

/** Apache, with mod_headers, mod_mime and mod_rewrite. */
function apache() {
	return `${lines.map(([name, value]) => `Header always set ${name} "${value}"`).join('\n')}
Header always set cache-control "${FRESH}"
Header always set cache-control "${FOREVER.caching}" "expr=%{REQUEST_URI} =~ m#^${FOREVER.under}#"

AddType text/javascript .mjs
AddType application/manifest+json .webmanifest

DirectorySlash Off
RewriteEngine On
RewriteCond %{REQUEST_FILENAME}.html -f
RewriteRule ^(.+)$ $1.html [L]
RewriteCond %{REQUEST_FILENAME} !-f
RewriteCond %{REQUEST_URI} !\\.\\w+$
RewriteCond %{REQUEST_URI} !^/$
RewriteRule ^ 200.html [L]
`;
}

/** By name, what each kind of host reads. */
export function hostFiles() {
	return {
		_headers: netlify(),
		'vercel.json': vercel(),
		'nginx.conf': nginx(),
		'.htaccess': apache()
	};
}

/** @param {string} folder */
export function writeHostFiles(folder) {
	for (const [name, text] of Object.entries(hostFiles())) writeFileSync(join(folder, name), text);
}
