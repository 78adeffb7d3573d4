import busboy, { type Busboy } from 'busboy';
import type { Request } from 'express';
import type { z } from 'zod';
import { setMember } from '../../../domain/kernel/index.ts';
import { cleanText, fileLabel, findBadValue } from '../../../domain/kernel/text.ts';
import { badValueError } from './bad-value-guard.ts';
import { isDomainError, refusal } from './errors.ts';
import { createUploadSink, type SunkFile } from './upload-sink.ts';

export type MultipartLimits = {
  /** Bytes of one file. */
  maxFileBytes: number;
  maxFiles: number;
  /** Bytes of one plain field; 64 KiB when absent. */
  maxFieldBytes?: number;
};

/** What a route says of the forms it takes. */
export type MultipartRoute = MultipartLimits & {
  /**
   * Shape of the plain fields of a form that the handler takes while it comes, from `form`; such a
   * route has no `body`, and is not idempotent.
   */
  coming?: z.ZodType;
};

/** To be read until the answer is sent. */
export type UploadedFile = SunkFile & { field: string; fileName: string; mimeType: string };

export type MultipartForm = {
  fields: Record<string, string>;
  files: UploadedFile[];
  cleanUp: () => Promise<void>;
};

/** A request that is still coming in. */
export type ArrivingForm = {
  /** Those that were there so far. */
  fields: Readonly<Record<string, string>>;
  /** Files in their order, each as soon as it is whole. Throws behind the last of them when more should come. */
  files: () => AsyncGenerator<UploadedFile>;
  cleanUp: () => Promise<void>;
};

const MAX_FIELDS = 100;

const tooLarge = (fileName: string, limit: number): Error =>
  refusal(
    'CONTENT_TOO_LARGE.file',
    413,
    { fileName, limit },
    {
      file: fileName,
      limit,
    },
  );

const broken = (cause: unknown): Error =>
  refusal('INVALID_PAYLOAD.upload', 400, { cause: String(cause) });

const formOf = (req: Request, limits: MultipartLimits): Busboy => {
  try {
    return busboy({
      headers: req.headers,
      defParamCharset: 'utf8',
      limits: {
        fileSize: limits.maxFileBytes,
        files: limits.maxFiles,
        fields: MAX_FIELDS,
        fieldSize: limits.maxFieldBytes ?? 64 * 1024,
      },
    });
  } catch (error) {
    throw broken(error);
  }
};

/** Wakes whoever waits for the next change. */
const createBell = () => {
  let ring: () => void = () => undefined;
  return {
    ring: () => ring(),
    heard: () =>
      new Promise<void>((resolve) => {
        ring = resolve;
      }),
  };
};

/**
 * Begins to read a multipart request within the limits; it goes on while its files are taken. A
 * client's file name is kept as a label only; it never becomes part of a path.
 */
export const openMultipart = (req: Request, limits: MultipartLimits): ArrivingForm => {
  const form = formOf(req, limits);
  const sink = createUploadSink();
  const fields: Record<string, string> = {};
  const coming: Promise<UploadedFile>[] = [];
  const bell = createBell();
  let failure: unknown;
  let isWhole = false;

  const stop = (): void => {
    req.unpipe();
    req.resume();
    // A file that was cut off would be waited for for ever.
    form.destroy();
  };
  const fail = (error: unknown): void => {
    failure ??= error;
    stop();
    bell.ring();
  };

  /** Also of names: they are labels that are stored. */
  const isRefused = (field: string, texts: Record<string, string>): boolean => {
    const bad = findBadValue(texts);
    if (bad) fail(badValueError('form', { ...bad, path: cleanText(field) }));
    return bad !== null;
  };
  form.on('field', (name, value, info) => {
    if (isRefused(name, { name, value })) return;
    if (info.valueTruncated)
      fail(refusal('CONTENT_TOO_LARGE.field', 413, { name }, { field: name }));
    setMember(fields, name, value);
  });
  form.on('file', (field, source, info) => {
    const fileName = info.filename || 'file';
    // The parser tells of what else it has in hand after it was stopped; such a file would never end.
    if (failure !== undefined || isRefused(field, { field, fileName })) {
      source.resume();
      return;
    }
    const whole = sink.take(source as AsyncIterable<Buffer>).then((sunk): UploadedFile => {
      if (source.truncated) throw tooLarge(fileName, limits.maxFileBytes);
      return { field, fileName: fileLabel(fileName), mimeType: info.mimeType, ...sunk };
    });
    whole.catch(fail);
    coming.push(whole);
    bell.ring();
  });
  form.on('filesLimit', () =>
    fail(
      refusal(
        'CONTENT_TOO_LARGE.files',
        413,
        { maxFiles: limits.maxFiles },
        {
          limit: limits.maxFiles,
        },
      ),
    ),
  );
  form.on('error', (error) => fail(isDomainError(error) ? error : broken(error)));
  form.on('close', () => {
    isWhole = true;
    bell.ring();
  });
  req.on('aborted', () => fail(refusal('INVALID_PAYLOAD.cutOff', 400)));
  req.pipe(form);

  const files = async function* (): AsyncGenerator<UploadedFile> {
    for (;;) {
      const next = coming.shift();
      if (next) {
        const file = await next.catch(() => undefined);
        if (file) yield file;
      } else if (failure !== undefined) throw failure;
      else if (isWhole) return;
      else await bell.heard();
    }
  };
  const cleanUp = async (): Promise<void> => {
    if (!isWhole) stop();
    await Promise.allSettled(coming);
    await sink.cleanUp();
  };
  return { fields, files, cleanUp };
};

/** Reads a whole multipart request. */
export const readMultipart = async (
  req: Request,
  limits: MultipartLimits,
): Promise<MultipartForm> => {
  const { fields, files: coming, cleanUp } = openMultipart(req, limits);
  const files: UploadedFile[] = [];
  try {
    for await (const file of coming()) files.push(file);
    return { fields, files, cleanUp };
  } catch (error) {
    await cleanUp();
    throw error;
  }
};
