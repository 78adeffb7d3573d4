import busboy from 'busboy';
import Multipart from 'busboy/lib/types/multipart.js';
import type { Application, ErrorRequestHandler, Request, Response } from 'express';
import type { Knex } from 'knex';
import type { Readable, Writable } from 'node:stream';
import { cleanText, findBadValue } from '../../../../domain/kernel/text.ts';
import { badValueError } from '../bad-value-guard.ts';
import { directusRights } from '../directus-internals.ts';
import { asGuard } from '../directus/route-stack.ts';
import { isDomainError, refusal } from '../errors.ts';
import type { RegisterHooks } from '../hooks.ts';

const GUARDED = Symbol.for('fieldwright.guarded');

type Emit = (this: Writable, event: string, ...args: unknown[]) => boolean;
type FilePart = { filename?: string; mimeType: string };

export const brokenForm = (cause: unknown): Error =>
  isDomainError(cause) ? cause : refusal('INVALID_PAYLOAD.upload', 400, { cause: String(cause) });

/** A form may end inside of a file: nobody listens to its stream yet, which would end the process. */
const watchFile = (file: Readable): void => {
  const pipe = file.pipe.bind(file);
  file.on('error', () => file.unpipe());
  file.pipe = ((to: Writable, options?: { end?: boolean }) => {
    file.once('error', (error) => to.destroy(error));
    return pipe(to, options);
  }) as Readable['pipe'];
};

/** What of a part cannot be stored, as its name or its value. */
const partProblem = (event: string, args: unknown[]): Error | null => {
  const [name, value, info] = args as [string | undefined, unknown, FilePart];
  const texts = event === 'file' ? { name, ...info } : { name, value };
  const bad = findBadValue(texts);
  return bad && badValueError('form', { ...bad, path: cleanText(name ?? '') });
};

/**
 * Every form of the process, Directus' and ours, tells of at most one error, as one of the caller,
 * and of nothing after it.
 */
export const guardForms = (): void => {
  const methods = Multipart.prototype as unknown as { emit: Emit & { [GUARDED]?: Emit } };
  const emit = methods.emit[GUARDED] ?? methods.emit;
  const failed = new WeakSet<Writable>();
  const guarded: Emit = function (event, ...args) {
    if (event === 'file') watchFile(args[1] as Readable);
    const isPart = event === 'file' || event === 'field';
    const problem = isPart && !failed.has(this) ? partProblem(event, args) : null;
    if (event === 'error' || problem) {
      if (event === 'file') (args[1] as Readable).resume();
      if (failed.has(this)) return true;
      failed.add(this);
      return emit.call(this, 'error', brokenForm(problem ?? args[0]));
    }
    if (!failed.has(this)) return emit.call(this, event, ...args);
    if (event === 'file') (args[1] as Readable).resume();
    // It would count as a form without files.
    return isPart || event === 'close' ? true : emit.call(this, event, ...args);
  };
  methods.emit = Object.assign(guarded, { [GUARDED]: emit });
};

/** Where Directus reads a form before it asks anything else. */
const isForm = (method: string, path: string): boolean =>
  (method === 'POST' && /^\/(files|utils\/import\/[^/]+)\/?$/i.test(path)) ||
  (method === 'PATCH' && /^\/files\/[^/]+\/?$/i.test(path));

const senders = new WeakMap<Readable, AbortSignal>();

/** Ends when who sent this file of an import has gone before the answer. */
export const senderOf = (file: Readable): AbortSignal | undefined => senders.get(file);

/** Directus answers an import when its file was read, and waits for ever for one that is not there. */
const demandFile = (req: Request, res: Response): void => {
  const gone = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) gone.abort();
  });
  const pipe = req.pipe.bind(req) as (to: Writable, options?: { end?: boolean }) => Writable;
  req.pipe = ((to: Writable, options?: { end?: boolean }) => {
    let hasFile = false;
    to.on('file', (_name: string, file: Readable) => {
      hasFile = true;
      senders.set(file, gone.signal);
    });
    to.once('close', () => {
      if (!hasFile) to.emit('error', refusal('INVALID_PAYLOAD.noFile', 400, {}, { field: 'file' }));
    });
    // Who goes away leaves a form that never ends, and what waits for it.
    req.once('close', () => {
      if (!req.complete) to.destroy(new Error('The sender went away'));
    });
    return pipe(to, options);
  }) as typeof req.pipe;
};

const guardUploads = (app: Application, knex: Knex): void => {
  app.use(
    asGuard((req, res, next) => {
      if (!isForm(req.method, req.path)) {
        next();
        return;
      }
      const check = async (): Promise<void> => {
        const { accountability, schema } = req;
        if (accountability && !accountability.admin && /^\/files\/?$/i.test(req.path)) {
          const { create } = await directusRights();
          await create(accountability, 'directus_files', [], { schema, knex });
        }
        if (/^\/utils\//i.test(req.path)) demandFile(req, res);
        if (req.is('multipart/form-data') === false) return;
        try {
          busboy({ headers: req.headers });
        } catch (error) {
          throw brokenForm(error);
        }
      };
      check().then(() => next(), next);
    }),
  );
};

/** A form and its file may both fail: the first has answered, and another would cut the answer off. */
const onlyFirst = (): ErrorRequestHandler => {
  const answered = new WeakSet<object>();
  return (error, req, _res, next) => {
    if (answered.has(req)) return;
    answered.add(req);
    next(error);
  };
};

export const registerFormGuard: RegisterHooks = ({ init }, { database }) => {
  guardForms();
  init('routes.before', (meta) => guardUploads((meta as { app: Application }).app, database));
  init('routes.after', (meta) => (meta as { app: Application }).app.use(onlyFirst()));
};
