/** Step-by-step guides: each part is a list to tick off, also on paper. */
export const guides = {
	title: 'Guides, step by step',
	back: 'Help',
	print: 'Print as a checklist',
	services: 'Services that this guide is for',
	facts:
		'The facts and their sources stand on the page of each service. Rules and fees change: check them before you pay.',
	guides: {
		'work-permits': {
			title: 'Work permits',
			intro:
				'A permit has two stages: you apply and pay a first fee; after approval you pay a second one and get the permit.',
			parts: [
				{
					title: 'Before you begin',
					items: [
						'Find the right class. It depends on what you will do: a job (D), a business (G), a profession (C), a mission or charity (I) …',
						'Look at your passport: advisers say it should be valid for 6 months or more.',
						'Do not start to work before the permit is issued. That is an offence for you and for the employer.',
						'For a short task, or while you wait, ask about a special pass.'
					]
				},
				{
					title: 'Papers from the employer or organisation',
					items: [
						'A signed letter to the Director General of Immigration Services: who, which post, why.',
						'The certificate of registration, and the tax compliance certificate.',
						'For a job: the contract, Form 27 (report on employment), and proof that nobody suitable was found in Kenya.',
						'For a job at a company or another organisation: the Kenyan who will learn the work (understudy), with identity card, CV and certificates.',
						'A letter of the regulator, if your field has one.'
					]
				},
				{
					title: 'Papers from you',
					items: [
						'The passport page with your picture, and a new photo.',
						'Your CV, and certified copies of your certificates.',
						'Proof of your right to be in Kenya, if you are there now.',
						'An English translation of each paper in another language.',
						'For a renewal: the permit that you have, and your own tax compliance certificate.'
					]
				},
				{
					title: 'Apply',
					items: [
						'Fill in the form. Kibali tells you what is missing.',
						'If a signed paper form is asked for, sign it and add a photo of it.',
						'Submit, then pay the processing fee. It is not paid back.',
						'The fee lists name class M (refugees) and class R (citizens of East Africa) as gratis: nothing with the application, nothing after. Class I costs less than the others.'
					]
				},
				{
					title: 'After the decision',
					items: [
						'Approved: pay the permit fee, and the bond if there is one, within 30 days. After that the approval ends.',
						'Add the proof of payment and the other papers that the office names.',
						'In Kenya for more than 90 days: register for an alien card.',
						'Refused: you can ask for a review. An adviser says within about 30 days.'
					]
				},
				{
					title: 'Later',
					items: [
						'Renew about 90 days before the permit ends, and not after.',
						'When the job ends, the employer must tell the office in writing within 15 days.'
					]
				}
			]
		},
		dependants: {
			title: 'A pass for your family',
			intro:
				'For the husband, wife, child or other dependent relative of someone who lives in Kenya: a citizen, a permit holder or a permanent resident.',
			parts: [
				{
					title: 'Before you begin',
					items: [
						'The sponsor is the person who lives in Kenya. If the sponsor has a permit, it should be valid for 6 months or more.',
						'A child’s pass ends at the age of 21.',
						'Children of school age need a pupil’s pass to go to school.',
						'A dependant may not work. For work, ask for a work permit.'
					]
				},
				{
					title: 'Papers from the sponsor',
					items: [
						'A letter to the Director General of Immigration Services.',
						'The passport or identity card, and the permit if there is one.',
						'Proof of enough income.',
						'A sworn statement (affidavit) that the family member depends on you.'
					]
				},
				{
					title: 'Papers of the family member',
					items: [
						'The passport page with the picture, and photos.',
						'Husband or wife: the certified marriage certificate.',
						'Child: the certified birth certificate.',
						'Another relative: proof of age, illness or disability.',
						'Aged 18 or older: an adviser says a police clearance is asked for.'
					]
				},
				{
					title: 'Fees',
					items: [
						'The pass: 20,000 shillings if the sponsor is a citizen, 10,000 if the sponsor has a permit or permanent residence.',
						'After approval the office may want a security bond of 100,000 shillings. It is a security, not a price. Advisers name it, no official page does: ask if you need one.'
					]
				},
				{
					title: 'Travel',
					items: [
						'Before leaving Kenya, apply for a re-entry pass.',
						'Forgotten? Apply within 14 days after coming back, or a new dependant’s pass is needed.'
					]
				}
			]
		},
		'passports-for-minors': {
			title: 'A passport for a child',
			intro: 'A child under 18 cannot apply alone. A parent or guardian applies.',
			parts: [
				{
					title: 'Papers',
					items: [
						'The child’s birth certificate.',
						'The identity cards of the parents, or a death certificate.',
						'The consent of the parents. Some sources ask for one parent, some for both: bring both if you can.',
						'Photos of the child on a white background.',
						'Adopted: the adoption certificate and a letter of the children’s department.',
						'The identity card of a recommender: a Kenyan who knows you and is not close family.'
					]
				},
				{
					title: 'Apply',
					items: [
						'Choose the number of pages: 34, 50 or 66. The fee depends on it.',
						'Fill in the form with the names as on the birth certificate, letter by letter.',
						'Submit and pay. Keep the receipt.'
					]
				},
				{
					title: 'Go there together',
					items: [
						'Book a day at a passport office, and bring the child and all original papers.',
						'The office takes the photo and fingerprints, and asks a few questions.',
						'Collect the passport at the same office.'
					]
				}
			]
		},
		'lost-documents': {
			title: 'Lost or damaged papers',
			intro: 'What to do when a passport or an alien card is gone or broken.',
			parts: [
				{
					title: 'At once',
					items: [
						'Look for a copy or a photo of the paper: its number helps.',
						'Lost or stolen: report it to the police and ask for a police abstract.',
						'Abroad without a passport: go to the nearest Kenyan embassy.'
					]
				},
				{
					title: 'A lost passport',
					items: [
						'The police abstract.',
						'A sworn statement (affidavit) on how it was lost.',
						'A letter that explains it, and a copy of the lost passport if you have one.',
						'The fee is 20,000 shillings.'
					]
				},
				{
					title: 'A damaged passport',
					items: [
						'The damaged passport itself.',
						'A letter that explains what happened.',
						'The fee is 20,000 shillings.'
					]
				},
				{
					title: 'A lost alien card',
					items: [
						'The police abstract.',
						'Your passport, your permit or pass, and new photos.',
						'The fee is not certain: sources differ. Ask the office before you pay.'
					]
				},
				{
					title: 'Take care',
					items: [
						'Pay only when the office asks for it, and keep each receipt.',
						'Nobody can sell you a new paper faster. Do not give your papers or codes to a stranger.'
					]
				}
			]
		}
	}
};
