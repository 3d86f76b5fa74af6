/** The signed proof of acceptance: the payload of the office's JWS (ES256). */
export type Receipt = {
	readonly submission: string;
	/** SHA-256 of the JWE that was received, lower-case hex */
	readonly digest: string;
	/** the application number, for example KB-7F3K-92QD */
	readonly number: string;
	/** ISO instant, by the office's clock */
	readonly receivedAt: string;
	readonly office: string;
	/** the head of the applicant's log, as the envelope named it */
	readonly audit?: string;
};
