import { loadCase, standOf } from '../lifecycle/index.ts';
import type { FieldCommands } from '../platform/order-slots.ts';
import { taskIn } from './task-of-order.ts';
import { stepTask } from './use-cases/step-task.ts';
import { tickPoint } from './use-cases/tick-point.ts';

/** What a technician's device says of the tasks of a visit. The order is locked already. */
export const fieldCommands: FieldCommands = {
  'task-step': async (ctx, command, item) => {
    const { task, step, reason, actualMinutes } = command.payload;
    await stepTask(ctx, taskIn(item, task), {
      command: step,
      reason,
      actualMinutes,
      occurredAt: command.occurredAt,
      clientRef: command.id,
      position: command.position ?? null,
    });
    return standOf((await loadCase(ctx.trx, ctx.actor, command.order, ctx.now)).order);
  },
  'task-tick': async (ctx, command, item) => {
    const { task, point, isDone } = command.payload;
    await tickPoint(ctx, taskIn(item, task), {
      point,
      isDone,
      occurredAt: command.occurredAt,
      clientRef: command.id,
    });
    return standOf((await loadCase(ctx.trx, ctx.actor, command.order, ctx.now)).order);
  },
};
