import type { Channel, Invoice, PromptChannel } from './payment.ts';

/** Every way to pay that this release knows, in the order in which they are offered. */
const CHANNELS: readonly Channel[] = ['mpesa', 'paybill', 'airtel', 'hosted'];

export function isChannel(word: unknown): word is Channel {
	return CHANNELS.some((channel) => channel === word);
}

/** The channel asks on a phone, which somebody has to hold. */
export function isPrompt(channel: Channel): channel is PromptChannel {
	return channel === 'mpesa' || channel === 'airtel';
}

/**
 * How this invoice can be paid. Ways of a newer office are left out. A phone's own menu knows nothing
 * but shillings.
 */
export function channelsOf({
	channels = ['mpesa'],
	paybill,
	amount
}: Pick<Invoice, 'channels' | 'paybill' | 'amount'>): readonly Channel[] {
	const byMenu = paybill !== undefined && amount.currency === 'KES' && amount.minor % 100 === 0;
	return CHANNELS.filter(
		(channel) => channels.includes(channel) && (channel !== 'paybill' || byMenu)
	);
}
