export const dashboard = {
	more: (count: number) => `Show ${count} more`,
	opening: (count: number) =>
		count === 1 ? 'Still opening 1 older application' : `Still opening ${count} older applications`,
	records: 'All records',
	counted: (shown: number, all: number) => `${shown} of ${all} shown`,
	days: 'Days to remember',
	left: (days: number) =>
		days === 0 ? 'today' : days === 1 ? 'tomorrow' : days > 1 ? `in ${days} days` : 'over',
	expires: {
		passport: (day: string) => `The passport runs out on ${day}.`,
		permit: (day: string) => `The permit runs out on ${day}.`,
		pass: (day: string) => `The pass runs out on ${day}.`,
		status: (day: string) => `The leave to stay runs out on ${day}.`,
		sponsor: (day: string) => `The sponsor’s permit runs out on ${day}.`,
		certificate: (day: string) => `The certificate runs out on ${day}.`,
		issued: (day: string) => `What was issued runs out on ${day}.`
	},
	asWritten: 'As it was written in the application.',
	renewFrom: (days: number) =>
		`Advisers say: apply for the renewal about ${days} days before that.`,
	renewNow: 'The time to renew it has begun.',
	renewSource: (source: string, asOf: string) => `From: ${source}, ${asOf}.`,
	renew: 'See how to renew',
	appointment: (day: string, time: string) => `Appointment: ${day}, ${time}`,
	chooseTime: 'The office offers times for an appointment. Choose one.',
	choose: 'Choose a time',
	openAppointment: 'See the appointment',
	stale: (days: number) =>
		`Not changed for ${days} days. Rules, fees and your papers may have changed: look through it again.`,
	journey: (day: string, days: number) =>
		days < 0
			? `You wrote that you arrive on ${day}. That day has passed.`
			: `You wrote that you arrive on ${day}: ${days === 0 ? 'today' : days === 1 ? '1 day left' : `${days} days left`}.`,
	asks: {
		appointment: 'Time of an appointment',
		correction: 'Correction of an answer',
		withdrawal: 'Withdrawal of the application',
		access: 'New access code',
		track: 'Where an application stands'
	},
	silent: (days: number) => `No word from the office for ${days} days. That says nothing yet.`
};
