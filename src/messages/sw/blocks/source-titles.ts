import type { sourceTitles as english } from '../../en/blocks/source-titles.ts';

export const sourceTitles: typeof english = [
	['Our own assumption', 'Tunadhani hivyo sisi wenyewe'],
	['A private guide', 'Mwongozo wa binafsi'],
	[', a private guide', ', mwongozo wa binafsi'],
	[', as others recorded it', ', kama wengine walivyoinakili'],
	[', a forum', ', jukwaa la mtandaoni'],
	[': section 22 of the Service Act', ': kifungu cha 22 cha Service Act'],
	[', on the Regulations of 2012', ', kuhusu Kanuni za 2012'],
	['Directorate of Immigration Services', 'Idara ya Huduma za Uhamiaji'],
	['Government of Kenya', 'Serikali ya Kenya'],
	['Kenya High Commission, London', 'Ubalozi wa Kenya, London'],
	['Embassy of Kenya in Stockholm', 'Ubalozi wa Kenya, Stockholm'],
	['University of Nairobi', 'Chuo Kikuu cha Nairobi'],
	['The practice office', 'Ofisi ya mazoezi']
];
