import { defineTopic } from '../platform/topics.ts';

export const createInvoices = defineTopic<{
  orders: string[];
  batch: string;
  userId: string | null;
}>('billing.create-invoice');
export const renderCreditNote = defineTopic<{ note: string }>('billing.render-credit-note');
export const renderInvoice = defineTopic<{ invoice: string }>('billing.render-invoice');
