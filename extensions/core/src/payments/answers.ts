import { z } from 'zod';
import { CHARGE_REASONS, CHARGE_STATES } from '../../../domain/payments/index.ts';
import { choiceOf, instant } from '../platform/answer-shapes.ts';

const text = z.string().nullable();

export const card = z.object({
  ...{ brand: z.string(), last4: z.string(), expiryMonth: z.int(), expiryYear: z.int() },
});

export const charge = z.object({
  ...{ id: z.uuid(), state: choiceOf(CHARGE_STATES), reason: choiceOf(CHARGE_REASONS).nullable() },
  ...{ reasonCode: text, customer: z.uuid(), customerName: z.string(), description: z.string() },
  ...{ workOrder: z.uuid().nullable(), orderNumber: text, amountMinor: z.int() },
  ...{ currency: z.string(), attempt: z.int(), createdAt: instant, paidAt: instant.nullable() },
  ...{ mailedAt: instant.nullable(), cancelReason: text, card: card.nullable() },
});

/** What a page needs to show the processor's own fields for a card. */
export const cardFields = z.object({
  ...{ publishableKey: z.string(), script: z.string(), clientSecret: z.string() },
});
