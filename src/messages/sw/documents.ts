import type { documents as english } from '../en/documents.ts';
import { sourceTitles } from './blocks/source-titles.ts';

export const documents: typeof english = {
	title: 'Hati',
	intro: 'Weka picha au PDF ya kila hati. Unaweza kufanya hivyo bila mtandao.',
	placeNote:
		'Simu huandika ndani ya picha mahali na wakati ilipopigwa. Tunaondoa hayo kabla ya kuhifadhi picha.',
	count: (added, needed) => `Hati ${added} kati ya ${needed} zinazohitajika zimewekwa`,
	allThere: 'Hati zote zinazohitajika zimewekwa',
	carryOn: 'Endelea',
	neededTitle: 'Zinazohitajika',
	noneNeeded: 'Kwa majibu uliyotoa, hakuna hati inayohitajika.',
	dependsCount: (documents) => `Inategemea majibu yako (${documents})`,
	optionalTitle: 'Unaweza kuongeza',
	optionalIntro: 'Haziombwi, lakini zinaweza kusaidia.',
	dependsIntro:
		'Baadhi ya maswali hayajajibiwa. Ukishayajibu utaona kama hizi zinahitajika. Unaweza kuziweka sasa.',
	setAsideTitle: 'Haziombwi tena',
	setAsideIntro:
		'Majibu yako yamebadilika, kwa hivyo hizi hazitatumwa. Zitabaki hapa hadi utakapoziondoa.',

	missing: 'Haijawekwa',
	attached: 'Imewekwa',
	mend: 'Inahitaji kurekebishwa',
	optional: 'Si lazima',
	depends: 'Huenda ikahitajika',
	setAside: 'Haitatumwa',

	photoOrPdf: 'picha ya JPEG au PNG, au PDF',
	photo: 'picha ya JPEG au PNG',
	pdf: 'PDF',
	takes: (kinds, size) => `Unaweza kuweka ${kinds}, hadi ${size}.`,
	takesMany: (kinds, size, files) =>
		`Unaweza kuweka ${kinds}. Hadi faili ${files}, kila moja hadi ${size}.`,
	shrinks: 'Tunakupunguzia picha kubwa.',
	why: 'Kwa nini inaombwa',
	sourceTitles,
	source: (title, asOf) => `Chanzo: ${title} (kufikia ${asOf}).`,
	confidence: {
		official: 'Ukurasa rasmi unaiomba.',
		secondary:
			'Tunaijua kutoka kwa washauri, habari au fomu kama wengine walivyoiona, si ukurasa rasmi.',
		conflicting: 'Vyanzo havikubaliani kama inahitajika.',
		assumed: 'Hatukupata chanzo. Tunaiomba kwa tahadhari.'
	},

	takePhoto: 'Piga picha',
	chooseFile: 'Chagua faili',
	chooseMore: 'Chagua faili nyingine',
	ofDocument: (document) => `kwa ${document}`,
	working: (name) => `Tunaangalia ${name} na kuipunguza itoshe. Inaweza kuchukua sekunde chache.`,
	kept: (document, size) => `${document}: imewekwa na kuhifadhiwa kwenye simu hii, ${size}.`,
	notTaken: (name) => `${name} haikuwekwa`,

	files: (document) => `Faili zilizowekwa: ${document}`,
	madeSmaller: (before, after) => `ilikuwa ${before}, sasa ${after}`,
	pages: (pages) => (pages === 1 ? 'ukurasa 1' : `kurasa ${pages}`),
	notLookedInto: 'haijaangaliwa ndani bado',
	firstPage: (name) => `Ukurasa wa kwanza wa ${name}`,
	pictureOf: (name) => `Picha ndogo ya ${name}`,
	remove: 'Ondoa',
	ofFile: (name) => name,
	removed: (name) => `${name} imeondolewa`,
	undo: 'Irudishe',
	broughtBack: (name) => `${name} imerudishwa`,
	close: 'Funga',

	tools: {
		title: 'Kisoma PDF',
		ready: 'Kisoma PDF kipo kwenye simu hii. PDF huangaliwa hata bila mtandao.',
		missing:
			'Kisoma PDF bado hakipo kwenye simu hii. Unaweza kuweka PDF bila hicho; zitaangaliwa utakapopata mtandao mara moja.',
		fetch: (size) => `Kipakue sasa (${size})`,
		fetching: 'Tunapakua kisoma PDF…',
		failed: 'Kisoma PDF hakikupatikana. Jaribu tena mtandao ukiwa mzuri.'
	},

	problems: {
		empty: () => ({
			what: 'Faili hii haina kitu ndani.',
			wayOut: 'Piga picha tena, au chagua faili nyingine.'
		}),
		wrongType: (found, accepted) => ({
			what: `Hii ni ${found}. Hapa unaweza kuweka ${accepted}.`,
			wayOut: 'Ihifadhi kama PDF ukiweza, au piga picha ya hati yenyewe.'
		}),
		wrongTypeNoPdf: (found, accepted) => ({
			what: `Hii ni ${found}. Hapa unaweza kuweka ${accepted}.`,
			wayOut: 'Ipige picha, au chagua picha ya JPEG au PNG.'
		}),
		heic: () => ({
			what: 'Picha hii ni ya aina ya HEIC, ambayo huenda ofisi isiweze kuifungua.',
			wayOut:
				'Ipige hapa kwa “Piga picha”. Au weka kamera yako itoe JPEG (kwenye iPhone: Settings, Camera, Formats, Most Compatible) kisha upige tena.'
		}),
		brokenImage: () => ({
			what: 'Picha hii imeharibika au imekatika.',
			wayOut: 'Kama ulitumiwa, omba itumwe tena. Au piga picha mpya.'
		}),
		brokenPdf: () => ({
			what: 'PDF hii imeharibika au imekatika.',
			wayOut: 'Ipakue au uihifadhi tena kisha uchague faili mpya, au piga picha za kurasa zake.'
		}),
		encrypted: () => ({
			what: 'PDF hii imefungwa kwa nenosiri, kwa hivyo ofisi haitaweza kuifungua.',
			wayOut:
				'Ifungue kwa nenosiri lake, ihifadhi kama PDF mpya, kisha uchague hiyo. Au piga picha za kurasa zake.'
		}),
		tooLargePdf: (limit) => ({
			what: `PDF hii ni kubwa kuliko ${limit}.`,
			wayOut:
				'Iskani tena bila rangi au kwa ubora mdogo, bakiza kurasa zinazoombwa tu, au piga picha za kurasa.'
		}),
		tooLargeImage: (limit) => ({
			what: `Picha hii ni kubwa mno, hata baada ya kuipunguza. Kikomo ni ${limit}.`,
			wayOut: 'Piga picha mpya kwa “Piga picha”.'
		}),
		tooManyPixels: (millions) => ({
			what: `Picha hii ina nukta zaidi ya milioni ${millions}. Inaweza kukwamisha simu yako.`,
			wayOut: 'Chagua ukubwa mdogo wa picha kwenye kamera yako kisha upige tena.'
		}),
		tooSmall: (limit) => ({
			what: `Picha hii ni ndogo mno kusomeka. Upande wake mfupi uwe na angalau nukta ${limit}.`,
			wayOut:
				'Piga picha mpya kwa karibu, au chagua picha ya awali badala ya nakala ya kwenye gumzo.'
		}),
		tooManyPages: (limit) => ({
			what: `PDF hii ina kurasa zaidi ya ${limit}.`,
			wayOut: 'Bakiza kurasa zinazoombwa tu, kisha uchague faili fupi.'
		}),
		tooMany: (limit) => ({
			what: limit === 1 ? 'Tayari kuna faili hapa.' : `Tayari kuna faili ${limit} hapa.`,
			wayOut: 'Ondoa moja kwanza, kisha uweke mpya.'
		}),
		unreadable: () => ({
			what: 'Simu yako haikuturuhusu kusoma faili hii.',
			wayOut: 'Kama iko mtandaoni, ipakue kwenye simu kwanza. Kisha uichague tena.'
		}),
		storageFull: () => ({
			what: 'Hakuna nafasi iliyobaki kwenye simu hii. Vilivyohifadhiwa havijapotea.',
			wayOut: 'Futa baadhi ya picha, video au programu, kisha uchague faili tena.'
		}),
		notSaved: () => ({
			what: 'Faili hii haikuweza kuhifadhiwa. Vilivyohifadhiwa awali havijapotea.',
			wayOut: 'Ichague tena. Ikitokea tena, funga Kibali, ifungue na ujaribu mara nyingine.'
		})
	},
	found: {
		empty: 'faili tupu',
		jpeg: 'picha',
		png: 'picha',
		pdf: 'PDF',
		heic: 'picha ya HEIC',
		webp: 'picha ya WebP',
		gif: 'picha ya GIF',
		tiff: 'picha ya TIFF',
		bmp: 'picha ya BMP',
		word: 'hati ya Word',
		office: 'lahajedwali au slaidi',
		zip: 'folda ya zip',
		html: 'ukurasa wa tovuti',
		text: 'faili ya maandishi matupu',
		video: 'video au sauti',
		unknown: 'aina ya faili tusiyoijua'
	}
};
