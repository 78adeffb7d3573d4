import type { UseCaseContext } from '../../platform/context.ts';

/** One at a time until the transaction ends, for what has no row yet that could be locked. */
export const holdTurn = async (
  { trx }: Pick<UseCaseContext, 'trx'>,
  name: string,
): Promise<void> => {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`intake:${name}`]);
};
