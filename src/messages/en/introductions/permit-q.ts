import type { Introduction } from '../../service-text.ts';

export const introduction = {
	whoFor: [
		'Teachers, doctors, pilots and other professionals who work for a religious body or a charity, and who do not preach or lead worship.',
		'Kibali has no form for this permit: too little is known of it. Here is what we found, and how to ask.'
	],
	atHand: [
		'No list of papers was found for this class.',
		'For other permits the office asks for Form 25, a letter of the employer, the passport, a photo, certificates, and the registration of the organisation. Having them ready can help.',
		'The name, the address and the registration of the institution. The news says that it must be registered under the Societies Act.'
	],
	steps: [
		'What we know: the class is new. It came with a law of December 2024, and has been given since about May 2025. It costs less than Class D, the permit for working for an employer.',
		'What we do not know for sure: the fee, the papers, and how long a decision takes.',
		'Ask the institution first. Other people who work there may have this permit.',
		'Then write to the Director General, Directorate of Immigration Services, or ask at an Immigration office. Say what the work is and for which institution.',
		'Ask what it costs before you pay anyone.'
	]
} satisfies Introduction;
