import type { Missing } from '../../../extensions/domain/lifecycle/index.ts';
import { createClient, headersOf, type Method } from '../../../packages/client/src/index.ts';
import { apiError, isApiError, kindOfStatus } from './api-error.ts';
import { language, t } from '../language/words.ts';

const TIMEOUT_MS = 30_000;
const UPLOAD_TIMEOUT_MS = 120_000;

type Request = {
  method?: Method;
  body?: unknown;
  timeoutMs?: number;
  headers?: Record<string, string>;
  /** Sent without the cookie of whoever is signed in on the device. */
  isWithoutSession?: boolean;
};

type ErrorBody = {
  errors?: { message?: string; extensions?: { code?: string; missing?: Missing[] } }[];
};

const retryAfter = (response: Response): number | null => {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
};

const refusalOf = async (response: Response) => {
  const body = (await response.json().catch(() => ({}))) as ErrorBody;
  const first = body.errors?.[0];
  return apiError({
    kind: kindOfStatus(response.status),
    status: response.status,
    code: first?.extensions?.code ?? `HTTP_${String(response.status)}`,
    message: first?.message ?? t('shell.serverAnswered', { status: response.status }),
    missing: first?.extensions?.missing ?? [],
    retryAfterSeconds: retryAfter(response),
  });
};

/**
 * One request to the server that served the portal, with the session's cookie.
 * @returns `data` of the answer
 * @throws ApiError
 */
export const request = async <T>(path: string, options: Request = {}): Promise<T> => {
  const isForm = options.body instanceof FormData;
  const headers: Record<string, string> = {
    'X-Fieldwright-Client': 'portal',
    'Accept-Language': language.value,
    ...options.headers,
  };
  if (options.body !== undefined && !isForm) headers['Content-Type'] = 'application/json';
  try {
    const response = await fetch(path, {
      method: (options.method ?? (options.body === undefined ? 'get' : 'post')).toUpperCase(),
      headers,
      credentials: options.isWithoutSession ? 'omit' : 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(options.timeoutMs ?? (isForm ? UPLOAD_TIMEOUT_MS : TIMEOUT_MS)),
      ...(options.body === undefined
        ? {}
        : { body: isForm ? (options.body as FormData) : JSON.stringify(options.body) }),
    });
    if (!response.ok) throw await refusalOf(response);
    if (response.status === 204) return undefined as T;
    return ((await response.json()) as { data: T }).data;
  } catch (error) {
    if (isApiError(error)) throw error;
    throw apiError({ kind: 'unreachable', message: t('shell.needsNetwork') });
  }
};

/** Our routes under `/api`, with the types that they declare. */
export const api = createClient(({ method, path, query, body, ...options }) => {
  const search = new URLSearchParams(
    Object.entries(query ?? {}).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return request(`/api${path}${search.size > 0 ? `?${search}` : ''}`, {
    method,
    body,
    headers: headersOf(options),
  });
});
