import type { SectionPart } from '#domain/question';

export const review = {
	tasks: {
		guide: 'Guide, step by step',
		otherPhone: 'Continue on another phone',
		title: 'Your application',
		progress: (done: number, all: number) =>
			done === all
				? `All ${all} parts are complete.`
				: `${done} of ${all} parts are complete. You can stop at any time.`,
		parts: {
			applicant: 'Who applies',
			request: 'What you ask for',
			person: 'The person',
			contact: 'Contact and address',
			kenya: 'In Kenya',
			family: 'Family',
			background: 'Work and studies'
		} satisfies Record<Exclude<SectionPart, 'papers'>, string>,
		finish: 'Documents and signature',
		documents: 'Documents',
		sign: 'Check and sign',
		start: 'Start',
		goOn: 'Continue',
		check: 'Check and sign',
		complete: 'Complete',
		todo: 'Not started',
		begun: 'Started',
		mend: (n: number) => `${n} to mend`,
		documentsOf: (there: number, needed: number) => `${there} of ${needed}`,
		later: 'Later',
		ready: 'Ready'
	},

	fee: {
		stages: { processing: 'To pay when received', issuance: 'To pay after approval' },
		nothing: 'Nothing to pay',
		gratis: 'With your answers this is free of charge.',
		unknown: 'It depends on answers you have not given yet.',
		each: (price: string, span: 'year' | 'month') => `${price} for each ${span}`,
		times: (n: number, price: string) => `${n} × ${price}`,
		bond: 'A security bond, not a price.',
		others: (amounts: string) =>
			`Other sources say ${amounts}. You need not decide: the office’s invoice is what counts.`,
		convenience: 'Convenience fee',
		convenienceNote:
			'The payment service adds it. The High Court declared it illegal on 1 April 2025; in November 2025 it was still charged.',
		withConvenience: 'In all, with this fee',
		atOffice: 'You pay after the office has received your application, not before.',
		afterApproval: (days: number) =>
			`Only if the office approves. Then you have ${days} days; after that the approval ends.`
	},

	findings: {
		title: 'What we checked',
		wrong: (n: number) => (n === 1 ? '1 thing to mend' : `${n} things to mend`),
		warnings: (n: number) => (n === 1 ? '1 thing to know' : `${n} things to know`),
		missing: (n: number) => (n === 1 ? '1 thing is missing' : `${n} things are missing`),
		met: (n: number) => (n === 1 ? '1 rule is met' : `${n} rules are met`),
		open: (n: number) => (n === 1 ? '1 rule waits for an answer' : `${n} rules wait for an answer`),
		allMet: 'Everything we can check is in order.',
		advice: 'This check runs on your phone and only advises. The office decides.',
		mendIn: (place: string) => `Mend it in: ${place}`,
		lookAt: (place: string) => `Look at it in: ${place}`,
		questionsIn: (n: number, place: string) =>
			n === 1 ? `1 question in ${place}` : `${n} questions in ${place}`,
		badAnswer: (question: string) => `${question}: this answer has to be mended.`,
		document: (name: string) => `Document: ${name}`,
		documentFit: (name: string) => `${name}: the file does not fit what is asked.`,
		accept: 'I have read this',
		accepted: 'You have read this'
	},

	check: {
		title: 'Check your answers',
		intro: 'Read everything once more. After you sign, the office gets exactly this.',
		change: 'Change',
		notAnswered: 'Not answered',
		confirmed: 'Confirmed',
		files: (n: number) => (n === 1 ? '1 file' : `${n} files`),
		noFiles: 'No file yet',
		later: 'After approval you will be asked for',
		sign: 'Go on to sign',
		blocked: 'You can sign when the things above are mended.',
		toAccept: 'You can sign when you have read and ticked the things to know.'
	},

	sign: {
		title: 'Sign and submit',
		declare: 'By signing, you say:',
		name: 'Your full name',
		nameHint: 'Typing your name here is your signature.',
		nameMissing: 'Type your full name to sign',
		confirm: 'I have read this and it is true',
		confirmMissing: 'Tick to say that it is true',
		submit: 'Sign and submit',
		submitting: 'Sealing your application…',
		offline:
			'No connection is needed now. The sealed application waits on this phone and goes by itself.',
		blocked: 'This application cannot be submitted yet.',
		backToCheck: 'Back to your answers',
		stale: 'Your answers were changed in another tab. Read them once more, then sign.',
		incomplete: 'A document on this phone is damaged. Remove it and add it again.',
		toDocuments: 'Go to documents',
		failed: 'Your application could not be sealed. Nothing is lost. Try again.',
		retry: 'Try again',
		practice: 'This goes to a practice office. Nothing is sent to the Government of Kenya.'
	}
};
