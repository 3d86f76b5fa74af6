/** Nationalities by exemption band, and countries with yellow fever. ISO 3166-1 alpha-2. */
export const lists = {
	/** Burundi, DR Congo, Rwanda, South Sudan, Tanzania, Uganda. Somalia is a member and not exempt. */
	eac: 'BI CD RW SS TZ UG'.split(' '),
	days90: (
		'BS BB BZ BW BN KM CG CY DM ER SZ ET FJ GM GH GD GY JM KI LS MW MY MV MU MZ NA NR PG WS SM SC ' +
		'SL SG SB ZA KN LC VC TO TT TV VU ZM ZW'
	).split(' '),
	/** The stored copy of the list breaks off: the rest is `uncertain`. */
	days60: 'DZ AO BJ BF CM CV CF TD CI DJ EG GQ GA GN ML MA NE NG SN SD TG TN'.split(' '),
	/** Guinea-Bissau, Liberia, Madagascar, Mauritania, São Tomé and Príncipe. */
	uncertain: 'GW LR MG MR ST'.split(' '),
	/** General knowledge of the WHO's list of countries with a risk of yellow fever. */
	yellowFever: (
		'AO BJ BF BI CM CF TD CG CD CI GQ ET GA GM GH GN GW LR ML MR NE NG SN SL SS SD TG UG ' +
		'AR BO BR CO EC GF GY PA PY PE SR TT VE'
	).split(' ')
};
