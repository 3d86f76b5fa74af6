import { Dexie } from 'dexie';
import { accountOf } from '#journey/account';
import { signOut } from '#journey/sign-out';
import { getPage } from './open-page.ts';

/**
 * Ends the session at the office, if there is one. False where the office did not confirm it within
 * `patience`, ms: the key to it goes with this page, but there it stands until its time is over.
 */
export async function signedOutThere(patience: number): Promise<boolean> {
	const page = await getPage();
	const { session, waiting } = await accountOf(page);
	if (session.state !== 'signed-in') return true;
	if (!navigator.onLine) return false;
	if (waiting.some(({ act }) => act === 'sign-out')) page.wake();
	else await signOut(page);
	return new Promise((done) => {
		const look = async () => {
			if ((await accountOf(page)).session.state !== 'signed-in') end(true);
		};
		const end = (is: boolean) => {
			Dexie.on.storagemutated.unsubscribe(look);
			clearTimeout(timer);
			done(is);
		};
		const timer = setTimeout(() => end(false), patience);
		Dexie.on('storagemutated', look);
	});
}
