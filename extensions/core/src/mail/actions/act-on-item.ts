import { type InboxItemStatus, inboxReason } from '../../../../domain/mail/index.ts';
import type { MailKind } from '../../../../domain/intake/index.ts';
import { onWordOfPartner } from '../../platform/actor.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { isRetryable, toDomainError } from '../../platform/database-errors.ts';
import { isDomainError, notVisible } from '../../platform/errors.ts';
import { answerReschedule } from './answer-reschedule.ts';
import { cancelOrder } from './cancel-order.ts';
import { keepPayment } from './keep-payment.ts';
import { keepReturn } from './keep-return.ts';
import { moveAppointment } from './move-appointment.ts';
import { prepareRun } from './prepare-run.ts';
import { putBuilding } from './put-building.ts';
import { reportUncontactable } from './report-uncontactable.ts';
import { lockItem } from './repository.ts';
import type { Action, ActionRun, Choice, ItemRow, Outcome } from './types.ts';

export type ActedItem = {
  status: InboxItemStatus;
  /** Why it waits for a person, or why the rules put it aside. */
  reason?: { code: string; message: string };
  /** In words, what was done. */
  message?: string;
  workOrder: string | null;
  building: string | null;
  /** What a person may choose between. */
  candidates?: readonly unknown[];
};

const ACTIONS: Partial<Record<MailKind, Action>> = {
  withdrawal: cancelOrder,
  cancellation: cancelOrder,
  uncontactable: reportUncontactable,
  reschedule_notice: moveAppointment,
  reschedule_approval: answerReschedule,
  building_notice: putBuilding,
  payment_advice: keepPayment,
  material_return: keepReturn,
};

const REFUSED_BELOW = 500;

/** Marks the savepoint of an action that ended open: what it began is taken back. */
class LeftOpen extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super('left open');
    this.outcome = outcome;
  }
}

/**
 * Runs the action in a savepoint, so that one which ends open or is refused by a rule leaves
 * nothing behind but the reason. What can be tried again, or nobody foresaw, goes on upwards.
 */
const attempt = async (ctx: UseCaseContext, run: ActionRun): Promise<Outcome> => {
  const action = ACTIONS[run.item.kind];
  if (!action) return { status: 'open', reason: inboxReason('NO_ACTION') };
  try {
    return await ctx.trx.transaction(async (trx) => {
      const outcome = await action({ ...ctx, trx }, run);
      if (outcome.status === 'open') throw new LeftOpen(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof LeftOpen) return error.outcome;
    if (isRetryable(error)) throw error;
    // Class 22 of PostgreSQL's errors: too long, out of range, no text.
    if (String((error as { code?: unknown }).code).startsWith('22'))
      return { status: 'open', reason: inboxReason('VALUE_UNFIT') };
    const refusal = toDomainError(error);
    if (!isDomainError(refusal) || refusal.status >= REFUSED_BELOW) throw error;
    const { code, message } = refusal;
    return { status: 'open', reason: { code, message } };
  }
};

const write = async (
  ctx: UseCaseContext,
  { item, about }: ActionRun,
  outcome: Outcome,
): Promise<ActedItem> => {
  const isOpen = outcome.status === 'open';
  const workOrder = about.workOrder ?? item.work_order;
  const building = outcome.building ?? item.building;
  await ctx
    .trx('inbox_items')
    .where({ id: item.id })
    .update({
      status: outcome.status,
      work_order: workOrder,
      building,
      reason_code: outcome.reason?.code ?? null,
      reason_message: outcome.reason?.message ?? null,
      ...(outcome.values && { values: JSON.stringify(outcome.values) }),
      effect: isOpen ? null : JSON.stringify(outcome.effect),
      decided_at: isOpen ? null : ctx.now,
      decided_by: isOpen ? null : ctx.actor.userId,
      updated_at: ctx.now,
      updated_by: ctx.actor.userId,
    });
  await noteChange(ctx, {
    collection: 'inbox_items',
    action: 'update',
    ids: [item.id],
    revisions: false,
  });
  return {
    status: outcome.status,
    workOrder,
    building,
    ...(outcome.reason && { reason: outcome.reason }),
    ...(!isOpen && { message: outcome.effect.message }),
    ...(isOpen && outcome.candidates && { candidates: outcome.candidates }),
  };
};

const standing = (item: ItemRow): ActedItem => ({
  status: item.status,
  workOrder: item.work_order,
  building: item.building,
  ...(item.reason_code && {
    reason: { code: item.reason_code, message: item.reason_message ?? item.reason_code },
  }),
  ...(typeof item.effect?.message === 'string' && { message: item.effect.message }),
});

/**
 * Does what an inbox item asks for, through the use cases of the lifecycle, or leaves it open with
 * the reason. An item that was decided before stays as it is, so that doing it twice does it once.
 * It acts on the partner's word; `ctx.actor` only says which person, if any, settled the rest.
 */
export const actOnItem = async (
  ctx: UseCaseContext,
  itemId: string,
  choice: Choice = {},
): Promise<ActedItem> => {
  const item = await lockItem(ctx, itemId);
  if (!item) throw notVisible('inbox_items', itemId);
  if (item.status !== 'open') return standing(item);
  const acting = { ...ctx, actor: onWordOfPartner(ctx.actor) };
  const run = await prepareRun(acting, item, choice);
  return await write(acting, run, await attempt(acting, run));
};
