import { setTimeout } from 'node:timers/promises';
import type { SchemaOverview } from '@directus/types';
import { checkColumn } from '../../../../domain/kernel/column-value.ts';
import { findBadValue } from '../../../../domain/kernel/text.ts';
import type { Knex } from 'knex';
import { badValueError } from '../bad-value-guard.ts';
import { columnError, IMPORT_MS } from '../column-errors.ts';
import { type ActionEvent, endImport, ofRow, runningImport } from '../directus/running-imports.ts';
import { wrapMethod } from '../directus/wrap-method.ts';
import { domainError, isDomainError, refusal } from '../errors.ts';
import type { RegisterHooks } from '../hooks.ts';

type Service = { collection: string; schema: SchemaOverview; knex: Knex };

const NAMED = /access fields? "([^"]+)"/;

/** An import says in which rows an error with a field stands, and of another one nothing. */
const withField = (error: unknown, primary: string): unknown => {
  if (!isDomainError(error) || error.code !== 'FORBIDDEN' || error.extensions?.['field'])
    return error;
  const field = NAMED.exec(error.message)?.[1] ?? primary;
  return domainError('FORBIDDEN', error.status, error.message, { ...error.extensions, field });
};

const checkRow = (row: unknown, { collection, schema }: Service): void => {
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw refusal('INVALID_PAYLOAD.rows', 400, {}, { field: 'row' });
  // No guard of bodies has seen what stands in a file.
  const bad = findBadValue(row);
  if (bad?.reason === 'depth')
    throw badValueError('row', { ...bad, path: bad.path.split('.')[0] ?? '' });
  const { primary = 'id', fields } = schema.collections[collection] ?? {};
  const key = (row as Record<string, unknown>)[primary];
  const type = fields?.[primary]?.type;
  if (!key || (type !== 'uuid' && type !== 'integer')) return;
  const problem = checkColumn({ type }, type === 'integer' ? Number(key) : key);
  if (problem) throw columnError(collection, { field: primary, ...problem });
};

/** After a statement failed PostgreSQL refuses all others of the transaction. */
const hasFailed = (knex: Knex): Promise<boolean> =>
  knex.raw('select 1').then(
    () => false,
    () => true,
  );

/**
 * What an import, and rows within a row, are written by: a bad key is named with its row. A row that
 * the database refused ends the import: each one after it would be refused for that alone.
 */
export const registerUpsertGuard: RegisterHooks = (_register, { services }) => {
  wrapMethod<Service>(
    services.ItemsService.prototype,
    'upsertOne',
    (next) =>
      async function (row, options, ...rest) {
        const primary = this.schema.collections[this.collection]?.primary ?? 'id';
        const current = runningImport(this.knex);
        if (current?.ended) endImport(current, current.ended);
        if (current && current.depth === 0) current.row += 1;
        // Told when all is written, and a few at a time.
        const told = current && {
          ...(options as object),
          bypassEmitAction: (event: ActionEvent) => current.events.push(event),
        };
        try {
          if (current) current.depth += 1;
          checkRow(row, this);
          return await next.call(this, row, told ?? options, ...rest);
        } catch (error) {
          if (current && (current.ended || (await hasFailed(this.knex))))
            return endImport(current, ofRow(error, current.row, primary));
          await setTimeout(IMPORT_MS);
          throw withField(error, primary);
        } finally {
          if (current) current.depth -= 1;
        }
      },
  );
};
