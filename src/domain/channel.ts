import { accountOf } from './paybill.ts';
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
 * How this invoice can be paid. Ways of a newer office are left out. A phone's own menu knows nothing but
 * shillings, digits for the business, and accounts without signs.
 */
export function channelsOf(invoice: Invoice): readonly Channel[] {
	const { channels = ['mpesa'] } = invoice;
	return CHANNELS.filter(
		(channel) => channels.includes(channel) && (channel !== 'paybill' || hasMenu(invoice))
	);
}

function hasMenu({ paybill = '', amount, reference }: Invoice): boolean {
	const whole = amount.currency === 'KES' && amount.minor % 100 === 0;
	return whole && /^\d{5,7}$/.test(paybill) && accountOf(reference) !== undefined;
}
