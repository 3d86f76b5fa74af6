import { steps } from '../blocks/citizenship.ts';
import type { Introduction } from '../../service-text.ts';

export const introduction = {
	formerly:
		'Until August 2010 a Kenyan who became a citizen of another country lost Kenyan citizenship. Since then both are allowed.',
	whoFor: [
		'People who were Kenyan citizens by birth and lost it, most of them because they became citizens of another country before 27 August 2010.',
		'People who gave up Kenyan citizenship and want it back.',
		'If you became a citizen of the other country later, you are most likely still Kenyan: use the dual citizenship declaration (Form 3).'
	],
	atHand: [
		'Your Kenyan birth certificate.',
		'Your old Kenyan identity card and passport, or copies, if you still have them.',
		'Your passport of the other country, and its citizenship certificate.',
		'Form 1, signed.',
		'A photo before a white wall.'
	],
	steps: [
		steps.fill,
		steps.submit,
		steps.pay,
		'Show the originals at the embassy or the Immigration office when they call you.',
		'Wait for the decision. Once you are approved, pay the second fee.',
		'Get your certificate. With it you can ask for an identity card and a passport.'
	]
} satisfies Introduction;
