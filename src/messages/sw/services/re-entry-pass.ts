import type { text as english } from '../../en/services/re-entry-pass.ts';
import { acting, declared } from '../blocks/acting.ts';
import { pass, passNotes, passSections } from '../blocks/pass.ts';
import { pickDate, yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/re-entry-pass.ts';

export const text: typeof english = {
	name: 'Pasi ya kuingia tena',
	sections: {
		...passSections,
		pass: {
			title: 'Pasi ya mtegemezi',
			intro: 'Ni mwenye pasi hiyo tu anayeweza kupata pasi ya kuingia tena.'
		},
		journey: { title: 'Safari' }
	},
	questions: {
		...pass.questions,
		holdsDependantPass: {
			label: 'Je, mwombaji ana pasi ya mtegemezi ya Kenya?',
			required: yesOrNo
		},
		passNumber: {
			label: 'Namba ya pasi ya mtegemezi',
			required: 'Andika namba ya pasi',
			badFormat: 'Tumia herufi, tarakimu, vistari na mikwaju, kama ilivyo kwenye pasi'
		},
		passIssued: { label: 'Siku pasi ilipotolewa', required: pickDate },
		passExpires: { label: 'Siku ya mwisho ya pasi', required: pickDate },
		sponsorKind: {
			label: 'Mwombaji anamtegemea nani?',
			options: {
				citizen: 'Raia wa Kenya',
				permit: 'Mtu mwenye kibali cha kazi au cha ukaazi',
				exempt: 'Mtu asiyehitaji kibali, kama mwanadiplomasia',
				permanentResident: 'Mkaazi wa kudumu wa Kenya'
			},
			required: 'Chagua anayetegemewa na mwombaji'
		},
		journey: {
			label: 'Mwombaji yuko wapi katika safari hii?',
			options: {
				ahead: 'Bado yuko Kenya: safari iko mbele',
				away: 'Yuko nje ya Kenya sasa',
				back: 'Amesharudi Kenya'
			},
			required: 'Chagua mstari unaofaa'
		},
		leaveDate: { label: 'Mwombaji anatoka Kenya lini?', required: pickDate },
		returnDate: { label: 'Mwombaji atarudi lini?', required: pickDate },
		returnedOn: { label: 'Mwombaji alirudi lini?', required: pickDate },
		reentryYears: {
			label: 'Unaomba pasi ya miaka mingapi?',
			hint: '1 au 2. Ada ni ya kila mwaka.',
			required: 'Andika 1 au 2'
		}
	},
	rules: {
		...pass.rules,
		dependantPassHolder: {
			title: 'Ni wenye pasi ya mtegemezi tu wanaopata pasi ya kuingia tena',
			violated: 'Ulisema mwombaji hana pasi ya mtegemezi.',
			mend: 'Omba pasi ya mtegemezi kwanza. Mwenye kibali au pasi maalumu hahitaji pasi ya kuingia tena.'
		},
		dependantPassValid: {
			title: 'Muda wa pasi ya mtegemezi haujaisha',
			violated: 'Muda wa pasi ya mtegemezi uliisha {expires}.',
			mend: 'Sahihisha tarehe, au omba pasi mpya ya mtegemezi kwanza. Bado unaweza kuomba.'
		},
		beforeLeaving: {
			title: 'Unaomba kabla ya safari kuanza',
			violated: 'Mwombaji yuko nje ya Kenya sasa. Pasi hii inafaa kuombwa kabla ya kutoka.',
			mend: 'Bado unaweza kuomba. Akisharudi, kuna siku 14 za kuomba.'
		},
		leavesAhead: {
			title: 'Siku ya kutoka haijapita',
			violated: 'Ulisema safari iko mbele, lakini inaanza {leave}.',
			mend: 'Sahihisha siku hiyo, au sema mwombaji yuko wapi sasa.'
		},
		returnAfterLeaving: {
			title: 'Siku ya kurudi iko baada ya siku ya kutoka',
			violated: 'Mwombaji anatoka {leave}, lakini anarudi {return}.',
			mend: 'Sahihisha mojawapo ya tarehe hizi mbili.'
		},
		returnsInTime: {
			title: 'Safari iko ndani ya miaka unayoomba',
			violated: 'Kuanzia {leave} hadi {return} ni muda mrefu kuliko pasi unayoomba.',
			mend: 'Omba miaka 2, ambayo ndiyo mingi zaidi, au arudi mapema zaidi.'
		},
		hasReturned: {
			title: 'Siku ya kurudi imepita',
			violated: 'Ulisema mwombaji amesharudi, lakini anarudi {returned}.',
			mend: 'Sahihisha siku hiyo, au sema mwombaji yuko wapi sasa.'
		},
		withinFourteenDays: {
			title: 'Unaomba ndani ya siku 14 baada ya kurudi',
			violated: 'Mwombaji alirudi {returned}. Siku ya mwisho ya kuomba ilikuwa {latest}.',
			mend: 'Uliza ofisi ya Uhamiaji kwanza: huenda pasi mpya ya mtegemezi ikahitajika. Bado unaweza kuomba.'
		}
	},
	documents: {
		...pass.documents,
		dependantPass: {
			title: 'Pasi ya mtegemezi',
			hint: 'Kurasa zote za pasi, au kurasa za pasipoti zinazoionyesha.'
		},
		sponsorPermit: {
			title: 'Kibali cha mtu anayetegemewa na mwombaji',
			hint: 'Kibali chake cha kazi au cha ukaazi, au hati yake ya ukaazi wa kudumu.'
		}
	},
	fees: { reentry: 'Pasi ya kuingia tena' },
	notes: {
		reentry:
			'Shilingi 5,000 kwa mwaka tangu Machi 2024; awali ilikuwa 1,000. Chanzo chetu hakisemi kama hulipwa pamoja na ombi au baada ya kukubaliwa.',
		withinFourteenDays:
			'Washauri wawili wanataja siku 14 na miaka 2. Hakuna ukurasa rasmi tuliopata unaosema hivyo.',
		...passNotes
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
