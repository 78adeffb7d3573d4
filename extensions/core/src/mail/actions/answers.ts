import { z } from 'zod';
import { anyObject, instant } from '../../platform/answer-shapes.ts';

const text = z.string().nullable();
const reason = z.object({ code: z.string(), message: z.string() }).catchall(z.unknown());

export const item = z.object({
  id: z.uuid(),
  company: z.uuid(),
  kind: z.string(),
  status: z.string(),
  summary: text,
  serviceId: text,
  reason: reason.nullable(),
  effect: text,
  workOrder: z.object({ id: z.uuid(), number: text, status: text }).nullable(),
  building: z.object({ id: z.uuid(), name: text }).nullable(),
  mail: z
    .object({ id: z.uuid(), from: text, subject: text, sentAt: instant.nullable() })
    .nullable(),
  decidedAt: instant.nullable(),
  decidedBy: z.uuid().nullable(),
  decisionNote: text,
  version: z.int(),
  createdAt: instant,
});

/** What applying an item did, or would do. */
export const acted = z.object({
  status: z.string(),
  message: z.string().optional(),
  reason: reason.optional(),
  workOrder: z.uuid().nullable(),
  building: z.uuid().nullable(),
  candidates: z.array(z.unknown()).optional(),
});

export const itemInFull = item.extend({
  values: anyObject,
  sources: anyObject,
  timeZone: z.string(),
  mail: z
    .object({
      id: z.uuid(),
      from: text,
      fromName: text,
      subject: text,
      text,
      attachments: z.array(z.unknown()).nullable(),
      sentAt: instant.nullable(),
      receivedAt: instant,
      messageId: text,
      isVip: z.boolean(),
    })
    .nullable(),
  session: z.object({ id: z.uuid(), profile: z.uuid().nullable() }).nullable(),
  order: z
    .object({
      id: z.uuid(),
      number: z.string(),
      status: z.string(),
      stateName: z.string(),
      statusCategory: z.string(),
      serviceId: text,
      woNumber: text,
      customerName: text,
      addressText: text,
      scheduledStart: instant.nullable(),
      scheduledEnd: instant.nullable(),
      requestedAt: instant.nullable(),
      workType: text,
      technician: text,
      askedStart: instant.nullable(),
      askedEnd: instant.nullable(),
    })
    .nullable(),
  possible: acted.nullable(),
});
