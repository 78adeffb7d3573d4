import { request as askPlain } from 'node:http';
import { request as askSecure } from 'node:https';

export type AcsSettings = {
  /** Base of the north-bound interface; from the settings alone, never from a row. */
  url: string;
  user?: string | undefined;
  password?: string | undefined;
  /** A call that waits for a modem: 30 s for its session to end, 6 s to reach it, 120 s of session. */
  longMs?: number;
  /** Any other: longer than the 21 s after which a worker that ended hangs up. */
  shortMs?: number;
};

/**
 * What went wrong on the way. `unreachable`: nothing was sent. `lost`: nobody knows whether it was done.
 * `refused`: it was not taken. `busy`: the modem is in a session, come back later.
 */
export type AcsTroubleKind = 'unreachable' | 'lost' | 'refused' | 'busy';
export class AcsTrouble extends Error {
  readonly kind: AcsTroubleKind;
  readonly status: number | null;
  constructor(kind: AcsTroubleKind, message: string, status: number | null = null) {
    super(message);
    this.name = 'AcsTrouble';
    this.kind = kind;
    this.status = status;
  }
}

export type Asked = {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  /** From the base on, every part encoded already. */
  path: string;
  body?: string | undefined;
  isLong?: boolean;
};
export type Answered = { status: number; phrase: string; body: string; total: number | null };

const LONG_MS = 160_000;
const SHORT_MS = 30_000;
const MOST_BYTES = 16 * 1024 * 1024;
/** Before a byte of ours was read by anybody. */
const NOT_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN'];

const troubleOf = (error: NodeJS.ErrnoException): AcsTrouble =>
  NOT_SENT.includes(error.code ?? '')
    ? new AcsTrouble('unreachable', error.code ?? 'unreachable')
    : new AcsTrouble('lost', error.code ?? 'lost');

/**
 * One call, on a connection of its own: the server hangs up on idle ones after 5 s. Node's own client, since
 * the reason phrase is half of the answer. Errors name no path: serial numbers and tags stand in it.
 */
export const askAcs = (
  { url, user, password, longMs = LONG_MS, shortMs = SHORT_MS }: AcsSettings,
  { method, path, body, isLong = false }: Asked,
  signal?: AbortSignal,
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const target = new URL(`${url.replace(/\/+$/, '')}${path}`);
    const ask = target.protocol === 'https:' ? askSecure : askPlain;
    const call = ask(
      target,
      {
        method,
        agent: false,
        ...(signal && { signal }),
        headers: {
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
          ...(user === undefined
            ? {}
            : {
                authorization: `Basic ${Buffer.from(`${user}:${password ?? ''}`).toString('base64')}`,
              }),
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        let size = 0;
        response.on('data', (part: Buffer) => {
          size += part.length;
          if (size > MOST_BYTES) response.destroy(new Error('The answer is too large.'));
          else parts.push(part);
        });
        response.on('error', (error) => finish(() => reject(troubleOf(error))));
        response.on('end', () =>
          finish(() => {
            const total = response.headers['total'];
            resolve({
              status: response.statusCode ?? 0,
              phrase: response.statusMessage ?? '',
              body: Buffer.concat(parts).toString('utf8'),
              total: typeof total === 'string' ? Number(total) : null,
            });
          }),
        );
      },
    );
    // Over the whole call: a server that hangs sends nothing, one that dribbles never ends.
    const timer = setTimeout(
      () => call.destroy(Object.assign(new Error('late'), { code: 'ETIMEDOUT' })),
      isLong ? longMs : shortMs,
    );
    const finish = (act: () => void): void => {
      clearTimeout(timer);
      act();
    };
    call.on('error', (error) => finish(() => reject(troubleOf(error))));
    call.end(body);
  });
