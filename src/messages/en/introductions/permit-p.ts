import type { Introduction } from '../../service-text.ts';

export const introduction = {
	whoFor: [
		'Staff of the United Nations, of embassies, of organisations of states and of international aid bodies, who serve in a country near Kenya with hard conditions, and live in Kenya. A law firm names Somalia, South Sudan and the east of DR Congo.',
		'Family members who depend on them.',
		'Kibali has no form for this permit: too little is known of it. Here is what we found, and how to ask.'
	],
	atHand: [
		'A law firm names these papers: Form 25, signed, and two passport photos in colour.',
		'The passport. It must be good for 6 months more.',
		'A letter of the employer to the Director General of Immigration Services.',
		'Proof of working for this employer.',
		'In Kenya already: proof of the right to be here.'
	],
	steps: [
		'What we know: the class is new. It came with a law of December 2024, and has been given since about May 2025.',
		'What we do not know for sure: the fee, how long a decision takes, and which countries count.',
		'Ask the employer first. Its office for staff or for protocol may have done this before.',
		'Then write to the Director General, Directorate of Immigration Services, or ask at an Immigration office. Say where the applicant serves and where the applicant lives.',
		'Ask what it costs before you pay anyone.'
	]
} satisfies Introduction;
