import type { text as english } from '../../en/services/permit-m.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';
import { pickCountry, pickDate, shape } from '../blocks/words.ts';

export { introduction } from '../introductions/permit-m.ts';

const { sections, questions, notes } = permit;

/** Hakuna pasipoti ya kunakili: hati ni cheti cha ukimbizi. */
export const text: typeof english = {
	name: 'Kibali cha Daraja M: kazi kwa wakimbizi',
	sections: {
		applicant: sections.applicant,
		application: sections.application,
		background: sections.background,
		presence: sections.presence,
		dependants: sections.dependants,
		previousPermits: sections.previousPermits,
		education: sections.education,
		training: sections.training,
		employment: sections.employment,
		skills: sections.skills,
		papers: sections.papers,
		refugee: { title: 'Kutambuliwa kama mkimbizi' },
		person: {
			title: 'Mtu atakayekuwa na kibali',
			intro: 'Nakili maelezo kutoka kwenye cheti cha ukimbizi. Pasipoti haihitajiki.'
		},
		contact: { title: 'Jinsi ya kuwasiliana na mwombaji' },
		address: { title: 'Anwani nchini Kenya', intro: 'Mahali ambapo mwombaji anaishi.' },
		work: { title: 'Kazi' }
	},
	questions: {
		...questions,
		permitYears: {
			label: 'Kwa miaka mingapi?',
			hint: 'Mmoja au miwili.',
			required: questions.permitYears.required
		},
		refugeeKind: {
			label: 'Kibali ni cha nani?',
			options: { refugee: 'Mkimbizi', spouse: 'Mke au mume wa mkimbizi' },
			required: 'Chagua kibali ni cha nani'
		},
		refugeeName: {
			label: 'Jina kamili la mkimbizi',
			hint: 'Mume au mke wa mwombaji.',
			required: 'Andika jina la mkimbizi',
			badFormat: shape.name
		},
		certificateNumber: {
			label: 'Namba ya cheti cha ukimbizi',
			hint: 'Cheti cha mkimbizi mwenyewe, hata kama kibali ni cha mke au mume wake.',
			required: 'Andika namba ya cheti'
		},
		certificateExpires: {
			label: 'Cheti hicho ni halali hadi lini?',
			hint: 'Siku ya mwisho iliyochapishwa juu yake.',
			required: pickDate
		},
		surname: {
			...questions.surname,
			hint: 'Kama lilivyo kwenye cheti cha ukimbizi, kwa herufi za kawaida. Kuna jina moja tu? Liandike hapa.'
		},
		givenNames: {
			...questions.givenNames,
			hint: 'Yote, kama yalivyo kwenye cheti cha ukimbizi. Acha wazi tu kama kuna jina moja.'
		},
		sex: {
			...questions.sex,
			label: 'Jinsia, kama ilivyo kwenye cheti cha ukimbizi',
			required: 'Chagua kama cheti kinavyosema'
		},
		nationality: {
			label: 'Uraia',
			hint: 'Kama ulivyo kwenye cheti cha ukimbizi.',
			required: pickCountry
		},
		workKind: {
			label: 'Kazi ya aina gani?',
			options: {
				employment: 'Kazi ya kuajiriwa',
				business: 'Biashara au kazi yake mwenyewe',
				undecided: 'Bado hajaamua'
			},
			required: 'Chagua aina ya kazi'
		},
		workName: {
			label: 'Jina la mwajiri au la biashara',
			required: 'Andika jina la mwajiri au la biashara'
		}
	},
	rules: {
		...permit.rules,
		certificateValid: {
			title: 'Cheti cha ukimbizi bado ni halali',
			violated: 'Muda wa cheti cha ukimbizi uliisha {expires}.',
			mend: 'Ongeza kwanza muda wa cheti, au sahihisha tarehe.'
		}
	},
	documents: {
		...permit.documents,
		coverLetter: {
			title: 'Barua kwa Mkurugenzi Mkuu',
			hint: 'Kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji, yenye saini ya mwombaji au ya mwajiri. Inasema ni kazi gani inayopangwa.'
		},
		refugeeCertificate: {
			title: 'Cheti cha ukimbizi',
			hint: 'Pande zote mbili. Ni lazima kiwe bado halali. Kama kibali ni cha mke au mume: cheti cha mkimbizi mwenyewe.'
		},
		recognitionLetter: {
			title: 'Barua za kutambuliwa',
			hint: 'Kutoka UNHCR, na kutoka ofisi ya serikali ya wakimbizi. Ongeza zote mbili.'
		},
		marriageCertificate: {
			title: 'Cheti cha ndoa',
			hint: 'Kinaonyesha kwamba mwombaji ni mke au mume wa mkimbizi.'
		},
		qualifications: {
			title: 'Vyeti vya masomo na vya taaluma',
			hint: 'Kama unavyo. Orodha rasmi ya wakimbizi haiviombi.'
		},
		cv: {
			title: 'Wasifu (CV)',
			hint: 'Kama unao. Orodha rasmi ya wakimbizi haiuombi.'
		}
	},
	fees: {},
	notes: {
		gratis:
			'Kibali hiki ni bure: hakuna kinacholipwa pamoja na ombi, wala baada ya kukubaliwa. Ndivyo orodha ya ada ya 2024 inavyosema, na ndivyo ilivyokuwa awali.',
		passport:
			'Orodha rasmi ya Daraja M haitaji pasipoti. Kwa hivyo Kibali haiiombi, wala haiombi anwani katika nchi ambayo mkimbizi alilazimika kuiacha.',
		spouse:
			'Ukurasa rasmi unasema mke au mume wa mkimbizi anaweza kuomba pia. Hausemi ndoa inathibitishwaje: sisi wenyewe tunadhani kwamba cheti cha ndoa huombwa.',
		recognition:
			'Ukurasa rasmi unataja UNHCR na Idara ya Masuala ya Wakimbizi. Huenda idara hiyo ina jina lingine sasa.',
		time: notes.time,
		work: notes.work,
		documents: notes.documents
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
