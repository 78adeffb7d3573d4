import type { Party } from '../../../domain/billing/index.ts';
import type { RowOf } from '../platform/tables.ts';

/** A work order as invoicing sees it, with the words of the rows it points at. */
export type OrderToBill = {
  id: string;
  company: string;
  number: string;
  status: string;
  /** The lifecycle has a step `invoice.create` from where the order stands. */
  is_ready: boolean;
  partner_group: string | null;
  client: string | null;
  customer: string | null;
  /** Name of the partner group, client or customer that is billed. */
  bill_to_name: string | null;
  partner: string | null;
  partner_name: string | null;
  /** The work type and its parents, its own first. */
  work_types: string[];
  work_type_name: string;
  work_type_translations: Record<string, string> | null;
  order_category: string | null;
  installation_method: string | null;
  service_id: string | null;
  wo_number: string | null;
  ticket_id: string | null;
  awo_number: string | null;
  customer_name: string | null;
  building_name: string | null;
  completed_at: Date | null;
  invoice: string | null;
};

export type Biller = {
  id: string;
  key: string;
  name: string;
  time_zone: string;
  currency: string;
  settings: unknown;
};

export type BilledParty = Party & {
  name: string;
  billing_name: string | null;
  billing_address: string | null;
  billing_email: string | null;
  tax_no: string | null;
  terms_days: number;
};

export type TaxCode = { id: string; name: string; rate_basis_points: number };

export type InvoiceRow = RowOf<
  'invoices',
  { issued_on: string; due_on: string; bill_to: Record<string, string | null> }
>;
