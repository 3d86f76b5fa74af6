import { convenience } from '#catalog/convenience';
import { issuance } from '#catalog/issuance';
import { loadArea, type Messages } from '#messages/index';
import type { ApplicationSetting, PanelSetting } from '#ui/form/setting.ts';
import { convenienceChoice } from '../../convenience.ts';
import { currentLanguage } from '../../language.ts';

type Review = { readonly review: Messages['review'] };

/** What the pages with panels say besides; a page of questions does without. */
export async function loadReview(): Promise<Review> {
	return { review: await loadArea(currentLanguage(), 'review') };
}

export function panelSetting(setting: ApplicationSetting, { review }: Review): PanelSetting {
	const shown = convenienceChoice() === 'show' ? convenience : undefined;
	return { ...setting, review, costs: { convenience: shown, issuance } };
}
