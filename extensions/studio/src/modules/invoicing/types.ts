/** Who is billed. */
export type BillTo = {
  kind: 'partner_group' | 'client' | 'customer';
  id: string;
  name: string | null;
};

/** Amounts are whole minor units of `currency`; days are `2026-03-04`. */
export type ReadyOrder = {
  id: string;
  number: string;
  company: string;
  companyName: string;
  billTo: BillTo | null;
  workType: { id: string; name: string };
  partner: { id: string; name: string } | null;
  orderCategory: string | null;
  installationMethod: string | null;
  serviceId: string | null;
  customerName: string | null;
  completedOn: string;
  amountMinor: number | null;
  currency: string;
};
export type ReadyList = { orders: ReadyOrder[]; count: number };

/** Orders of one party in one company. */
export type PartyGroup = {
  key: string;
  name: string | null;
  company: string;
  companyName: string;
  orders: ReadyOrder[];
};

/** Orders that one new rate card would price. */
export type MissingRate = { key: string; first: ReadyOrder; orders: ReadyOrder[] };

export type PreviewLine = {
  position: number;
  description: string;
  reference: string | null;
  quantity: number;
  unit_price_minor: number;
  amount_minor: number;
};
export type Preview = {
  billTo: BillTo | null;
  orders: string[];
  currency?: string;
  lines?: PreviewLine[];
  totals?: { subtotalMinor: number; taxMinor: number; totalMinor: number };
  dueOn?: string;
  problems: { code: string; message: string }[];
};

export type MadeInvoice = {
  id: string;
  number: string;
  billTo: string | null;
  totalMinor: number;
  currency: string;
};
export type BatchProgress = {
  jobs: number;
  open: number;
  made: MadeInvoice[];
  failed: { orders: string[]; message: string }[];
};

export type UnpaidInvoice = {
  id: string;
  number: string;
  status: string;
  company: string;
  companyName: string;
  billTo: string | null;
  issuedOn: string;
  dueOn: string;
  daysOverdue: number;
  totalMinor: number;
  openMinor: number;
  currency: string;
};
export type UnpaidList = {
  invoices: UnpaidInvoice[];
  totals: {
    currency: string;
    count: number;
    totalMinor: number;
    overdueCount: number;
    overdueMinor: number;
  }[];
};
