import { languages, type Language } from '#messages/languages';

/** "14:02" in Kenya, wherever the phone is: what is fixed by a place keeps to its clock. */
export function formatTimeInKenya(instant: number | string, language: Language): string {
	const at = new Date(instant);
	if (Number.isNaN(at.getTime())) return String(instant);
	return new Intl.DateTimeFormat(languages[language].locale, {
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
		timeZone: 'Africa/Nairobi'
	}).format(at);
}
