/** A P-256 public key as JWK, and its id. */
export type PublicKey = {
	readonly kty: 'EC';
	readonly crv: 'P-256';
	readonly x: string;
	readonly y: string;
	readonly kid: string;
};

/** An Ed25519 public key as JWK, and its id. */
export type SigningKey = {
	readonly kty: 'OKP';
	readonly crv: 'Ed25519';
	readonly x: string;
	readonly kid: string;
};

/** Who signs receipts, and by which key. */
export type Issuer = Pick<Office, 'id' | 'receiptKey'>;

/** The far side that this build of Kibali talks to: its name and its pinned keys. */
export type Office = {
	readonly id: string;
	/** a sandbox: the app says *Practice office* */
	readonly practice: boolean;
	/** its own page for cards and banks; the id of an attempt follows */
	readonly payPage: string;
	/** submissions are sealed to it (ECDH-ES, A256GCM) */
	readonly encryptionKey: PublicKey;
	/** receipts are signed by it (ES256) */
	readonly receiptKey: PublicKey;
	/** the renewed catalog is signed by it (EdDSA) */
	readonly catalogKey: SigningKey;
};
