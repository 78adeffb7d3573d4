import { type Client, createClient, headersOf, type Send } from './client.ts';

/** What a refused request throws. `code` is stable, `message` is in the language that was asked for. */
export class FieldwrightError extends Error {
  readonly status: number;
  readonly code: string;
  /** What the code says more of: `field`, `item`, `missing`, … */
  readonly details: Readonly<Record<string, unknown>>;
  /** Seconds after which a refusal for the rate or the load may be tried again. */
  readonly retryAfterSeconds: number | null;

  constructor(
    message: string,
    facts: Pick<FieldwrightError, 'status' | 'code' | 'details' | 'retryAfterSeconds'>,
  ) {
    super(message);
    this.name = 'FieldwrightError';
    this.status = facts.status;
    this.code = facts.code;
    this.details = facts.details;
    this.retryAfterSeconds = facts.retryAfterSeconds;
  }
}

type Refusal = { errors?: { message?: string; extensions?: Record<string, unknown> }[] };

const refusalOf = async (response: Response): Promise<FieldwrightError> => {
  const body = (await response.json().catch(() => ({}))) as Refusal;
  const { code = `HTTP_${response.status}`, ...details } = body.errors?.[0]?.extensions ?? {};
  const seconds = Number(response.headers.get('retry-after'));
  return new FieldwrightError(
    body.errors?.[0]?.message ?? `The server answered ${response.status}.`,
    {
      status: response.status,
      code: String(code),
      details,
      retryAfterSeconds: seconds > 0 ? seconds : null,
    },
  );
};

const searchOf = (query: object | undefined): string => {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(
    Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
  );
  return given.length === 0 ? '' : `?${search}`;
};

export type Connection = {
  /** Address of the installation, `https://work.example.com`. */
  url: string;
  /** Static token of a user, or an access token of `/auth/login`. */
  token: string;
  /** Of messages: `en`, `ms` or `fr`. */
  language?: string;
  timeoutMs?: number;
};

/** A client over `fetch`, with a token. */
export const connect = ({ url, token, language, timeoutMs = 30_000 }: Connection): Client => {
  const send: Send = async ({ method, path, query, body, ...options }) => {
    const response = await fetch(`${url.replace(/\/$/, '')}/api${path}${searchOf(query)}`, {
      method: method.toUpperCase(),
      headers: {
        Authorization: `Bearer ${token}`,
        ...(language ? { 'Accept-Language': language } : {}),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headersOf(options),
      },
      signal: AbortSignal.timeout(timeoutMs),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw await refusalOf(response);
    if (response.status === 204) return undefined;
    return ((await response.json()) as { data: unknown }).data;
  };
  return createClient(send);
};
