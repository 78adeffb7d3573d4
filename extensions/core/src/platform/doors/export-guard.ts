import type { Query, SchemaOverview } from '@directus/types';
import type { Application, Request } from 'express';
import { asGuard } from '../directus/route-stack.ts';
import { refusal } from '../errors.ts';
import { measureQuery } from './query-measure.ts';
import { inheritedName } from './query-names.ts';

type Asked = Request & {
  sanitizedQuery?: Query & { export?: string | null };
  schema: SchemaOverview;
};

/** Records of one export, with those of its relations: what is made into text at once. */
const RECORDS_MAX = 25_000;
const SLOW_RECORDS_MAX = 5_000;
const DEFAULT_ROWS = 100;

/**
 * An export is refused by what its query may bring, before a row of it is read. What is read after
 * all is looked at again by its size (`directus/inert-exports.ts`).
 */
export const guardExports = (
  app: Application,
  limits: { levels: number; relations: number; records: number; rows: number },
): void => {
  app.use(
    '/items',
    asGuard((req, _res, next) => {
      const { sanitizedQuery: query, schema } = req as Asked;
      const format = query?.export;
      const collection = /^\/([^/]+)/.exec(req.path)?.[1] ?? '';
      const isKnown = Object.hasOwn(schema?.collections ?? {}, collection);
      if (!query || !format || !isKnown || inheritedName(query) !== null) return next();
      const asked = query.limit ?? DEFAULT_ROWS;
      const rows = asked < 0 ? limits.rows : asked;
      const { records } = measureQuery(schema, collection, query, rows, limits);
      const most = ['xml', 'yaml'].includes(format) ? SLOW_RECORDS_MAX : RECORDS_MAX;
      if (records <= most) return next();
      const fitting = Math.max(1, Math.floor((most / records) * rows));
      return next(
        refusal(
          'QUERY_TOO_LARGE.export',
          400,
          { format, rows: fitting },
          { field: 'limit', limit: fitting },
        ),
      );
    }),
  );
};
