import { locale } from '../../language/format.ts';

/** Who is billed. */
export type BillTo = {
  kind: 'partner_group' | 'client' | 'customer';
  id: string;
  name: string | null;
};

export type ReadyOrder = {
  id: string;
  number: string;
  company: string;
  companyName: string;
  billTo: BillTo | null;
  workType: string;
  serviceId: string | null;
  customerName: string | null;
  completedAt: string | null;
};

export type Preview = {
  billTo: BillTo | null;
  orders: string[];
  currency?: string;
  lines?: unknown[];
  totals?: { subtotalMinor: number; taxMinor: number; totalMinor: number };
  dueOn?: string;
  problems: { code: string; message: string }[];
};

export type MadeInvoice = { id: string; number: string; totalMinor: number; currency: string };

export const formatMinor = (minor: number, currency: string): string => {
  const format = new Intl.NumberFormat(locale(), { style: 'currency', currency });
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
};
