export const renewal = {
	notice: {
		title: 'This service has changed',
		text: 'Your application goes on as you started it. See what is new for you, then choose.',
		see: 'See what changed',
		stayed: 'You stay with the version you started. You can look at the newer one again.',
		again: 'Look again'
	},

	title: 'What changed for you',
	intro: (mine: number, newer: number) =>
		`You started with version ${mine} of this service. Version ${newer} is here now. Below is what it changes for your answers, as they stand today.`,
	unchanged: 'Nothing changes for your answers. What is new does not touch them.',
	newestTitle: 'You have the newest version',
	newest: 'This service has not changed since you started.',

	rules: {
		title: 'Rules',
		added: 'New rule',
		changed: 'Changed rule',
		removed: 'No longer a rule',
		satisfied: 'Your answers fit this rule.',
		pending: 'This rule waits for an answer.',
		waived: 'It no longer applies to you.',
		mend: 'What you can do:'
	},
	fees: {
		title: 'What you pay',
		added: (amount: string) => `New: ${amount}.`,
		removed: (amount: string) => `No longer asked. It was ${amount}.`,
		raised: (before: string, after: string) => `It rises from ${before} to ${after}.`,
		lowered: (before: string, after: string) => `It falls from ${before} to ${after}.`,
		other: (before: string, after: string) => `It was ${before}. Now it is ${after}.`,
		unsure: 'It depends on answers you have not given yet.',
		up: 'More',
		down: 'Less',
		changed: 'Changed',
		nothing: 'nothing',
		total: (before: string, after: string) => `In all it was ${before}. Now it is ${after}.`
	},
	documents: {
		title: 'Documents',
		needed: 'Now needed',
		maybe: 'May be needed',
		optional: 'You may add it',
		later: 'Only after approval',
		no: 'No longer needed',
		changed: 'Changed',
		maybeHint: 'It depends on an answer you have not given yet.',
		there: 'You have added it already.',
		missing: 'You have not added it yet.',
		stays: (files: number) =>
			files === 1
				? 'Your file stays on this phone. It is not sent.'
				: `Your ${files} files stay on this phone. They are not sent.`,
		unfit: 'Your file no longer fits what is asked. Remove it and add another.'
	},
	questions: {
		title: 'Questions',
		added: 'New question',
		changed: 'Changed question',
		removed: 'No longer asked',
		good: 'Your answer fits.',
		missing: 'Not answered yet.',
		wrong: 'Your answer has to be mended.',
		stays: 'What you typed stays in this draft, out of sight. It is not sent.'
	},

	choose: {
		title: 'Which version do you want?',
		carried: 'If you take the newer one, your answers and documents come along. Nothing is lost.',
		mine: 'If you stay, your application goes to the office under the version you started. The office may still ask for what is new.',
		take: 'Take the newer version',
		stay: 'Stay with mine',
		failed: 'This could not be saved. Nothing has changed. Try again.'
	},

	catalog: {
		title: 'The services in this app',
		bundled: 'They are as they came with the app.',
		renewed: (number: number, day: string) =>
			`Service list number ${number}. The office last confirmed it on ${day}.`,
		old: (days: number) =>
			`That was ${days === 1 ? '1 day' : `${days} days`} ago. The office meant to confirm it again by now. Everything still works, but something may have changed since.`,
		refused:
			'A list came that is not surely from the office. Kibali set it aside. Nothing changed.',
		newer:
			'A newer list came that this version of the app cannot read. Nothing changed. Look for a new version of the app.',
		ask: 'Ask for newer services',
		asked: 'Kibali asks as soon as there is a connection.'
	}
};
