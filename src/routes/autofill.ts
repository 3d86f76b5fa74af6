import { letBrowserRemember } from '#ui/autofill';
import { keepsNothing, readMark, writeMark } from './device.ts';

export const autofillChoices = ['never', 'offer'] as const;
export type AutofillChoice = (typeof autofillChoices)[number];

export function autofillChoice(): AutofillChoice {
	return readMark('autofill') === 'offer' ? 'offer' : 'never';
}

export function chooseAutofill(choice: AutofillChoice): void {
	writeMark('autofill', choice === 'never' ? undefined : choice);
	applyAutofill();
}

/** Before the first field is drawn. */
export function applyAutofill(): void {
	letBrowserRemember(autofillChoice() === 'offer' && !keepsNothing());
}
