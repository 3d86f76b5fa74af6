/** Read, never checked: the page of a receipt would say that it is none. */
export function aReceipt(): string {
	const said = {
		...{ submission: 's', digest: 'd', number: 'KB-TEST-0001', office: 'practice' },
		receivedAt: '2026-01-01T00:00:00.000Z'
	};
	const text = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
	return `${text({ alg: 'ES256' })}.${text(said)}.${text({})}`;
}
