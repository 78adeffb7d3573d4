import type { Request } from 'express';
import { domainError } from './errors.ts';

export type RawBodyLimits = {
  /** e.g. `message/rfc822`; the content type of the request must be one of them. */
  types: readonly string[];
  maxBytes: number;
};

/** Of all bodies that are in memory at one time, for as long as their requests last. */
const BYTES_AT_ONCE = 128 * 1024 * 1024;
const RETRY_AFTER_SECONDS = 30;

let inMemory = 0;

const tooLarge = (limit: number): Error =>
  domainError('CONTENT_TOO_LARGE', 413, `The body is larger than ${limit} bytes.`, { limit });

/** Keeps room for the body until the answer is out or the sender is gone. */
const reserve = (req: Request, bytes: number): void => {
  // Nothing would give the room back: the sender left while we looked who it is.
  if (req.socket.destroyed || req.res?.closed)
    throw domainError('INVALID_PAYLOAD', 400, 'The body was cut off.');
  if (inMemory + bytes > BYTES_AT_ONCE) {
    req.res?.setHeader('Retry-After', RETRY_AFTER_SECONDS);
    throw domainError(
      'SERVICE_UNAVAILABLE',
      503,
      'Too many large bodies arrive at once. Send this one again in half a minute.',
      { retryAfterSeconds: RETRY_AFTER_SECONDS },
    );
  }
  inMemory += bytes;
  req.res?.once('close', () => {
    inMemory -= bytes;
  });
};

/** The body byte by byte, for signatures: Directus parses JSON only and leaves the rest unread. */
export const readRawBody = async (req: Request, limits: RawBodyLimits): Promise<Buffer> => {
  if (!req.is([...limits.types]))
    throw domainError(
      'UNSUPPORTED_MEDIA_TYPE',
      415,
      `Send the body as ${limits.types.join(' or ')}.`,
      { header: 'content-type' },
    );
  const declared = Number(req.get('content-length') ?? limits.maxBytes);
  if (declared > limits.maxBytes) throw tooLarge(limits.maxBytes);
  reserve(req, declared);
  const chunks: Buffer[] = [];
  let size = 0;
  // Destroying the request would take the answer with it.
  for await (const chunk of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limits.maxBytes) {
      req.resume();
      throw tooLarge(limits.maxBytes);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
