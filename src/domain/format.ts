/**
 * Named formats of single answers. Each is lenient about spaces and case before it is judged:
 * `tidy` gives the stored form, `matchesFormat` judges it.
 */
const FORMATS = {
	/** Letters of any script, spaces, hyphens, apostrophes, full stops. */
	name: /^[\p{L}\p{M}][\p{L}\p{M}'’. -]*$/u,
	/** A name as the passport's machine-readable zone can hold it: basic Latin letters only. */
	passportName: /^[A-Z][A-Z' -]*$/,
	/** 6–9 letters and digits, the shape that ICAO 9303 allows in the number field. */
	passportNumber: /^[A-Z0-9]{6,9}$/,
	email: /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/,
	/** E.164: + and 8–15 digits. */
	phone: /^\+[1-9]\d{7,14}$/,
	/** Kenyan mobile, E.164: +254 7xx or 1xx. */
	kenyanPhone: /^\+254[17]\d{8}$/,
	/** Kenyan national ID card. */
	nationalId: /^\d{7,8}$/,
	/** Foreigner certificate (alien card): sources differ, so 6–9 digits pass. */
	alienNumber: /^\d{6,9}$/,
	/** Kenya Revenue Authority: A for a person, P for a company, nine digits, a letter. */
	kraPin: /^[AP]\d{9}[A-Z]$/,
	kenyanPassport: /^[A-Z]{1,2}\d{6,8}$/,
	/** The immigration file's "R" number, with or without its letter. */
	fileNumber: /^R?\d{3,10}$/,
	/** Numbers of permits, passes and certificates: letters, digits, slashes. */
	permitNumber: /^[A-Z0-9][A-Z0-9/-]{2,19}$/,
	/** Airline code, which has a letter, and number, as KQ101 or 5H 332. */
	flightNumber: /^(?=.?[A-Z])[A-Z0-9]{2,3}\d{1,4}[A-Z]?$/
} as const;

export type FormatName = keyof typeof FORMATS;

export function isFormat(value: unknown): value is FormatName {
	return typeof value === 'string' && Object.hasOwn(FORMATS, value);
}

export function matchesFormat(format: FormatName, value: string): boolean {
	return FORMATS[format].test(value);
}

/** The stored form of what a person typed; never loses a character that carries meaning. */
export function tidy(format: FormatName | undefined, typed: string): string {
	const value = typed.trim().replace(/\s+/g, ' ');
	switch (format) {
		case 'passportName':
			return value.toUpperCase();
		case 'passportNumber':
		case 'flightNumber':
		case 'kenyanPassport':
		case 'kraPin':
		case 'nationalId':
		case 'alienNumber':
		case 'fileNumber':
			return value.toUpperCase().replace(/[\s-]/g, '');
		case 'permitNumber':
			return value.toUpperCase().replace(/\s/g, '');
		case 'phone':
			return tidyPhone(value);
		case 'kenyanPhone':
			return tidyKenyanPhone(value);
		default:
			return value;
	}
}

function tidyPhone(value: string): string {
	const digits = value.replace(/[\s().-]/g, '');
	if (digits.startsWith('00')) return `+${digits.slice(2)}`;
	return /^0[17]\d{8}$/.test(digits) ? `+254${digits.slice(1)}` : digits;
}

function tidyKenyanPhone(value: string): string {
	const phone = tidyPhone(value);
	if (/^254[17]\d{8}$/.test(phone)) return `+${phone}`;
	return /^[17]\d{8}$/.test(phone) ? `+254${phone}` : phone;
}
