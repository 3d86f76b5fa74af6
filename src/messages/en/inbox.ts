export const inbox = {
	title: 'News from the office',
	intro: 'All that the office has said about your applications, newest first.',
	fresh: 'New',
	unread: (n: number) => (n === 1 ? '1 new' : `${n} new`),
	allRead: 'Mark all as read',
	allReadDone: 'All news is marked as read.',
	older: 'Show older news',
	none: 'No news yet',
	noneText:
		'When the office says something about an application that you sent, it stands here. No news does not mean yes and does not mean no.',
	nothingSent:
		'Nothing that you sent has reached an office yet, so no news can come. What the office says later stands here.',
	application: 'An application',
	support: 'Your letters to support',
	asked: (time: string) => `Kibali last asked the office: ${time}.`,
	asking: 'Asking the office now.',
	notSince: (time: string) =>
		`Kibali could not ask the office just now. The last time that it could: ${time}. There may be news that is not here yet.`,
	never: 'Kibali has not been able to ask the office yet. There may be news that is not here yet.',
	askNow: 'Ask the office now',

	/** what a piece of news is about; of where an application stands, the status says it */
	kinds: {
		request: 'The office asks you for more',
		reply: 'The office has your answer',
		message: 'The office wrote to you',
		held: 'The office holds money for you',
		refund: 'Money goes back to you',
		appointment: 'News about your appointment',
		ask: 'The office answered what you asked',
		tracked: 'News about an application that you follow'
	} as Record<string, string>,
	invoice: (amount: string) => `Invoice: ${amount}`,
	request: (text: string) => `“${text}”`,
	payment: {
		prompted: (amount: string) => `The office sent the payment prompt for ${amount}`,
		paid: (amount: string) => `Your payment of ${amount} is there`,
		failed: (amount: string) => `Your payment of ${amount} did not go through`,
		checking: (amount: string) => `The office is checking your payment of ${amount}`
	} as Record<string, (amount: string) => string>,
	other: 'News about this application',

	/** what a notification says: to whom, and of what, nobody else can see */
	notification: {
		title: 'Kibali',
		body: 'There is news about an application.'
	},
	notices: {
		title: 'Be told of news',
		text: 'This phone can tell you when there is news, also while Kibali is closed. The notification only says that there is news: no name, no service.',
		on: 'Turn on notifications',
		later: 'Not now',
		laterSaid: 'You can turn them on later, in Settings.',
		working: 'Asking your browser',
		isOn: 'Notifications are on.',
		pushed: 'The office can wake this phone when there is news.',
		notPushed:
			'The service that wakes this phone could not be reached. Kibali looks for news while it is open, and now and then while it is closed, if your browser lets it.',
		off: 'Turn off notifications',
		isOff: 'Notifications are off.',
		denied: 'This browser blocks notifications from Kibali',
		deniedText:
			'You can still read all news here. To change it: open your browser’s settings for this site, find Notifications, and allow them. Then come back.',
		unsupported:
			'This browser offers no notifications here. On an iPhone, put Kibali on your home screen first. You can always read the news in Kibali.',
		shared: 'On a shared computer nothing is told outside of this page.',
		failed: 'It did not work. Nothing was changed. Try again.',
		quiet: 'Quiet hours',
		quietHint:
			'By this phone’s clock. News that comes in quiet hours is told after them, as one notification.',
		quietOff: 'Tell me at any time',
		quietOn: 'Leave me in peace',
		from: 'From',
		to: 'Until',
		saved: 'Saved.'
	},
	open: 'See all news'
};
