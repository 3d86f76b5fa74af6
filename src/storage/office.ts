/** The office whose receipts this build believes, for the sender, which may not reach the vault. */
export { issuer } from '#vault/office';
