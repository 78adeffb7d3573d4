import { z } from 'zod';
import { deviceInstant, instantText as given } from '../platform/instant-text.ts';

export const byId = z.object({ id: z.uuid() });

const REASON = 255;
const REMARK = 5000;

export const position = z.object({
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
});

/** An instant with its offset, kept as text where the rules compare texts. */
export const instantText = given.transform((text) => new Date(text).toISOString());
export const occurredAt = deviceInstant.transform((text) => new Date(text));

/** What comes along with a command on an order. */
export const commandContext = z.object({
  version: z.int().optional(),
  occurredAt: occurredAt.nullish(),
  position: position.nullish(),
  clientRef: z.string().min(8).max(64).nullish(),
});

export const blocker = z.object({
  reason: z.string().min(1).max(64),
  remark: z.string().max(REMARK).default(''),
});

export const reschedule = z.object({
  proposedStart: instantText,
  proposedEnd: instantText,
  requestedBy: z.enum(['customer', 'partner', 'internal', 'technician']).optional(),
  reason: z.string().max(REMARK).default(''),
});

export const approval = z.object({
  decision: z.enum(['approved', 'rejected']).default('approved'),
  source: z.string().min(1).max(64).default('Manual'),
  note: z.string().max(REMARK).nullish(),
});

const MOST_AT_ONCE = 1_000;

export const chosenOrders = z.strictObject({
  orders: z.array(z.uuid()).min(1).max(MOST_AT_ONCE),
});

export const bulkTransitionBody = z.object({
  ...chosenOrders.shape,
  to: z.string().min(1).max(64),
  reason: z.string().max(REASON).nullish(),
  remark: z.string().max(REMARK).nullish(),
  override: z.boolean().optional(),
  blocker: blocker.nullish(),
});

export const transitionBody = z.object({
  to: z.string().min(1).max(64),
  version: z.int().optional(),
  reason: z.string().max(REASON).nullish(),
  remark: z.string().max(REMARK).nullish(),
  override: z.boolean().optional(),
  occurredAt: occurredAt.nullish(),
  position: position.nullish(),
  clientRef: z.string().min(8).max(64).nullish(),
  device: z.string().max(255).nullish(),
  blocker: blocker.nullish(),
  reschedule: reschedule.nullish(),
  submissionId: z.string().max(255).nullish(),
  approval: approval.nullish(),
});
