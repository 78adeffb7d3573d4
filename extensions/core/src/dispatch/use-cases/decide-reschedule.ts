import { transitionsFrom } from '../../../../domain/lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { assertOwn } from '../../platform/own-row.ts';
import {
  appendEvent,
  lockCase,
  type OrderStand,
  standOf,
  takeStep,
} from '../../lifecycle/index.ts';
import type { DecideRescheduleInput } from '../reschedule-approval.ts';
import { closeReschedule } from '../reschedules.ts';
import type { Rows } from '../../platform/tables.ts';

type Row = Pick<Rows['reschedules'], 'id' | 'company' | 'work_order' | 'status' | 'reason'>;

/**
 * Decides on a pending request. An order that waits for approval goes on by its lifecycle; a
 * technician's request on an order that still stands is taken through approval in one go. Moving the
 * visit may have to wait for approval in the company, by whatever door; leaving it where it is does not.
 */
export const decideReschedule = async (
  ctx: UseCaseContext,
  input: DecideRescheduleInput,
): Promise<{ order: OrderStand }> => {
  const row = await ctx
    .trx('reschedules')
    .where({ id: input.reschedule })
    .first<Row | undefined>('id', 'company', 'work_order', 'status', 'reason');
  assertOwn(ctx.actor, row, {
    collection: 'reschedules',
    id: input.reschedule,
    capability: 'dispatching',
  });
  const item = await lockCase(ctx, row.work_order);
  const { status } = (await ctx
    .trx('reschedules')
    .where({ id: row.id })
    .first<Pick<Row, 'status'>>('status')) ?? { status: row.status };
  if (status !== 'pending')
    throw refusal(
      'WORK_RESCHEDULE_DECIDED',
      409,
      { status },
      {
        collection: 'reschedules',
        item: row.id,
        current: { status },
      },
    );

  const order = { id: row.work_order, company: row.company };
  const { decision, source, note = null, slot = null, origin = null } = input;
  const approval = { decision, source, note, slot };
  const rows = transitionsFrom(item.lifecycle, item.order.status);
  const deciding = rows.find((step) => step.effects.includes('decideReschedule'));
  if (deciding) return await takeStep(ctx, item, { to: deciding.to_state, approval, origin });

  if (decision === 'rejected') {
    await closeReschedule(ctx, row.id, {
      status: 'rejected',
      approval_source: source,
      approval_note: note,
    });
    await appendEvent(ctx, {
      company: order.company,
      work_order: order.id,
      kind: 'reschedule_decided',
      data: { reschedule: row.id, decision: 'rejected', ...(origin && { origin }) },
      remark: note,
    });
    return { order: standOf(item.order) };
  }
  const proposing = rows.find((step) => step.needs === 'reschedule');
  if (!proposing)
    throw refusal(
      'WORK_TRANSITION_UNKNOWN.move',
      422,
      { number: item.order.number, status: item.order.status },
      { collection: 'work_orders', item: order.id, from: item.order.status },
    );
  await takeStep(ctx, item, {
    to: proposing.to_state,
    reason: row.reason ?? 'New slot asked for',
    origin,
  });
  return await decideReschedule(ctx, input);
};
