import { inject } from 'vitest';

// Tests look into answers freely; a wrong path fails the assertion it stands in.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answer<T = any> = {
  status: number;
  /** `data` of the answer. */
  data: T;
  /** `meta` of the answer: the counts that were asked for. */
  meta: Record<string, unknown> | undefined;
  /** Code of the first error. */
  code: string | undefined;
  errors: { message: string; extensions: Record<string, unknown> }[] | undefined;
  headers: Headers;
};

export type Client = {
  token: string | null;
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  patch: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  put: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  delete: (path: string, body?: unknown) => Promise<Answer>;
  graphql: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  upload: (path: string, fields: Record<string, string>, files: UploadPart[]) => Promise<Answer>;
};

export type UploadPart = { field?: string; name: string; type: string; content: string | Buffer };

const readAnswer = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  const body = isJson && text ? JSON.parse(text) : { data: text };
  return {
    status: response.status,
    data: body.data,
    meta: body.meta,
    code: body.errors?.[0]?.extensions?.code,
    errors: body.errors,
    headers: response.headers,
  };
};

/** The product as one user sees it; null is a visitor who has not signed in. */
export const clientFor = (token: string | null): Client => {
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> =>
    readAnswer(
      await fetch(`${inject('url')}${path}`, {
        method,
        headers: {
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
  return {
    token,
    get: (path, headers) => call('GET', path, undefined, headers),
    post: (path, body, headers) => call('POST', path, body ?? {}, headers),
    patch: (path, body, headers) => call('PATCH', path, body ?? {}, headers),
    put: (path, body, headers) => call('PUT', path, body ?? {}, headers),
    delete: (path, body) => call('DELETE', path, body),
    graphql: (query, variables) => call('POST', '/graphql', { query, variables }),
    upload: async (path, fields, files) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      for (const { field = 'file', name, type, content } of files) {
        const bytes = typeof content === 'string' ? Buffer.from(content) : content;
        form.append(field, new Blob([new Uint8Array(bytes)], { type }), name);
      }
      return readAnswer(
        await fetch(`${inject('url')}${path}`, {
          method: 'POST',
          headers: token ? { authorization: `Bearer ${token}` } : {},
          body: form,
        }),
      );
    },
  };
};

export const admin = (): Client => clientFor(inject('adminToken'));
export const visitor = (): Client => clientFor(null);
