import { z } from 'zod';
import {
  DOCKET_SOURCES,
  DOCKET_STATUSES,
  EVENT_SOURCES,
  EVIDENCE_KINDS,
} from '../../../domain/work/index.ts';
import { choiceOf, choiceOfColumn, missing } from '../platform/answer-shapes.ts';

/** Shapes of what the pages of dockets read. Instants are ISO texts. */

const text = z.string().nullable();
const company = z.object({ id: z.uuid(), name: z.string(), timeZone: z.string() });

export const docketPage = z.object({
  id: z.uuid(),
  number: text,
  status: choiceOf(DOCKET_STATUSES),
  source: choiceOf(DOCKET_SOURCES),
  company,
  order: z.object({
    id: z.uuid(),
    number: z.string(),
    statusName: z.string(),
    translations: z.record(z.string(), z.string()).nullable(),
    category: choiceOfColumn('work_orders', 'status_category'),
    workType: z.object({
      name: z.string(),
      translations: z.record(z.string(), z.string()).nullable(),
    }),
    partner: text,
    customerName: text,
    serviceId: text,
    address: text,
    technician: text,
    completedAt: text,
  }),
  file: z
    .object({ id: z.uuid(), type: text, name: z.string(), bytes: z.int().nullable() })
    .nullable(),
  /** The worker is to make the paper; `failed` with the reason when it gave up. */
  making: z.enum(['no', 'open', 'failed']),
  makingError: text,
  receivedAt: z.string(),
  verifiedAt: text,
  verifiedBy: text,
  uploadedAt: text,
  portalReference: text,
  rejectReason: text,
  rejectRemark: text,
  evidence: z.array(
    z.object({
      id: z.uuid(),
      kind: choiceOf(EVIDENCE_KINDS),
      category: text,
      caption: text,
      technician: text,
      takenAt: text,
      file: z.uuid(),
      type: text,
      name: z.string(),
    }),
  ),
  /** Dockets of the order, the newest first, this one among them. */
  versions: z.array(
    z.object({
      id: z.uuid(),
      number: text,
      status: choiceOf(DOCKET_STATUSES),
      receivedAt: z.string(),
    }),
  ),
  history: z.array(
    z.object({
      id: z.uuid(),
      kind: z.string(),
      at: z.string(),
      by: text,
      source: choiceOf(EVENT_SOURCES),
      remark: text,
      portalReference: text,
    }),
  ),
  checks: z.array(missing.extend({ ok: z.boolean() })),
  /** `receive` brings another docket of the order, made or uploaded. */
  steps: z.array(z.enum(['verify', 'reject', 'upload', 'receive'])),
});
export type DocketPage = z.infer<typeof docketPage>;

export const TO_CHECK = ['waiting', 'missing', 'rejected', 'verified'] as const;
export type ToCheck = (typeof TO_CHECK)[number];

export const docketList = z.object({
  /** Counted up to 1,000. */
  counts: z.object({ waiting: z.int(), missing: z.int(), rejected: z.int(), verified: z.int() }),
  rows: z.array(
    z.object({
      /** Null where the order has none yet. */
      docket: z.uuid().nullable(),
      number: text,
      rejectReason: text,
      rejectRemark: text,
      /** When it came, or when the work was completed where it is missing. */
      since: text,
      order: z.uuid(),
      orderNumber: z.string(),
      company: z.uuid(),
      companyName: z.string(),
      timeZone: z.string(),
      partner: text,
      customerName: text,
      serviceId: text,
      workType: z.object({
        name: z.string(),
        translations: z.record(z.string(), z.string()).nullable(),
      }),
      technician: text,
    }),
  ),
  hasMore: z.boolean(),
});
export type DocketList = z.infer<typeof docketList>;
