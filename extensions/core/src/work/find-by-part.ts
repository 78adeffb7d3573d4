import type { Knex } from 'knex';
import { SEARCH_FIELD } from '../../../../schema/compiler/search.ts';
import { preparedRows } from '../platform/prepared.ts';

/** As the index has them (`schema/routines/119-work-order-words.sql`). */
const GRAM = 4;
/** Each company is looked up by itself. */
const MOST_COMPANIES = 50;
/** More orders than this are not named one by one. */
const MOST = 1_000;
/** So many orders whose words the worker has not learnt yet are looked at one by one. */
const MOST_DUE = 2_000;
/** A text that more than a few of so many new orders have is soon found among the newest. */
const RECENT = 300;
const FEW = 6;
/** These stand for others in a pattern, and Directus lets them. */
const WILDCARDS = /[\\%_]/;

/** Whether orders can be found by this part of their words: the index knows no shorter ones. */
export const isPart = (text: string): boolean => [...text].length >= GRAM && !WILDCARDS.test(text);

/**
 * Orders that have this text in what the search looks into. It takes the longer the more orders of
 * these companies have it, and not the longer the more orders there are.
 * @param companies those to look into, `all` for every one
 * @returns null when it is better searched without: many have it, there are many companies, or the worker
 * has many orders to learn
 */
export const findByPart = async (
  knex: Knex,
  companies: readonly string[] | 'all',
  text: string,
): Promise<string[] | null> => {
  if (!isPart(text)) return null;
  const part = text.toLowerCase();
  const wanted = companies === 'all' ? null : companies;
  const [row] = await preparedRows<{ found: string[] | null }>(
    knex,
    knex
      .with(
        'wanted',
        knex.raw(
          `select id from companies where ?::uuid[] is null or id = any(?::uuid[])
           limit ${MOST_COMPANIES + 1}`,
          [wanted, wanted],
        ),
      )
      .with('due', knex.raw(`select id from fieldwright.order_words_due limit ${MOST_DUE + 1}`))
      .with(
        'usual',
        knex.raw(
          // Between one and the same, not equal: the order then says which index, one that begins with the
          // company. Else a company's few orders would be looked for among those of all.
          `select (select count(*) from wanted) > ${MOST_COMPANIES}
             or (select count(*) from due) > ${MOST_DUE}
             or count(*) > ${FEW} as is_usual
           from wanted cross join lateral (
             select ${SEARCH_FIELD} from work_orders where company between wanted.id and wanted.id
             order by company desc, created_at desc, id desc
             limit ${RECENT} / greatest(1, (select count(*) from wanted))
           ) as recent
           where lower(${SEARCH_FIELD}) like ?`,
          [`%${part}%`],
        ),
      )
      .with(
        'candidates',
        knex.raw(
          `select learnt.id
           from wanted cross join lateral (
             select id from fieldwright.order_words
             where fieldwright.search_grams(company, text) @> fieldwright.search_grams(wanted.id, ?)
             offset 0
           ) as learnt
           where not (select is_usual from usual)
           union
           select id from due where not (select is_usual from usual)`,
          [part],
        ),
      )
      .with(
        'found',
        knex.raw(
          // One by one by their keys, whatever PostgreSQL guesses how many there are.
          `select candidates.id
           from candidates cross join lateral (
             select company, ${SEARCH_FIELD} from work_orders where id = candidates.id offset 0
           ) as candidate
           where company in (select id from wanted) and lower(${SEARCH_FIELD}) like ?
           limit ${MOST + 1}`,
          [`%${part}%`],
        ),
      )
      .select(
        knex.raw(
          `case when not (select is_usual from usual) and (select count(*) from found) <= ${MOST}
             then array(select id from found) end as found`,
        ),
      ) as Knex.QueryBuilder,
  );
  return row?.found ?? null;
};
