import type { Request } from 'express';
import { type BodyRoom, createBodyRoom } from './body-room.ts';
import { refusal } from './errors.ts';

export type RawBodyLimits = {
  /** e.g. `message/rfc822`; the content type of the request must be one of them. */
  types: readonly string[];
  maxBytes: number;
};

/** A body that falls behind `bytesPerSecond`, after a time of grace, is cut. */
export type Pace = { graceMs: number; bytesPerSecond: number };

const MIB = 1024 * 1024;
const PACE: Pace = { graceMs: 10_000, bytesPerSecond: 128 * 1024 };
/** Of all bodies that are in memory at one time, for as long as their requests last. */
const room = createBodyRoom({ bytes: 128 * MIB, perShare: 64 * MIB });

const tooLarge = (limit: number): Error =>
  refusal('CONTENT_TOO_LARGE.body', 413, { limit }, { limit });
const cutOff = (): Error => refusal('INVALID_PAYLOAD.body', 400);
const tooSlow = ({ bytesPerSecond }: Pace): Error =>
  refusal('REQUEST_TIMEOUT', 408, { bytesPerSecond }, { bytesPerSecond });

/** The next chunk, or the refusal when it does not come by the time it must. */
const nextWithin = async (
  chunks: AsyncIterator<Buffer>,
  milliseconds: number,
  pace: Pace,
): Promise<IteratorResult<Buffer>> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow(pace)), Math.max(0, milliseconds));
  });
  const next = chunks.next();
  next.catch(() => undefined);
  try {
    return await Promise.race([next, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** The connection of a body that is not wanted any more is closed once the answer is out. */
const closeAfterAnswer = (req: Request): void => {
  const { res } = req;
  if (!res || res.headersSent) return;
  res.setHeader('Connection', 'close');
  res.once('finish', () => req.destroy());
  req.resume();
};

/**
 * The body byte by byte, for signatures: Directus parses JSON only and leaves the rest unread. Call it
 * when it is known whose body it is.
 */
export const readRawBody = async (
  req: Request,
  limits: RawBodyLimits,
  share: string,
  { bodies = room, pace = PACE }: { bodies?: BodyRoom; pace?: Pace } = {},
): Promise<Buffer> => {
  if (!req.is([...limits.types]))
    throw refusal(
      'UNSUPPORTED_MEDIA_TYPE',
      415,
      { types: limits.types.join(' or ') },
      { header: 'content-type' },
    );
  const declared = Number(req.get('content-length') ?? 0);
  if (declared > limits.maxBytes) throw tooLarge(limits.maxBytes);
  // Nothing would give the room back: the sender left while we looked who it is.
  if (req.socket.destroyed || !req.res || req.res.closed) throw cutOff();
  let held = 0;
  req.res.once('close', () => bodies.giveBack(share, held));
  const parts: Buffer[] = [];
  const begun = performance.now();
  // Destroying the request would take the answer with it.
  const chunks = req.iterator({ destroyOnReturn: false }) as AsyncIterableIterator<Buffer>;
  try {
    for (;;) {
      const due = begun + pace.graceMs + (held / pace.bytesPerSecond) * 1000;
      const next = await nextWithin(chunks, due - performance.now(), pace);
      if (next.done) return Buffer.concat(parts);
      if (held + next.value.length > limits.maxBytes) throw tooLarge(limits.maxBytes);
      if (req.res.closed) throw cutOff();
      bodies.take(share, next.value.length);
      held += next.value.length;
      parts.push(next.value);
    }
  } catch (error) {
    closeAfterAnswer(req);
    throw error;
  }
};
