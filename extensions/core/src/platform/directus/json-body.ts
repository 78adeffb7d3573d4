import { InvalidPayloadError } from '@directus/errors';
// The one that Directus brings.
import express, { type Application, type Request } from 'express';
import { isDomainError, refusal } from '../errors.ts';

/** Commas of a body as it came; more than four times what a body may have in values. */
const COMMAS_MAX = 100_000;
const COMMA = 0x2c;

const refuseManyParts = (bytes: Buffer): void => {
  let count = 0;
  for (let at = bytes.indexOf(COMMA); at >= 0; at = bytes.indexOf(COMMA, at + 1)) count += 1;
  if (count > COMMAS_MAX)
    throw refusal('CONTENT_TOO_LARGE.values', 413, { most: COMMAS_MAX }, { limit: COMMAS_MAX });
};

/**
 * Reads JSON bodies in place of Directus, which finds them read. A body of a quarter of a million
 * members takes seconds to be parsed, a stranger's too; its commas are counted in a millisecond.
 */
export const readJsonBodies = (app: Application, limit: string): void => {
  const read = express.json({
    limit,
    verify: (req, _res, bytes) => {
      (req as Request & { rawBody?: Buffer }).rawBody = bytes;
      refuseManyParts(bytes);
    },
  });
  app.use((req, res, next) => {
    read(req, res, (error?: unknown) => {
      if (!error || isDomainError(error)) next(error);
      else next(new InvalidPayloadError({ reason: (error as Error).message }));
    });
  });
};
