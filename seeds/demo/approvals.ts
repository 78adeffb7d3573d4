import type { Knex } from 'knex';
import { approveRequest } from '../../extensions/core/src/approvals/use-cases/approve-request.ts';
import { rejectRequest } from '../../extensions/core/src/approvals/use-cases/reject-request.ts';
import { withdrawRequest } from '../../extensions/core/src/approvals/use-cases/withdraw-request.ts';
import { writeRequest } from '../../extensions/core/src/approvals/ask.ts';
import { actorOfUser } from '../../extensions/core/src/approvals/people.ts';
import { payInvoice } from '../../extensions/core/src/billing/use-cases/pay-invoice.ts';
import { assignTechnician } from '../../extensions/core/src/dispatch/use-cases/assign-technician.ts';
import { heldIn } from '../../extensions/core/src/platform/approvable.ts';
import type { UseCaseContext } from '../../extensions/core/src/platform/context.ts';
import { inSavepoint } from '../../extensions/core/src/platform/each-alone.ts';
import { plusMinutes } from './clock.ts';
import type { DemoOrder } from './demo-order.ts';
import { contextAt } from './history.ts';
import type { DemoTechnician } from './technicians.ts';

const REASSIGNED = 9;
const PAID = 5;
/** Hours between two requests; the last is as many before now. */
const APART = 3;

const REASONS = [
  'Knows the neighbourhood',
  'Has been to the property before',
  'Too much on that day',
  'The client asked for him',
] as const;

type Setting = {
  company: string;
  now: Date;
  orders: readonly DemoOrder[];
  technicians: readonly DemoTechnician[];
  office: (persona: string) => string;
};

/** What a colleague asked for: the request, or null where the command was done or refused. */
const ask = async (
  ctx: UseCaseContext,
  run: (ctx: UseCaseContext) => Promise<unknown>,
): Promise<string | null> => {
  const tried = await inSavepoint(ctx, run);
  const command = 'refusal' in tried ? heldIn(tried.refusal) : undefined;
  if (!command) return null;
  const written = await inSavepoint(ctx, (inner) => writeRequest(inner, command));
  return 'refusal' in written ? null : written.value.approval.id;
};

const contextOf = async (
  trx: Knex.Transaction,
  user: string,
  at: Date,
): Promise<UseCaseContext | null> => {
  const actor = await actorOfUser(trx, user, {
    ...{ source: 'api', requestId: 'demo', via: 'demo' },
  });
  return actor ? contextAt(trx, actor, at) : null;
};

/** Visits that are to change hands and payments to be noted: most wait, some of each are decided. */
export const addApprovals = async (
  trx: Knex.Transaction,
  { company, now, orders, technicians, office }: Setting,
): Promise<void> => {
  const [dispatcher, finance, manager] = await Promise.all(
    ['dispatcher', 'finance', 'manager'].map((persona) => contextOf(trx, office(persona), now)),
  );
  if (!dispatcher || !finance || !manager) return;
  let asked = 0;
  const next = (ctx: UseCaseContext): UseCaseContext => {
    asked += 1;
    return { ...ctx, now: plusMinutes(now, (asked - REASSIGNED - PAID - 1) * APART * 60) };
  };
  const moves: string[] = [];
  for (const order of orders.filter(({ start }) => start > now)) {
    if (moves.length >= REASSIGNED) break;
    const other = technicians.find(({ id }) => id !== order.technician.id);
    const request = await ask(next(dispatcher), (ctx) =>
      assignTechnician(ctx, {
        ...{ order: order.id, technician: other?.id ?? '', mayOverlap: true },
        ...{ startsAt: order.start, endsAt: order.end },
        reason: REASONS[moves.length % REASONS.length] ?? REASONS[0],
      }),
    );
    if (request) moves.push(request);
    else asked -= 1;
  }
  const unpaid = await trx('invoices')
    .where({ company })
    .where('open_minor', '>', 0)
    .whereNot({ status: 'draft' })
    .orderBy(['issued_on', 'number'])
    .limit(PAID)
    .select<{ id: string }[]>('id');
  const payments: string[] = [];
  for (const { id } of unpaid) {
    const request = await ask(next(finance), (ctx) => payInvoice(ctx, { invoice: id }));
    if (request) payments.push(request);
  }
  const comment = 'Not in the bank account yet.';
  for (const [first, second, third] of [moves, payments]) {
    if (first) await inSavepoint(manager, (ctx) => approveRequest(ctx, { request: first }));
    if (second)
      await inSavepoint(manager, (ctx) =>
        rejectRequest(ctx, {
          request: second,
          comment: second === moves[1] ? 'He is on a course that day.' : comment,
        }),
      );
    if (third && third === moves[2])
      await inSavepoint(dispatcher, (ctx) => withdrawRequest(ctx, third));
  }
};
