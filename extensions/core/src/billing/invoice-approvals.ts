import { z } from 'zod';
import type { Knex } from 'knex';
import type { ApprovableRecord, Gated, WatchedField } from '../platform/approvable.ts';
import { INVOICE_STATUSES, type WantedCredit } from '../../../domain/billing/index.ts';
import { labelIn } from '../../../domain/kernel/choice.ts';

const FIELDS: readonly WatchedField[] = [
  { field: 'status', kind: 'choice', watched: true },
  { field: 'open_minor', kind: 'money', watched: true },
  { field: 'paid_minor', kind: 'money', watched: true },
  { field: 'credited_minor', kind: 'money', watched: true },
  { field: 'total_minor', kind: 'money' },
  { field: 'bill_to_name', kind: 'text' },
  { field: 'issued_on', kind: 'date' },
  { field: 'due_on', kind: 'date' },
  { field: 'currency', kind: 'text' },
];

type Row = {
  id: string;
  company: string;
  number: string;
  version: number;
  status: string;
  currency: string;
  total_minor: string;
  open_minor: string;
  paid_minor: string;
  credited_minor: string;
  bill_to_name: string | null;
  issued_on: string;
  due_on: string;
  created_by: string | null;
};

const INVOICE = `
  select i.id, i.company, i.number, i.version, i.status, i.currency, i.total_minor, i.open_minor,
    i.paid_minor, i.credited_minor, i.bill_to_name, i.issued_on::text, i.due_on::text, i.created_by
  from invoices i where i.id = ?`;

/** An invoice as approvals see it; amounts are minor units. Who made it does not decide on it. */
const invoiceRecord = async (
  trx: Knex,
  id: string,
  { lock }: { lock: boolean },
): Promise<ApprovableRecord | null> => {
  const { rows } = await trx.raw<{ rows: Row[] }>(lock ? `${INVOICE} for no key update` : INVOICE, [
    id,
  ]);
  const [row] = rows;
  if (!row) return null;
  return {
    ...{ id: row.id, company: row.company, label: row.number, version: row.version },
    values: {
      ...{ status: row.status, currency: row.currency, bill_to_name: row.bill_to_name },
      ...{ issued_on: row.issued_on, due_on: row.due_on },
      total_minor: Number(row.total_minor),
      open_minor: Number(row.open_minor),
      paid_minor: Number(row.paid_minor),
      credited_minor: Number(row.credited_minor),
    },
    shown: { status: labelIn(INVOICE_STATUSES, row.status) },
    involved: [row.created_by],
    people: { created_by: row.created_by },
  };
};

const onInvoice = {
  ...{ collection: 'invoices', fields: FIELDS, approverFields: ['created_by'] },
  recordOf: ({ invoice }: { invoice: string }) => invoice,
  load: invoiceRecord,
  choices: async () => ({
    status: INVOICE_STATUSES.map(({ value, label }) => ({ value, label })),
  }),
  seenWith: 'billing',
} as const;

export type PayInvoiceInput = {
  invoice: string;
  /** Minor units; all that is open when absent. */
  amountMinor?: number | undefined;
  /** Day of the payment; today in the company's zone when absent. */
  paidOn?: string | undefined;
  reference?: string | null | undefined;
  version?: number | null | undefined;
};

export const paying: Gated<PayInvoiceInput> = {
  ...onInvoice,
  command: 'invoice.pay',
  input: z.object({
    invoice: z.uuid(),
    amountMinor: z.int().optional(),
    paidOn: z.string().optional(),
    reference: z.string().nullish(),
  }),
};

export type CreateCreditNoteInput = {
  invoice: string;
  /** Printed for whoever was billed. */
  reason: string;
  /** All that is left of the invoice when absent. */
  lines?: readonly WantedCredit[] | undefined;
  version?: number | null | undefined;
};

export const crediting: Gated<CreateCreditNoteInput> = {
  ...onInvoice,
  command: 'invoice.credit',
  input: z.object({
    invoice: z.uuid(),
    reason: z.string(),
    lines: z.array(z.object({ position: z.int(), amountMinor: z.int().optional() })).optional(),
  }) as unknown as z.ZodType<CreateCreditNoteInput>,
};
