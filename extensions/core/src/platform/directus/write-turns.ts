import { AsyncLocalStorage } from 'node:async_hooks';
import type { Accountability } from '@directus/types';
import type { Knex } from 'knex';
import type { RegisterHooks } from '../hooks.ts';
import { createShares } from '../shares.ts';
import { wrapMethod } from './wrap-method.ts';

type Items = { accountability: Accountability | null; knex: Knex };

/** Rows that are written one by one in a transaction, with hooks and history for each. */
const MANY = 20;

/** Each holds a connection until its last row is written: one person never holds them all. */
const turns = createShares({ slots: 4, perCompany: 1, maxWaiting: 5, name: 'writes of many rows' });
/** What such a write does on its own behalf belongs to its turn. */
const inTurn = new AsyncLocalStorage<true>();

/** First arguments: rows or keys. How many there may be at all says MAX_BATCH_MUTATION. */
const METHODS = ['createMany', 'updateMany', 'updateBatch', 'upsertMany', 'deleteMany'];

/** Whichever door it came through; never inside a transaction, which holds its connection already. */
export const registerWriteTurns: RegisterHooks = (_register, { services }) => {
  for (const name of METHODS)
    wrapMethod<Items>(
      services.ItemsService.prototype,
      name,
      (next) =>
        async function (rows, ...rest) {
          const user = this.accountability?.user;
          const write = () => next.call(this, rows, ...rest);
          const isMany = Array.isArray(rows) && rows.length > MANY;
          if (!user || !isMany || inTurn.getStore() || this.knex.isTransaction) return write();
          return turns.run(user, () => inTurn.run(true, write));
        },
    );
};
