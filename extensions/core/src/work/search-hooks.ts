import type { Query } from '@directus/types';
import type { Application, Request, RequestHandler } from 'express';
import type { Knex } from 'knex';
import { actorFromAccountability, companiesWithCapability } from '../platform/actor.ts';
import type { RegisterHooks } from '../platform/hooks.ts';
import { findByCode, isCode } from './find-by-code.ts';

/** `null` when the search is to stay as it is. */
const narrowed = async (knex: Knex, req: Request): Promise<Query | null> => {
  const query = req.sanitizedQuery;
  const text = query.search?.trim();
  if (!text || !isCode(text)) return null;
  const actor = await actorFromAccountability(knex, req.accountability, { source: 'api' });
  const named = await findByCode(knex, companiesWithCapability(actor, 'orders-read'), text);
  if (!named) return null;
  const those = { id: { _in: named } };
  return { ...query, filter: query.filter ? { _and: [query.filter, those] } : those };
};

/**
 * A search for a whole number or service id looks at the orders that have it and at no others, which
 * takes the same time however many there are. The search itself stays in the query, so that who may
 * not search finds nothing here either. It is done before Directus takes the request, not in its
 * `items.query` hook: its count of what was found does not pass through that.
 */
export const registerSearchHooks: RegisterHooks = ({ init }, { database }) => {
  const narrowSearch: RequestHandler = (req, _res, next) => {
    narrowed(database, req).then((query) => {
      if (query) req.sanitizedQuery = query;
      next();
    }, next);
  };
  init('routes.before', ({ app }) => {
    (app as Application).get('/items/work_orders', narrowSearch);
  });
};
