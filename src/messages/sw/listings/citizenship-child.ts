import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Uraia wa mtoto (Fomu 11)',
	summary: 'Kwa mtoto aliyeasiliwa na Mkenya, au aliyezaliwa kabla ya mzazi kuwa Mkenya.',
	searchWords: [
		'uraia wa mtoto',
		'mtoto wa kuasili',
		'kuasili mtoto',
		'mtoto wangu',
		'kusajili mtoto',
		'mtoto kuwa mkenya',
		'uraia',
		'uraia wa kenya',
		'mlezi',
		'fomu 11',
		'adoption'
	]
} satisfies Listing;
