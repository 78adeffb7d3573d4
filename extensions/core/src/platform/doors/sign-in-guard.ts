import { setTimeout as wait } from 'node:timers/promises';
import type { RegisterFunctions } from '@directus/types';
import type { Application, NextFunction, Request, Response } from 'express';
import { clientOf } from '../client-address.ts';
import { asProver } from '../directus/hash-turns.ts';
import { asGuard } from '../directus/route-stack.ts';
import { refusal } from '../errors.ts';
import type { Attempt, SignInLimit } from './sign-in-limit.ts';

type Body = Record<string, unknown>;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Paths under which somebody proves who he is, and what each is about. */
const DOORS: readonly { path: string; attempt: (body: Body, req: Request) => Attempt }[] = [
  {
    path: '/auth/login',
    attempt: (body) => ({
      kind: 'password',
      account: text(body['email']) ?? text(body['identifier']),
    }),
  },
  {
    path: '/shares/auth',
    // The database takes the same id in several ways of writing.
    attempt: (body) => ({
      kind: 'password',
      account: text(body['share'])?.replace(/[^0-9a-z]/gi, '') ?? null,
    }),
  },
  {
    path: '/users/me/tfa',
    attempt: (_body, req) => ({ kind: 'password', account: req.accountability?.user ?? null }),
  },
  { path: '/auth/password/request', attempt: (body) => mailTo(body) },
  { path: '/users/register', attempt: (body) => mailTo(body) },
  { path: '/auth/password/reset', attempt: () => TOKEN },
  { path: '/users/invite/accept', attempt: () => TOKEN },
  { path: '/auth/refresh', attempt: () => TOKEN },
];
const TOKEN: Attempt = { kind: 'token', account: null };

const mailTo = (body: Body): Attempt => ({ kind: 'mail', account: text(body['email']) });

/** Before Directus' own routes; a try that turned out well is not held against its address. */
export const guardSignIn = (
  app: Application,
  limit: SignInLimit,
  report: (error: unknown) => void,
): void => {
  for (const { path, attempt } of DOORS) {
    app.use(
      path,
      asGuard((req: Request, res: Response, next: NextFunction) => {
        if (req.method !== 'POST') return next();
        const tried = attempt((req.body ?? {}) as Body, req);
        limit.admit(tried, req, res).then((isKnown) => {
          res.on('finish', () => {
            const isRight = res.statusCode < 400 && tried.kind !== 'mail';
            // Directus tells of a right password itself, also through GraphQL.
            const isTold = path === '/auth/login' && tried.account !== null;
            if (isRight && !isTold) forgive(limit, tried, req).catch(report);
          });
          asProver({ client: clientOf(req.ip), isKnown }, next);
        }, next);
      }),
    );
  }
};

const forgive = async (limit: SignInLimit, tried: Attempt, req: Request): Promise<void> => {
  if (tried.account === null) await limit.giveBack(req);
  else await limit.succeeded(tried.account, clientOf(req.ip));
};

type Login = { payload: Body; status: string };
const STALL_MS = 500;

/**
 * What no middleware sees: a socket that signs in by password calls the service without anybody's
 * address, so it could not be limited. Sockets sign in with a token.
 */
export const registerSignInHooks = (
  { filter, action }: RegisterFunctions,
  limit: SignInLimit,
  report: (error: unknown) => void,
): void => {
  filter('auth.login', async (payload, _meta, { accountability }) => {
    if (accountability) return payload;
    await wait(STALL_MS);
    throw refusal('SIGN_IN_BY_TOKEN', 401);
  });
  action('auth.login', (meta, { accountability }) => {
    const { payload, status } = meta as unknown as Login;
    const account = text(payload['email']) ?? text(payload['identifier']);
    if (status !== 'success' || account === null) return;
    limit.succeeded(account, accountability?.ip ?? null).catch(report);
  });
};
