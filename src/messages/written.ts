import { languages, type Language } from './languages.ts';

/** "12,000": how a language writes a count inside a sentence. */
export function numbersIn(language: Language): (count: number) => string {
	return (count) => new Intl.NumberFormat(languages[language].locale).format(count);
}

type Unit = 'second' | 'minute' | 'hour' | 'day';

/** "1 hour", "saa 2": a length of time, in the number that the language has for it. */
export function unitsIn(language: Language): (count: number, unit: Unit) => string {
	return (count, unit) =>
		new Intl.NumberFormat(languages[language].locale, {
			style: 'unit',
			unit,
			unitDisplay: 'long'
		}).format(count);
}
