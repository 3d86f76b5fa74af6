const MEGABYTE = 1_000_000;

/** Our own limits: no official one was found for any portal. */
const paper = { accepts: ['pdf', 'jpeg', 'png'], maxBytes: 5 * MEGABYTE, maxFiles: 1 } as const;
const papers = { ...paper, maxFiles: 5 } as const;
const picture = { accepts: ['jpeg', 'png'], maxBytes: MEGABYTE, maxFiles: 1 } as const;

/** The kinds of paper a service may ask for, and what may show them. A slot spreads its kind. */
export const documents = {
	passportPage: { document: 'passportPage', ...paper },
	photo: { document: 'photo', ...picture },
	booking: { document: 'booking', ...papers },
	letter: { document: 'letter', ...paper },
	registration: { document: 'registration', ...paper },
	identity: { document: 'identity', ...paper },
	certificate: { document: 'certificate', ...paper },
	statement: { document: 'statement', ...papers },
	form: { document: 'form', ...paper },
	permit: { document: 'permit', ...papers },
	contract: { document: 'contract', ...paper },
	cv: { document: 'cv', ...paper },
	qualifications: { document: 'qualifications', ...papers },
	taxCompliance: { document: 'taxCompliance', ...paper },
	taxNumber: { document: 'taxNumber', ...papers },
	companyPapers: { document: 'companyPapers', ...papers },
	licence: { document: 'licence', ...papers },
	accounts: { document: 'accounts', ...papers },
	clearance: { document: 'clearance', ...paper },
	affidavit: { document: 'affidavit', ...paper },
	policeReport: { document: 'policeReport', ...paper },
	translation: { document: 'translation', ...papers },
	payment: { document: 'payment', ...papers },
	bond: { document: 'bond', ...paper }
} as const;
