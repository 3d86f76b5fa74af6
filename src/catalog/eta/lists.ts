/**
 * Nationalities by exemption band, and countries with yellow fever. ISO 3166-1 alpha-2. Codes
 * that two lists share stand in the same order in both: it compresses better.
 */
export const lists = {
	/** Burundi, DR Congo, Rwanda, South Sudan, Tanzania, Uganda. Somalia is a member and not exempt. */
	eac: 'BI CD SS UG RW TZ'.split(' '),
	days90: (
		'CG ET GH GM GY SL TT BS BB BZ BW BN KM CY DM ER SZ FJ GD JM KI LS MW MY MV MU MZ NA NR ' +
		'PG WS SM SC SG SB ZA KN LC VC TO TV VU ZM ZW'
	).split(' '),
	/** The stored copy of the list breaks off: the rest is `uncertain`. */
	days60: 'AO BJ BF CM CF TD CI GQ GA GN ML NE NG SN SD TG DZ CV DJ EG MA TN'.split(' '),
	/** Our guess at the rest: Western Sahara, Guinea-Bissau, Liberia, Madagascar, Mauritania, São Tomé. */
	uncertain: 'GW LR MR EH MG ST'.split(' '),
	/** General knowledge of the WHO's list of countries with a risk of yellow fever. */
	yellowFever: (
		'AO BJ BF CM CF TD CI GQ GA GN ML NE NG SN SD TG BI CD SS UG GW LR MR CG ET GH GM GY SL ' +
		'TT AR BO BR CO EC GF PA PY PE SR VE'
	).split(' ')
};
