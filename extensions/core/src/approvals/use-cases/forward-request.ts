import { afterForward } from '../../../../domain/approvals/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { namesOf } from '../people.ts';
import { assertOpen, changeRequest, lockRequest, writeDecision } from '../requests.ts';
import { layTable, takeSeat } from '../take-seat.ts';
import { tellApprovers } from '../topics.ts';
import type { Decided } from './approve-request.ts';

type ForwardInput = { request: string; to: string; comment?: string | null | undefined };

/** Hands one's seat to somebody else of the company: it is his then, and nobody else's. */
export const forwardRequest = async (
  ctx: UseCaseContext,
  { request, to, comment }: ForwardInput,
): Promise<Decided> => {
  const row = await lockRequest(ctx, request);
  assertOpen(row);
  const table = await layTable(ctx, row);
  const { seat, seats } = await takeSeat(ctx, table);
  const { members, barred } = table.present;
  if (!members.has(to) || barred.has(to) || to === seat.user) {
    const names = members.has(to) ? await namesOf(ctx.trx, [to]) : new Map<string, string>();
    throw refusal('APPROVAL_FORWARD', 422, { name: names.get(to) ?? '–' }, { field: 'to' });
  }
  await writeDecision(ctx, row, { decision: 'forwarded', seat, comment: comment ?? null });
  await changeRequest(ctx, row.id, { seats: afterForward(seats, seat.user, to) });
  await addToOutbox(ctx, {
    ...{ company: row.company, topic: tellApprovers },
    payload: { request: row.id, step: row.current_step, why: 'forwarded' },
  });
  return { id: row.id, status: 'pending' };
};
