import type { Application, Request } from 'express';
import { asGuard } from '../directus/route-stack.ts';
import { refusal } from '../errors.ts';

type Body = Record<string, unknown>;

const EXPORTS = ['csv', 'csv_utf8', 'json', 'xml', 'yaml'];

const refuse = (field: string, message: string): Error =>
  refusal('INVALID_PAYLOAD.detail', 400, { field, message }, { field, reason: message });

const isObject = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is missing, Directus says itself. */
const checkSecondFactor = (body: Body): void => {
  for (const field of ['password', 'secret', 'otp'])
    if (body[field] && typeof body[field] !== 'string') throw refuse(field, 'must be a text');
};

const checkImport = ({ url }: Body): void => {
  if (typeof url !== 'string') return;
  const read = URL.canParse(url) ? new URL(url) : null;
  if (!read || !['http:', 'https:'].includes(read.protocol))
    throw refuse('url', 'must be an address that begins with http:// or https://');
};

/** The export itself runs when the answer is out: nobody would hear of a mistake. */
const checkExport =
  (storages: ReadonlySet<string>) =>
  ({ format, file }: Body): void => {
    if (format && !EXPORTS.includes(format as string))
      throw refuse('format', `must be one of ${EXPORTS.join(', ')}`);
    if (file !== undefined && file !== null && !isObject(file))
      throw refuse('file', 'must be an object');
    const storage = isObject(file) ? file['storage'] : undefined;
    if (storage !== undefined && !storages.has(storage as string))
      throw refuse('file.storage', `must be one of ${[...storages].join(', ')}`);
  };

/** Bodies whose members Directus hands on before it looks what they are. */
export const guardBodies = (app: Application, storages: ReadonlySet<string>): void => {
  const on = (path: string, check: (body: Body) => void): void => {
    app.use(
      path,
      asGuard((req: Request, _res, next) => {
        try {
          if (req.accountability?.user && isObject(req.body)) check(req.body);
          next();
        } catch (error) {
          next(error);
        }
      }),
    );
  };
  on('/users/me/tfa', checkSecondFactor);
  on('/files/import', checkImport);
  on('/utils/export', checkExport(storages));
};
