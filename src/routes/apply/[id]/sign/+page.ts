import { LANGUAGE } from '../../../language.ts';
import { loadReview } from '../panels.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ depends }) => {
	depends(LANGUAGE);
	return loadReview();
};
