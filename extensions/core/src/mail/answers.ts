import { z } from 'zod';
import {
  DRAFT_STATUSES,
  MAIL_KINDS,
  MATCH_KINDS,
  SESSION_STATUSES,
} from '../../../domain/intake/index.ts';
import { INBOX_ITEM_STATUSES, MAIL_STATES, MAILBOX_KINDS } from '../../../domain/mail/choices.ts';
import { choiceOf, day, instant, said } from '../platform/answer-shapes.ts';

const text = z.string().nullable();

/** A file of a mail, or a mail that it forwards. */
export const attachment = z.object({
  name: z.string(),
  type: z.string(),
  sha256: z.string().optional(),
  size: z.int().optional(),
  from: text.optional(),
});

const head = {
  id: z.uuid(),
  company: z.uuid(),
  mailbox: z.uuid().nullable(),
  mailboxName: text,
  source: z.string(),
  from: text,
  subject: text,
  kind: choiceOf(MAIL_KINDS).nullable(),
  state: choiceOf(MAIL_STATES),
  reasonCode: text,
  reason: text,
  isVip: z.boolean(),
  receivedAt: instant,
  parsedAt: instant.nullable(),
};

export const mails = z.object({
  mails: z.array(z.object(head)),
  next: z.string().nullable(),
  counts: z.record(z.string(), z.int()),
});

export const mail = z.object({
  ...head,
  timeZone: z.string(),
  messageId: text,
  inReplyTo: text,
  fromName: text,
  envelopeFrom: text,
  authentication: z.unknown(),
  sentAt: instant.nullable(),
  rule: z.uuid().nullable(),
  ruleName: text,
  routedTo: text,
  text,
  attachments: z.array(attachment).nullable(),
  rawSize: z.int().nullable(),
  rawExpiresAt: instant.nullable(),
  rawRemovedAt: instant.nullable(),
  hasRaw: z.boolean(),
  sessions: z.array(
    z.object({
      id: z.uuid(),
      fileName: text,
      status: choiceOf(SESSION_STATUSES),
      errorCode: text,
      error: text,
    }),
  ),
  drafts: z.array(
    z.object({
      id: z.uuid(),
      session: z.uuid(),
      status: choiceOf(DRAFT_STATUSES),
      matchKind: choiceOf(MATCH_KINDS),
      serviceId: text,
      customer: text,
      workOrder: z.uuid().nullable(),
      workOrderNumber: text,
    }),
  ),
  items: z.array(
    z.object({
      id: z.uuid(),
      kind: choiceOf(MAIL_KINDS),
      status: choiceOf(INBOX_ITEM_STATUSES),
      summary: text,
      reasonCode: text,
      reason: text,
      workOrder: z.uuid().nullable(),
      workOrderNumber: text,
      effect: z.object({ message: z.string().optional() }).catchall(z.unknown()).nullable(),
    }),
  ),
});

export const readAgain = z.object({ id: z.uuid(), state: choiceOf(MAIL_STATES) });

const trouble = said.nullable();
const count = z.int();
export const mailHealth = z.object({
  days: count,
  mailboxes: z.array(
    z.object({
      id: z.uuid(),
      company: z.uuid(),
      name: z.string(),
      kind: choiceOf(MAILBOX_KINDS),
      isActive: z.boolean(),
      lastContactAt: instant.nullable(),
      lastMailAt: instant.nullable(),
      error: z.object({ code: z.string(), message: text, at: instant.nullable() }).nullable(),
      trouble,
      seen: count,
      pending: count,
      parsed: count,
      processed: count,
      skipped: count,
      ignored: count,
      errors: count,
      reasons: z.record(z.string(), count),
      arrivalToDraftSeconds: z.object({ p50: z.number().nullable(), p95: z.number().nullable() }),
    }),
  ),
  profiles: z.array(
    z.object({
      company: z.uuid(),
      code: z.string(),
      name: z.string(),
      drafts: count,
      errorRate: z.number().nullable(),
      needsReviewShare: z.number().nullable(),
      driftWarnings: count,
      lastDriftAt: instant.nullable(),
      trouble,
    }),
  ),
});

const registered = z.object({
  company: z.uuid(),
  sender: text,
  profile: text,
  read: count,
  doubted: count,
  refused: count,
  reasons: z.array(said.extend({ count })),
});
export const register = z.object({
  weeks: count,
  today: z.array(registered.extend({ usualShare: z.number().nullable(), isWorse: z.boolean() })),
  rows: z.array(registered.extend({ week: day })),
});
