import {
  type JudgedTime,
  judgeDeviceTime,
  type OrderCase,
} from '../../../domain/lifecycle/index.ts';
import type { UseCaseContext } from '../platform/context.ts';

type Given = Date | string | null | undefined;

/** When something on the order happened by a device, in the order's own window. */
export const timeOnOrder = (
  ctx: Pick<UseCaseContext, 'now' | 'deviceSkewMs'>,
  { order }: OrderCase,
  given: Given,
): JudgedTime =>
  judgeDeviceTime(given, {
    now: ctx.now,
    createdAt: order.created_at as string | null,
    skewMs: ctx.deviceSkewMs,
  });

/** When a step was taken: not before the one that led to where the order stands. */
export const timeOfStep = (
  ctx: Pick<UseCaseContext, 'now' | 'deviceSkewMs'>,
  { order, facts }: OrderCase,
  given: Given,
): JudgedTime => {
  const entered = Object.values(facts.enteredAt).map((instant) => Date.parse(instant));
  return judgeDeviceTime(given, {
    now: ctx.now,
    createdAt: order.created_at as string | null,
    skewMs: ctx.deviceSkewMs,
    enteredAt: entered.length > 0 ? new Date(Math.max(...entered)) : null,
  });
};
