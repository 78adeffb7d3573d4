import { transitionsFrom } from '../../../../domain/lifecycle/index.ts';
import { askForSlot as askForSlotOn } from '../../dispatch/index.ts';
import {
  blockCase,
  type OrderCase,
  standOf,
  takeStep as takeStepOf,
} from '../../lifecycle/index.ts';
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
  const { order } = await takeStepOf(ctx, item, {
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
  const { order } = await blockCase(ctx, item, {
    occurredAt: new Date(command.occurredAt),
    position: command.position ?? null,
    clientRef: command.id,
    blocker: { reason: command.payload.reason, remark: command.payload.remark },
  });
  return order;
};

/** Asks only; whatever the office did meanwhile, the wish is worth knowing while it can be met. */
export const askForSlot: CommandRun<'request-reschedule'> = async (ctx, command, item) => {
  const { order } = await askForSlotOn(ctx, item, {
    occurredAt: new Date(command.occurredAt),
    position: command.position ?? null,
    clientRef: command.id,
    reschedule: command.payload,
  });
  return order;
};
