import type { Answer } from '../../../../../packages/client/src/index.ts';

/** Amounts are whole minor units of `currency`; days are `2026-03-04`. */
export type ReadyList = Answer<'get', '/invoices/ready'>;
export type ReadyOrder = ReadyList['orders'][number];
/** Who is billed. */
export type BillTo = NonNullable<ReadyOrder['billTo']>;

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

export type Preview = Answer<'post', '/invoices/preview'>[number];
export type PreviewLine = NonNullable<Preview['lines']>[number];

export type BatchProgress = Answer<'get', `/invoices/batch/${string}`>;
export type MadeInvoice = BatchProgress['made'][number];

export type UnpaidList = Answer<'get', '/invoices/unpaid'>;
export type UnpaidInvoice = UnpaidList['invoices'][number];
