import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { Request } from 'express';
import { domainError } from './errors.ts';

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
  /** Temporary; removed when the answer is sent. */
  path: string;
  read: () => Promise<Buffer>;
  stream: () => Readable;
};

export type MultipartForm = {
  fields: Record<string, string>;
  files: UploadedFile[];
  cleanUp: () => Promise<void>;
};

const MAX_FIELDS = 100;

/** Counts and hashes what passes through, so that the file is read once. */
const measuring = () => {
  const hash = createHash('sha256');
  let size = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  return { stream, result: () => ({ size, sha256: hash.digest('hex') }) };
};

const tooLarge = (fileName: string, limit: number): Error =>
  domainError('CONTENT_TOO_LARGE', 413, `"${fileName}" is larger than ${limit} bytes.`, {
    file: fileName,
    limit,
  });

/**
 * Reads a multipart request to temporary files within the limits. A client's file name is kept as
 * a label only; it never becomes part of a path.
 */
export const readMultipart = async (
  req: Request,
  limits: MultipartLimits,
): Promise<MultipartForm> => {
  const folder = await mkdtemp(join(tmpdir(), 'fieldwright-upload-'));
  const cleanUp = () => rm(folder, { recursive: true, force: true });
  const fields: Record<string, string> = {};
  const pending: Promise<UploadedFile>[] = [];

  try {
    const form = busboy({
      headers: req.headers,
      defParamCharset: 'utf8',
      limits: {
        fileSize: limits.maxFileBytes,
        files: limits.maxFiles,
        fields: MAX_FIELDS,
        fieldSize: limits.maxFieldBytes ?? 64 * 1024,
      },
    });
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
        const path = join(folder, String(pending.length));
        const { stream, result } = measuring();
        const fileName = info.filename || 'file';
        const stored = pipeline(source, stream, createWriteStream(path)).then((): UploadedFile => {
          if (source.truncated) throw tooLarge(fileName, limits.maxFileBytes);
          return {
            field,
            fileName,
            mimeType: info.mimeType,
            ...result(),
            path,
            read: () => readFile(path),
            stream: () => createReadStream(path),
          };
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
      form.on('error', (error) =>
        reject(domainError('INVALID_PAYLOAD', 400, `The upload is broken: ${String(error)}`)),
      );
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
    await Promise.allSettled(pending);
    await cleanUp();
    throw error;
  }
};
