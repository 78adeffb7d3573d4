import { InvalidPayloadError } from '@directus/errors';
// The one that Directus brings.
import express, { type Application, type Request, type RequestHandler } from 'express';
import { isDomainError, refusal } from '../errors.ts';

/** Commas of a body as it came; more than four times what a body may have in values. */
const COMMAS_MAX = 100_000;
/** The structure of a whole installation, which the platform's administrator alone may send. */
const STRUCTURE_COMMAS_MAX = 500_000;
const COMMA = 0x2c;

/** What somebody may send who has not said who he is: forms to sign in with are far smaller. */
export const STRANGER_BYTES = 64 * 1024;

/** `_body` is how body parsers tell each other that there is nothing left to read. */
type Read = Request & { rawBody?: Buffer; _body?: boolean };

const mostOf = ({ path, accountability }: Request): number =>
  accountability?.admin && path.startsWith('/schema/') ? STRUCTURE_COMMAS_MAX : COMMAS_MAX;

const refuseManyParts = (bytes: Buffer, most: number): void => {
  let count = 0;
  for (let at = bytes.indexOf(COMMA); at >= 0; at = bytes.indexOf(COMMA, at + 1)) count += 1;
  if (count > most) throw refusal('CONTENT_TOO_LARGE.values', 413, { most }, { limit: most });
};

const tooLarge = (limit: number): Error =>
  refusal('CONTENT_TOO_LARGE.body', 413, { limit }, { limit });

const saidOf = (error: unknown): unknown => {
  if (!error || isDomainError(error)) return error;
  const { type, limit, message } = error as Error & { type?: string; limit?: number };
  if (type === 'entity.too.large') return tooLarge(limit ?? 0);
  return new InvalidPayloadError({ reason: message });
};

const reader = (limit: string | number): RequestHandler => {
  const read = express.json({
    limit,
    verify: (req, _res, bytes) => {
      (req as Read).rawBody = bytes;
      refuseManyParts(bytes, mostOf(req as Request));
    },
  });
  return (req, res, next) => read(req, res, (error?: unknown) => next(saidOf(error)));
};

/** Something that may turn out to be a sign-in; whether it is, is not known before it is looked up. */
const saysWho = ({ headers, query }: Request): boolean =>
  headers.authorization !== undefined ||
  headers.cookie !== undefined ||
  query['access_token'] !== undefined;

/** Its length is said, and what arrives is not more than that. */
const isSmall = ({ headers }: Request): boolean =>
  headers['transfer-encoding'] === undefined &&
  [undefined, 'identity'].includes(headers['content-encoding']) &&
  Number(headers['content-length'] ?? 0) <= STRANGER_BYTES;

const waiting = new WeakSet<Request>();

/**
 * Reads JSON bodies in place of Directus, which finds them read. A body of a quarter of a million
 * members takes seconds to be parsed; its commas are counted in a millisecond. A large one is left
 * where it is until it is known who sends it: `readLargeBodies`.
 */
export const readJsonBodies = (app: Application): void => {
  const read = reader(STRANGER_BYTES);
  app.use((req, res, next) => {
    if (isSmall(req) || !saysWho(req) || !req.is('json')) {
      read(req, res, next);
      return;
    }
    waiting.add(req);
    (req as Read)._body = true;
    req.body = {};
    next();
  });
};

/** Behind the look-up of who sends: a large body of somebody who is signed in, and of nobody else. */
export const readLargeBodies = (app: Application, limit: string): void => {
  const read = reader(limit);
  app.use((req, res, next) => {
    if (!waiting.has(req)) {
      next();
      return;
    }
    waiting.delete(req);
    if (!req.accountability?.user) {
      next(tooLarge(STRANGER_BYTES));
      return;
    }
    (req as Read)._body = false;
    read(req, res, next);
  });
};
