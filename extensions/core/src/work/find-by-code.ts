import type { Knex } from 'knex';
import { preparedRows } from '../platform/prepared.ts';

/** One word with at least four digits: shorter ones are rather a part of something. */
const CODE = /^(?=(?:\D*\d){4})\S{6,64}$/;
/** A service id with more orders than this is searched like any other text. */
const MOST = 200;

/** Whether a text may be a whole number or service id. */
export const isCode = (text: string): boolean => CODE.test(text);

/**
 * Orders whose whole number or service id is this text, found by their keys: that takes as long
 * among a million orders as among a thousand, which a search for parts of words does not.
 * @param companies those to look into, `all` for every one
 * @returns null when the text names no order so, and parts of words are to be searched
 */
export const findByCode = async (
  knex: Knex,
  companies: readonly string[] | 'all',
  text: string,
): Promise<string[] | null> => {
  if (!isCode(text)) return null;
  const spellings = [...new Set([text, text.toUpperCase()])];
  const named = (column: 'number' | 'service_id') => {
    const orders = knex('work_orders').select('id').whereIn(column, spellings);
    // The keys begin with the company.
    if (companies === 'all') return orders.whereIn('company', knex('companies').select('id'));
    return companies.length === 1
      ? orders.where('company', companies[0])
      : orders.whereIn('company', companies);
  };
  const either = named('number')
    .union([named('service_id')])
    .limit(MOST + 1, { skipBinding: true });
  const found = await preparedRows<{ id: string }>(knex, either);
  return found.length === 0 || found.length > MOST ? null : found.map(({ id }) => id);
};
