import type { Application, NextFunction, Request, Response } from 'express';
import type { Knex } from 'knex';
import { clientOf } from '../client-address.ts';
import { asGuard } from '../directus/route-stack.ts';
import { isDomainError } from '../errors.ts';
import { inReadTurn } from '../read-turn.ts';

/** They change nothing, or have their turn to write where they do. */
const READS = new Set(['GET', 'SEARCH']);
/**
 * Ours take their turns where the route is known. The others are files, which are as slow as who reads
 * them, what waits for servers elsewhere, and what says that the process lives.
 */
const ELSEWHERE =
  /^\/(?:api|assets|admin|portal|t|auth|flows\/trigger|server\/(?:ping|health))(?:\/|$)/;
const GRAPHQL = /^\/graphql(?:\/|$)/;

export const takesReadTurn = ({ method, path }: Pick<Request, 'method' | 'path'>): boolean =>
  READS.has(method) ? !ELSEWHERE.test(path) : method === 'POST' && GRAPHQL.test(path);

/** When the answer is made, however long its reader takes, or nobody waits for it any more. */
const answered = (res: Response): Promise<void> =>
  new Promise((resolve) => {
    for (const event of ['prefinish', 'finish', 'close']) res.once(event, resolve);
  });

export const readTurns =
  (knex: Knex) =>
  (req: Request, res: Response, next: NextFunction): void => {
    if (!takesReadTurn(req)) {
      next();
      return;
    }
    const user = req.accountability?.user ?? null;
    inReadTurn(knex, { user, address: clientOf(req.ip) }, async () => {
      // Who went away while he waited is not answered.
      if (res.destroyed || res.writableEnded) return;
      const end = answered(res);
      next();
      await end;
    }).catch((error: unknown) => {
      const seconds = isDomainError(error) ? error.extensions?.['retryAfterSeconds'] : undefined;
      if (typeof seconds === 'number') res.setHeader('Retry-After', seconds);
      next(error);
    });
  };

/** Every question of a door of Directus waits for the turn of its person and company. */
export const guardTurns = (app: Application, knex: Knex): void => {
  app.use(asGuard(readTurns(knex)));
};
