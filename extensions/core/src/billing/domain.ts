import { defineApprovable } from '../platform/approvable.ts';
import { defineDomain } from '../platform/domain.ts';
import { createInvoiceHandler } from './background/create-invoice.ts';
import { renderCreditNoteHandler } from './background/render-credit-note.ts';
import { renderInvoiceHandler } from './background/render-invoice.ts';
import { sweepInvoicesHandler } from './background/sweep-invoices.ts';
import { crediting, paying } from './invoice-approvals.ts';
import { createCreditNote } from './use-cases/create-credit-note.ts';
import { payInvoice } from './use-cases/pay-invoice.ts';
import { invoice } from './facts.ts';
import { routes } from './routes.ts';
import { registerHooks } from './template-hooks.ts';
import { homeCards } from './home-cards.ts';

export const billing = defineDomain({
  name: 'billing',
  homeCards,
  routes,
  hooks: [registerHooks],
  background: [
    createInvoiceHandler,
    renderInvoiceHandler,
    renderCreditNoteHandler,
    sweepInvoicesHandler,
  ],
  schedules: [
    {
      id: 'sweep-invoices',
      topic: sweepInvoicesHandler.topic,
      pattern: '*/15 * * * *',
      zone: 'platform',
    },
  ],
  approvable: [
    defineApprovable({ ...paying, run: (ctx, input) => payInvoice(ctx, input) }),
    defineApprovable({ ...crediting, run: (ctx, input) => createCreditNote(ctx, input) }),
  ],
  facts: { invoice },
  capabilities: ['billing'],
  constraintErrors: {
    invoices_open: {
      code: 'BILLING_OVER_OPEN',
      status: 422,
      message: 'Payments and credit notes come to more than the invoice.',
    },
    invoices_settled: {
      code: 'BILLING_STATUS',
      status: 409,
      message: 'The status of the invoice does not fit what is open on it.',
    },
    rate_cards_no_overlap: {
      code: 'BILLING_RATE_OVERLAP',
      status: 409,
      message: 'Another rate card holds for the same work in these days.',
    },
    rate_cards_one_party: {
      code: 'BILLING_RATE_PARTY',
      status: 400,
      message: 'A rate card names one party: a partner group, a client or a customer; or none.',
    },
    rate_cards_partner_of_group: {
      code: 'BILLING_RATE_PARTY',
      status: 400,
      message: 'A rate card for a partner names its partner group too.',
    },
    invoice_lines_live_order: {
      code: 'BILLING_ORDER_INVOICED',
      status: 409,
      message: 'The work order stands on another invoice that is not cancelled.',
    },
  },
  studioModules: [{ id: 'fieldwright-invoicing', place: 'last' }],
});
