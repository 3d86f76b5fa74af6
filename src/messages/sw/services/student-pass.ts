import type { text as english } from '../../en/services/student-pass.ts';
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
import { pickDate, shape } from '../blocks/words.ts';

export { introduction } from '../introductions/student-pass.ts';

export const text: typeof english = {
	name: 'Pasi ya mwanafunzi',
	sections: {
		...passSections,
		person: {
			title: 'Mwombaji',
			intro:
				'Nakili maelezo kutoka kwenye pasipoti ya mwombaji. Mkimbizi: kutoka kwenye hati zake za ukimbizi.'
		},
		presence: passPresence,
		pass: { title: 'Pasi yenyewe' },
		family: { title: 'Mzazi au mlezi', intro: 'Mwombaji ana umri wa chini ya miaka 18.' },
		institution: { title: 'Shule au chuo' },
		course: { title: 'Kozi' },
		money: { title: 'Pesa na hati' }
	},
	questions: {
		...pass.questions,
		...passBefore.questions,
		...passInstitution.questions,
		passKind: {
			label: 'Ni pasi gani?',
			options: {
				pupil: 'Pasi ya shule ya msingi au sekondari',
				student: 'Pasi ya chuo au chuo kikuu'
			},
			required: 'Chagua pasi ya shule au ya chuo'
		},
		passYears: {
			label: 'Unaomba pasi ya miaka mingapi?',
			hint: '1 au 2. Ada ni ya kila mwaka. Baadaye muda unaweza kuongezwa.',
			required: 'Andika 1 au 2'
		},
		responsible: {
			label: 'Nani anawajibika kwa mwombaji?',
			options: {
				parent: 'Mzazi',
				guardian: 'Mlezi wa kisheria, kama wa mtoto aliyefiwa na wazazi'
			},
			required: 'Chagua mzazi au mlezi'
		},
		parentName: {
			label: 'Jina kamili la mzazi au mlezi huyo',
			required: 'Andika jina la mzazi au mlezi',
			badFormat: shape.name
		},
		parentPhone: {
			label: 'Namba yake ya simu',
			required: 'Andika namba ya simu ya mzazi au mlezi',
			badFormat: shape.phone
		},
		kenyaGuardian: {
			label: 'Nani anamtunza mwombaji nchini Kenya?',
			hint: 'Kama ni mtu mwingine.',
			required: 'Andika jina la mtu huyo',
			badFormat: shape.name
		},
		course: {
			label: 'Kozi au darasa',
			hint: 'Kama Gredi ya 7, au Diploma ya Uuguzi.',
			required: 'Andika kozi au darasa'
		},
		admissionNumber: {
			label: 'Namba ya kujiunga na shule au chuo',
			hint: 'Acha wazi kama bado haipo.',
			required: 'Andika namba ya kujiunga'
		},
		courseBegins: { label: 'Siku ya kwanza ya kozi', required: pickDate },
		courseMonths: {
			label: 'Kozi yote inachukua miezi mingapi?',
			required: 'Andika idadi ya miezi'
		},
		funds: {
			label: 'Nani analipia masomo?',
			options: {
				sponsor: 'Mdhamini: mzazi, shirika au mtu mwingine',
				own: 'Mwombaji mwenyewe'
			},
			required: 'Chagua anayelipa'
		},
		sponsorName: {
			label: 'Jina la mdhamini',
			required: 'Andika jina la mdhamini'
		},
		sponsorPhone: {
			label: 'Namba ya simu ya mdhamini',
			required: 'Andika namba ya simu ya mdhamini',
			badFormat: shape.phone
		}
	},
	rules: {
		...pass.rules,
		...passBefore.rules,
		...presence.rules,
		courseAhead: {
			title: 'Masomo hayaanzi kabla ya pasi kupatikana',
			violated:
				'Kozi ilianza {begins}. Mwongozo mmoja unasema ni kosa la kisheria kusoma bila pasi.',
			mend: 'Sahihisha siku hiyo. Kama ni sahihi, uliza shule au ofisi ya Uhamiaji mara moja. Bado unaweza kuomba.'
		}
	},
	documents: {
		...pass.documents,
		...passBefore.documents,
		immigrationStatus: {
			title: 'Uthibitisho wa haki ya kuwa Kenya sasa',
			hint: 'Ukurasa wa pasipoti wenye muhuri wa mwisho, au kibali au pasi. Kwa mkimbizi: hati zake za ukimbizi.'
		},
		institutionLetter: {
			title: 'Barua kutoka kwa shule au chuo',
			hint: 'Kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji. Inataja kozi na muda wake.'
		},
		institutionRegistration: {
			title: 'Usajili wa shule au chuo',
			hint: 'Cheti chake kutoka Wizara ya Elimu. Omba nakala kwa shule.'
		},
		stampedForm: {
			title: 'Fomu 30 yenye muhuri wa shule au chuo',
			hint: 'Kama shule tayari imetia saini na muhuri kwenye fomu iliyochapishwa.'
		},
		qualifications: {
			title: 'Vyeti vya awali',
			hint: 'Vyeti vya masomo, vilivyothibitishwa kuwa nakala halisi.'
		},
		sponsorLetter: {
			title: 'Barua kutoka kwa mdhamini',
			hint: 'Mdhamini anaahidi kulipia masomo. Yenye saini.'
		},
		sponsorPassport: {
			title: 'Ukurasa wa pasipoti au kitambulisho cha mdhamini',
			hint: 'Ukurasa wenye picha. Kwa shirika, wa mtu anayeweka saini. Mkimbizi: hati zake za ukimbizi.'
		},
		ownFunds: {
			title: 'Uthibitisho wa pesa zako mwenyewe',
			hint: 'Taarifa za benki zenye pesa za kutosha kozi yote.'
		},
		birthCertificate: {
			title: 'Cheti cha kuzaliwa',
			hint: 'Kinaonyesha majina ya wazazi.'
		},
		parentalConsent: {
			title: 'Idhini ya wazazi au mlezi',
			hint: 'Barua yenye saini.'
		},
		parentsPassports: {
			title: 'Kurasa za pasipoti za wazazi',
			hint: 'Ukurasa wenye picha, wa kila mzazi anayepatikana. Wakimbizi: hati zao za ukimbizi.'
		},
		guardianProof: {
			title: 'Uthibitisho wa mlezi',
			hint: 'Kama amri ya mahakama au barua ya idara ya watoto, pamoja na pasipoti au kitambulisho cha mlezi, katika PDF moja.'
		},
		refugeeClearance: {
			title: 'Idhini kwa mkimbizi',
			hint: 'Kutoka idara ya serikali inayoshughulikia wakimbizi.'
		},
		progressReport: {
			title: 'Ripoti ya maendeleo',
			hint: 'Ripoti ya mwisho kutoka shule, au matokeo kutoka chuo.'
		}
	},
	fees: { issue: 'Pasi' },
	notes: {
		issue:
			'Dola 100 za Marekani kwa mwaka tangu Machi 2024; awali ilikuwa shilingi 5,000. Chanzo kimoja dhaifu kinataja shilingi 20,000 kwa mwaka.',
		refugees:
			'Kibali haiombi pasipoti kwa wakimbizi, ila hati zao za ukimbizi tu. Tunadhani hivyo sisi wenyewe: orodha za hati zinataja pasipoti, na kuhusu wakimbizi zinataja idhini tu. Uliza shule au ofisi.',
		guardian:
			'Orodha zinataja pasipoti za wazazi tu. Hati ambazo mlezi anaonyesha badala yake tunazidhani sisi wenyewe.',
		...passNotes
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
