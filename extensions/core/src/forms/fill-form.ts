import { loadCase, standOf } from '../lifecycle/index.ts';
import type { CommandRun } from '../platform/order-slots.ts';
import { saveAnswers } from './use-cases/save-answers.ts';

/** What a technician filled in on the phone, whatever the order's state is by then: it was seen there. */
export const fillFormOnDevice: CommandRun<'fill-form'> = async (ctx, command, item) => {
  await saveAnswers(ctx, item, {
    answer: command.payload.answer,
    form: command.payload.form,
    version: command.payload.version,
    task: command.payload.task ?? null,
    answers: command.payload.answers,
    startedAt: command.payload.startedAt,
    submit: command.payload.submit,
    occurredAt: command.occurredAt,
    clientRef: command.id,
  });
  return standOf((await loadCase(ctx.trx, ctx.actor, item.order.id, ctx.now)).order);
};
