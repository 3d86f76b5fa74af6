export const keys = {
	title: 'Keyboard shortcuts',
	intro:
		'For people with a keyboard. The shortcuts do nothing while you write in a field or while a question is open.',
	key: 'Keys',
	does: 'What they do',
	/** the keys are the same in every language */
	list: {
		'?': 'Show this page',
		'/': 'Search services and help',
		'g h': 'Go to Home',
		'g s': 'Go to Services',
		'g o': 'Go to the outbox',
		'g n': 'Go to the news from the office',
		'g p': 'Go to Help'
	},
	then: 'then',
	always:
		'Everywhere: Tab goes to the next field or link, Shift and Tab back, Enter opens, Space ticks, Escape closes a question.',
	choose: 'Single keys',
	hint: 'If you speak to your device, or often hit keys by mistake, turn them off.',
	shown: { on: 'They work', off: 'Turned off' }
};
