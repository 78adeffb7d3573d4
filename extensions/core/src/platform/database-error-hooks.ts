import type { Application, ErrorRequestHandler, NextFunction, Request, Response } from 'express';
import type { Knex } from 'knex';
import { toDomainError } from './database-errors.ts';
import { nameColumn } from './name-column.ts';
import { domainError } from './errors.ts';
import type { RegisterHooks } from './hooks.ts';
import { refusalInWords } from './in-callers-language.ts';

/** A sum of texts, an order by JSON, a comparison of types that have none. */
const UNFIT = new Set([
  '42703',
  '42883',
  '42804',
  '42846',
  '42725',
  '42803',
  '42P10',
  '42P18',
  '0A000',
]);

/** Directus makes statements of what was asked; ours are right, or a fault that shows as one. */
const unfitQuery = (error: unknown, { method, path }: Request): unknown => {
  const isAsked = ['GET', 'SEARCH'].includes(method) && !path.startsWith('/api/');
  if (!isAsked || !UNFIT.has(String((error as { code?: unknown } | null)?.code))) return error;
  const reason = (error as Error).message.split(' - ').at(-1) ?? '';
  const message = `Invalid query: the type of a field does not bear it (${reason}).`;
  return domainError('INVALID_QUERY', 400, message, { reason });
};

const translate =
  (knex: Knex): ErrorRequestHandler =>
  (error: unknown, req: Request, _res: Response, next: NextFunction): void => {
    const put = (one: unknown): unknown => unfitQuery(toDomainError(one), req);
    const refusal = Array.isArray(error) ? error.map(put) : put(error);
    const pass = (): void => next(refusal);
    refusalInWords(knex, req, refusal).then(pass, pass);
  };

/**
 * What triggers and constraints refuse reads the same through Directus' routes as through ours.
 * The event covers statements; a deferred constraint speaks only at the commit, outside of it.
 */
export const registerDatabaseErrorHooks: RegisterHooks = ({ filter, init }, { database }) => {
  database.on('query-error', nameColumn);
  filter('database.error', (error) => toDomainError(error));
  init('routes.custom.after', ({ app }) => {
    (app as Application).use(translate(database));
  });
};
