import { z } from 'zod';
import { dayText } from '../platform/instant-text.ts';
import { emptyList, ofCompany } from '../platform/route-example.ts';
import { inTransaction } from '../platform/context.ts';
import { bytes, defineRoute, rawReply, type Route } from '../platform/route.ts';
import * as answers from './answers.ts';
import { createInvoiceBatch } from './use-cases/create-invoice-batch.ts';
import { createInvoice } from './use-cases/create-invoice.ts';
import { previewInvoice } from './use-cases/preview-invoice.ts';
import { payInvoice } from './use-cases/pay-invoice.ts';
import { rejectInvoice } from './use-cases/reject-invoice.ts';
import { requestRender } from './use-cases/request-render.ts';
import { submitInvoice } from './use-cases/submit-invoice.ts';
import { withdrawInvoice } from './use-cases/withdraw-invoice.ts';
import { moneyRoutes } from './money-routes.ts';
import { partyPageRoutes } from './pages/routes.ts';
import { listReady } from './list-ready.ts';
import { listUnpaid } from './list-unpaid.ts';
import { batchProgress, invoicePage, readyList, unpaidList } from './page-shapes.ts';
import { previewHtml } from './preview-html.ts';
import { readBatch } from './read-batch.ts';
import { readInvoice } from './read-invoice.ts';
import { byParty, readyOrders } from './ready-orders.ts';

const BILLING = { tags: ['Billing'], access: ['billing'] } as const;
const Orders = z.array(z.uuid()).min(1).max(1_000);
const LARGEST_PRICE_MINOR = 1_000_000_000;
const ManualLines = z
  .array(
    z.strictObject({
      description: z.string().trim().min(1).max(255),
      quantity: z.number().positive().max(100_000).multipleOf(0.001).default(1),
      unitPriceMinor: z.int().min(0).max(LARGEST_PRICE_MINOR),
    }),
  )
  .max(200)
  .default([]);
const Id = z.object({ id: z.uuid() });
const Version = z.number().int().min(1).optional();

const preview = defineRoute({
  ...BILLING,
  method: 'post',
  path: '/invoices/preview',
  summary: 'What invoices the orders would become, and what stands in the way',
  body: z.object({ orders: Orders }),
  idempotent: false,
  response: answers.previews,
  example: { by: 'finance', body: ({ row }) => ({ orders: [row('work_orders').id] }) },
  handler: ({ knex, actor, body }) =>
    inTransaction(knex, actor, (ctx) => previewInvoice(ctx, body)),
});

const ListFilter = z.object({
  company: z.uuid().optional(),
  search: z.string().trim().min(1).max(100).optional(),
});

const ready = defineRoute({
  ...BILLING,
  method: 'get',
  path: '/invoices/ready',
  summary: 'Orders that wait for an invoice with their prices, the oldest first, at most 500',
  description:
    'An order without `amountMinor` has no rate card that fits, or names nobody to bill.',
  query: ListFilter,
  response: readyList,
  example: { by: 'finance', query: ofCompany, showsNothing: emptyList('orders') },
  handler: ({ knex, actor, query }) => listReady(knex, actor, query),
});

const unpaid = defineRoute({
  ...BILLING,
  method: 'get',
  path: '/invoices/unpaid',
  summary: 'Invoices that wait to be paid, the longest overdue first, at most 200, with their sums',
  query: ListFilter.extend({ overdue: z.stringbool().default(false) }),
  response: unpaidList,
  example: { by: 'finance', query: ofCompany, showsNothing: emptyList('invoices') },
  handler: ({ knex, actor, query }) => listUnpaid(knex, actor, query),
});

const progress = defineRoute({
  ...BILLING,
  method: 'get',
  path: '/invoices/batch/:batch',
  summary: 'How far the worker is with a batch: invoices that are made, and what was refused',
  params: z.object({ batch: z.uuid() }),
  response: batchProgress,
  example: {
    by: 'finance',
    id: ({ row }) => row('invoices').id,
    showsNothing: (data) => (data as { jobs?: number } | null)?.jobs === 0,
  },
  handler: ({ knex, actor, params }) => readBatch(knex, actor, params.batch),
});

const page = defineRoute({
  method: 'get',
  path: '/invoices/:id',
  summary: 'An invoice with its lines, taxes and history, and the steps that the caller may take',
  tags: ['Billing'],
  access: ['billing', 'audit-read'],
  params: Id,
  response: invoicePage,
  example: { by: 'finance', id: 'invoices' },
  handler: ({ knex, actor, params }) => readInvoice(knex, actor, params.id),
});

