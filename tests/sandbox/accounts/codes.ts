import type { AccountSaid, CodeWay, Profile } from '#domain/account';
import type { Asked } from './asked.ts';
import type { AccountVerdict, Flow } from './entry.ts';
import { guardOf, type OpenFlow } from './state.ts';

export const CODE_LIVES = 10 * 60_000;
/** ms before another code may be asked for, and how many more there are */
export const RESEND_WAIT = 60_000;
export const RESENDS = 3;
export const WRONG_CODES = 5;
/** codes for one name in an hour */
export const CODES_AN_HOUR = 8;
const HOUR = 3_600_000;

/** Opens a flow and sends its first code; to nobody, where there is nobody to send it to. */
export function openFlow(
	asked: Asked,
	flow: Omit<Flow, 'flow' | 'jkt'>,
	via: CodeWay
): AccountVerdict {
	const { request, jkt } = asked;
	asked.did({ did: 'flow', ...flow, flow: request, jkt });
	return sendCode(asked, { ...flow, flow: request, jkt }, via, RESENDS);
}

export function sendCode(asked: Asked, flow: Flow, via: CodeWay, left: number): AccountVerdict {
	const code = asked.office.secrets.newCode();
	const hash = asked.office.secrets.codeHash(flow.flow, code);
	const way = flow.change ? (flow.change.what === 'email' ? 'email' : 'sms') : via;
	asked.did({ did: 'code', flow: flow.flow, via: way, hash });
	const to = targetOf(asked, flow, way);
	const lost = to && asked.office.faults.take('message-lost', `CODE ${asked.request}`);
	if (to !== undefined && !lost) {
		const text = `Your code is ${code}. It lives 10 minutes. Give it to nobody: the office never asks for it.`;
		asked.did({ did: 'message', to, via: way, text });
	}
	return { status: 201, said: codeSent(way, left) };
}

export function codeSent(via: CodeWay, left: number): AccountSaid {
	return { state: 'code-sent', via, lives: CODE_LIVES, again: RESEND_WAIT, left };
}

/** ms until this name may have another code; 0 when now. */
export function codesWait(asked: Asked, subject: string): number {
	const { codes } = guardOf(asked.office.state.accounts, subject);
	const recent = codes.filter((at) => asked.now - at < HOUR);
	const first = recent.at(-CODES_AN_HOUR);
	return first === undefined ? 0 : first + HOUR - asked.now;
}

export type CodeVerdict = 'right' | 'wrong' | 'expired' | 'over';

/** Judges a code. Only the device that asked for it may answer, once. */
export function judgeCode(asked: Asked, flow: OpenFlow | undefined, code: string): CodeVerdict {
	if (!flow?.code || flow.over || flow.jkt !== asked.jkt) return 'over';
	if (asked.now - flow.code.at > CODE_LIVES) return 'expired';
	return asked.office.secrets.codeHash(flow.flow, code) === flow.code.hash ? 'right' : 'wrong';
}

/** Where a code goes; a flow of nobody has no such place. */
function targetOf(asked: Asked, flow: Flow, via: CodeWay): string | undefined {
	if (flow.change) return flow.account === null ? undefined : flow.change.to;
	const profile: Profile | undefined =
		flow.pending?.profile ??
		(flow.account === null
			? undefined
			: asked.office.state.accounts.accounts.get(flow.account)?.profile);
	return profile && (via === 'sms' ? profile.phone : profile.email);
}
