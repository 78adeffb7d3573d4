import type { Application, Request } from 'express';
import { countValues } from '../../../../domain/kernel/text.ts';
import { asGuard } from '../directus/route-stack.ts';
import { refusal } from '../errors.ts';

/** Members and entries of a body, of all levels: each is looked at by guards, hooks and history. */
const VALUES_MAX = 25_000;

/** The structure of an installation comes in one body. */
const WHOLE_STRUCTURE = '/schema/';

export const guardBodySize = (app: Application): void => {
  app.use(
    asGuard((req: Request, _res, next) => {
      const isWhole = req.path.startsWith(WHOLE_STRUCTURE);
      if (isWhole || countValues(req.body, VALUES_MAX) <= VALUES_MAX) next();
      else
        next(refusal('CONTENT_TOO_LARGE.values', 413, { most: VALUES_MAX }, { limit: VALUES_MAX }));
    }),
  );
};
