import type { text as english } from '../../en/services/internship-pass.ts';
import { acting, declared } from '../blocks/acting.ts';
import { presence } from '../blocks/kenya.ts';
import {
	pass,
	passBefore,
	passInstitution,
	passNotes,
	passPresence,
	passSections
} from '../blocks/pass.ts';
import { pickDate } from '../blocks/words.ts';

export { introduction } from '../introductions/internship-pass.ts';

export const text: typeof english = {
	name: 'Pasi ya mafunzo ya kazi au utafiti',
	sections: {
		...passSections,
		presence: passPresence,
		pass: { title: 'Pasi yenyewe' },
		institution: {
			title: 'Taasisi',
			intro: 'Kampuni, shirika au chuo kikuu nchini Kenya kinachompokea mwombaji.'
		},
		course: { title: 'Atakachofanya mwombaji' }
	},
	questions: {
		...pass.questions,
		...passBefore.questions,
		...passInstitution.questions,
		passKind: {
			label: 'Ni pasi gani?',
			options: { internship: 'Ya mafunzo ya kazi', research: 'Ya utafiti' },
			required: 'Chagua mafunzo ya kazi au utafiti'
		},
		passYears: {
			label: 'Unaomba pasi ya miaka mingapi?',
			hint: '1 au 2. Ada ni ya kila mwaka. Baadaye muda unaweza kuongezwa.',
			required: 'Andika 1 au 2'
		},
		topic: {
			label: 'Mwombaji atajifunza au atatafiti nini?',
			hint: 'Mada, kama ilivyo kwenye barua ya taasisi.',
			required: 'Andika mwombaji atajifunza au atatafiti nini'
		},
		courseBegins: { label: 'Siku ya kwanza', required: pickDate },
		courseMonths: {
			label: 'Itachukua miezi mingapi kwa jumla?',
			required: 'Andika idadi ya miezi'
		},
		researchLicence: {
			label: 'Namba ya idhini ya NACOSTI',
			hint: 'Acha wazi kama hati haina namba.',
			required: 'Andika namba ya idhini',
			badFormat: 'Tumia herufi, tarakimu, vistari na mikwaju, kama ilivyo kwenye hati'
		}
	},
	rules: {
		...pass.rules,
		...passBefore.rules,
		...presence.rules,
		courseAhead: {
			title: 'Kazi haianzi kabla ya pasi kupatikana',
			violated: 'Siku ya kwanza, {begins}, imepita.',
			mend: 'Sahihisha siku hiyo. Kama ni sahihi, uliza ofisi ya Uhamiaji mara moja. Bado unaweza kuomba.'
		}
	},
	documents: {
		...pass.documents,
		...passBefore.documents,
		institutionLetter: {
			title: 'Barua kutoka kwa taasisi',
			hint: 'Kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji. Inataja mada na muda wake.'
		},
		stampedForm: {
			title: 'Fomu 30 yenye muhuri wa taasisi',
			hint: 'Kama taasisi tayari imetia saini na muhuri kwenye fomu iliyochapishwa.'
		},
		cv: { title: 'Wasifu (CV) wa mwombaji', hint: 'Shule, masomo na kazi hadi leo.' },
		qualifications: {
			title: 'Vyeti vya mwombaji',
			hint: 'Vyeti vya shule na masomo, vilivyothibitishwa kuwa nakala halisi.'
		},
		researchClearance: {
			title: 'Idhini ya utafiti kutoka NACOSTI',
			hint: 'Hati ya tume ya taifa ya sayansi inayoruhusu utafiti.'
		}
	},
	fees: { issue: 'Pasi' },
	notes: {
		issue:
			'Shilingi 15,000 kwa mwaka tangu Machi 2024. Hapa unaombwa ulipe baada ya kukubaliwa; chanzo chetu hakisemi unalipa lini.',
		previousPass:
			'Hakuna chanzo kinachoorodhesha hati za kuongeza muda. Sisi wenyewe tunadhani kwamba pasi ya awali huombwa.',
		...passNotes
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
