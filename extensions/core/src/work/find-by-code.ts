import type { Knex } from 'knex';

/** One word with at least four digits: shorter ones are rather a part of something. */
const CODE = /^(?=(?:\D*\d){4})\S{6,64}$/;
/** As the database numbers orders (`schema/routines/110-work-order-rules.sql`). */
const OWN_NUMBER = /^WO-\d{4}-\d{5,}$/i;
/** A service id with more orders than this is searched like any other text. */
const MOST = 200;

const KEYS = ['number', 'service_id', 'wo_number'] as const;

/** Whether a text may be a whole number or service id. */
export const isCode = (text: string): boolean => CODE.test(text);

/**
 * Orders whose whole number, ours or the partner's, or service id is this text, found by their keys:
 * that takes as long among a million orders as among a thousand, which a search for parts of words
 * does not.
 * @param companies those to look into, `all` for every one
 * @returns null when the text names no order so, and parts of words are to be searched; empty for a
 * whole number of our own that no order has, since nobody means a part of another word by it
 */
export const findByCode = async (
  knex: Knex,
  companies: readonly string[] | 'all',
  text: string,
): Promise<string[] | null> => {
  if (!isCode(text)) return null;
  const spellings = [...new Set([text, text.toUpperCase()])];
  const named = (column: (typeof KEYS)[number]) => {
    const orders = knex('work_orders').select('id').whereIn(column, spellings);
    // The keys begin with the company.
    if (companies === 'all') return orders.whereIn('company', knex('companies').select('id'));
    return companies.length === 1
      ? orders.where('company', companies[0])
      : orders.whereIn('company', companies);
  };
  const [first, ...others] = KEYS;
  const found: { id: string }[] = await named(first)
    .union(others.map(named))
    .limit(MOST + 1);
  if (found.length > MOST || (found.length === 0 && !OWN_NUMBER.test(text))) return null;
  return found.map(({ id }) => id);
};
