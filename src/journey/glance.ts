import { appointmentsOf, type Appointment } from '#domain/appointment';
import type { PaymentAttempt } from '#domain/payment';
import { statusOf, type Status } from '#domain/status';
import type { Envelope, ReplyEnvelope } from '#domain/submission';
import type { OutboxRow } from '#storage/database';
import type { Glanced } from '#storage/glance';
import { attemptsWith } from '#storage/payments';

/** What home knows of an application: of everything in its tracking, the little that is shown there. */
export type Glance = {
	readonly copy: {
		/** of the answers names, days and years alone */
		readonly envelope: Pick<Envelope, 'id' | 'application' | 'service' | 'version' | 'answers'>;
		readonly createdAt: number;
	};
	readonly delivery: OutboxRow | undefined;
	readonly receipt: { readonly receipt: { readonly number: string } } | undefined;
	readonly status: Status;
	readonly attempts: readonly PaymentAttempt[];
	/** the outbox rows of its payments */
	readonly paymentRows: readonly OutboxRow[];
	readonly replies: readonly {
		readonly copy: { readonly envelope: Pick<ReplyEnvelope, 'id' | 'request'> };
		readonly delivery: OutboxRow | undefined;
	}[];
	readonly appointments: readonly Appointment[];
	readonly wishes: readonly {
		readonly ask: string;
		readonly appointment: string;
		readonly delivery: OutboxRow | undefined;
	}[];
	/** when the office was last heard, ms */
	readonly askedAt: number | undefined;
};

type Folded = Pick<Glance, 'status' | 'appointments'>;
const folded = new WeakMap<Glanced, Folded>();

export function glanceOf(
	one: Glanced,
	rows: ReadonlyMap<string, OutboxRow>,
	askedAt: number | undefined
): Glance {
	const { submission: id, application, service, version, answers, createdAt } = one;
	const paid = one.payments.flatMap((payment) => rows.get(payment.id) ?? []);
	return {
		copy: { envelope: { id, application, service, version, answers }, createdAt },
		delivery: rows.get(id),
		receipt: one.number === undefined ? undefined : { receipt: { number: one.number } },
		...foldIn(one),
		attempts: attemptsWith(one.payments, paid, one.news),
		paymentRows: paid,
		replies: one.replies.map((reply) => ({
			copy: { envelope: reply },
			delivery: rows.get(reply.id)
		})),
		wishes: one.wishes.map(({ id: ask, appointment }) => ({
			...{ ask, appointment },
			delivery: rows.get(ask)
		})),
		askedAt
	};
}

/** What was opened once does not change: nor does what it comes to. */
function foldIn(one: Glanced): Folded {
	const known = folded.get(one) ?? {
		status: statusOf(one.news),
		appointments: appointmentsOf(one.news)
	};
	folded.set(one, known);
	return known;
}
