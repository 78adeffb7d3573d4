import { z } from 'zod';
import { inTransaction } from '../platform/context.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import * as answers from './answers.ts';
import { createCreditNote } from './use-cases/create-credit-note.ts';
import { requestCreditNoteRender } from './use-cases/request-credit-note-render.ts';
import { reversePayment } from './use-cases/reverse-payment.ts';

const BILLING = { tags: ['Billing'], access: ['billing'] } as const;
const Id = z.object({ id: z.uuid() });
const Reason = z.string().trim().min(1).max(500);
const LARGEST_AMOUNT_MINOR = 1_000_000_000;
const MOST_LINES = 1_000;

const reverse = defineRoute({
  ...BILLING,
  method: 'post',
  path: '/payments/:id/reverse',
  summary: 'Take a payment back that was noted by mistake',
  description: 'It stays in the list with the reason, and what it paid is open again.',
  params: Id,
  body: z.object({ reason: Reason }),
  response: answers.reversed,
  example: { by: 'finance', id: 'payments', body: { reason: 'Another payer' } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) =>
      reversePayment(ctx, { payment: params.id, reason: body.reason }),
    ),
});

const credit = defineRoute({
  ...BILLING,
  method: 'post',
  path: '/invoices/:id/credit',
  summary: 'Make a credit note against an invoice, of all that is left or of some lines',
  description:
    'Without `lines` all that is left on every line. A line is named by its `position`; without `amountMinor` ' +
    '(before tax) all that is left on it. Never more than is open on the invoice.',
  params: Id,
  body: z.object({
    reason: Reason,
    lines: z
      .array(
        z.strictObject({
          position: z.int().min(1),
          amountMinor: z.int().min(1).max(LARGEST_AMOUNT_MINOR).optional(),
        }),
      )
      .min(1)
      .max(MOST_LINES)
      .optional(),
    version: z.int().min(1).optional(),
  }),
  status: 201,
  response: answers.credited,
  example: { by: 'finance', id: 'invoices', body: { reason: 'Wrong rate' } },
  handler: ({ knex, actor, params, body, ifMatch }) =>
    inTransaction(knex, actor, (ctx) =>
      createCreditNote(ctx, { ...body, invoice: params.id, version: body.version ?? ifMatch }),
    ),
});

const render = defineRoute({
  ...BILLING,
  method: 'post',
  path: '/credit-notes/:id/render',
  summary: 'Print a credit note again',
  params: Id,
  status: 202,
  response: answers.rendering,
  example: { by: 'finance', id: 'credit_notes', body: {} },
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => requestCreditNoteRender(ctx, { note: params.id })),
});

/** Payments and credit notes: `POST /invoices/:id/pay` stands beside the other steps of an invoice. */
export const moneyRoutes: readonly Route[] = [reverse, credit, render];
