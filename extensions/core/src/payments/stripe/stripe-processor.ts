import Stripe from 'stripe';
import { processorAmount } from '../../../../domain/payments/index.ts';
import { refusal } from '../../platform/errors.ts';
import type { CardProcessor, ChargeCall } from '../processor.ts';
import { ask, intentIn, isElsewhere, isNotThere } from './errors.ts';
import { cardOf, chargeOf, setupOf } from './seen.ts';

export type StripeOptions = {
  secretKey: string;
  webhookSecret: string | null;
  /** A stand-in on this machine. */
  standIn: string | null;
  timeoutMs?: number;
};

const TIMEOUT_MS = 20_000;
/** How far a notice may be from now; the library looks at one side only. */
const TOLERANCE_S = 300;
const MOST_LISTED = 100;
const WITH_CARD = { expand: ['payment_method'] };

const clientFor = ({ secretKey, standIn, timeoutMs = TIMEOUT_MS }: StripeOptions): Stripe => {
  const url = standIn === null ? null : new URL(standIn);
  return new Stripe(secretKey, {
    timeout: timeoutMs,
    maxNetworkRetries: 1,
    telemetry: false,
    ...(url && { host: url.hostname, port: Number(url.port || 80), protocol: 'http' as const }),
  });
};

const amountOf = ({ amountMinor, currency }: Pick<ChargeCall, 'amountMinor' | 'currency'>) => {
  const amount = processorAmount(amountMinor, currency);
  if (amount === null) throw refusal('PAYMENTS_REFUSED', 422, { reason: 'amount' });
  return { amount, currency: currency.toLowerCase() };
};

/** The one place that speaks with Stripe. Every command carries a key of ours. */
export const stripeProcessor = (options: StripeOptions): CardProcessor => {
  const stripe = clientFor(options);

  const readCharge: CardProcessor['readCharge'] = (intent) =>
    ask(async () => {
      try {
        return chargeOf(await stripe.paymentIntents.retrieve(intent, WITH_CARD));
      } catch (error) {
        if (isNotThere(error)) return null;
        throw error;
      }
    });

  /** One intent for all attempts: it can be paid once. A cancelled one is over for good. */
  const attempt = async (call: ChargeCall): Promise<Stripe.PaymentIntent> => {
    const { key, intent, customer, method, description, reference } = call;
    const how = { payment_method: method, off_session: true, ...WITH_CARD };
    const by = { idempotencyKey: key };
    if (intent !== null) return await stripe.paymentIntents.confirm(intent, how, by);
    return await stripe.paymentIntents.create(
      {
        ...amountOf(call),
        ...how,
        ...{ customer, description, confirm: true, payment_method_types: ['card'] },
        metadata: { charge: reference },
      },
      by,
    );
  };

  return {
    createCustomer: ({ key, name, email, reference }) =>
      ask(async () => {
        const made = await stripe.customers.create(
          { name, ...(email && { email }), metadata: { payment_customer: reference } },
          { idempotencyKey: key },
        );
        return made.id;
      }),

    createSetup: ({ key, customer, reference }) =>
      ask(async () =>
        setupOf(
          await stripe.setupIntents.create(
            {
              ...{ customer, usage: 'off_session', payment_method_types: ['card'] },
              metadata: { payment_customer: reference },
            },
            { idempotencyKey: key },
          ),
        ),
      ),

    readSetup: (setup) =>
      ask(async () => {
        try {
          return setupOf(await stripe.setupIntents.retrieve(setup, WITH_CARD));
        } catch (error) {
          if (isNotThere(error)) return null;
          throw error;
        }
      }),

    readCard: (method) =>
      ask(async () => {
        try {
          const found = await stripe.paymentMethods.retrieve(method);
          return found.customer ? cardOf(found) : null;
        } catch (error) {
          if (isNotThere(error)) return null;
          throw error;
        }
      }),

    charge: (call) =>
      ask(async () => {
        try {
          return chargeOf(await attempt(call));
        } catch (error) {
          const inside = intentIn(error);
          if (inside) return chargeOf(inside);
          if (!call.intent || !isElsewhere(error)) throw error;
          const there = await readCharge(call.intent);
          if (!there) throw error;
          return there;
        }
      }),

    readCharge,

    findCharge: ({ customer, reference }) =>
      ask(async () => {
        // A list is up to date; the search of Stripe is behind.
        const pages = stripe.paymentIntents.list({
          ...{ customer, limit: MOST_LISTED },
          expand: ['data.payment_method'],
        });
        for await (const intent of pages)
          if (intent.metadata['charge'] === reference && intent.status !== 'canceled')
            return chargeOf(intent);
        return null;
      }),

    cancelCharge: (intent) =>
      ask(async () => {
        try {
          return chargeOf(
            await stripe.paymentIntents.cancel(
              intent,
              { ...WITH_CARD },
              { idempotencyKey: `cancel:${intent}` },
            ),
          );
        } catch (error) {
          if (!isElsewhere(error)) throw error;
          const there = await readCharge(intent);
          if (!there) throw error;
          return there;
        }
      }),

    readNotice: (raw, signature, now) => {
      const { webhookSecret } = options;
      if (webhookSecret === null) throw refusal('PAYMENTS_NOT_SET', 404);
      const sentAt = Number(/(?:^|,)t=(\d{1,12})(?:,|$)/.exec(signature)?.[1] ?? Number.NaN);
      const isAhead = !(sentAt <= now.getTime() / 1_000 + TOLERANCE_S);
      try {
        if (isAhead) throw new Error('from the future');
        const event = stripe.webhooks.constructEvent(raw, signature, webhookSecret, TOLERANCE_S);
        const { id } = event.data.object as { id?: string };
        return {
          ...{ event: event.id, kind: event.type, object: id ?? '' },
          happenedAt: new Date(event.created * 1_000),
        };
      } catch {
        throw refusal('PAYMENTS_SIGNATURE', 400);
      }
    },
  };
};
