import { AsyncLocalStorage } from 'node:async_hooks';
import type { Accountability } from '@directus/types';
import type { Knex } from 'knex';
import { refusal } from '../errors.ts';
import type { RegisterHooks } from '../hooks.ts';
import { createShares } from '../shares.ts';
import { wrapMethod } from './wrap-method.ts';

type Items = { accountability: Accountability | null; knex: Knex };

/** Rows that are written one by one in a transaction, with hooks and history for each. */
const MANY = 20;

/** Each holds a connection until its last row is written: one person never holds them all. */
const turns = createShares({ slots: 4, perCompany: 1, maxWaiting: 5, name: 'writes of many rows' });
/** Fewer rows are written quickly; sixty such writes at once are as much as a long one. */
const short = createShares({ slots: 12, perCompany: 4, maxWaiting: 40, name: 'writes of rows' });
/** What such a write does on its own behalf belongs to its turn. */
const inTurn = new AsyncLocalStorage<true>();

/** Their first arguments are rows or keys. */
const METHODS = ['createMany', 'updateMany', 'updateBatch', 'upsertMany', 'deleteMany'];

/** Whichever door it came through; never inside a transaction, which holds its connection already. */
export const registerWriteTurns: RegisterHooks = (_register, { services, env }) => {
  const most = Number(env['MAX_BATCH_MUTATION']);
  for (const name of METHODS)
    wrapMethod<Items>(
      services.ItemsService.prototype,
      name,
      (next) =>
        async function (rows, ...rest) {
          const user = this.accountability?.user;
          const write = () => next.call(this, rows, ...rest);
          const count = Array.isArray(rows) ? rows.length : 0;
          if (!user || count === 0 || inTurn.getStore() || this.knex.isTransaction) return write();
          // Directus counts while it writes: it would refuse after as many rows' work.
          if (count > most)
            throw refusal('INVALID_PAYLOAD.manyRows', 400, { most }, { limit: most });
          return (count > MANY ? turns : short).run(user, () => inTurn.run(true, write));
        },
    );
};
