import type { Answers } from '#domain/facts';

/** A grown-up foreigner with a passport. Nobody real. */
export const person: Answers = {
	surname: 'EXAMPLE',
	givenNames: 'ANNA MARIA',
	sex: 'female',
	birthDate: '1980-03-04',
	birthCountry: 'GB',
	nationality: 'GB',
	maritalStatus: 'single'
};

export const heldPassport: Answers = {
	passportCountry: 'GB',
	passportNumber: 'X1234567',
	passportIssued: '2021-05-02',
	passportExpires: '2031-05-01',
	passportPlace: 'London',
	namesChecked: true
};

export const kenyaAddress: Answers = {
	postalAddress: 'P.O. Box 1',
	postalCode: '00100',
	city: 'Nairobi',
	county: '047',
	subCounty: 'Westlands',
	location: 'Parklands',
	road: 'Example Road',
	plot: 'Example House',
	landmark: 'Example School'
};

export const kenyaContact: Answers = { email: 'anna@example.com', phone: '+254712345678' };

export const abroad: Answers = { inKenya: false };

/** what `acting` asks of everybody but the applicant */
export const actingFor = {
	actingName: 'Bo Example',
	actingPhone: '+254712345679',
	actingEmail: 'bo@example.com'
};
export const actingForFirm = { ...actingFor, actingOrganisation: 'Example Ltd' };
