import type { permitBusiness as english } from '../../en/blocks/permit-business.ts';

const kraPin = 'PIN ina herufi moja, tarakimu tisa na herufi moja, kama A123456789B';

/** Biashara, pesa zake na namba zake za kodi: daraja A, B, C, F na G. */
export const permitBusiness: typeof english = {
	sections: {
		money: { title: 'Pesa na namba za kodi' }
	},
	questions: {
		businessName: {
			label: 'Jina la mwajiri au la biashara nchini Kenya',
			hint: 'Kama lilivyosajiliwa. Ukifanya kazi peke yako, andika jina lako.',
			required: 'Andika jina la mwajiri au la biashara'
		},
		businessPin: {
			label: 'PIN ya KRA ya biashara',
			hint: 'Namba ya Mamlaka ya Mapato ya Kenya. Acha wazi kama bado haipo.',
			required: 'Andika PIN ya biashara',
			badFormat: kraPin
		},
		kraPin: {
			label: 'PIN ya KRA ya mwombaji',
			hint: 'Acha wazi kama bado haipo.',
			required: 'Andika PIN ya mwombaji',
			badFormat: kraPin
		},
		capital: {
			label: 'Ni dola ngapi za Marekani zinazoweza kuonyeshwa kwa ajili ya kazi hii?',
			hint: 'Dola kamili, bila alama ya mkato. Zinahitajika 100,000 au zaidi.',
			required: 'Andika kiasi kwa dola za Marekani, tarakimu pekee'
		}
	},
	rules: {
		capitalEnough: {
			title: 'Angalau dola 100,000 za Marekani zinaweza kuonyeshwa',
			violated: 'Pesa ulizotaja ni chini ya dola 100,000 za Marekani.',
			mend: 'Sahihisha kiasi. Kama ni sahihi, daraja hili bado halikufai: angalia madaraja mengine ya vibali.'
		}
	},
	documents: {
		fundsProof: {
			title: 'Uthibitisho wa pesa: dola 100,000 za Marekani au zaidi',
			hint: 'Kama taarifa za benki, kwa jina la mwombaji au la biashara.'
		},
		taxNumbers: {
			title: 'Vyeti vya PIN ya KRA',
			hint: 'Cha mwombaji na cha biashara.'
		},
		accounts: {
			title: 'Hesabu zilizokaguliwa na kutiwa saini',
			hint: 'Za miaka miwili iliyopita.'
		}
	}
};
