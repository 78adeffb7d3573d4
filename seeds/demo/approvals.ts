import type { Knex } from 'knex';
import { approveRequest } from '../../extensions/core/src/approvals/use-cases/approve-request.ts';
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

const REASSIGNED = 4;
const PAID = 2;
const HOURS_AGO = 20;

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

/** Visits that are to change hands and payments to be noted: some wait, one of each is decided. */
export const addApprovals = async (
  trx: Knex.Transaction,
  { company, now, orders, technicians, office }: Setting,
): Promise<void> => {
  const at = plusMinutes(now, -HOURS_AGO * 60);
  const [dispatcher, finance, manager] = await Promise.all(
    ['dispatcher', 'finance', 'manager'].map((persona) => contextOf(trx, office(persona), at)),
  );
  if (!dispatcher || !finance || !manager) return;
  const asked: string[] = [];
  for (const order of orders.filter(({ start }) => start > now)) {
    if (asked.length >= REASSIGNED) break;
    const other = technicians.find(({ id }) => id !== order.technician.id);
    const request = await ask(dispatcher, (ctx) =>
      assignTechnician(ctx, {
        ...{ order: order.id, technician: other?.id ?? '', mayOverlap: true },
        ...{ startsAt: order.start, endsAt: order.end, reason: 'Knows the neighbourhood' },
      }),
    );
    if (request) asked.push(request);
  }
  const unpaid = await trx('invoices')
    .where({ company })
    .where('open_minor', '>', 0)
    .whereNot({ status: 'draft' })
    .orderBy('issued_on')
    .limit(PAID)
    .select<{ id: string }[]>('id');
  const paid: string[] = [];
  for (const { id } of unpaid) {
    const request = await ask(finance, (ctx) => payInvoice(ctx, { invoice: id }));
    if (request) paid.push(request);
  }
  for (const [request] of [asked, paid])
    if (request) await inSavepoint(manager, (ctx) => approveRequest(ctx, { request }));
};
