import type { Knex } from 'knex';
import type { DocketStatus } from '../../../domain/work/index.ts';

export type DocketRow = {
  id: string;
  company: string;
  work_order: string;
  number: string | null;
  file: string | null;
  source: 'portal' | 'generated' | 'upload';
  status: DocketStatus;
  received_at: Date;
};

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
