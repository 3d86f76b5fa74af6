import { readMark, writeMark } from './device.ts';

export const convenienceChoices = ['show', 'hide'] as const;
export type ConvenienceChoice = (typeof convenienceChoices)[number];

/** Whether costs are shown with the convenience fee; they are, unless the person left it out. */
export function convenienceChoice(): ConvenienceChoice {
	return readMark('convenience') === 'hide' ? 'hide' : 'show';
}

export function chooseConvenience(choice: ConvenienceChoice): void {
	writeMark('convenience', choice === 'show' ? undefined : choice);
}
