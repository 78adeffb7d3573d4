import type { Answer, Body, Method, PathOf, Query } from './routes.ts';

export type CommandOptions = {
  /** Version of the row that was seen; a newer one in the database answers 409. */
  version?: number;
  /** The same key does a command once, however often it is sent. */
  idempotencyKey?: string;
};

export type Sent = CommandOptions & {
  method: Method;
  /** Below `/api`. */
  path: string;
  query?: object | undefined;
  body?: unknown;
};

/** Sends one request and returns `data` of the answer; throws what it likes of a refusal. */
export type Send = (request: Sent) => Promise<unknown>;

/** Headers of a request beside those of the transport. */
export const headersOf = ({ version, idempotencyKey }: CommandOptions): Record<string, string> => ({
  ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
  ...(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {}),
});

export type Client = {
  get: <const P extends PathOf<'get'>>(
    path: P,
    query?: Query<'get', P>,
  ) => Promise<Answer<'get', P>>;
} & {
  [M in 'post' | 'put' | 'patch']: <const P extends PathOf<M>>(
    path: P,
    body?: Body<M, P>,
    options?: CommandOptions,
  ) => Promise<Answer<M, P>>;
} & {
  delete: <const P extends PathOf<'delete'>>(
    path: P,
    options?: CommandOptions,
  ) => Promise<Answer<'delete', P>>;
};

/**
 * The routes of Fieldwright with the types of what they take and answer, over any transport. Paths
 * are written as they are called: `` client.get(`/orders/${id}`) ``.
 */
export const createClient = (send: Send): Client => {
  const command =
    (method: Method) =>
    (path: string, body?: unknown, options: CommandOptions = {}) =>
      send({ method, path, body, ...options });
  return {
    get: (path: string, query?: object) => send({ method: 'get', path, query }),
    post: command('post'),
    put: command('put'),
    patch: command('patch'),
    delete: (path: string, options: CommandOptions = {}) =>
      send({ method: 'delete', path, ...options }),
  } as Client;
};
