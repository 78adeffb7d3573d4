import type { Application, ErrorRequestHandler, NextFunction, Request, Response } from 'express';
import type { Knex } from 'knex';
import { toDomainError } from './database-errors.ts';
import { nameColumn } from './name-column.ts';
import type { RegisterHooks } from './hooks.ts';
import { refusalInWords } from './in-callers-language.ts';
import { withoutValue } from './without-value.ts';
import { unfitQuery } from './unfit-query.ts';

/** Directus makes statements of what was asked; ours are right, or a fault that shows as one. */
const isAsked = ({ method, path }: Request): boolean =>
  ['GET', 'SEARCH'].includes(method) && !path.startsWith('/api/');

const translate =
  (knex: Knex): ErrorRequestHandler =>
  (error: unknown, req: Request, _res: Response, next: NextFunction): void => {
    const put = (one: unknown): unknown => {
      const known = withoutValue(toDomainError(one));
      return isAsked(req) ? unfitQuery(known) : known;
    };
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
  filter('database.error', (error) => withoutValue(toDomainError(error)));
  init('routes.custom.after', ({ app }) => {
    (app as Application).use(translate(database));
  });
};
