/** The step-by-step guides, and the services that each explains (they name it as their `guide`). */
export const guides = {
	'work-permits': [
		'permit-a',
		'permit-b',
		'permit-c',
		'permit-d',
		'permit-f',
		'permit-g',
		'permit-i',
		'permit-k',
		'permit-m',
		'permit-n',
		'permit-r'
	],
	dependants: ['dependant-pass', 're-entry-pass'],
	'passports-for-minors': ['passport-child'],
	'lost-documents': ['passport-lost', 'alien-card']
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type GuideId = keyof typeof guides;

export function isGuideId(id: string): id is GuideId {
	return Object.hasOwn(guides, id);
}