const create = defineRoute({
  ...BILLING,
  method: 'post',
  path: '/invoices',
  summary: 'Create invoices, one per party that is billed',
  description:
    'Charges by hand (`lines`) stand beside the orders; then all orders must be billed to one party.',
  body: z.object({ orders: Orders, lines: ManualLines }),
  status: 201,
  response: answers.invoices,
  example: { by: 'finance', body: ({ row }) => ({ orders: [row('work_orders').id] }) },
  handler: ({ knex, actor, body }) =>
    inTransaction(knex, actor, async (ctx) => {
      const lists = byParty(await readyOrders(ctx, body.orders, { lock: true }));
      if (body.lines.length > 0) return [await createInvoice(ctx, body)];
      const invoices = [];
      for (const list of lists) {
        invoices.push(await createInvoice(ctx, { orders: list.map((order) => order.id) }));
      }
      return invoices;
    }),
});

const batch = defineRoute({
  ...BILLING,
  method: 'post',
  path: '/invoices/batch',
  summary: 'Leave the making of many invoices to the worker',
  body: z.object({ orders: Orders, perOrder: z.boolean().default(true) }),
  status: 202,
  response: answers.batch,
  example: {
    by: 'finance',
    body: ({ row }) => ({ orders: [row('work_orders').id], perOrder: true }),
  },
  handler: ({ knex, actor, body }) =>
    inTransaction(knex, actor, (ctx) => createInvoiceBatch(ctx, body)),
});

const render = defineRoute({
  ...BILLING,
  method: 'post',
  path: '/invoices/:id/render',
  summary: 'Print an invoice again',
  params: Id,
  status: 202,
  response: answers.rendering,
  example: { by: 'finance', id: 'invoices', body: {} },
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => requestRender(ctx, { invoice: params.id })),
});

const previewTemplate = defineRoute({
  ...BILLING,
  method: 'get',
  path: '/invoices/:id/preview',
  summary: 'The invoice as HTML, in the present template',
  params: Id,
  response: bytes('text/html'),
  example: { by: 'finance', id: 'invoices' },
  handler: async ({ knex, actor, params }) => {
    const html = await previewHtml(knex, actor, { invoice: params.id });
    return rawReply((res) => {
      // An admin of the company wrote the template: it gets no origin, no script and no network.
      res.setHeader(
        'Content-Security-Policy',
        "sandbox; default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'",
      );
      res.type('text/html').send(html);
    });
  },
});

const submit = defineRoute({
  ...BILLING,
  method: 'post',
  path: '/invoices/:id/submit',
  summary: "Note the submission, or resubmission, to the partner's portal",
  params: Id,
  body: z.object({ submissionId: z.string().trim().min(1).max(255), version: Version }),
  response: answers.submitted,
  example: { by: 'finance', id: 'invoices', body: { submissionId: 'S-1' } },
  handler: ({ knex, actor, params, body, ifMatch }) =>
    inTransaction(knex, actor, (ctx) =>
      submitInvoice(ctx, {
        invoice: params.id,
        submissionId: body.submissionId,
        version: body.version ?? ifMatch,
      }),
    ),
});

const reject = defineRoute({
  ...BILLING,
  method: 'post',
  path: '/invoices/:id/reject',
  summary: "Record the partner's rejection",
  params: Id,
  body: z.object({ reason: z.string().trim().min(1).max(500), version: Version }),
  response: answers.invoiceState,
  example: { by: 'finance', id: 'invoices', body: { reason: 'Wrong rate' } },
  handler: ({ knex, actor, params, body, ifMatch }) =>
    inTransaction(knex, actor, (ctx) =>
      rejectInvoice(ctx, {
        invoice: params.id,
        reason: body.reason,
        version: body.version ?? ifMatch,
      }),
    ),
});

const withdraw = defineRoute({
  ...BILLING,
  method: 'post',
  path: '/invoices/:id/withdraw',
  summary: 'Give up a rejected invoice so that its orders can be invoiced anew',
  params: Id,
  response: answers.withdrawn,
  example: { by: 'finance', id: 'invoices', body: {} },
  handler: ({ knex, actor, params, ifMatch }) =>
    inTransaction(knex, actor, (ctx) =>
      withdrawInvoice(ctx, { invoice: params.id, version: ifMatch }),
    ),
});

const pay = defineRoute({
  ...BILLING,
  method: 'post',
  path: '/invoices/:id/pay',
  summary: 'Note a payment for an invoice, of all that is open or a part',
  description:
    'Without `amountMinor` all that is open. More than that is refused. Once nothing is open the invoice is paid.',
  params: Id,
  body: z.object({
    amountMinor: z.int().min(1).max(LARGEST_PRICE_MINOR).optional(),
    paidOn: dayText.optional(),
    reference: z.string().trim().min(1).max(255).optional(),
    version: Version,
  }),
  response: answers.paid,
  example: { by: 'finance', id: 'invoices', body: { reference: 'B-1' } },
  handler: ({ knex, actor, params, body, ifMatch }) =>
    inTransaction(knex, actor, (ctx) =>
      payInvoice(ctx, { ...body, invoice: params.id, version: body.version ?? ifMatch }),
    ),
});

export const routes: Route[] = [
  ...moneyRoutes,
  preview,
  ready,
  unpaid,
  create,
  batch,
  progress,
  page,
  previewTemplate,
  render,
  submit,
  reject,
  withdraw,
  pay,
  ...partyPageRoutes,
];
