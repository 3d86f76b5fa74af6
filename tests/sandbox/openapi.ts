import * as z from 'zod/mini';
import type { Receipt } from '#domain/receipt';
import { accountLetter, accountSaid } from '#gateway/account-wire';
import { appointmentSaid, askLetter, askSaid, trackedSaid } from '#gateway/tracking-wire';
import * as wire from '#gateway/wire';

type Json = Readonly<Record<string, unknown>>;

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** What the payload of a receipt's JWS says. */
const receiptClaims = z.object({
	submission: z.string(),
	digest: sha256,
	number: z.string(),
	receivedAt: z.string(),
	office: z.string(),
	/** as the envelope names it, where it does */
	audit: z.exactOptional(sha256)
}) satisfies z.ZodMiniType<Receipt>;

/** The contract as OpenAPI 3.1, made of the very schemas that client and office use. */
export function openApi(): Json {
	return {
		openapi: '3.1.0',
		info: {
			title: 'Kibali gateway',
			version: '1.0.0',
			description:
				'Idempotent on ids made by the client. Practice office: nothing goes to the Government of Kenya.'
		},
		servers: [{ url: '/v1' }],
		security: [{ mailbox: [] }],
		paths: {
			'/health': {
				get: { ...operation('Our own body and clock', { 200: 'Health' }), security: [] }
			},
			'/catalog': {
				get: {
					...operation('The signed catalog of services; If-None-Match answers 304', {
						200: 'CatalogAnswer'
					}),
					security: []
				}
			},
			'/submissions/{id}': {
				parameters: [id],
				put: {
					security: [{ mailbox: [] }, { account: [] }],
					...operation('Hand in an application once; the envelope is a JWE', {
						200: 'SubmissionAnswer',
						201: 'SubmissionAnswer',
						401: 'Problem',
						409: 'Problem',
						422: 'Problem'
					}),
					requestBody: body('SubmissionRequest')
				},
				get: operation('The receipt and all news of it', { 200: 'SubmissionState', 404: 'Problem' })
			},
			'/messages/{id}': {
				parameters: [id],
				put: {
					...operation(
						'Reply to a request for more, ask for something, or write: the envelope says which',
						{
							200: 'MessageAnswer',
							201: 'MessageAnswer',
							404: 'Problem',
							409: 'Problem',
							422: 'Problem'
						}
					),
					requestBody: body('MessageRequest')
				}
			},
			'/account-requests/{id}': {
				parameters: [id, proof],
				put: {
					...operation('Ask about an account; `sealed` is a JWE of an AccountLetter', {
						200: 'AccountAnswer',
						201: 'AccountAnswer',
						401: 'Problem',
						403: 'Problem',
						409: 'Problem',
						422: 'Problem',
						429: 'Problem'
					}),
					security: [{ mailbox: [] }, { account: [] }],
					requestBody: body('AccountRequest')
				}
			},
			'/session': {
				parameters: [proof],
				put: {
					...operation('Renew the tokens, with the refresh token', {
						200: 'Session',
						401: 'Problem'
					}),
					security: [{ account: [] }]
				}
			},
			'/payments/{id}': {
				parameters: [id],
				put: {
					...operation('Start one attempt to pay an invoice', {
						200: 'PaymentAnswer',
						201: 'PaymentAnswer',
						404: 'Problem',
						409: 'Problem',
						422: 'Problem'
					}),
					requestBody: body('PaymentRequest')
				},
				get: operation('What became of an attempt', { 200: 'PaymentAnswer', 404: 'Problem' })
			},
			'/events': {
				get: {
					...operation('News of this mailbox after a cursor', { 200: 'EventsAnswer' }),
					parameters: [{ name: 'after', in: 'query', schema: { type: 'integer', minimum: 0 } }]
				}
			},
			'/events/stream': {
				get: {
					summary: 'Says at once when there is news, and up to which cursor; never what it is',
					responses: {
						200: { description: 'Server-sent events', content: { 'text/event-stream': {} } },
						...(operation('', {})['responses'] as Json)
					}
				}
			},
			'/push-subscriptions/{id}': {
				parameters: [id],
				put: {
					...operation('Where a push service wakes this browser (Web Push, VAPID, no payload)', {
						200: 'MessageAnswer',
						201: 'MessageAnswer',
						409: 'Problem',
						422: 'Problem'
					}),
					requestBody: body('SubscriptionRequest')
				}
			},
			'/uploads': {
				post: tus('Make an upload (tus creation); its id comes with Upload-Metadata', 201)
			},
			'/uploads/{id}': {
				parameters: [id],
				head: tus('How many bytes are here', 200),
				patch: {
					...tus('Append bytes at an offset (tus)', 204),
					requestBody: {
						required: true,
						content: { 'application/offset+octet-stream': { schema: {} } }
					}
				}
			}
		},
		components: {
			securitySchemes: {
				mailbox: { type: 'http', scheme: 'bearer' },
				account: {
					type: 'http',
					scheme: 'DPoP',
					description: 'RFC 9449, with the nonce of the office; the mailbox token goes in `Mailbox`'
				}
			},
			schemas: {
				Health: schema(wire.healthAnswer),
				CatalogAnswer: schema(wire.catalogAnswer),
				SubmissionRequest: schema(wire.submissionRequest),
				SubmissionAnswer: schema(wire.submissionAnswer),
				ReceiptClaims: schema(receiptClaims),
				SubmissionState: schema(
					z.object({ ...wire.submissionAnswer.shape, events: z.array(wire.newsEvent) })
				),
				MessageRequest: schema(wire.messageRequest),
				MessageAnswer: schema(wire.messageAnswer),
				AccountRequest: schema(wire.accountRequest),
				AccountLetter: schema(accountLetter),
				AccountAnswer: schema(z.object({ ...wire.accountAnswer.shape, said: accountSaid })),
				Session: schema(wire.session),
				PaymentRequest: schema(wire.paymentRequest),
				PaymentAnswer: schema(wire.paymentAnswer),
				SubscriptionRequest: schema(wire.subscriptionRequest),
				AskLetter: schema(askLetter),
				AppointmentSaid: schema(appointmentSaid),
				AskSaid: schema(askSaid),
				TrackedSaid: schema(trackedSaid),
				EventsAnswer: schema(wire.eventsAnswer),
				Problem: schema(wire.problem)
			}
		}
	};
}

