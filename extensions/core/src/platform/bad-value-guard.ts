import type { Application, NextFunction, Request, Response } from 'express';
import { type BadValue, findBadValue } from '../../../domain/kernel/text.ts';
import { isInheritedName } from '../../../domain/kernel/paths.ts';
import { readJsonBodies, readLargeBodies } from './directus/json-body.ts';
import { refuseLargeBody } from './doors/body-size.ts';
import { bodyProblem } from './doors/body-shape.ts';
import { shapeProblem } from './doors/query-shape.ts';
import { valueRefused } from './column-errors.ts';
import { type DomainError, forbidden, refusal } from './errors.ts';
import type { RegisterHooks } from './hooks.ts';
import { surviveStrayRejections } from './stray-rejections.ts';

const WORDS = { text: 'character', depth: 'depth' } as const;

export const badValueError = (part: string, { path, reason }: BadValue): DomainError =>
  valueRefused(WORDS[reason], { field: path || part }, { part });

export const refuseBadValue = (part: string, value: unknown): void => {
  const bad = findBadValue(value);
  if (bad) throw badValueError(part, bad);
};

/** Our own bodies have schemas, and so has GraphQL. */
const hasSchema = ({ path }: Request): boolean => /^\/(api|graphql)\//.test(`${path}/`);

const refuseShape = (query: unknown): void => {
  if (typeof query !== 'object' || query === null) return;
  const problem = shapeProblem(query as Record<string, unknown>);
  if (!problem) return;
  const { field, message } = problem;
  throw refusal(
    'INVALID_QUERY.detail',
    400,
    { field, message },
    {
      field,
      reason: message,
    },
  );
};

/**
 * SEARCH, changes by query and exports carry the query in their body. What is no query at all would
 * be one for everything.
 */
const queryIn = ({ method, path, body }: Request): unknown => {
  const query = (body as { query?: unknown } | null | undefined)?.query;
  const isObject = query === undefined || (typeof query === 'object' && !Array.isArray(query));
  const mayBeColumn = !['SEARCH', 'DELETE'].includes(method) && !path.startsWith('/utils/export/');
  if (isObject || mayBeColumn) return query;
  throw refusal(
    'INVALID_QUERY.object',
    400,
    {},
    {
      field: 'query',
      reason: 'must be an object',
    },
  );
};

const refuseBody = ({ method, body }: Request): void => {
  const problem = bodyProblem(method, body);
  if (!problem) return;
  const { field, message } = problem;
  throw refusal(
    'INVALID_PAYLOAD.detail',
    400,
    { field, message },
    {
      field,
      reason: message,
    },
  );
};

const badPath = (path: string): boolean => {
  try {
    return findBadValue(decodeURIComponent(path)) !== null;
  } catch {
    return true;
  }
};

/** Directus looks collections up in plain objects; no collection has the name of what they inherit. */
const refuseInherited = ({ path, body }: Request): void => {
  const { collection } = (body ?? {}) as { collection?: unknown };
  const names = [
    ...decodeURIComponent(path).split('/'),
    ...(typeof collection === 'string' ? [collection] : []),
  ];
  if (names.some(isInheritedName)) throw forbidden();
};

const refusePath = ({ path }: Request): void => {
  if (!path.includes('%') || !badPath(path)) return;
  throw refusal(
    'FAILED_VALIDATION.path',
    400,
    {},
    {
      part: 'path',
      field: 'path',
    },
  );
};

const guard =
  (check: (req: Request) => void) => (req: Request, _res: Response, next: NextFunction) => {
    try {
      check(req);
    } catch (error) {
      next(error);
      return;
    }
    next();
  };

/** JSON inside of the address is read by Directus; what it found is looked at again. */
type Sanitized = Request & { sanitizedQuery?: unknown };

/**
 * What no table can hold is refused at the door, for Directus' routes as for ours: the address before
 * anything looks at it, for a token or a filter may stand in it, the body once it is read.
 */
export const registerBadValueGuard: RegisterHooks = ({ init }, { env, logger }) => {
  surviveStrayRejections(logger);
  init('middlewares.before', ({ app }) => {
    (app as Application).use(
      guard((req) => {
        refusePath(req);
        refuseBadValue('query', req.query);
        refuseShape(req.query);
      }),
    );
    readJsonBodies(app as Application);
  });
  init('middlewares.after', ({ app }) => {
    readLargeBodies(app as Application, String(env['MAX_PAYLOAD_SIZE']));
    (app as Application).use(
      guard((req) => {
        refuseLargeBody(req);
        refuseBadValue('query', (req as Sanitized).sanitizedQuery);
        refuseBadValue('body', req.body);
        refuseInherited(req);
        if (hasSchema(req)) return;
        refuseShape(queryIn(req));
        refuseBody(req);
      }),
    );
  });
};
