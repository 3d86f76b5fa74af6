import type { text as english } from '../../en/services/dependant-pass.ts';
import { acting, declared } from '../blocks/acting.ts';
import { presence } from '../blocks/kenya.ts';
import { pass, passNotes, passPresence, passSections } from '../blocks/pass.ts';
import { pickCountry, pickDate, shape, yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/dependant-pass.ts';

export const text: typeof english = {
	name: 'Pasi ya mtegemezi',
	sections: {
		...passSections,
		presence: passPresence,
		relation: {
			title: 'Mwombaji na mdhamini',
			intro: 'Mwombaji ni mtu atakayepata pasi. Mdhamini ni mtu anayemtegemea.'
		},
		more: { title: 'Zaidi kuhusu mwombaji' },
		sponsor: { title: 'Mdhamini' },
		sponsorPapers: { title: 'Pasipoti au kitambulisho cha mdhamini' },
		sponsorPermit: { title: 'Mdhamini nchini Kenya' },
		papers: { title: 'Lugha ya hati' }
	},
	questions: {
		...pass.questions,
		sponsorKind: {
			label: 'Mdhamini yuko Kenya kwa haki gani?',
			options: {
				citizen: 'Kama raia wa Kenya',
				permit: 'Kwa kibali cha kazi au cha ukaazi',
				exempt: 'Hahitaji kibali, kama mwanadiplomasia',
				permanentResident: 'Kama mkaazi wa kudumu'
			},
			required: 'Chagua haki ya mdhamini'
		},
		relationship: {
			label: 'Mwombaji ni nani kwa mdhamini?',
			options: {
				spouse: 'Mume au mke',
				child: 'Mtoto',
				relative: 'Jamaa mwingine asiyeweza kujitunza'
			},
			required: 'Chagua uhusiano wa mwombaji na mdhamini'
		},
		attendsSchool: {
			label: 'Je, mtoto anasoma shule Kenya, au ataanza karibuni?',
			hint: 'Shule ya chekechea pia inahesabiwa.',
			required: yesOrNo
		},
		dependsBecause: {
			label: 'Kwa nini mwombaji anamtegemea mdhamini?',
			hint: 'Kama uzee, ulemavu au ugonjwa.',
			required: 'Andika kwa nini mwombaji anamtegemea mdhamini'
		},
		educationLevel: {
			label: 'Kiwango cha juu zaidi cha elimu',
			options: {
				none: 'Bado hakuna',
				primary: 'Shule ya msingi',
				secondary: 'Shule ya sekondari',
				college: 'Chuo',
				university: 'Chuo kikuu'
			},
			required: 'Chagua kiwango cha juu zaidi cha elimu'
		},
		profession: {
			label: 'Taaluma',
			hint: 'Acha wazi kama haipo.',
			required: 'Andika taaluma'
		},
		homeAddress: {
			label: 'Anwani nje ya Kenya',
			hint: 'Nyumba, barabara, mji na nchi.',
			required: 'Andika anwani nje ya Kenya'
		},
		homePhone: {
			label: 'Namba ya simu nje ya Kenya',
			hint: 'Pamoja na msimbo wa nchi, kama +44 7700 900123.',
			required: 'Andika namba ya simu',
			badFormat: shape.phone
		},
		nameChanged: { label: 'Je, mwombaji amewahi kubadilisha jina?', required: yesOrNo },
		formerName: {
			label: 'Jina la awali',
			required: 'Andika jina la awali',
			badFormat: shape.name
		},
		sponsorSurname: {
			label: 'Jina la ukoo la mdhamini',
			required: 'Andika jina la ukoo la mdhamini',
			badFormat: shape.name
		},
		sponsorGivenNames: {
			label: 'Majina mengine ya mdhamini',
			required: 'Andika majina mengine ya mdhamini',
			badFormat: shape.name
		},
		sponsorSex: {
			label: 'Jinsia ya mdhamini, kama ilivyo kwenye pasipoti au kitambulisho',
			options: { female: 'Wa kike (F)', male: 'Wa kiume (M)', x: 'X' },
			required: 'Chagua kama pasipoti au kitambulisho kinavyosema'
		},
		sponsorBirthDate: { label: 'Tarehe ya kuzaliwa ya mdhamini', required: pickDate },
		sponsorPhone: {
			label: 'Namba ya simu ya mdhamini',
			required: 'Andika namba ya simu ya mdhamini',
			badFormat: shape.phone
		},
		sponsorEmail: {
			label: 'Barua pepe ya mdhamini',
			required: 'Andika barua pepe ya mdhamini',
			badFormat: shape.email
		},
		sponsorNationalId: {
			label: 'Namba ya kitambulisho cha taifa cha mdhamini',
			required: 'Andika namba ya kitambulisho',
			badFormat: 'Namba ya kitambulisho ina tarakimu 7 au 8'
		},
		sponsorNationality: { label: 'Uraia wa mdhamini', required: pickCountry },
		sponsorPassportNumber: {
			label: 'Namba ya pasipoti ya mdhamini',
			required: 'Andika namba ya pasipoti ya mdhamini',
			badFormat: 'Namba ya pasipoti ina herufi na tarakimu 6 hadi 9, kama A1234567'
		},
		sponsorPassportIssued: { label: 'Tarehe ilipotolewa', required: pickDate },
		sponsorPassportExpires: { label: 'Tarehe ya mwisho wa matumizi yake', required: pickDate },
		sponsorPassportPlace: {
			label: 'Mahali ilipotolewa',
			required: 'Andika mahali ilipotolewa'
		},
		sponsorPermitNumber: {
			label: 'Namba ya kibali cha mdhamini',
			required: 'Andika namba ya kibali',
			badFormat: 'Tumia herufi, tarakimu, vistari na mikwaju, kama ilivyo kwenye kibali'
		},
		sponsorPermitExpires: { label: 'Siku ya mwisho ya kibali cha mdhamini', required: pickDate },
		sponsorFileNumber: {
			label: 'Namba ya faili ya uhamiaji ya mdhamini',
			hint: 'Namba ya “R” kwenye barua au vibali vyake. Acha wazi kama haipo.',
			required: 'Andika namba ya faili',
			badFormat: 'Namba ya faili ina tarakimu 3 hadi 10, ikiwa na R mbele au bila R'
		}
	},
	rules: {
		...pass.rules,
		...presence.rules,
		sponsorPermitValid: {
			title: 'Muda wa kibali cha mdhamini haujaisha',
			violated: 'Muda wa kibali cha mdhamini uliisha {expires}.',
			mend: 'Aongeze muda wa kibali kwanza, au sahihisha tarehe.'
		},
		sponsorPermitSixMonths: {
			title: 'Kibali cha mdhamini kimebakiza miezi 6',
			violated: 'Kibali cha mdhamini kinaisha {expires}. Inafaa kiwe halali hadi {earliest}.',
			mend: 'Ikiwezekana aongeze muda wa kibali kwanza, au uliza ofisi kabla ya kulipa. Bado unaweza kuomba.'
		},
		childUnder21: {
			title: 'Mtoto anayepata pasi hii hajafikisha miaka 21',
			violated: 'Mtoto alizaliwa {born} na alifikisha miaka 21 {turns}.',
			mend: 'Kama mwombaji hawezi kujitunza, chagua “Jamaa mwingine”. Au sahihisha tarehe ya kuzaliwa.'
		},
		pupilsPass: {
			title: 'Mtoto anayesoma huwa na pasi ya mwanafunzi badala yake',
			violated: 'Mtoto anasoma Kenya. Washauri wanasema anahitaji pasi ya mwanafunzi.',
			mend: 'Omba pasi ya mwanafunzi, au uliza shule kwanza. Bado unaweza kuomba hapa.'
		},
		spouseMarried: {
			title: 'Mume au mke yuko kwenye ndoa',
			violated: 'Ulichagua mume au mke, lakini hali tofauti ya ndoa.',
			mend: 'Sahihisha mojawapo. Kama yote mawili ni sahihi, yaeleze katika barua ya mdhamini.'
		},
		exemptSponsorFee: {
			title: 'Ada inajulikana',
			violated: 'Hatukupata ada ya familia ya mtu asiyehitaji kibali.',
			mend: 'Uliza ofisi ni kiasi gani kabla ya kulipa. Bado unaweza kuomba.'
		},
		sponsorBorn: {
			title: 'Tarehe ya kuzaliwa ya mdhamini imepita',
			violated: 'Tarehe ya kuzaliwa ya mdhamini, {born}, bado haijapita.',
			mend: 'Sahihisha tarehe ya kuzaliwa ya mdhamini.'
		}
	},
	documents: {
		...pass.documents,
		sponsorLetter: {
			title: 'Barua kutoka kwa mdhamini',
			hint: 'Yenye saini, kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji. Inaomba pasi na kusema kwa nini.'
		},
		sponsorId: {
			title: 'Kitambulisho cha mdhamini',
			hint: 'Pande zote mbili, au ukurasa wa pasipoti.'
		},
		sponsorPassport: {
			title: 'Ukurasa wa pasipoti ya mdhamini',
			hint: 'Ukurasa wenye picha, ulionyooka na unaosomeka vizuri.'
		},
		sponsorPermit: {
			title: 'Kibali cha mdhamini',
			hint: 'Kurasa zake zote. Inafaa kiwe kimebakiza miezi 6.'
		},
		sponsorStatus: {
			title: 'Uthibitisho wa haki ya mdhamini ya kuishi Kenya',
			hint: 'Hati ya ukaazi wa kudumu, au hati inayosema hahitaji kibali.'
		},
		marriageCertificate: { title: 'Cheti cha ndoa', hint: 'Nakala iliyothibitishwa.' },
		birthCertificate: {
			title: 'Cheti cha kuzaliwa',
			hint: 'Nakala iliyothibitishwa. Inaonyesha uhusiano wa mwombaji na mdhamini.'
		},
		deathCertificate: {
			title: 'Cheti cha kifo',
			hint: 'Kama mzazi amefariki na hilo linahusika hapa. Nakala iliyothibitishwa.'
		},
		incomeProof: {
			title: 'Uthibitisho wa mapato ya mdhamini',
			hint: 'Yanayowatosha wote wawili. Taarifa za benki, hati za mshahara au barua ya pensheni.'
		},
		affidavit: {
			title: 'Hati ya kiapo',
			hint: 'Inasema mwombaji anamtegemea mdhamini. Huapwa mbele ya wakili au hakimu.'
		},
		conditionProof: {
			title: 'Uthibitisho wa kwa nini mwombaji anahitaji kutunzwa',
			hint: 'Barua ya daktari, kadi ya ulemavu au uthibitisho wa umri.'
		},
		nameChange: {
			title: 'Uthibitisho wa kubadilisha jina',
			hint: 'Cheti au hati yenye majina yote mawili.'
		},
		bond: {
			title: 'Hati ya dhamana',
			hint: 'Kutoka benki au kampuni ya bima, baada ya kukubaliwa.'
		}
	},
	fees: {
		ofCitizen: 'Pasi ya mtegemezi, familia ya raia',
		ofHolder: 'Pasi ya mtegemezi, familia ya mwenye kibali au mkaazi wa kudumu',
		bond: 'Dhamana'
	},
	notes: {
		ofCitizen:
			'Shilingi 20,000, mara moja, tangu Machi 2024. Chanzo chetu kinataja mume, mke na watoto wa raia; uliza kuhusu jamaa wengine. Hakisemi kama unalipa pamoja na ombi au baada ya ombi kukubaliwa.',
		ofHolder:
			'Shilingi 10,000, mara moja, tangu Machi 2024; awali ilikuwa 5,000. Chanzo chetu hakisemi kama unalipa pamoja na ombi au baada ya ombi kukubaliwa.',
		bond: 'Vyanzo vitatu vinataja dhamana ya shilingi 100,000: kampuni ya mawakili, mshauri na mwongozo wa binafsi. Uliza ofisi kama unahitaji kuiweka.',
		sponsorPermitSixMonths:
			'Ukurasa rasmi unaweza kueleweka kwa njia mbili: kibali kimebakiza miezi sita, au kimekuwepo kwa miezi sita.',
		...passNotes
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
