import { AsyncLocalStorage } from 'node:async_hooks';
import type { Accountability, Query, SchemaOverview } from '@directus/types';
import { measureQuery } from '../doors/query-measure.ts';
import { inheritedName } from '../doors/query-names.ts';
import type { RegisterHooks } from '../hooks.ts';
import { createShares } from '../shares.ts';
import { wrapMethod } from './wrap-method.ts';

type Items = {
  accountability: Accountability | null;
  collection: string;
  schema: SchemaOverview;
};

/** More than the longest list has without its relations: holds a connection, memory and the loop. */
const LARGE = 10_000;
const DEFAULT_ROWS = 100;

/** A person's large reads follow one another; another person does not wait behind all of them. */
const turns = createShares({ slots: 2, perCompany: 1, maxWaiting: 8, name: 'large reads' });
/** What a large read asks on its own behalf belongs to its turn. */
const inTurn = new AsyncLocalStorage<true>();

/** Whichever door it came through: REST, SEARCH, GraphQL, an export, a socket. */
export const registerReadTurns: RegisterHooks = (_register, { services, env }) => {
  const rowsMax = Number(env['QUERY_LIMIT_MAX']);
  const limits = {
    levels: Number(env['QUERY_DEPTH_MAX']),
    relations: Number(env['QUERY_RELATIONS_MAX']),
    records: Number(env['QUERY_RECORDS_MAX']),
  };
  const isLarge = ({ schema, collection }: Items, query: Query): boolean => {
    const asked = query.limit ?? DEFAULT_ROWS;
    const rows = asked < 0 ? rowsMax : asked;
    // Names of no field or collection are refused where the query is looked at.
    if (!Object.hasOwn(schema.collections, collection) || inheritedName(query) !== null)
      return false;
    return measureQuery(schema, collection, query, rows, limits).records > LARGE;
  };
  wrapMethod<Items>(
    services.ItemsService.prototype,
    'readByQuery',
    (next) =>
      async function (query, ...rest) {
        const user = this.accountability?.user;
        const read = () => next.call(this, query, ...rest);
        if (
          !user ||
          this.accountability?.admin ||
          inTurn.getStore() ||
          !isLarge(this, query as Query)
        )
          return read();
        return turns.run(user, () => inTurn.run(true, read));
      },
  );
};
