import { transitionsFrom } from '../../../../domain/lifecycle/index.ts';
import { requestReschedule } from '../../dispatch/index.ts';
import { type OrderCase, reportBlocker, standOf, transitionOrder } from '../../lifecycle/index.ts';
import { conflict } from '../../platform/errors.ts';
import type { CommandRun } from '../../platform/order-slots.ts';

/** True when somebody else has already brought the order where this command leads. */
const standsThere = (item: OrderCase, to: string | undefined, seenStatus: string): boolean => {
  const { status, version } = item.order;
  if (status === seenStatus) return false;
  if (status === to) return true;
  throw conflict('WORK_CONFLICT', { status: to ?? seenStatus }, { status, version });
};

export const takeStep: CommandRun<'transition'> = async (ctx, command, item) => {
  const { to, reason, remark } = command.payload;
  if (standsThere(item, to, command.seenStatus)) return standOf(item.order);
  const { order } = await transitionOrder(ctx, {
    order: command.order,
    to,
    reason: reason ?? null,
    remark: remark ?? null,
    occurredAt: new Date(command.occurredAt),
    position: command.position ?? null,
    clientRef: command.id,
  });
  return order;
};

export const report: CommandRun<'report-blocker'> = async (ctx, command, item) => {
  const blocked = transitionsFrom(item.lifecycle, command.seenStatus).find(
    (step) => step.needs === 'blocker',
  );
  if (standsThere(item, blocked?.to_state, command.seenStatus)) return standOf(item.order);
  const { order } = await reportBlocker(ctx, {
    order: command.order,
    occurredAt: new Date(command.occurredAt),
    position: command.position ?? null,
    clientRef: command.id,
    blocker: { reason: command.payload.reason, remark: command.payload.remark },
  });
  return order;
};

/** Asks only; whatever the office did meanwhile, the wish is worth knowing while it can be met. */
export const askForSlot: CommandRun<'request-reschedule'> = async (ctx, command) => {
  const { order } = await requestReschedule(ctx, {
    order: command.order,
    occurredAt: new Date(command.occurredAt),
    position: command.position ?? null,
    clientRef: command.id,
    reschedule: command.payload,
  });
  return order;
};
