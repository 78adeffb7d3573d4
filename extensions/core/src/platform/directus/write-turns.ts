import type { Accountability } from '@directus/types';
import type { Knex } from 'knex';
import { refusal } from '../errors.ts';
import type { RegisterHooks } from '../hooks.ts';
import { hasWriteTurn, inWriteTurn } from '../write-turn.ts';
import { countImported } from './running-imports.ts';
import { wrapMethod } from './wrap-method.ts';

type Items = { accountability: Accountability | null; collection: string; knex: Knex };

/** Their first arguments are rows or keys; the others of the service use these. */
const METHODS = [
  'createOne',
  'createMany',
  'updateMany',
  'updateBatch',
  'upsertMany',
  'deleteMany',
] as const;

/** The others write by these: each row counts once. */
const COUNTED: readonly string[] = ['createOne', 'updateMany', 'deleteMany'];

const isBare = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null;

/**
 * Objects inside of a GraphQL document have no prototype. Directus writes them into the text of a
 * broken reference, which fails: a row that is missing would be answered unlike a foreign one.
 */
const withoutBare = (given: unknown): unknown => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
  const entries = Object.entries(given);
  if (!entries.some(([, value]) => isBare(value))) return given;
  return Object.fromEntries(
    entries.map(([field, value]) => [field, isBare(value) ? { ...(value as object) } : value]),
  );
};

/** Whichever door it came through; never inside a transaction, which holds its connection already. */
export const registerWriteTurns: RegisterHooks = (_register, { services, env, database }) => {
  const most = Number(env['MAX_BATCH_MUTATION']);
  for (const name of METHODS)
    wrapMethod<Items>(
      services.ItemsService.prototype,
      name,
      (next) =>
        async function (rows, ...rest) {
          const user = this.accountability?.user;
          const write = () => next.call(this, ...[rows, ...rest].map(withoutBare));
          const one = name === 'createOne' ? 1 : 0;
          const count = Array.isArray(rows) ? rows.length : one;
          if (COUNTED.includes(name)) countImported(this.knex, this.collection, count);
          if (!user || count === 0 || hasWriteTurn() || this.knex.isTransaction) return write();
          // Directus counts while it writes: it would refuse after as many rows' work.
          if (count > most)
            throw refusal('INVALID_PAYLOAD.manyRows', 400, { most }, { limit: most });
          return inWriteTurn(database, { who: user, isUser: true, rows: count }, write);
        },
    );
};
