import { inboxReason } from '../../../../domain/mail/index.ts';
import { transitionsFrom, mayTake } from '../../../../domain/lifecycle/index.ts';
import { appendEvent, findBlockerReason, loadCase, reportBlocker } from '../../lifecycle/index.ts';
import { findOrder } from './find-order.ts';
import type { Action } from './types.ts';
import { textOf } from './values.ts';

/** Code of the company's own row of `blocker_reasons`; name, category and photo are its data. */
const REASON = 'CUSTOMER_UNREACHABLE';
const USUAL = 'Customer uncontactable';

/**
 * The customer cannot be reached: a blocker where the lifecycle lets one be reported before the
 * visit, else a note in the order's history. Somebody who is with the customer knows better.
 */
export const reportUncontactable: Action = async (ctx, run) => {
  const found = await findOrder(ctx, run);
  if ('open' in found) return found.open;
  const { id, number, company, status, status_category, state_name } = found.order;
  const remark = `${textOf(run.item.values, 'reason') ?? USUAL}. ${run.note}`;
  const { lifecycle, facts } = await loadCase(ctx.trx, ctx.actor, id, ctx.now);
  const mayBlock =
    status_category !== 'in_progress' &&
    transitionsFrom(lifecycle, status).some(
      (step) => step.needs === 'blocker' && mayTake(step, facts.actor),
    );
  if (!mayBlock) {
    const event = await appendEvent(ctx, {
      company,
      work_order: id,
      kind: 'note',
      reason: USUAL,
      remark,
      data: { origin: run.origin },
    });
    return {
      status: 'applied',
      effect: {
        message: `Order ${number} is ${state_name}, which a blocker does not change: a note in its history.`,
        event,
      },
    };
  }
  const reason = await findBlockerReason(ctx.trx, company, REASON);
  if (!reason)
    return {
      status: 'open',
      reason: inboxReason('BLOCKER_REASON_MISSING', `It is looked for by the code ${REASON}.`),
    };
  const { event } = await reportBlocker(ctx, {
    order: id,
    blocker: { reason: reason.code, remark },
    origin: run.origin,
  });
  return {
    status: 'applied',
    effect: {
      message: `Order ${number}: ${state_name} → blocked, "${reason.name}".`,
      blockerReason: reason.code,
      category: reason.category,
      from: event.from,
      to: event.to,
      event: event.id,
    },
  };
};
