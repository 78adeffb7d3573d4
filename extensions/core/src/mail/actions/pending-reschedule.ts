import type { UseCaseContext } from '../../platform/context.ts';

/** The request that waits for its answer. The order is locked by the caller. */
export const findPendingReschedule = async (
  { trx }: Pick<UseCaseContext, 'trx'>,
  order: { id: string; company: string },
): Promise<{ id: string; proposed_start: Date } | undefined> =>
  await trx('reschedules')
    .where({ company: order.company, work_order: order.id, status: 'pending' })
    .orderBy('created_at', 'desc')
    .first<{ id: string; proposed_start: Date } | undefined>('id', 'proposed_start');
