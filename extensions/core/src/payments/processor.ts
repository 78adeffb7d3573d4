import type { ChargeReason, ChargeState } from '../../../domain/payments/index.ts';

/** A card as the processor shows it to us: never its number. */
export type SeenCard = {
  method: string;
  brand: string;
  last4: string;
  expiryMonth: number;
  expiryYear: number;
};

/** A card that is being saved, or is. */
export type SeenSetup = {
  setup: string;
  /** `over`: it cannot be used any more, and another one is to be made. */
  state: 'open' | 'saved' | 'over';
  customer: string | null;
  clientSecret: string | null;
  card: SeenCard | null;
};

export type SeenCharge = {
  intent: string;
  state: ChargeState;
  reason: ChargeReason | null;
  /** What the processor calls the reason. */
  code: string | null;
  /** Our own id of it, that was sent along. */
  reference: string | null;
  clientSecret: string | null;
  /** The card that paid or was refused. */
  card: SeenCard | null;
};

/** What the processor tells by itself: that something of this name happened to this object. */
export type Notice = { event: string; kind: string; object: string; happenedAt: Date };

export type ChargeCall = {
  /** The same key is the same call: whoever repeats it gets the first answer. */
  key: string;
  /** Where there is one, it is this charge that is tried again. */
  intent: string | null;
  customer: string;
  method: string;
  amountMinor: number;
  currency: string;
  description: string;
  reference: string;
};

/**
 * Whoever keeps cards and charges them. Calls that get no answer throw PAYMENTS_UNREACHABLE (503): whether
 * they were done is not known, and the same key may be sent again. A declined card is an answer.
 */
export type CardProcessor = {
  createCustomer: (call: {
    key: string;
    name: string;
    email: string | null;
    reference: string;
  }) => Promise<string>;
  createSetup: (call: { key: string; customer: string; reference: string }) => Promise<SeenSetup>;
  readSetup: (setup: string) => Promise<SeenSetup | null>;
  /** Null for a card that is not the customer's any more. */
  readCard: (method: string) => Promise<SeenCard | null>;
  /** Without the customer at the screen. */
  charge: (call: ChargeCall) => Promise<SeenCharge>;
  readCharge: (intent: string) => Promise<SeenCharge | null>;
  /** By our own id, where no answer told theirs. */
  findCharge: (wanted: { customer: string; reference: string }) => Promise<SeenCharge | null>;
  cancelCharge: (intent: string) => Promise<SeenCharge>;
  /** Refuses what is not signed by the processor, or not now. Error: PAYMENTS_SIGNATURE (400). */
  readNotice: (raw: Buffer, signature: string, now: Date) => Notice;
};
