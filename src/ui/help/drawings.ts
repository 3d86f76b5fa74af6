/** Drawn by us on a 120 × 72 grid: first in the ink's colour, then in the app's; and an address in it. */
type Drawing = readonly [ink: string, brand: string, address?: string];

const PHONE = 'M44 4h32v64H44zM56 62h8';
const SHEET = 'M30 10h60v52H30z';
const LETTER = 'M30 26h60v38H30zM30 26l30 22 30-22';
const BROWSER = 'M8 8h104v56H8zM8 26h104M15 17h.01M22 17h.01';

export const drawings: Readonly<Record<string, Drawing>> = {
	find: ['M24 14h.01M34 14h62M24 58h.01M34 58h62M34 36h44', 'M16 25h88v22H16zM24 36h.01'],
	answer: [`${PHONE}M50 14h20M50 24h14M50 38h20`, 'M50 52l5 5 12-13'],
	document: [
		SHEET + 'M40 22h40M40 32h40M40 42h24',
		'M58 30h44v36H58zM80 40a8 8 0 100 16 8 8 0 000-16'
	],
	sign: ['M20 58h80M84 12l12 10-34 32-16 4 6-14z', 'M26 52c8-14 10 10 20 0'],
	follow: [
		'M32 6h56v60l-9-6-9 6-10-6-9 6-10-6-9 6zM42 20h36M42 30h22',
		'M72 36a9 9 0 100 18 9 9 0 000-18M68 45l3 3 6-7'
	],
	light: ['M24 34h60l10 28H14z', 'M96 6a9 9 0 100 18 9 9 0 000-18M78 15h-8M82 26l-6 5M96 32v6'],
	frame: [
		'M42 18h36v38H42zM50 28h20M50 37h20M50 46h12',
		'M30 20V8h14M90 20V8H76M30 52v14h14M90 52v14H76'
	],
	look: [
		'M20 14h56M20 28h30M20 42h26M20 56h40',
		'M74 24a16 16 0 100 32 16 16 0 000-32M86 52l14 14'
	],
	number: [
		PHONE,
		'M52 16h16M53 30h.01M60 30h.01M67 30h.01M53 40h.01M60 40h.01M67 40h.01M60 50h.01'
	],
	prompt: [PHONE, 'M49 22h22v24H49zM53 38h.01M58 38h.01M63 38h.01M68 38h.01M53 28h14'],
	paid: [PHONE, 'M50 34l8 8 13-16'],
	write: [`${PHONE}M50 16h20M50 26h14`, 'M86 44v6M94 36v14M102 28v22M82 26l26 30'],
	wait: [LETTER, 'M20 48v20h80V48M60 40a6 6 0 100 12 6 6 0 000-12'],
	gone: [LETTER, 'M60 24V4M51 12l9-8 9 8'],
	bar: [`${BROWSER}M16 38h60M16 50h44`, 'M30 12h74v10H30z'],
	end: [BROWSER, 'M41 55h32M78 29v9M74 34l4 4 4-4', 'site.go.ke/page'],
	fake: [BROWSER, 'M13 47h94M56 53l8 8M64 53l-8 8', 'go.ke.site.com/']
};
