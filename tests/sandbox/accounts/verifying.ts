import { randomUUID } from 'node:crypto';
import type { AccountLetter, KnownProfile, Profile } from '#domain/account';
import { passwordProblems } from '#domain/account-checks';
import { closeSessions, fail, lockOf, refuse, tell, type Asked, type Said } from './asked.ts';
import { codesWait, judgeCode, RESENDS, RESEND_WAIT, sendCode, WRONG_CODES } from './codes.ts';
import type { AccountVerdict } from './entry.ts';
import { holderOf } from './entering.ts';
import type { OpenFlow } from './state.ts';

type Of<Act extends AccountLetter['act']> = Extract<AccountLetter, { act: Act }>;

/** Another code for the same; the one before is dead. */
export async function resend(asked: Asked, letter: Of<'resend'>): Promise<Said> {
	const flow = asked.office.state.accounts.flows.get(letter.flow);
	if (!flow?.code || flow.over || flow.jkt !== asked.jkt) return refuse('flow-over');
	if (flow.codes > RESENDS) return refuse('resend-limit');
	const wait = flow.code.at + RESEND_WAIT - asked.now;
	const later = Math.max(wait, codesWait(asked, flow.subject));
	if (later > 0) return { later };
	return sendCode(asked, flow, letter.via, RESENDS - flow.codes);
}

/** What a code was for happens with the right one, once. */
export async function verify(asked: Asked, letter: Of<'verify'>): Promise<Said> {
	const flow = asked.office.state.accounts.flows.get(letter.flow);
	// a lock closes the door to guessing; who unlocks it has to get through
	const locked = flow && flow.purpose !== 'unlock' && lockOf(asked, flow.subject);
	const judged = judgeCode(asked, flow, letter.code);
	if (!flow || judged === 'over') return refuse('flow-over');
	if (locked) return locked;
	if (judged === 'expired') return refuse('code-expired');
	if (judged === 'wrong') return wrongCode(asked, flow);
	if (flow.purpose === 'reset' && passwordProblems(letter.password ?? '').length > 0) {
		return refuse('password-weak', 422);
	}
	asked.did({ did: 'flow-over', flow: flow.flow });
	asked.did({ did: 'cleared', subject: flow.subject });
	switch (flow.purpose) {
		case 'register':
			return createAccount(asked, flow);
		case 'sign-in':
			return openSession(asked, flow.account ?? '', flow.device);
		case 'reset':
			return setPassword(asked, flow.account ?? '', letter.password ?? '');
		case 'change':
			return setContact(asked, flow);
		case 'unlock':
			return { status: 201, said: { state: 'done' } };
	}
}

function wrongCode(asked: Asked, flow: OpenFlow): AccountVerdict {
	asked.did({ did: 'code-wrong', flow: flow.flow });
	if (flow.wrong + 1 >= WRONG_CODES) asked.did({ did: 'flow-over', flow: flow.flow });
	return fail(asked, flow.subject, 'code-wrong');
}

function createAccount(asked: Asked, { pending, device }: OpenFlow): AccountVerdict {
	// another device was quicker with the same e-mail or paper
	if (!pending || holderOf(asked, pending.profile)) return refuse('flow-over');
	const account = randomUUID();
	asked.did({ did: 'created', account, ...pending });
	return openSession(asked, account, device, pending.profile);
}

function openSession(
	asked: Asked,
	account: string,
	device: string,
	profile = asked.office.state.accounts.accounts.get(account)?.profile
): AccountVerdict {
	if (!profile) return refuse('flow-over');
	const session = randomUUID();
	asked.did({ did: 'session', session, account, jkt: asked.jkt, device });
	return { status: 201, said: { state: 'signed-in', profile: shown(profile) }, session };
}

async function setPassword(asked: Asked, id: string, typed: string): Promise<Said> {
	const account = asked.office.state.accounts.accounts.get(id);
	if (!account) return refuse('flow-over');
	const password = await asked.office.secrets.hashPassword(typed);
	asked.did({ did: 'password', account: id, password });
	closeSessions(asked, id);
	tell(asked, account, 'Your password was changed, and every device was signed out.');
	return { status: 201, said: { state: 'done' } };
}

function setContact(asked: Asked, flow: OpenFlow): AccountVerdict {
	const account = asked.office.state.accounts.accounts.get(flow.account ?? '');
	if (!account || !flow.change || asked.session?.account !== account.id) return refuse('flow-over');
	const { what, to } = flow.change;
	tell(asked, account, `Your ${what === 'email' ? 'e-mail address' : 'phone number'} was changed.`);
	asked.did({ did: 'contact', account: account.id, what, to });
	const profile = { ...account.profile, [what]: to };
	return { status: 201, said: { state: 'signed-in', profile: shown(profile) } };
}

/** What a device is shown of its holder: enough to know it by. */
export function shown({ kind, name, email, phone }: Profile): KnownProfile {
	const [user = '', host = ''] = email.split('@');
	return {
		kind,
		name,
		email: `${user.slice(0, 1)}***@${host}`,
		phone: `${phone.slice(0, 4)} *** ${phone.slice(-3)}`
	};
}
