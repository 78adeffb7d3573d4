import type { Knex } from 'knex';
import { isId } from '../../../../domain/kernel/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { inOwnCompanies } from '../../platform/own-row.ts';
import type { ItemRow } from './types.ts';

export const findItem = async (knex: Knex, id: string): Promise<ItemRow | null> =>
  isId(id)
    ? ((await knex('inbox_items').where({ id }).first<ItemRow | undefined>()) ?? null)
    : null;

/** Locks the item until the transaction ends: of two that act on it, one waits and finds it done. */
export const lockItem = async (
  { trx, actor }: Pick<UseCaseContext, 'trx' | 'actor'>,
  id: string,
): Promise<ItemRow | null> =>
  isId(id)
    ? ((await trx('inbox_items')
        .where({ id })
        .modify(inOwnCompanies(actor))
        .forUpdate()
        .first<ItemRow | undefined>()) ?? null)
    : null;
