import type { Readable } from 'node:stream';
import busboy, { type Busboy } from 'busboy';
import type { Request } from 'express';
import { domainError } from './errors.ts';
import { createUploadSink } from './upload-sink.ts';

export type MultipartLimits = {
  /** Bytes of one file. */
  maxFileBytes: number;
  maxFiles: number;
  /** Bytes of one plain field; 64 KiB when absent. */
  maxFieldBytes?: number;
};

export type UploadedFile = {
  field: string;
  fileName: string;
  mimeType: string;
  size: number;
  sha256: string;
  /** Until the answer is sent. */
  read: () => Promise<Buffer>;
  stream: () => Readable;
};

export type MultipartForm = {
  fields: Record<string, string>;
  files: UploadedFile[];
  cleanUp: () => Promise<void>;
};

const MAX_FIELDS = 100;

const tooLarge = (fileName: string, limit: number): Error =>
  domainError('CONTENT_TOO_LARGE', 413, `"${fileName}" is larger than ${limit} bytes.`, {
    file: fileName,
    limit,
  });

const broken = (cause: unknown): Error =>
  domainError('INVALID_PAYLOAD', 400, `The upload is broken: ${String(cause)}`);

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

/**
 * Reads a multipart request within the limits. A client's file name is kept as a label only; it
 * never becomes part of a path.
 */
export const readMultipart = async (
  req: Request,
  limits: MultipartLimits,
): Promise<MultipartForm> => {
  const { take, cleanUp } = createUploadSink();
  const fields: Record<string, string> = {};
  const pending: Promise<UploadedFile>[] = [];
  const form = formOf(req, limits);

  try {
    await new Promise<void>((resolve, reject) => {
      form.on('field', (name, value, info) => {
        if (info.valueTruncated) {
          reject(
            domainError('CONTENT_TOO_LARGE', 413, `Field "${name}" is too long.`, { field: name }),
          );
        }
        fields[name] = value;
      });
      form.on('file', (field, source, info) => {
        const fileName = info.filename || 'file';
        const stored = take(source as AsyncIterable<Buffer>).then((sunk): UploadedFile => {
          if (source.truncated) throw tooLarge(fileName, limits.maxFileBytes);
          return { field, fileName, mimeType: info.mimeType, ...sunk };
        });
        stored.catch(reject);
        pending.push(stored);
      });
      form.on('filesLimit', () =>
        reject(
          domainError('CONTENT_TOO_LARGE', 413, `At most ${limits.maxFiles} files at once.`, {
            limit: limits.maxFiles,
          }),
        ),
      );
      form.on('error', (error) => reject(broken(error)));
      form.on('close', resolve);
      req.on('aborted', () =>
        reject(domainError('INVALID_PAYLOAD', 400, 'The upload was cut off.')),
      );
      req.pipe(form);
    });
    return { fields, files: await Promise.all(pending), cleanUp };
  } catch (error) {
    req.unpipe();
    req.resume();
    // A file that was cut off would be waited for for ever.
    form.destroy();
    await Promise.allSettled(pending);
    await cleanUp();
    throw error;
  }
};
