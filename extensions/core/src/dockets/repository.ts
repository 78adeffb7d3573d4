import type { Knex } from 'knex';
import type { DocketStatus } from '../../../domain/work/index.ts';
import type { RowOf } from '../platform/tables.ts';

export type DocketRow = Pick<
  RowOf<'dockets', { status: DocketStatus }>,
  'id' | 'company' | 'work_order' | 'number' | 'file' | 'source' | 'status' | 'received_at'
>;

export const findDocket = async (
  db: Knex,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<DocketRow | undefined> => {
  const query = db<DocketRow>('dockets').where({ id } as never);
  return (lock ? query.forNoKeyUpdate() : query).first();
};

/** Dockets of an order, the newest first. */
export const docketsOf = (db: Knex, order: string): Promise<DocketRow[]> =>
  db('dockets').where({ work_order: order }).orderBy('received_at', 'desc');
