import { z } from 'zod';
import { stateOf } from '../../../domain/lifecycle/index.ts';
import { type Gated, isUnderApproval, underApproval } from '../platform/approvable.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { ORDER_FIELDS, orderChoices, orderRecord } from './order-record.ts';
import { transitionBody } from './schemas.ts';
import type { AllowedStep, StepInput } from './steps/types.ts';

export type CancelInput = StepInput & { order: string };

/** A step into a cancelled state. Orders are never deleted: this is what giving one up means. */
export const cancelOrder: Gated<CancelInput> = {
  command: 'order.cancel',
  collection: 'work_orders',
  input: transitionBody.extend({
    order: z.uuid(),
    occurredAt: z.coerce.date().nullish(),
    origin: z.record(z.string(), z.unknown()).nullish(),
  }) as unknown as z.ZodType<CancelInput>,
  recordOf: ({ order }) => order,
  fields: ORDER_FIELDS,
  choices: orderChoices,
  approverFields: ['technician', 'created_by'],
  load: orderRecord,
  seenWith: 'orders-read',
};

const isCancelling = ({ item, transition }: AllowedStep): boolean =>
  stateOf(item.lifecycle, transition.to_state)?.category === 'cancelled';

const inputOf = ({ item, input }: AllowedStep): CancelInput => ({ ...input, order: item.order.id });

/** Writes steps, of which some may cancel an order: those wait where a policy says so. */
export const writingUnderApproval = async <T>(
  ctx: UseCaseContext,
  steps: readonly AllowedStep[],
  write: (ctx: UseCaseContext) => Promise<T>,
): Promise<T> => {
  const run = steps
    .filter(isCancelling)
    .reduce<(ctx: UseCaseContext) => Promise<T>>(
      (next, step) => (inner) => underApproval(inner, cancelOrder, inputOf(step), next),
      write,
    );
  return await run(ctx);
};

/** Steps of a batch that may have to wait: each has to be looked at for itself. */
export const mayHaveToWait = async (
  ctx: UseCaseContext,
  steps: readonly AllowedStep[],
): Promise<boolean> => {
  const companies = new Set(steps.filter(isCancelling).map(({ item }) => item.order.company));
  for (const company of companies)
    if (await isUnderApproval(ctx, company, cancelOrder.command)) return true;
  return false;
};
