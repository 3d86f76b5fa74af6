import { toBase64url } from './digest.ts';
import type { MadePasskey } from './wraps.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** `perhaps`: the browser does not tell; making one shows. */
export type PasskeySupport = 'yes' | 'perhaps' | 'no';
export type PasskeyProblem =
	/** the person closed it, or time ran out */
	| 'dismissed'
	/** this phone's passkeys cannot give a key */
	| 'no-prf'
	/** this very passkey is here already */
	| 'already'
	| 'failed';

export class PasskeyFailed extends Error {
	override readonly name = 'PasskeyFailed';

	constructor(
		readonly problem: PasskeyProblem,
		cause?: unknown
	) {
		super(`The passkey did not give a key (${problem})`, { cause });
	}
}

type Capabilities = {
	getClientCapabilities?(): Promise<Readonly<Record<string, boolean>>>;
};
/** Which passkeys there are: what their wraps say of them. */
export type KnownPasskey = Pick<MadePasskey, 'credential' | 'salt' | 'transports'>;

const ES256 = -7;
const RS256 = -257;

export async function passkeySupport(): Promise<PasskeySupport> {
	if (typeof PublicKeyCredential === 'undefined') return 'no';
	const { getClientCapabilities } = PublicKeyCredential as unknown as Capabilities;
	const said = await getClientCapabilities?.call(PublicKeyCredential).catch(() => undefined);
	if (said?.['extension:prf'] === false) return 'no';
	const own = await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(
		() => false
	);
	if (!own) return 'no';
	return said?.['extension:prf'] ? 'yes' : 'perhaps';
}

/**
 * A new passkey of this phone. `name`: what the phone shows beside it, so nothing personal that the
 * person has not chosen to show. Ask within a tap. @throws PasskeyFailed
 * @see https://www.w3.org/TR/webauthn-3/#prf-extension
 */
export async function makePasskey(
	name: string,
	known: readonly KnownPasskey[] = []
): Promise<MadePasskey> {
	const salt = random(32);
	const created = await asked(() =>
		navigator.credentials.create({
			publicKey: {
				challenge: random(32),
				rp: { name: 'Kibali', id: location.hostname },
				user: { id: random(16), name, displayName: name },
				pubKeyCredParams: [ES256, RS256].map((alg) => ({ type: 'public-key', alg })),
				authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
				excludeCredentials: known.map(descriptorOf),
				extensions: { prf: { eval: { first: salt } } }
			}
		})
	);
	const { prf } = created.getClientExtensionResults();
	if (!prf?.enabled && !prf?.results) throw new PasskeyFailed('no-prf');
	const { getTransports } = created.response as AuthenticatorAttestationResponse;
	const transports = getTransports?.call(created.response) ?? [];
	const made = { credential: new Uint8Array(created.rawId), salt, transports };
	// many phones answer only once the passkey is used
	const output = outputOf(prf.results?.first) ?? (await askPasskey([made])).output;
	return { ...made, output };
}

/** Whichever of these passkeys the person uses, and its answer. Ask within a tap. @throws PasskeyFailed */
export async function askPasskey(
	known: readonly KnownPasskey[]
): Promise<Pick<MadePasskey, 'credential' | 'output'>> {
	const salts = known.map(({ credential, salt }) => [toBase64url(credential), { first: salt }]);
	const used = await asked(() =>
		navigator.credentials.get({
			publicKey: {
				challenge: random(32),
				rpId: location.hostname,
				allowCredentials: known.map(descriptorOf),
				userVerification: 'required',
				extensions: {
					prf: { evalByCredential: Object.fromEntries(salts) as Record<string, { first: Bytes }> }
				}
			}
		})
	);
	const output = outputOf(used.getClientExtensionResults().prf?.results?.first);
	if (!output) throw new PasskeyFailed('no-prf');
	return { credential: new Uint8Array(used.rawId), output };
}

async function asked(act: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
	try {
		const credential = await act();
		if (credential) return credential as PublicKeyCredential;
	} catch (cause) {
		const name = cause instanceof Error ? cause.name : '';
		if (name === 'NotAllowedError' || name === 'AbortError') {
			throw new PasskeyFailed('dismissed', cause);
		}
		throw new PasskeyFailed(name === 'InvalidStateError' ? 'already' : 'failed', cause);
	}
	throw new PasskeyFailed('failed');
}

function descriptorOf({ credential, transports }: KnownPasskey): PublicKeyCredentialDescriptor {
	return {
		type: 'public-key',
		id: credential,
		transports: [...transports] as AuthenticatorTransport[]
	};
}

function outputOf(first: BufferSource | undefined): Bytes | undefined {
	if (!first) return undefined;
	const bytes = ArrayBuffer.isView(first)
		? new Uint8Array(first.buffer, first.byteOffset, first.byteLength)
		: new Uint8Array(first);
	return bytes.length === 32 ? new Uint8Array(bytes) : undefined;
}

function random(length: number): Bytes {
	return crypto.getRandomValues(new Uint8Array(length));
}
