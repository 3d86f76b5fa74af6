import type { acting as english, declared as englishDeclared } from '../../en/blocks/acting.ts';
import { shape } from './words.ts';

export const acting: typeof english = {
	questions: {
		applicantKind: {
			label: 'Nani anajaza fomu hii?',
			hint: 'Mwombaji ni mtu atakayepata kibali, pasi au hati.',
			options: {
				self: 'Mwombaji mwenyewe',
				parent: 'Mzazi wa mwombaji',
				guardian: 'Mlezi wa kisheria wa mwombaji',
				employer: 'Mwajiri wa mwombaji',
				institution: 'Shule, chuo au taasisi nyingine',
				sponsor: 'Mdhamini wa mwombaji',
				agent: 'Wakala au wakili'
			},
			required: 'Chagua anayejaza fomu hii'
		},
		actingName: {
			label: 'Jina lako kamili',
			hint: 'Wewe ndiye unayejaza fomu hii kwa niaba ya mwombaji.',
			required: 'Andika jina lako kamili',
			badFormat: shape.name
		},
		actingOrganisation: {
			label: 'Jina la kampuni, taasisi au ofisi yako',
			required: 'Andika jina la kampuni, taasisi au ofisi'
		},
		actingPhone: {
			label: 'Namba yako ya simu',
			hint: 'Pamoja na msimbo wa nchi, kama +254 712 345678.',
			required: 'Andika namba yako ya simu',
			badFormat: shape.phone
		},
		actingEmail: {
			label: 'Barua pepe yako',
			required: 'Andika barua pepe yako',
			badFormat: shape.email
		}
	},
	documents: {
		authority: {
			title: 'Barua inayokuruhusu kumwakilisha mwombaji',
			hint: 'Imetiwa saini na mwombaji. Inakutaja wewe na ombi hili.'
		}
	},
	declares: {
		parent: ['Mimi ni mzazi wa mwombaji, na ninakubali ombi hili.'],
		guardian: ['Mimi ni mlezi wa kisheria wa mwombaji, na ninakubali ombi hili.'],
		employer: ['Nina ruhusa ya kusema kwa niaba ya mwajiri, na kazi niliyoieleza ni ya kweli.'],
		institution: ['Nina ruhusa ya kusema kwa niaba ya taasisi, na taasisi imemkubali mwombaji.'],
		sponsor: ['Ninamdhamini mwombaji, na ninajua wajibu ninaouchukua.'],
		agent: ['Mwombaji aliniomba nimwakilishe, na amesoma majibu haya.']
	}
};

export const declared: typeof englishDeclared = [
	'Nimesoma majibu yangu, na ni ya kweli.',
	'Hati ni halisi, na ni za watu ambao zimesemwa kuwa ni zao.',
	'Ninajua kwamba jibu la uongo linaweza kufanya ombi likataliwe, na kwamba huenda ada isirudishwe.'
];
