import { z } from 'zod';
import { MAIL_KINDS } from '../../../../domain/intake/index.ts';
import { INBOX_ITEM_STATUSES } from '../../../../domain/mail/choices.ts';
import { anyObject, choiceOf, choiceOfColumn, instant } from '../../platform/answer-shapes.ts';
import { attachment } from '../answers.ts';

const text = z.string().nullable();
const reason = z.object({ code: z.string(), message: z.string() }).catchall(z.unknown());

export const item = z.object({
  id: z.uuid(),
  company: z.uuid(),
  kind: choiceOf(MAIL_KINDS),
  status: choiceOf(INBOX_ITEM_STATUSES),
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
  status: choiceOf(INBOX_ITEM_STATUSES),
  message: z.string().optional(),
  reason: reason.optional(),
  workOrder: z.uuid().nullable(),
  building: z.uuid().nullable(),
  candidates: z.array(z.unknown()).optional(),
});

export const itemInFull = item.extend({
  values: anyObject,
  sources: z.record(
    z.string(),
    z.object({ lines: z.array(z.string()).optional() }).catchall(z.unknown()),
  ),
  timeZone: z.string(),
  mail: z
    .object({
      id: z.uuid(),
      from: text,
      fromName: text,
      subject: text,
      text,
      attachments: z.array(attachment).nullable(),
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
      statusCategory: choiceOfColumn('work_orders', 'status_category'),
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
