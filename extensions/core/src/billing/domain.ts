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
    tax_codes_one_default: { code: 'BILLING_DEFAULT_TAKEN', status: 409, fields: ['is_default'] },
    document_templates_one_default: {
      code: 'BILLING_DEFAULT_TAKEN',
      status: 409,
      fields: ['kind', 'is_default'],
    },
    invoices_open: {
      code: 'BILLING_OVER_OPEN.race',
      status: 422,
      fields: ['open_minor'],
    },
    invoices_settled: {
      code: 'BILLING_STATUS.race',
      status: 409,
      fields: ['status'],
    },
    rate_cards_no_overlap: {
      code: 'BILLING_RATE_OVERLAP',
      status: 409,
      fields: ['valid_from', 'valid_to'],
    },
    rate_cards_one_party: {
      code: 'BILLING_RATE_PARTY',
      status: 400,
      fields: ['partner_group'],
    },
    rate_cards_partner_of_group: {
      code: 'BILLING_RATE_PARTY.group',
      status: 400,
      fields: ['partner_group'],
    },
    invoice_lines_live_order: {
      code: 'BILLING_ORDER_INVOICED',
      status: 409,
      fields: ['work_order'],
    },
  },
  studioModules: [{ id: 'fieldwright-invoicing', place: 'last' }],
});
