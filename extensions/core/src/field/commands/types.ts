import type { FieldCommandOf, FieldCommandType } from '../../../../domain/work/index.ts';
import type { OrderCase, OrderStand } from '../../lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';

/** One command on one order that is locked and the technician's own. */
export type CommandRun<T extends FieldCommandType> = (
  ctx: UseCaseContext,
  command: FieldCommandOf<T>,
  item: OrderCase,
) => Promise<OrderStand>;
