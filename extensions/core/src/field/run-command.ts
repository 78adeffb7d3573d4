import type { Knex } from 'knex';
import type {
  FieldCommand,
  FieldCommandOf,
  FieldCommandResult,
  FieldCommandType,
  FieldOrderStand,
  FieldRefusal,
} from '../../../domain/work/index.ts';
import { say } from '../../../domain/words/index.ts';
import {
  findByClientRef,
  loadCase,
  lockOrder,
  type OrderCase,
  type OrderStand,
  standOf,
} from '../lifecycle/index.ts';
import type { Actor } from '../platform/actor.ts';
import { inTransaction, type UseCaseContext } from '../platform/context.ts';
import { type DomainError, isDomainError, saidIn } from '../platform/errors.ts';
import { assertOwn } from '../platform/own-row.ts';
import { registered } from '../platform/registry.ts';
import { addNote } from './commands/add-note.ts';

const standFor = ({ id, status, statusCategory, version }: OrderStand): FieldOrderStand => ({
  id,
  status,
  statusCategory: statusCategory as FieldOrderStand['statusCategory'],
  version,
});

const runByType = <T extends FieldCommandType>(
  ctx: UseCaseContext,
  type: T,
  command: FieldCommandOf<T>,
  item: OrderCase,
): Promise<OrderStand> => {
  const run = registered().fieldCommands[type];
  if (!run) throw new Error(`No domain brings the field command ${type}.`);
  return run(ctx, command, item);
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
  const row = await lockOrder(ctx, command.order);
  if (command.type === 'write-note') return await addNote(ctx, command, row);
  assertOwn(ctx.actor, row, {
    collection: 'work_orders',
    id: command.order,
    capability: 'field-work',
  });
  const item = await loadCase(ctx.trx, ctx.actor, command.order, ctx.now);
  if (await findByClientRef(ctx, row, command.id))
    return { id: command.id, status: 'replayed', order: standFor(standOf(item.order)) };
  const order = await runByType(ctx, command.type, command, item);
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
  deviceSkewMs: number,
): Promise<FieldCommandResult> => {
  try {
    return await inTransaction(knex, actor, (ctx) => apply({ ...ctx, deviceSkewMs }, command));
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return failed(command, error);
  }
};
