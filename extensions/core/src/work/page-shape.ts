import { z } from 'zod';
import {
  APPOINTMENT_STATUSES,
  DOCKET_SOURCES,
  DOCKET_STATUSES,
  EVENT_SOURCES,
  EVIDENCE_KINDS,
  ORDER_FILE_KINDS,
} from '../../../domain/work/index.ts';
import { nextStepsShape, type NextStepsAnswer } from '../lifecycle/index.ts';
import {
  anyObject,
  choiceOf,
  choiceOfColumn,
  day,
  instant,
  missing,
  texts,
} from '../platform/answer-shapes.ts';
import { pageCompany } from '../platform/record-page.ts';

/** Shapes of what the page of an order reads. Money is whole minor units, as text. */

const id = z.uuid();
const text = z.string().nullable();
const named = z.object({ id, name: text, translations: texts.nullish() });
const stateName = z.object({ name: z.string(), translations: texts.nullable() });
/** A contact of a building, as its form keeps it. */
const contact = z
  .object({ name: text, role: text, phone: text, email: text })
  .partial()
  .catchall(z.unknown());

export const orderParts = z.object({
  company: pageCompany,
  /** What the order points at, by the column that does. */
  names: z.record(z.string(), named.nullable()),
  /** Of the place of the service, or else of the building. */
  position: z.object({ lat: z.number(), lng: z.number() }).nullable(),
  building: z
    .object({
      id,
      name: z.string(),
      address: text,
      accessNotes: text,
      contacts: z.array(contact),
      splitters: z.array(
        z.object({ id, code: z.string(), name: z.string(), ports: z.int(), free: z.int() }),
      ),
    })
    .nullable(),
  port: z
    .object({
      splitter: id,
      splitterName: z.string(),
      number: z.int(),
      isStandby: z.boolean(),
      attachedAt: instant.nullable(),
    })
    .nullable(),
  /** Held for the order until somebody plugs it in. */
  keptPort: z
    .object({ splitter: id, splitterName: z.string(), number: z.int(), until: instant })
    .nullable(),
  visits: z.array(
    z.object({
      id,
      status: choiceOf(APPOINTMENT_STATUSES),
      technician: id.nullable(),
      technicianName: text,
      startsAt: instant,
      endsAt: instant,
      windowStart: instant.nullable(),
      windowEnd: instant.nullable(),
      notes: text,
      mayOverlap: z.boolean(),
    }),
  ),
  evidence: z.array(
    z.object({
      id,
      kind: choiceOf(EVIDENCE_KINDS),
      category: text,
      file: id,
      type: text,
      caption: text,
      technicianName: text,
      takenAt: instant,
    }),
  ),
  files: z.array(
    z.object({
      id,
      file: id,
      kind: choiceOf(ORDER_FILE_KINDS),
      title: text,
      type: text,
      addedAt: instant,
    }),
  ),
  dockets: z.array(
    z.object({
      id,
      number: text,
      status: choiceOf(DOCKET_STATUSES),
      source: choiceOf(DOCKET_SOURCES),
      file: id.nullable(),
      receivedAt: instant,
      verifiedAt: instant.nullable(),
      uploadedAt: instant.nullable(),
      rejectReason: text,
      rejectRemark: text,
      /** As they were when it was verified. */
      checks: z.array(missing.extend({ ok: z.boolean() }).partial().catchall(z.unknown())),
    }),
  ),
  events: z.array(
    z.object({
      id,
      kind: z.string(),
      from: stateName.nullable(),
      to: stateName.nullable(),
      who: text,
      technicianName: text,
      source: choiceOf(EVENT_SOURCES),
      reason: text,
      remark: text,
      data: anyObject,
      at: instant,
    }),
  ),
  secretNames: z.array(z.string()),
});
/** What hangs on an order, as its page shows it. */
export type OrderParts = z.infer<typeof orderParts>;

export const invoiceOfOrder = z.object({
  id,
  number: z.string(),
  status: choiceOfColumn('invoices', 'status'),
  billToName: text,
  issuedOn: day.nullable(),
  dueOn: day.nullable(),
  totalMinor: z.string(),
  currency: z.string(),
  pdf: id.nullable(),
  lines: z.array(
    z.object({ description: z.string(), quantity: z.string(), amountMinor: z.string() }),
  ),
});
export type InvoiceOfOrder = z.infer<typeof invoiceOfOrder>;

export const mailOfOrder = z.object({
  id,
  subject: text,
  fromAddress: text,
  kind: choiceOfColumn('mails', 'kind').nullable(),
  state: choiceOfColumn('mails', 'state'),
  receivedAt: instant,
});
export type MailOfOrder = z.infer<typeof mailOfOrder>;

export const orderPage = orderParts.extend({
  /** The row by column name, as far as this person may read it, the company's own columns too. */
  values: anyObject,
  /** Columns that this kind of company does not have. */
  hidden: z.array(z.string()).readonly(),
  steps: nextStepsShape,
  /** Null where nothing is billed yet and where this person sees no invoices (`can.seeInvoices`). */
  invoice: invoiceOfOrder.nullable(),
  mails: z.array(mailOfOrder),
  /** Parts that are empty because this person reads no rows of theirs. */
  unread: z.array(z.string()),
  /** Older events are left out. */
  isCut: z.boolean(),
  can: z.object({
    seeInvoices: z.boolean(),
    seeMails: z.boolean(),
    revealSecrets: z.boolean(),
    assign: z.boolean(),
  }),
});
export type OrderPage = Omit<z.infer<typeof orderPage>, 'steps'> & { steps: NextStepsAnswer };
