/** Names that people type and lists do not use; between semicolons. */
export const countryWords: Readonly<Record<string, string>> = {
	AE: 'UAE;Emirates;Dubai;Abu Dhabi',
	CD: 'DRC;DR Congo;Democratic Republic of the Congo;Zaire',
	CF: 'CAR',
	CG: 'Congo Brazzaville;Republic of the Congo',
	CI: 'Ivory Coast',
	CV: 'Cape Verde',
	CZ: 'Czech Republic',
	GB: 'UK;Great Britain;Britain;England;Scotland;Wales;Northern Ireland',
	KP: 'DPRK',
	KR: 'Korea',
	MK: 'Macedonia',
	MM: 'Burma',
	NL: 'Holland',
	RU: 'Russian Federation',
	SZ: 'Swaziland',
	TL: 'East Timor',
	TR: 'Turkey',
	US: 'USA;America;United States of America',
	VA: 'Holy See',
	ZA: 'RSA'
};
