import type { text as english } from '../../en/services/dual-citizenship.ts';
import { acting, declared } from '../blocks/acting.ts';
import { citizenship, paperForms } from '../blocks/citizenship.ts';
import { presence } from '../blocks/kenya.ts';
import { heldPassport } from '../blocks/passport.ts';
import { person } from '../blocks/person.ts';
import { pickDate } from '../blocks/words.ts';

export { introduction } from '../introductions/dual-citizenship.ts';

const { sections } = citizenship;

export const text: typeof english = {
	name: 'Tamko la uraia wa nchi mbili (Fomu 3)',
	sections: {
		applicant: sections.applicant,
		person: sections.person,
		origin: sections.origin,
		citizenships: { title: 'Uraia wa nchi zote mbili' },
		passport: sections.otherPassport,
		earlierNames: sections.earlierNames,
		contact: sections.contact,
		postal: sections.postal,
		place: sections.place,
		papers: sections.papers
	},
	questions: {
		...acting.questions,
		...person.questions,
		...heldPassport.questions,
		...presence.questions,
		...citizenship.questions,
		dualSince: {
			label: 'Mwombaji amekuwa raia wa nchi zote mbili tangu lini?',
			hint: 'Kama ni tangu kuzaliwa, andika tarehe ya kuzaliwa.',
			required: pickDate
		}
	},
	rules: {
		...person.rules,
		...heldPassport.rules,
		...citizenship.rules,
		dualSincePossible: {
			title: 'Uraia wa nchi mbili ulianza baada ya kuzaliwa na kabla ya leo',
			violated: 'Uliandika {since}. Ni kabla ya kuzaliwa au baada ya leo.',
			mend: 'Sahihisha tarehe hii au tarehe ya kuzaliwa.'
		},
		declaredInThreeMonths: {
			title: 'Toa tamko ndani ya miezi 3 tangu kuwa raia wa nchi mbili',
			violated:
				'Mwombaji amekuwa raia wa nchi mbili tangu {since}. Miezi 3 iliisha {latest}. Mwongozo mmoja unasema mahakama inaweza kutoa adhabu ya faini ya hadi KES milioni 5, kifungo cha hadi miaka 3, au vyote viwili.',
			mend: 'Sahihisha tarehe. Kama ni sahihi, toa tamko sasa: kuchelewa zaidi hakusaidii. Unaweza kumuuliza wakili kwanza.'
		}
	},
	documents: {
		...acting.documents,
		...citizenship.documents,
		attestedForm: paperForms.dual,
		passportPage: citizenship.documents.otherPassportPage,
		parentPaper: {
			title: 'Kitambulisho au pasipoti ya Kenya ya mzazi',
			hint: 'Ofisi inaitaja. Iongeze kama unaweza kuipata.'
		}
	},
	fees: { declaration: 'Tamko la uraia wa nchi mbili' },
	notes: {
		fee: `Ada ya KES 10,000 imetoka kwenye habari kuhusu tangazo la kwanza la Novemba 2023. Tangazo hilo lilifutwa na jipya kutolewa siku chache baadaye; hatujui kama jipya linataja ada hii. Ukurasa rasmi hautaji ada. Kampuni ya mawakili pia inataja KES 20,000 za kushughulikia uraia; hatujui kama zinahitajika hapa. ${citizenship.askFirst}`,
		birth:
			'Aliye raia wa nchi zote mbili tangu kuzaliwa hakupata uraia wa pili baadaye, kwa hivyo Kibali haimhesabii miezi 3. Hakuna chanzo kinachosema hivyo waziwazi.',
		endorsement:
			'Ili pasipoti yako nyingine ionyeshe kwamba wewe ni Mkenya, tumia uthibitisho kwenye pasipoti (Fomu 4).'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
