const TITLES: Readonly<Record<number, string>> = {
	400: 'Bad request',
	401: 'Unauthorized',
	403: 'Forbidden',
	404: 'Not found',
	409: 'Conflict',
	410: 'Gone',
	413: 'Content too large',
	422: 'Unprocessable content',
	429: 'Too many requests',
	460: 'Checksum mismatch',
	500: 'Internal server error',
	503: 'Service unavailable'
};

/** A problem document (RFC 9457) with our code. */
export function problemResponse(
	status: number,
	code: string,
	detail?: string,
	headers: Readonly<Record<string, string>> = {}
): Response {
	const title = TITLES[status] ?? 'Error';
	const body = JSON.stringify({
		type: 'about:blank',
		title,
		status,
		code,
		...(detail === undefined ? {} : { detail })
	});
	return new Response(body, {
		status,
		headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers }
	});
}
