/** What help can be found by: titles, and the words in which people ask. */
type Asked = { title: string; words: string[] };

export const topics = {
	groups: {
		sending: 'Sending and saving',
		documents: 'Documents and answers',
		paying: 'Paying',
		account: 'Account and codes',
		waiting: 'Waiting for the office',
		safety: 'Safety',
		how: 'How Kibali works'
	},
	topics: {
		slow: {
			title: 'The page is slow, or the office cannot be reached',
			words: [
				'slow page',
				'site down',
				'outage',
				'not loading',
				'server error',
				'system down',
				'stuck'
			]
		},
		connection: {
			title: 'I lost the connection',
			words: ['no internet', 'offline', 'no network', 'no data bundles', 'wifi sign in']
		},
		refused: {
			title: 'The office did not take what I sent',
			words: ['refused', 'not taken', 'submission rejected', 'application returned']
		},
		'lost-draft': {
			title: 'My form is gone',
			words: ['lost draft', 'lost form', 'answers disappeared', 'data cleared', 'start again']
		},
		private: {
			title: 'Kibali says it cannot save here',
			words: ['private window', 'incognito', 'cannot save', 'old browser']
		},
		upload: {
			title: 'My document is refused',
			words: [
				'upload failed',
				'file too large',
				'wrong format',
				'pdf password',
				'heic',
				'cannot upload'
			]
		},
		photo: {
			title: 'My photo is rejected',
			words: ['photo rejected', 'passport photo', 'selfie', 'picture size', 'background']
		},
		requirement: {
			title: 'I do not understand what is asked for',
			words: ['unclear requirement', 'which documents', 'officer asks for more', 'photocopy']
		},
		'wrong-details': {
			title: 'A detail is wrong after I sent it',
			words: [
				'correct mistake',
				'edit after submission',
				'wrong name',
				'change flight',
				'cancelled flight'
			]
		},
		'paid-not-shown': {
			title: 'I paid, but it is not shown',
			words: ['money deducted', 'payment not shown', 'no receipt', 'mpesa taken', 'payment pending']
		},
		'pay-failed': {
			title: 'The payment does not go through',
			words: [
				'payment failed',
				'card declined',
				'card payment',
				'no prompt',
				'wrong pin',
				'stk push'
			]
		},
		'paid-twice': {
			title: 'I paid twice, or for the wrong service',
			words: ['paid twice', 'double payment', 'refund', 'wrong service', 'money back']
		},
		overcharged: {
			title: 'I was asked for too much',
			words: ['overcharged', 'extra fee', 'convenience fee', 'fewer pages', 'too expensive']
		},
		locked: {
			title: 'My account is locked',
			words: ['account locked', 'blocked account', 'too many tries', 'locked out']
		},
		password: {
			title: 'I forgot my password',
			words: ['forgot password', 'forgotten password', 'reset password', 'new password']
		},
		code: {
			title: 'The code does not come',
			words: ['code not arriving', 'otp', 'no sms', 'verification code', 'code not coming']
		},
		'id-number': {
			title: 'My ID number is not recognised',
			words: ['id not recognised', 'id number wrong', 'email already exists', 'cannot register']
		},
		'lost-contact': {
			title: 'I lost the e-mail or phone of my account',
			words: ['lost email', 'cyber cafe email', 'lost sim', 'changed number', 'old phone number']
		},
		delay: {
			title: 'It takes long, or the file seems lost',
			words: ['delay', 'no news', 'lost file', 'stuck at printing', 'status', 'how long']
		},
		appointment: {
			title: 'I find no appointment',
			words: ['appointment full', 'no slots', 'booking', 'biometrics date']
		},
		scam: {
			title: 'A site or message looks false',
			words: ['scam', 'fake site', 'fraud', 'look-alike', 'cheated', 'phishing', 'real site']
		},
		broker: {
			title: 'Somebody offers to do it for money',
			words: ['broker', 'agent', 'middleman', 'bribe', 'shortcut']
		},
		'lost-phone': {
			title: 'I lost my phone',
			words: ['lost phone', 'stolen phone', 'new phone', 'broken phone']
		},
		'forgot-secret': {
			title: 'I cannot unlock Kibali',
			words: ['forgot pin', 'forgot passphrase', 'recovery key', 'unlock kibali']
		},
		shared: {
			title: 'I share this phone, or use a café computer',
			words: ['shared phone', 'cyber cafe', 'public computer', 'family phone']
		},
		saving: {
			title: 'How saving works',
			words: ['save', 'where are my answers', 'encrypted', 'privacy']
		},
		sending: {
			title: 'What happens when I submit',
			words: ['submit', 'outbox', 'receipt', 'background']
		},
		paying: {
			title: 'How paying works',
			words: ['pay', 'mpesa', 'pin', 'how to pay']
		},
		practice: {
			title: 'What “Practice office” means',
			words: ['practice', 'is it real', 'demo', 'test office', 'independent']
		}
	} satisfies Record<string, Asked>,
	tutorials: {
		apply: { title: 'From the first question to the receipt', words: ['tutorial', 'first time'] },
		photo: { title: 'Photograph a paper well', words: ['scan', 'take photo of document'] },
		pay: { title: 'Pay by M-Pesa', words: ['pay steps', 'mpesa steps'] },
		offline: { title: 'Send without a connection', words: ['offline steps', 'send later'] },
		address: { title: 'Read a web address', words: ['check address', 'url', 'go.ke'] }
	} satisfies Record<string, Asked>
};
