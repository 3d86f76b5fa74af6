export const help = {
	title: 'Help',
	intro: 'These pages work without a connection.',
	startTitle: 'Getting started',
	start: [
		'Find your service. Its page says what it costs, how long it takes and which documents you need.',
		'Tap “Start now” and answer one part at a time, in any order you like.',
		'Add your documents: take a photo, or choose a file.',
		'Check your answers, sign, and submit. You can do this without a connection.',
		'When the office has received it, pay, and follow it on the home page.'
	],
	topicsTitle: 'How Kibali works',
	topics: [
		{
			id: 'saving',
			title: 'How saving works',
			text: [
				'Every answer is saved on this phone while you write. “Saved on this phone” appears only when it really is.',
				'Answers and documents are kept in a sealed form. Nobody gets them until you submit, and then only the office can open them.',
				'They are on this phone only. If you clear the browser’s data or lose the phone, they are gone.'
			]
		},
		{
			id: 'sending',
			title: 'What happens when I submit',
			text: [
				'Your application waits in the outbox and goes by itself when there is a connection. You may close Kibali; with some browsers, such as on iPhones, it goes when you open Kibali again.',
				'Documents go first, piece by piece. If the connection breaks, it goes on from where it stopped.',
				'It is received only when the office has sent a signed receipt. Kibali checks that signature.',
				'While it waits you can take it back in the outbox. Your form then opens again.'
			]
		},
		{
			id: 'paying',
			title: 'How paying works',
			text: [
				'You pay after the office has received your application. Kibali never asks for your M-Pesa PIN: type it only in the M-Pesa prompt on your phone.',
				'The prompt lives for about a minute, so have your phone in your hand.',
				'Here you practise with M-Pesa, Airtel Money and cards. For the real eTA, people report paying by card in US dollars.'
			]
		},
		{
			id: 'practice',
			title: 'What “Practice office” means',
			text: [
				'Kibali is independent. It is not made by, and not a site of, the Government of Kenya.',
				'It is now connected to a practice office. You can try the whole way, from the first question to the decision, but nothing reaches the government, no real money moves and no real permit is given.',
				'To apply for real, use the official sites below.'
			]
		}
	],
	guides: 'Guides, step by step',
	problemsTitle: 'When something goes wrong',
	problems: [
		{
			id: 'upload',
			title: 'My document is refused',
			text: [
				'JPEG, PNG and PDF files can be added. iPhone photos in HEIC form cannot: take the photo from inside Kibali, or set the camera to “Most Compatible”.',
				'A PDF with a password cannot be opened by the office. Save it again without one, or take a photo of the paper.',
				'A file that is too large is made smaller when it is a photo. A large PDF you must shrink yourself, or photograph page by page.',
				'If a file is broken, open it on your phone first. If it does not open there, ask for it again.'
			]
		},
		{
			id: 'payment',
			title: 'I paid, but it is not shown',
			text: [
				'Do not pay again. Kibali shows “Checking your payment” until the office knows for sure, and does not allow a second payment of the same invoice meanwhile.',
				'Keep the M-Pesa message with its code. It proves your payment.',
				'If Kibali says that nothing was taken, you can try again. While it says “Checking your payment”, wait.'
			]
		},
		{
			id: 'connection',
			title: 'I lost the connection',
			text: [
				'Go on. Everything works offline except receiving, paying and answers from the office.',
				'If your phone says it is online but nothing goes, you may be on a network that wants a sign-in. Open any website to see its sign-in page, or use mobile data.',
				'In the outbox, “Send now” tries at once.'
			]
		},
		{
			id: 'shared',
			title: 'I share this phone, or use a café computer',
			text: [
				'Kibali has no password yet. Anyone who can open this browser can open your forms.',
				'On a computer that is not yours it is better not to start a form.',
				'On a shared phone, delete your drafts on the home page when you are done. What you submitted stays, and others can see it.'
			]
		},
		{
			id: 'private',
			title: 'Kibali says it cannot save here',
			text: [
				'Private windows forget everything when they close, and some do not let Kibali save at all. Open Kibali in a normal window.',
				'An old browser may also be the reason. Update it, or use another one.'
			]
		}
	],
	realTitle: 'Is this site real? How to tell',
	real: [
		'Sites of the Government of Kenya end in .go.ke. Look at the very end of the name, just before the first “/”.',
		'A name like “kenya-visa-gov.com” is not the government, however official it looks.',
		'Many private sites charge more than the fee. Compare the price with the official site before you pay.',
		'Nobody needs your M-Pesa PIN or your bank card’s PIN. Do not give it.',
		'Kibali never uses the coat of arms and never says it is the government.'
	],
	officialTitle: 'Official sites',
	officialNote: 'These need a connection.',
	official: [
		{ name: 'eTA application', url: 'https://www.etakenya.go.ke' },
		{ name: 'Directorate of Immigration Services', url: 'https://immigration.go.ke' }
	],
	settings: 'Settings: language, colours, what is on this phone'
};
