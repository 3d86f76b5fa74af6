/** *Which service do I need?*: the questions and endings of `catalog/finder.ts`, by their ids. */
export const finder = {
	title: 'Which service do I need?',
	intro: 'Answer a few short questions. Nothing is kept or sent.',
	back: 'One question back',
	again: 'Start again',
	needed: 'You need this service',
	read: 'Read about it and start',
	instead: 'What to do',
	all: 'See all services',
	questions: {
		who: {
			question: 'Who is it for?',
			options: {
				kenyan: 'A Kenyan citizen',
				foreigner: 'A citizen of another country',
				refugee: 'A refugee in Kenya'
			}
		},
		kenyanWants: {
			question: 'What is it about?',
			options: {
				passport: 'A passport',
				neighbours: 'A paper for a trip to a neighbouring country',
				dual: 'I have become a citizen of another country too',
				endorsement: 'A note of my citizenship in a foreign passport',
				family: 'My foreign husband, wife, child or relative',
				other: 'Something else'
			}
		},
		passportWhy: {
			question: 'Which passport?',
			options: {
				first: 'My first one: I am 18 or older',
				child: 'One for a child under 18',
				expired: 'A new one: the old one has expired or is full',
				lost: 'A new one: the old one is lost or damaged',
				abroad: 'I am abroad without a passport'
			}
		},
		familyWants: {
			question: 'What does your relative want?',
			options: {
				visit: 'To visit me for up to 90 days',
				live: 'To live in Kenya with me',
				citizen: 'To become a Kenyan citizen'
			}
		},
		wants: {
			question: 'What does the person want to do?',
			options: {
				visit: 'Visit Kenya, or stay longer as a visitor',
				work: 'Work or do business',
				family: 'Be with family',
				study: 'Study, do research or an internship',
				live: 'Live in Kenya for good, or become a citizen',
				card: 'Get, renew or replace an alien card',
				other: 'Something else'
			}
		},
		visitWhere: {
			question: 'Where is the person now?',
			options: {
				abroad: 'Outside Kenya',
				here: 'In Kenya: the visitor’s pass is still valid',
				overstayed: 'In Kenya: the visitor’s pass has run out',
				airside: 'Only changing planes, without leaving the airport'
			}
		},
		workHow: {
			question: 'What kind of work?',
			options: {
				employed: 'A job with an employer in Kenya',
				business: 'Own business, investment or profession',
				short: 'A short task of up to six months, or waiting for a permit',
				remote: 'Working online for someone outside Kenya',
				intern: 'An internship'
			}
		},
		workFor: {
			question: 'Who is the employer?',
			options: {
				company: 'A company or an organisation',
				home: 'A family: a nanny, a cook, a carer',
				religious: 'A church, mosque, mission or charity',
				faith: 'A faith-based school or hospital: teacher, doctor or other professional',
				international: 'The UN, an embassy or an international organisation',
				eac: 'Anyone: the person is a citizen of another East African Community country'
			}
		},
		businessKind: {
			question: 'What kind of business?',
			options: {
				trade: 'Trade, services or consultancy',
				factory: 'Making goods',
				farm: 'Farming or animals',
				mine: 'Mining or prospecting',
				profession: 'A profession such as doctor, lawyer, engineer or accountant',
				eac: 'Any: the person is a citizen of another East African Community country'
			}
		},
		familyOf: {
			question: 'What is it about?',
			options: {
				join: 'Living with a husband, wife, parent or other relative in Kenya',
				reenter: 'Leaving Kenya and coming back on a dependant’s pass',
				visit: 'A visit of up to 90 days',
				spouse: 'Citizenship: married to a Kenyan for 7 years or more'
			}
		},
		studyHow: {
			question: 'What kind of study?',
			options: {
				school: 'A school, college or university',
				research: 'Research or an internship',
				course: 'A short course of up to 90 days'
			}
		},
		liveHow: {
			question: 'How?',
			options: {
				income: 'On own income, aged 35 or older, without working',
				residence: 'As a permanent resident',
				citizen: 'As a Kenyan citizen'
			}
		},
		citizenHow: {
			question: 'In which way?',
			options: {
				marriage: 'Married to a Kenyan for 7 years or more',
				residence: 'Lawfully in Kenya for 7 years or more',
				child: 'A child: of a citizen by registration, or adopted by a citizen',
				regain: 'Was a Kenyan by birth before'
			}
		},
		refugeeWants: {
			question: 'What does the person want?',
			options: {
				work: 'To work',
				study: 'To study',
				card: 'An alien card',
				travel: 'To travel',
				other: 'Something else'
			}
		}
	},
	advice: {
		airside: {
			title: 'You need nothing',
			instead: 'A person who stays in the airport, or on the same plane, needs no eTA.'
		},
		emergency: {
			title: 'Ask the nearest Kenyan embassy',
			instead:
				'Embassies give papers for an emergency trip home. At home you can replace the passport here: choose “lost or damaged”.'
		},
		refugeeCard: {
			title: 'Registered refugees need no alien card',
			instead: 'Ask the office that registered you about your refugee papers.'
		},
		refugeeTravel: {
			title: 'Travel papers for refugees are not in Kibali',
			instead:
				'Ask the office that registered you. Go on your journey only when you have the paper.'
		},
		ask: {
			title: 'Kibali does not know this one',
			instead:
				'Search in your own words on the page of all services, or ask an Immigration office before you pay anybody.'
		}
	}
};
