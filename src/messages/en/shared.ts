export const shared = {
	bar: 'Nothing is kept here.',
	leave: 'Leave and erase',
	idleTitle: 'Are you still there?',
	idle: (seconds: number) =>
		seconds === 1
			? 'Kibali erases everything in 1 second, so that the next person finds nothing.'
			: `Kibali erases everything in ${seconds} seconds, so that the next person finds nothing.`,
	stay: 'I am still here',
	leaveTitle: 'Leave and erase?',
	leaveText: 'Everything that you did in this window goes. It cannot be brought back.',
	drafts: (n: number) => (n === 1 ? '1 form is not sent.' : `${n} forms are not sent.`),
	unsent: (n: number) =>
		n === 1 ? '1 thing still waits to be sent.' : `${n} things still wait to be sent.`,
	take: 'You can take it with you in a file that only your key opens, and go on elsewhere.',
	takeLink: 'Save a sealed copy',
	leaveYes: 'Yes, erase and leave',
	leaveNo: 'No, stay',
	signingOut: 'Signing you out at the office',
	stillInTitle: 'The office could not be told',
	stillIn:
		'You are signed in, and Kibali could not reach the office to sign you out. With a connection, stay and try again.',
	stillInEnd:
		'If you leave now, the key to it is erased here, so nobody can go on with it on this computer. At the office you stay signed in until the time is over, or until you sign out from another phone, in your account under “Where you are signed in”.',
	leaveAnyway: 'Erase and leave all the same'
};
