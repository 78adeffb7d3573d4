import type { Application, NextFunction, Request, Response } from 'express';
import { toDomainError } from './database-errors.ts';
import { nameColumn } from './name-column.ts';
import type { RegisterHooks } from './hooks.ts';

const translate = (error: unknown, _req: Request, _res: Response, next: NextFunction): void =>
  next(Array.isArray(error) ? error.map(toDomainError) : toDomainError(error));

/**
 * What triggers and constraints refuse reads the same through Directus' routes as through ours.
 * The event covers statements; a deferred constraint speaks only at the commit, outside of it.
 */
export const registerDatabaseErrorHooks: RegisterHooks = ({ filter, init }, { database }) => {
  database.on('query-error', nameColumn);
  filter('database.error', (error) => toDomainError(error));
  init('routes.custom.after', ({ app }) => {
    (app as Application).use(translate);
  });
};
