import type { text as english } from '../../en/services/passport-first.ts';
import { declared } from '../blocks/acting.ts';
import {
	booklet,
	bookletFees,
	citizen,
	feeNote,
	parents,
	passportNotes,
	reach,
	recommender
} from '../blocks/citizen.ts';
import { kenyaAddress, kenyaContact } from '../blocks/kenya.ts';

export { introduction } from '../introductions/passport-first.ts';

export const text: typeof english = {
	name: 'Pasipoti ya kwanza, mtu mzima',
	sections: {
		...booklet.sections,
		person: {
			title: 'Wewe',
			intro:
				'Nakili maelezo kutoka kwenye kitambulisho na cheti chako cha kuzaliwa, herufi kwa herufi.'
		},
		citizenship: { title: 'Kitambulisho na uraia' },
		parents: { title: 'Wazazi wako' },
		...reach.sections,
		...recommender.sections
	},
	questions: {
		...citizen.questions,
		...kenyaContact.questions,
		...kenyaAddress.questions,
		...booklet.questions,
		...parents.questions,
		...reach.questions,
		...recommender.questions,
		citizenBy: {
			label: 'Ulipata uraia wa Kenya kwa njia gani?',
			options: {
				birth: 'Kwa kuzaliwa',
				registration: 'Kwa kusajiliwa au kupewa uraia'
			},
			required: 'Chagua njia uliyopata uraia'
		}
	},
	rules: {
		...citizen.rules,
		...parents.rules,
		...recommender.rules,
		adultOnly: {
			title: 'Mwombaji ana miaka 18 au zaidi',
			violated: 'Ulizaliwa {born} na bado hujafikisha miaka 18.',
			mend: 'Sahihisha tarehe ya kuzaliwa, au mwombe mzazi aombe pasipoti ya kwanza ya mtoto wa chini ya miaka 18.'
		}
	},
	documents: {
		...citizen.documents,
		...parents.documents,
		...recommender.documents,
		registrationPaper: {
			title: 'Cheti cha kusajiliwa au kupewa uraia',
			hint: 'Kinaonyesha kwamba ulipata uraia wa Kenya.'
		},
		renunciation: {
			title: 'Cheti cha kukana uraia wako wa awali',
			hint: 'Kama unacho.'
		},
		parentsBirth: {
			title: 'Vyeti vya kuzaliwa vya wazazi wako',
			hint: 'Kama unavyo. Orodha moja inavitaka; ofisi pia inaweza kuviomba.'
		}
	},
	fees: bookletFees,
	notes: { fee: feeNote, ...passportNotes },
	declaration: { version: '1', lines: declared }
};
