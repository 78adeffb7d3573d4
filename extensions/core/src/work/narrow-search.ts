import type { Accountability, Query } from '@directus/types';
import type { Knex } from 'knex';
import { actorThroughDirectus, companiesWithCapability } from '../platform/actor.ts';
import { findByCode, isCode } from './find-by-code.ts';

type Asked = { knex: Knex; accountability: Accountability | null };

/**
 * A search for a whole number or service id looks at the orders that have it and at no others, which
 * takes the same time however many there are. The search itself stays in the query, so that who may
 * not search finds nothing here either. Every other query is as it was.
 */
export const narrowSearch = async (
  query: Query,
  { knex, accountability }: Asked,
): Promise<Query> => {
  const text = query.search?.trim();
  if (!text || !accountability || !isCode(text)) return query;
  const actor = await actorThroughDirectus(knex, accountability);
  const named = await findByCode(knex, companiesWithCapability(actor, 'orders-read'), text);
  if (!named) return query;
  const those = { id: { _in: named } };
  return { ...query, filter: query.filter ? { _and: [query.filter, those] } : those };
};
