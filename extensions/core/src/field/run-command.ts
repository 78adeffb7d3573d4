import type { Knex } from 'knex';
import type {
  FieldCommand,
  FieldCommandResult,
  FieldOrderStand,
  FieldRefusal,
} from '../../../domain/work/index.ts';
import { say } from '../../../domain/words/index.ts';
import {
  findByClientRef,
  loadCase,
  lockOrder,
  type OrderStand,
  standOf,
} from '../lifecycle/index.ts';
import type { Actor } from '../platform/actor.ts';
import { inTransaction, type UseCaseContext } from '../platform/context.ts';
import { type DomainError, isDomainError, saidIn } from '../platform/errors.ts';
import { assertOwn } from '../platform/own-row.ts';
import { attachPort } from './commands/attach-port.ts';
import { askForSlot, report, takeStep } from './commands/change-status.ts';
import { recordSerial, recordSolution } from './commands/record-value.ts';
import type { OrderCase } from '../lifecycle/index.ts';

const standFor = ({ id, status, statusCategory, version }: OrderStand): FieldOrderStand => ({
  id,
  status,
  statusCategory: statusCategory as FieldOrderStand['statusCategory'],
  version,
});

const dispatchCommand = (
  ctx: UseCaseContext,
  command: FieldCommand,
  item: OrderCase,
): Promise<OrderStand> => {
  switch (command.type) {
    case 'transition':
      return takeStep(ctx, command, item);
    case 'report-blocker':
      return report(ctx, command, item);
    case 'request-reschedule':
      return askForSlot(ctx, command, item);
    case 'record-serial':
      return recordSerial(ctx, command, item);
    case 'record-solution':
      return recordSolution(ctx, command, item);
    case 'attach-port':
      return attachPort(ctx, command, item);
  }
};

const wordsOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .filter(([key]) => key !== 'version')
        .map(([, inner]) => String(inner))
        .join(', ')
    : String(value);

/** A visit that was given to somebody else is told as that, not as a missing permission. */
const refusalOf = (error: DomainError): FieldRefusal => ({
  ...(error.code === 'FORBIDDEN' ? say('FIELD_NOT_YOURS') : saidIn(error)),
  ...(Array.isArray(error.extensions.missing) && {
    missing: error.extensions.missing as NonNullable<FieldRefusal['missing']>,
  }),
});

const failed = (command: FieldCommand, error: DomainError): FieldCommandResult => {
  const { yours, current } = error.extensions;
  return error.code === 'WORK_CONFLICT'
    ? {
        id: command.id,
        status: 'conflict',
        error: refusalOf(error),
        yours: wordsOf(yours),
        current: wordsOf(current),
      }
    : { id: command.id, status: 'refused', error: refusalOf(error) };
};

const apply = async (ctx: UseCaseContext, command: FieldCommand): Promise<FieldCommandResult> => {
  const row = await lockOrder(ctx.trx, command.order);
  assertOwn(ctx.actor, row, {
    collection: 'work_orders',
    id: command.order,
    capability: 'field-work',
  });
  const item = await loadCase(ctx.trx, ctx.actor, command.order, ctx.now);
  if (await findByClientRef(ctx, row, command.id))
    return { id: command.id, status: 'replayed', order: standFor(standOf(item.order)) };
  const order = await dispatchCommand(ctx, command, item);
  return { id: command.id, status: 'applied', order: standFor(order) };
};

/**
 * Runs one command in its own transaction. A refusal is an answer; a failure of the server is
 * thrown, so that the device sends the whole batch again (what was applied is then replayed).
 */
export const runCommand = async (
  knex: Knex,
  actor: Actor,
  command: FieldCommand,
): Promise<FieldCommandResult> => {
  try {
    return await inTransaction(knex, actor, (ctx) => apply(ctx, command));
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return failed(command, error);
  }
};
