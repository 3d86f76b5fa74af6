const GROUPS = 6;
const GROUP = 4;
const DIGITS = GROUPS * GROUP;
/** An own choice must have this many letters, digits or signs. */
export const SHORTEST = 12;

/** Damm's quasigroup: its check digit finds each wrong digit, and each pair that was turned round. */
const DAMM = [
	'0317598642',
	'7092154863',
	'4206871359',
	'1750983426',
	'6123045978',
	'3674209581',
	'5869720134',
	'8945362017',
	'9438617205',
	'2581436790'
];

/**
 * Six groups of four digits that can be read out in any language: 23 at random (76 bits), and one that
 * finds a slip before the file is asked.
 */
export function newBackupSecret(random: (bytes: number) => Uint8Array): string {
	let digits = '';
	while (digits.length < DIGITS - 1) {
		// 250 and above would make some digits more likely than others
		for (const byte of random(DIGITS)) {
			if (byte < 250 && digits.length < DIGITS - 1) digits += String(byte % 10);
		}
	}
	return grouped(digits + check(digits));
}

/** However it was typed: groups, spaces and dashes do not count; letters do, as they are. */
export function plainSecret(typed: string): string {
	const text = typed.normalize('NFKC').trim();
	const digits = text.replace(/[\s.·–—-]/g, '');
	return /^\d+$/.test(digits) ? digits : text.replace(/\s+/g, ' ');
}

/** Digits of ours with a slip in them: no file opens with these. */
export function isMistyped(typed: string): boolean {
	const digits = plainSecret(typed);
	return /^\d{24}$/.test(digits) && check(digits) !== '0';
}

export function isLongEnough(typed: string): boolean {
	return [...plainSecret(typed)].length >= SHORTEST;
}

function grouped(digits: string): string {
	return digits.match(/\d{4}/g)?.join(' ') ?? digits;
}

/** The check digit of these; `0` when they end with theirs. */
function check(digits: string): string {
	let interim = 0;
	for (const digit of digits) interim = Number(DAMM[interim]?.[Number(digit)]);
	return String(interim);
}
