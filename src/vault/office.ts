import type { Issuer, Office } from '#domain/office';

const id = 'practice';
const receiptKey: Office['receiptKey'] = {
	kty: 'EC',
	crv: 'P-256',
	x: '_eVvHGvsNGMcfxj4ZuD79_HuHEDI-Dp3tU_IdTwz_VU',
	y: 'lKzYl33PK97MHlDM_wXjdYrDVNjNznN6dkI9nfSAxUM',
	kid: 'practice-receipt-1'
};

/** Whose receipts count: all that the sender needs to know of it. */
export const issuer: Issuer = { id, receiptKey };

/**
 * The office this build talks to, with its pinned keys. These belong to the practice office of
 * `tests/sandbox`; a build for a real office replaces them here.
 */
export const office: Office = {
	id,
	practice: true,
	payPage: '/sandbox/pay/',
	encryptionKey: {
		kty: 'EC',
		crv: 'P-256',
		x: 'hTynhto56JV-NB9Pj0vPgf_qErZTAyBxj44ISf-axxs',
		y: 'ub3pkIT_P8GCyUUWMoU98Kd3BiSZGWOrsPJYdbObbAw',
		kid: 'practice-encryption-1'
	},
	receiptKey,
	catalogKey: {
		kty: 'OKP',
		crv: 'Ed25519',
		x: '0L7qTwp08nBsm8Y4NHcGNViZI6Bc4_LlLoiRG0eoUaU',
		kid: 'practice-catalog-1'
	}
};
