export const tour = {
	title: 'Kibali in five steps',
	step: (number: number, all: number) => `Step ${number} of ${all}`,
	steps: {
		find: {
			title: 'Find your service',
			text: 'Its page says who needs it, what it costs, how long it takes and which papers you need.'
		},
		answer: {
			title: 'Answer where you are',
			text: 'No connection is needed. Each answer is saved on this phone as you write, and you can stop at any time.'
		},
		document: {
			title: 'Add your papers',
			text: 'Take a photo or choose a file. Kibali says at once if something is missing or will not do, and why.'
		},
		gone: {
			title: 'Sign and submit',
			text: 'Without a connection it waits in the outbox, sealed. It goes by itself when there is one.'
		},
		follow: {
			title: 'Follow it on Home',
			text: '“Received” means that the signed receipt is here. Then you pay, and the office’s answers come to this phone.'
		}
	},
	next: 'Next',
	before: 'Back',
	skip: 'Skip this',
	done: 'Done',
	again: 'You can see this again in Help.'
};
