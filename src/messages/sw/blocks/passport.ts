import type { heldPassport as englishHeld, passport as english } from '../../en/blocks/passport.ts';
import { pickCountry, pickDate } from './words.ts';

export const passport: typeof english = {
	questions: {
		passportCountry: { label: 'Nchi iliyotoa pasipoti', required: pickCountry },
		passportNumber: {
			label: 'Namba ya pasipoti',
			hint: 'Iko juu kulia kwenye ukurasa wa picha. Herufi na tarakimu 6 hadi 9.',
			required: 'Andika namba ya pasipoti',
			badFormat: 'Namba ya pasipoti ina herufi na tarakimu 6 hadi 9, kama A1234567'
		},
		passportIssued: { label: 'Tarehe ya kutolewa', required: pickDate },
		passportExpires: { label: 'Tarehe ya mwisho wa matumizi', required: pickDate },
		namesChecked: {
			label: 'Nimelinganisha majina, namba na tarehe na pasipoti, herufi kwa herufi',
			hint: 'Kosa linaweza kufanya ombi likataliwe, na huenda ada isirudishwe.',
			required: 'Linganisha majibu yako na pasipoti, kisha weka alama kwenye kisanduku'
		}
	},
	rules: {
		passportIssuedPast: {
			title: 'Pasipoti imeshatolewa',
			violated: 'Tarehe ya kutolewa, {issued}, bado haijafika.',
			mend: 'Sahihisha tarehe ya kutolewa. Pasipoti ambayo bado huna haiwezi kutumika.'
		},
		passportAfterBirth: {
			title: 'Pasipoti ilitolewa baada ya mwenyewe kuzaliwa',
			violated: 'Pasipoti ilitolewa {issued}, lakini tarehe ya kuzaliwa ni {born}.',
			mend: 'Sahihisha mojawapo ya tarehe hizi mbili.'
		},
		passportNotExpired: {
			title: 'Pasipoti bado ni halali',
			violated: 'Muda wa pasipoti uliisha {expires}.',
			mend: 'Pata pasipoti mpya kwanza, au sahihisha tarehe.'
		},
		namesAsInPassport: {
			title: 'Majina na namba ni kama kwenye pasipoti',
			violated: 'Bado hujalinganisha majibu yako na pasipoti.',
			mend: 'Linganisha kila herufi na tarakimu, kisha weka alama kwenye kisanduku.'
		}
	}
};

export const heldPassport: typeof englishHeld = {
	questions: {
		...passport.questions,
		passportPlace: {
			label: 'Mahali ilipotolewa',
			hint: 'Mji au ofisi iliyotajwa kwenye pasipoti.',
			required: 'Andika mahali ilipotolewa'
		}
	},
	rules: {
		...passport.rules,
		passportSixMonthsLeft: {
			title: 'Pasipoti ni halali kwa miezi 6 zaidi',
			violated:
				'Muda wa pasipoti unaisha {expires}. Washauri wanasema inafaa iwe halali hadi {earliest}.',
			mend: 'Ukiweza, pata pasipoti mpya kwanza. Bado unaweza kuomba.'
		},
		passportOfNationality: {
			title: 'Pasipoti ni ya uraia ulioandika',
			violated: 'Pasipoti ilitolewa na nchi tofauti na uraia wako.',
			mend: 'Sahihisha mojawapo. Kama yote mawili ni sahihi, unaweza kuendelea.'
		}
	}
};
