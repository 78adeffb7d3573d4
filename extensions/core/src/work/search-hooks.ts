import type { Accountability, Query } from '@directus/types';
import type { Application, RequestHandler } from 'express';
import type { Knex } from 'knex';
import { actorFromAccountability, companiesWithCapability } from '../platform/actor.ts';
import type { RegisterHooks } from '../platform/hooks.ts';
import { findByCode, isCode } from './find-by-code.ts';

/** `null` when the search is to stay as it is. */
const narrowed = async (
  knex: Knex,
  query: Query,
  accountability: Accountability,
): Promise<Query | null> => {
  const text = query.search?.trim();
  if (!text || !isCode(text)) return null;
  const actor = await actorFromAccountability(knex, accountability, { source: 'api' });
  const named = await findByCode(knex, companiesWithCapability(actor, 'orders-read'), text);
  if (!named) return null;
  const those = { id: { _in: named } };
  return { ...query, filter: query.filter ? { _and: [query.filter, those] } : those };
};

/**
 * A search for a whole number or service id looks at the orders that have it and at no others, which
 * takes the same time however many there are. The search itself stays in the query, so that who may
 * not search finds nothing here either. REST is narrowed before Directus takes the request, since its
 * count of what was found does not pass through the `items.query` hook; what else reads is there.
 */
export const registerSearchHooks: RegisterHooks = ({ init, filter }, { database }) => {
  const done = new WeakSet<Query>();
  const narrowSearch: RequestHandler = (req, _res, next) => {
    if (!req.accountability) return next();
    narrowed(database, req.sanitizedQuery, req.accountability).then((query) => {
      if (query) {
        req.sanitizedQuery = query;
        done.add(query);
      }
      next();
    }, next);
  };
  init('routes.before', ({ app }) => {
    (app as Application).get('/items/work_orders', narrowSearch);
  });
  filter<Query>('work_orders.items.query', async (query, _meta, { accountability }) => {
    if (!accountability || done.has(query)) return query;
    return (await narrowed(database, query, accountability)) ?? query;
  });
};
