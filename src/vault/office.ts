import type { Office } from '#domain/office';

/**
 * The office this build talks to, with its pinned keys. These belong to the practice office of
 * `tests/sandbox`; a build for a real office replaces them here.
 */
export const office: Office = {
	id: 'practice',
	practice: true,
	payPage: '/sandbox/pay/',
	encryptionKey: {
		kty: 'EC',
		crv: 'P-256',
		x: 'hTynhto56JV-NB9Pj0vPgf_qErZTAyBxj44ISf-axxs',
		y: 'ub3pkIT_P8GCyUUWMoU98Kd3BiSZGWOrsPJYdbObbAw',
		kid: 'practice-encryption-1'
	},
	receiptKey: {
		kty: 'EC',
		crv: 'P-256',
		x: '_eVvHGvsNGMcfxj4ZuD79_HuHEDI-Dp3tU_IdTwz_VU',
		y: 'lKzYl33PK97MHlDM_wXjdYrDVNjNznN6dkI9nfSAxUM',
		kid: 'practice-receipt-1'
	},
	catalogKey: {
		kty: 'OKP',
		crv: 'Ed25519',
		x: '0L7qTwp08nBsm8Y4NHcGNViZI6Bc4_LlLoiRG0eoUaU',
		kid: 'practice-catalog-1'
	}
};
