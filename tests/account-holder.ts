import type { AccountLetter, AccountSaid, Profile } from '#domain/account';
import type { AccountStanding, AccountStep } from '#domain/account-standing';
import { createGateway } from '#gateway/http';
import type { Gateway } from '#gateway/port';
import { accountOf } from '#journey/account';
import { askAccount } from '#journey/ask-account';
import { register } from '#journey/register';
import { verifyCode } from '#journey/verify-code';
import { accountHeaders, keepSession } from '#storage/session';
import { mailbox } from '#storage/settings';
import { collect } from '#worker/collect';
import { deliver } from '#worker/deliver';
import type { SenderEnvironment } from '#worker/environment';
import { queueing } from '#worker/queueing';
import { openTestPage, type TestPage, type TestPageOptions } from './scenario.ts';
import { PASSWORD } from './profiles.ts';
import type { RunningOffice } from './sandbox/start.ts';

export { aProfile, PASSWORD } from './profiles.ts';

/** The sender of a page, by the clock of that page, with the account's keys. */
export async function senderOf(
	page: TestPage,
	url: string,
	more: { readonly online?: () => boolean; readonly fetch?: typeof fetch } = {}
): Promise<SenderEnvironment> {
	const { online = () => true, fetch: send = (...call) => fetch(...call) } = more;
	const account = {
		headers: (...call: Parameters<WithoutFirstTwo<typeof accountHeaders>>) =>
			accountHeaders(page.db, page.now(), ...call),
		keep: (session: Parameters<typeof keepSession>[1]) => keepSession(page.db, session, page.now())
	};
	const gateway: Gateway = createGateway({
		...{ base: `${url}/v1`, token: await mailbox(page.db), online, fetch: send, account }
	});
	return {
		...{ db: page.db, gateway, office: page.office, now: page.now, random: () => 0 },
		...{ by: 'test', online, lock: queueing() },
		report(error) {
			throw error;
		}
	};
}
type WithoutFirstTwo<Call> = Call extends (db: never, now: never, ...rest: infer Rest) => unknown
	? (...rest: Rest) => unknown
	: never;

/** A person with a device: real storage, real delivery, real HTTP. */
export type Holder = {
	readonly page: TestPage;
	readonly sender: SenderEnvironment;
	/** asks, delivers, and comes to what became of it */
	ask(letter: AccountLetter): Promise<AccountStep>;
	/** delivers what waits, and comes to what became of a request */
	became(request: string): Promise<AccountStep>;
	standing(): Promise<AccountStanding>;
	round(): Promise<void>;
};

export async function aHolder(
	office: RunningOffice,
	options: TestPageOptions & { readonly page?: TestPage } = {}
): Promise<Holder> {
	const page = options.page ?? (await openTestPage(options));
	const sender = await senderOf(page, office.url);
	const standing = () => accountOf(page);
	async function round() {
		await deliver(sender);
		await collect(sender);
	}
	async function became(request: string) {
		await deliver(sender);
		const step = (await standing()).steps.find(({ id }) => id === request);
		if (!step) throw new Error('No such request');
		return step;
	}
	return {
		...{ page, sender, standing, round, became },
		ask: async (letter) => became(await askAccount(page, letter))
	};
}

/** What the office said; a failure names what stood there instead. */
export function saidIn(step: AccountStep): AccountSaid {
	if (step.state !== 'answered') throw new Error(`Not answered: ${JSON.stringify(step)}`);
	return step.said;
}

/** The newest code that was sent to an address. */
export function codeFor({ office }: Pick<RunningOffice, 'office'>, to: string): string {
	const code = office.state.accounts.messages
		.filter((message) => message.to === to)
		.flatMap(({ text }) => /\b(\d{6})\b/.exec(text)?.[1] ?? [])
		.at(-1);
	if (!code) throw new Error(`No code for ${to}`);
	return code;
}

/** Registers as a person does, and shows the code. */
export async function withAccount(
	office: RunningOffice,
	holder: Holder,
	profile: Profile
): Promise<void> {
	const more = { password: PASSWORD, via: 'sms', device: 'Test' } as const;
	const registering = await register(holder.page, profile, more);
	if (!('asked' in registering)) throw new Error(JSON.stringify(registering));
	await holder.became(registering.asked);
	const code = codeFor(office, profile.phone);
	const verified = await holder.became(await verifyCode(holder.page, registering.asked, code));
	if (saidIn(verified).state !== 'signed-in') throw new Error('Not signed in');
}
