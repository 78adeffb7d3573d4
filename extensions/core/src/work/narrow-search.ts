import type { Accountability, Query, SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';
import { SEARCH_FIELD } from '../../../../schema/compiler/search.ts';
import { actorFromAccountability, companiesWithCapability } from '../platform/actor.ts';
import { findByCode, isCode } from './find-by-code.ts';
import { findByPart, isPart } from './find-by-part.ts';
import { readableCompanies } from './readable-companies.ts';

type Asked = { knex: Knex; schema: SchemaOverview | null; accountability: Accountability | null };

/** A customer's own field that is searched too may have the part where ours have not. */
const looksElsewhere = ({ collections }: SchemaOverview): boolean =>
  Object.entries(collections.work_orders?.fields ?? {}).some(
    ([name, { searchable, type }]) =>
      name !== SEARCH_FIELD && searchable !== false && type !== 'alias',
  );

const namedBy = async (
  text: string,
  { knex, schema }: Asked,
  accountability: Accountability,
): Promise<string[] | null> => {
  if (isCode(text)) {
    const actor = await actorFromAccountability(knex, accountability, { source: 'api' });
    const named = await findByCode(knex, companiesWithCapability(actor, 'orders-read'), text);
    if (named) return named;
  }
  if (!isPart(text) || !schema || looksElsewhere(schema)) return null;
  return findByPart(knex, await readableCompanies(knex, accountability), text);
};

/**
 * A search for a whole number or service id, or for a part of words that not too many orders have,
 * looks at those orders and at no others, which takes the same time however many there are. The search
 * itself stays in the query, so that who may not search finds nothing here either. Every other query
 * is as it was.
 */
export const narrowSearch = async (query: Query, asked: Asked): Promise<Query> => {
  const text = query.search?.trim();
  if (!text || !asked.accountability) return query;
  const named = await namedBy(text, asked, asked.accountability);
  if (!named) return query;
  const those = { id: { _in: named } };
  return { ...query, filter: query.filter ? { _and: [query.filter, those] } : those };
};
