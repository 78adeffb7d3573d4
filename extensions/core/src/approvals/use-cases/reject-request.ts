import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { assertOpen, assertStep, closeRequest, lockRequest, writeDecision } from '../requests.ts';
import { layTable, takeSeat } from '../take-seat.ts';
import { type Decided, type DecideInput, isOver } from './approve-request.ts';

/** Rejects a request, with a reason that whoever asked reads. One is enough, whatever the step. */
export const rejectRequest = async (ctx: UseCaseContext, input: DecideInput): Promise<Decided> => {
  const row = await lockRequest(ctx, input.request);
  assertOpen(row);
  assertStep(row, input.step);
  const comment = input.comment?.trim();
  if (!comment) throw refusal('APPROVAL_REASON', 400, {}, { field: 'comment' });
  const table = await layTable(ctx, row);
  if (await isOver(ctx, table))
    return { id: row.id, status: 'expired', refusal: refusal('APPROVAL_EXPIRED', 409) };
  const { seat } = await takeSeat(ctx, table);
  await writeDecision(ctx, row, {
    ...{ decision: 'rejected', seat, comment },
    ...(input.door && { door: input.door }),
  });
  await closeRequest(ctx, row, 'rejected');
  await table.approvable.dropped?.(ctx, table.input as never, 'rejected', comment);
  return { id: row.id, status: 'rejected' };
};
