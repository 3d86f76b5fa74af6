import { unitsIn } from '../written.ts';

const lasting = unitsIn('en');

export const protection = {
	unlockTitle: 'Unlock Kibali',
	unlockText:
		'What is on this phone is locked. What waits to be sent goes on its way all the same.',
	who: 'Who are you?',
	nameless: 'The first person on this phone',
	passphrase: 'Passphrase',
	pin: 'PIN',
	show: 'Show it',
	unlock: 'Unlock',
	unlocking: 'Unlocking…',
	enter: 'Go on',
	usePasskey: 'Use the passkey',
	useRecovery: 'Use the recovery key',
	recovery: 'Recovery key',
	recoveryHint: 'The 35 letters and digits that you wrote down. Gaps and small letters are fine.',
	recoveryLength: (signs: number) =>
		`A recovery key has 35 letters and digits. These are ${signs}.`,
	recoveryGroup: (group: number) =>
		`Look at group ${group} again: something in it is not as it was printed.`,
	empty: { passphrase: 'Enter your passphrase.', pin: 'Enter your PIN.' },
	wrong: {
		passphrase: 'This is not the passphrase.',
		pin: 'This is not the PIN.',
		passkey: 'This passkey does not open it.',
		recovery: 'This recovery key does not open it.'
	},
	triesLeft: (n: number) =>
		n === 1
			? 'You can try once more before you have to wait.'
			: `You can try ${n} more times before you have to wait.`,
	wait: (time: string) =>
		`You can try again in ${time}. The time counts only while Kibali is open. Nothing is lost.`,
	minutes: (n: number) => lasting(n, 'minute'),
	seconds: (n: number) => lasting(n, 'second'),
	refused: {
		'no-such-way': 'This does not open here. Choose another way.',
		'not-protected': 'Nothing is locked here. Load the page again.',
		'not-computed':
			'This phone had no room to check it. Close other apps and try again. The try was not counted.',
		broken:
			'The locks on this phone were changed by something other than Kibali. Nothing was opened, and nothing was deleted.'
	},
	passkeyFailed: {
		dismissed: 'The passkey was not used. Try again, or choose another way.',
		'no-prf': 'The passkeys of this phone cannot lock Kibali. Choose another way.',
		already: 'This passkey is here already.',
		failed: 'The passkey did not work. Try again, or choose another way.'
	},
	failed: 'It could not be opened just now. Nothing is lost. Try again.',
	forgot: 'Forgotten?',
	forgotText:
		'Only the ways that you set up open it: passphrase, PIN, passkey or recovery key. Without any of them nobody can open it again, neither we nor the office. What you have sent is still with the office.',
	protectionTitle: 'Protection',
	protectionText:
		'A passphrase, a PIN or a passkey locks what is on this phone. Without it, whoever can open this browser can read it.',
	choosePassphrase: 'A new passphrase',
	choosePin: 'A new PIN',
	which: 'How do you want to open it?',
	worth: {
		passphrase: 'The strongest. A few words that only you would put together.',
		pin: 'Stops someone who picks up your phone. Someone who copies its storage can try all PINs in a few hours.',
		passkey: 'Your fingerprint, face or screen lock. Only where this phone can do it.'
	},
	passphraseHint: 'For instance four words that do not belong together. Gaps are fine.',
	pinHint: 'Six digits or more. No birthday, and no row such as 123456.',
	strengths: ['Very easy to guess.', 'Easy to guess.', 'Not enough yet.', 'Good.', 'Strong.'],
	because: {
		short: 'It is short.',
		common: 'It has words that many use.',
		name: 'It has a name.',
		date: 'It has a date.',
		repeat: 'It repeats itself.',
		sequence: 'It has a row of letters or digits.'
	},
	weak: 'This passphrase is too easy to guess. Make it longer: add a word or two.',
	pinProblems: {
		digits: 'Enter six digits or more.',
		easy: 'This PIN is among the first that others try. Choose another one.'
	},
	recoveryText:
		'Write this key down or print it, and keep it apart from the phone. It opens Kibali when you have forgotten the rest. It is shown only now.',
	print: 'Print this page',
	haveWritten: 'I have written it down or printed it',
	writeFirst: 'First write down the recovery key, then tick the box.',
	isProtected: 'It is locked from now on. You will be asked at the next start.',
	theirs: 'Their place is ready. Kibali asks now who you are.',
	idle: 'Lock it when nobody is there',
	idleHint: 'Also when you go to another app. What you typed is saved first.',
	after: (minutes: string) => (minutes === '1' ? 'After 1 minute' : `After ${minutes} minutes`),
	yourWays: 'What opens it',
	remove: (way: string) => `Remove: ${way}`,
	current: (way: string) => `To change something, give what opens it now: ${way}`,
	currentHint: 'So that nobody else changes it while the phone lies open.',
	changed: 'Changed.',
	notChanged: {
		last: 'This is the last way. Add another one first.',
		'another-proof': 'Show another way first, so that it is sure to work.',
		changed: 'It was changed in another window meanwhile. Look again.'
	},
	newRecovery: 'Make a new recovery key',
	addTitle: 'Add or change a way',
	change: 'Save this way',
	protect: 'Protect',
	protecting: (done: number, total: number) => `Locking ${done} of ${total}…`,
	lockNow: 'Lock now',
	sharedTitle: 'Someone else uses this phone too',
	sharedText:
		'They get a place of their own, with a lock of their own. Only the name that they choose can be seen before it is opened.',
	name: 'Name to show',
	addPerson: 'Make a place for them',
	protectFirst: 'Protect your own place first.',
	ways: {
		passphrase: 'Passphrase',
		pin: 'PIN',
		passkey: 'Passkey',
		recovery: 'Recovery key'
	}
};
