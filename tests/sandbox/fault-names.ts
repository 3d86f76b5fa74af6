/** What can be made to go wrong, and what it does. */
export const faults = {
	down: 'closes the connection without a word',
	'error-500': 'answers 500',
	'busy-503': 'answers 503 with Retry-After',
	'busy-429': 'answers 429 with Retry-After',
	portal: 'a captive portal: 200 and a web page',
	'portal-403': 'a captive portal: 403 and a web page',
	redirect: 'a captive portal: sends you to another page',
	'empty-body': 'answers 200 with nothing',
	garbled: 'answers 200 with half a JSON',
	answer: 'answers as told: { status, type, body, headers }',
	'cut-after-commit': 'stores, then closes the connection without an answer',
	slow: 'answers late, by so many ms',
	'refuse-422': 'refuses with a problem document',
	'reject-document': 'throws the next finished upload away as damaged',
	'forged-receipt': 'answers with a receipt of a wrong signature',
	clock: "sets the office's clock off by so many ms",
	'message-lost': 'the SMS or e-mail with the code never comes',
	'slot-full': 'somebody else was quicker with the time of an appointment',
	'callback-late': 'a payment is reported late, by so many ms',
	'callback-twice': 'a payment is reported twice',
	'callback-never': 'a payment is never reported',
	'query-failed': 'asking about a payment says failed, whatever happened',
	'any-account': 'the paybill takes money for an account that is none',
	dearer: 'the next invoice asks for more than it should, by so many cents'
} as const;

export type FaultName = keyof typeof faults;
export const faultNames = Object.keys(faults) as FaultName[];