const proof = {
	name: 'DPoP',
	in: 'header',
	required: true,
	schema: { type: 'string' },
	description: 'A proof by the key of the device, for this exchange alone'
};
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

function schema(from: z.ZodMiniType): Json {
	const made = z.toJSONSchema(from, {
		io: 'input',
		override({ zodSchema, jsonSchema }) {
			if ((zodSchema as unknown) === wire.count) {
				Object.assign(jsonSchema, { type: 'integer', minimum: 0 });
			}
		}
	});
	// the document says once, for all, which dialect it speaks
	return Object.fromEntries(Object.entries(made).filter(([key]) => key !== '$schema'));
}

function operation(summary: string, answers: Readonly<Record<number, string>>): Json {
	const responses: Record<string, Json> = {};
	for (const [status, name] of Object.entries(answers)) {
		const type = name === 'Problem' ? 'application/problem+json' : 'application/json';
		responses[status] = { description: name, content: content(type, name) };
	}
	responses['default'] = {
		description: 'Problem',
		content: content('application/problem+json', 'Problem')
	};
	return { summary, responses };
}

function tus(summary: string, status: number): Json {
	return {
		summary,
		responses: {
			[status]: { description: 'As tus 1.0.0 says' },
			...(operation('', {})['responses'] as Json)
		}
	};
}

function body(name: string): Json {
	return { required: true, content: content('application/json', name) };
}

function content(type: string, name: string): Json {
	return { [type]: { schema: { $ref: `#/components/schemas/${name}` } } };
}
