type ProblemWords = { what: string; wayOut: string };
import { sourceTitles } from './blocks/source-titles.ts';

export const documents = {
	title: 'Documents',
	intro: 'Add a photo or a PDF of each paper. You can do this without a connection.',
	placeNote:
		'Phones write into a photo where and when it was taken. We take that out before the photo is saved.',
	count: (added: number, needed: number) => `${added} of ${needed} needed documents added`,
	allThere: 'All needed documents are added',
	carryOn: 'Continue',
	neededTitle: 'Needed',
	noneNeeded: 'No document is needed for the answers you gave.',
	dependsCount: (documents: number) => `Depends on your answers (${documents})`,
	optionalTitle: 'You may add',
	optionalIntro: 'Not asked for, but they can help.',
	dependsIntro:
		'Some questions are not answered yet. Once they are, you will see whether these are needed. You can add them now.',
	setAsideTitle: 'No longer asked for',
	setAsideIntro:
		'Your answers changed, so these will not be sent. They stay here until you remove them.',

	missing: 'Missing',
	attached: 'Attached',
	mend: 'Needs mending',
	optional: 'Optional',
	depends: 'Perhaps',
	setAside: 'Not sent',

	photoOrPdf: 'a JPEG or PNG photo, or a PDF',
	photo: 'a JPEG or PNG photo',
	pdf: 'a PDF',
	takes: (kinds: string, size: string) => `You can add ${kinds}, up to ${size}.`,
	takesMany: (kinds: string, size: string, files: number) =>
		`You can add ${kinds}. Up to ${files} files of ${size} each.`,
	shrinks: 'A large photo is made smaller for you.',
	why: 'Why this is asked',
	sourceTitles,
	source: (title: string, asOf: string) => `Source: ${title} (as of ${asOf}).`,
	confidence: {
		official: 'An official page asks for it.',
		secondary:
			'We know it from advisers, the news or the form as others saw it, not from an official page.',
		conflicting: 'Sources disagree on whether it is needed.',
		assumed: 'No source was found. We ask for it to be on the safe side.'
	},

	takePhoto: 'Take a photo',
	chooseFile: 'Choose a file',
	chooseMore: 'Choose another file',
	ofDocument: (document: string) => `for ${document}`,
	working: (name: string) => `Looking at ${name} and making it fit. This can take a few seconds.`,
	kept: (document: string, size: string) => `${document}: added and saved on this phone, ${size}.`,
	notTaken: (name: string) => `${name} was not added`,

	files: (document: string) => `Files added: ${document}`,
	madeSmaller: (before: string, after: string) => `was ${before}, now ${after}`,
	pages: (pages: number) => (pages === 1 ? '1 page' : `${pages} pages`),
	notLookedInto: 'not looked into yet',
	firstPage: (name: string) => `First page of ${name}`,
	pictureOf: (name: string) => `Small picture of ${name}`,
	remove: 'Remove',
	ofFile: (name: string) => name,
	removed: (name: string) => `${name} was removed`,
	undo: 'Bring it back',
	broughtBack: (name: string) => `${name} is back`,
	close: 'Close',

	tools: {
		title: 'PDF viewer',
		ready: 'The PDF viewer is on this phone. PDFs are looked into without a connection too.',
		missing:
			'The PDF viewer is not on this phone yet. You can add PDFs without it; they will be looked into when you are online once.',
		fetch: (size: string) => `Get it now (${size})`,
		fetching: 'Getting the PDF viewer…',
		failed: 'The PDF viewer could not be fetched. Try again when the connection is better.'
	},

	problems: {
		empty: (): ProblemWords => ({
			what: 'This file is empty.',
			wayOut: 'Take the photo again, or choose another file.'
		}),
		wrongType: (found: string, accepted: string): ProblemWords => ({
			what: `This is ${found}. Here you can add ${accepted}.`,
			wayOut: 'Save or print it as a PDF if you can, or take a photo of the paper.'
		}),
		wrongTypeNoPdf: (found: string, accepted: string): ProblemWords => ({
			what: `This is ${found}. Here you can add ${accepted}.`,
			wayOut: 'Take a photo of it, or choose a JPEG or PNG picture.'
		}),
		heic: (): ProblemWords => ({
			what: 'This photo is in the HEIC format, which the office may not be able to open.',
			wayOut:
				'Take it here with “Take a photo”. Or set your camera to JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible) and take it again.'
		}),
		brokenImage: (): ProblemWords => ({
			what: 'This picture is damaged or cut off.',
			wayOut: 'If it was sent to you, ask for it again. Or take a new photo.'
		}),
		brokenPdf: (): ProblemWords => ({
			what: 'This PDF is damaged or cut off.',
			wayOut: 'Download or save it again and choose the new file, or take photos of its pages.'
		}),
		encrypted: (): ProblemWords => ({
			what: 'This PDF is locked with a password, so the office could not open it.',
			wayOut:
				'Open it with its password, print or save it as a new PDF, and choose that. Or take photos of its pages.'
		}),
		tooLargePdf: (limit: string): ProblemWords => ({
			what: `This PDF is larger than ${limit}.`,
			wayOut:
				'Scan it again in grey or at a lower quality, keep only the pages that are asked for, or take photos of the pages.'
		}),
		tooLargeImage: (limit: string): ProblemWords => ({
			what: `This picture is too large, even after we made it smaller. The limit is ${limit}.`,
			wayOut: 'Take a new photo with “Take a photo”.'
		}),
		tooManyPixels: (millions: number): ProblemWords => ({
			what: `This picture has more than ${millions} million dots. It could stop your phone.`,
			wayOut: 'Choose a smaller picture size in your camera and take it again.'
		}),
		tooSmall: (limit: number): ProblemWords => ({
			what: `This picture is too small to read. Its shorter side must have at least ${limit} dots.`,
			wayOut:
				'Take a new photo from close by, or choose the original picture instead of a copy from a chat.'
		}),
		tooManyPages: (limit: number): ProblemWords => ({
			what: `This PDF has more than ${limit} pages.`,
			wayOut: 'Keep only the pages that are asked for, and choose the shorter file.'
		}),
		tooMany: (limit: number): ProblemWords => ({
			what:
				limit === 1 ? 'There is a file here already.' : `There are ${limit} files here already.`,
			wayOut: 'Remove one first, then add the new one.'
		}),
		unreadable: (): ProblemWords => ({
			what: 'Your phone did not let us read this file.',
			wayOut: 'If it is kept online, download it to the phone first. Then choose it again.'
		}),
		storageFull: (): ProblemWords => ({
			what: 'There is no room left on this phone. Nothing that was saved is lost.',
			wayOut: 'Delete some photos, videos or apps, then choose the file again.'
		}),
		notSaved: (): ProblemWords => ({
			what: 'This file could not be saved. Nothing that was saved before is lost.',
			wayOut: 'Choose it again. If it happens again, close Kibali, open it and try once more.'
		})
	},
	found: {
		empty: 'an empty file',
		jpeg: 'a photo',
		png: 'a picture',
		pdf: 'a PDF',
		heic: 'a HEIC photo',
		webp: 'a WebP picture',
		gif: 'a GIF picture',
		tiff: 'a TIFF picture',
		bmp: 'a BMP picture',
		word: 'a Word document',
		office: 'a spreadsheet or a slide show',
		zip: 'a zip folder',
		html: 'a web page',
		text: 'a plain text file',
		video: 'a video or sound file',
		unknown: 'a kind of file that we do not know'
	}
};
