import type { Knex } from 'knex';
import { isId } from '../../../../domain/kernel/index.ts';
import type { ItemRow } from './types.ts';

export const findItem = async (knex: Knex, id: string): Promise<ItemRow | null> =>
  isId(id)
    ? ((await knex('inbox_items').where({ id }).first<ItemRow | undefined>()) ?? null)
    : null;

/** Locks the item until the transaction ends: of two that act on it, one waits and finds it done. */
export const lockItem = async (trx: Knex.Transaction, id: string): Promise<ItemRow | null> =>
  isId(id)
    ? ((await trx('inbox_items').where({ id }).forUpdate().first<ItemRow | undefined>()) ?? null)
    : null;
