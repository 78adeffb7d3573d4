import type { Application, NextFunction, Request, Response } from 'express';
import { asGuard } from '../directus/route-stack.ts';
import { domainError, forbidden, refusal } from '../errors.ts';

export const HASH_TEXT_MAX = 1_000;
/** As Directus makes them: 64 MiB, three passes, four lanes. */
const HASH_COST = { m: 65_536, t: 4, p: 4 };

/** Why this hash costs too much to be checked; null when it does not. */
export const costlyHash = (hash: string): string | null => {
  const parameters = /\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(hash);
  if (hash.length > 512 || !parameters) return 'It is not an argon2 hash.';
  const [m, t, p] = parameters.slice(1).map(Number) as [number, number, number];
  const isCostly = m > HASH_COST.m || t > HASH_COST.t || p > HASH_COST.p;
  return isCostly
    ? `It asks for more than memory ${HASH_COST.m}, ${HASH_COST.t} passes and ${HASH_COST.p} lanes.`
    : null;
};

type Caller = { user?: string | null; admin?: boolean } | null | undefined;

export const refuseVisitor = (caller: Caller): void => {
  if (!caller?.user) throw refusal('INVALID_CREDENTIALS', 401);
};

/** Hashes cost 64 MiB each: for who administers the platform, and of bounded size. */
export const refuseHashing = (
  caller: Caller,
  input: { string?: unknown; hash?: unknown },
): void => {
  refuseVisitor(caller);
  if (!caller?.admin) throw forbidden('Only the platform’s administrator may make hashes.');
  if (typeof input.string === 'string' && input.string.length > HASH_TEXT_MAX) {
    throw refusal(
      'HASH_TOO_LARGE',
      400,
      { limit: HASH_TEXT_MAX },
      {
        field: 'string',
        limit: HASH_TEXT_MAX,
      },
    );
  }
  const reason = typeof input.hash === 'string' ? costlyHash(input.hash) : null;
  if (reason) throw domainError('HASH_TOO_COSTLY', 400, `"hash": ${reason}`, { field: 'hash' });
};

const guarded = (check: (req: Request) => void) =>
  asGuard((req: Request, _res: Response, next: NextFunction): void => {
    try {
      check(req);
      next();
    } catch (error) {
      next(error);
    }
  });

/** Of all utilities the sign-in page needs one. */
const FOR_VISITORS = '/resolve-redirect';

/** Directus looks at what was sent, or begins the work, before it asks who came. */
export const guardUtilities = (app: Application): void => {
  app.use(
    '/utils',
    guarded((req) => {
      if (req.path.toLowerCase().replace(/\/$/, '') !== FOR_VISITORS) {
        refuseVisitor(req.accountability);
      }
    }),
  );
  app.use(
    '/utils/hash',
    guarded((req) => refuseHashing(req.accountability, (req.body ?? {}) as object)),
  );
  app.use(['/schema', '/deployments'], guarded(refuseAllButAdministrator));
};

const refuseAllButAdministrator = (req: Request): void => {
  if (!req.accountability?.admin) throw forbidden();
};
