import { useApi } from '@directus/extensions-sdk';
import { language, t } from '../language/words.ts';

export type ApiProblem = {
  code: string;
  message: string;
  status: number;
  details: Record<string, unknown>;
  /** By which an administrator finds the request in the log. */
  requestId?: string;
};

export type CommandOptions = {
  /** Version the person saw; a newer one in the database answers 409. */
  version?: number;
  /** Repeating a command with the same key does nothing a second time. */
  idempotencyKey?: string;
};

type Failure = {
  response?: {
    status: number;
    headers?: Record<string, unknown>;
    data?: { errors?: { message: string; extensions?: Record<string, unknown> }[] };
  };
  message?: string;
};

const problemOf = (error: unknown): ApiProblem => {
  const failure = error as Failure;
  const first = failure.response?.data?.errors?.[0];
  const { code = 'UNREACHABLE', ...details } = first?.extensions ?? {};
  const requestId = failure.response?.headers?.['x-request-id'];
  return {
    code: String(code),
    message:
      first?.message ??
      (failure.response
        ? t('common.serverAnswered', { status: failure.response.status })
        : t('common.noAnswer')),
    status: failure.response?.status ?? 0,
    details,
    ...(typeof requestId === 'string' && { requestId }),
  };
};

/** True for what every call below throws. */
export const isApiProblem = (error: unknown): error is ApiProblem =>
  typeof error === 'object' && error !== null && 'code' in error && 'details' in error;

/** What Directus' own client throws, with an answer of the server or without any. */
const isFailure = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && ('response' in error || 'request' in error);

/** What to tell a person of anything that was thrown. */
export const wordsOf = (error: unknown): string =>
  isApiProblem(error) ? error.message : isFailure(error) ? problemOf(error).message : String(error);

/** Our routes under `/api`: answers come without their `data` wrapper, refusals as `ApiProblem`. */
export const useFieldwrightApi = () => {
  const http = useApi();

  const call = async <T>(
    method: 'get' | 'post' | 'patch' | 'put' | 'delete',
    path: string,
    { body, query, version, idempotencyKey }: CommandOptions & { body?: unknown; query?: object },
  ): Promise<T> => {
    try {
      const answer = await http.request<{ data: T }>({
        method,
        url: `/api${path}`,
        data: body,
        params: query,
        headers: {
          'X-Fieldwright-Client': 'studio',
          'Accept-Language': language(),
          ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
          ...(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {}),
        },
      });
      return answer.data?.data;
    } catch (error) {
      throw problemOf(error);
    }
  };

  return {
    call,
    get: <T>(path: string, query?: object) => call<T>('get', path, { query }),
    post: <T>(path: string, body?: unknown, options: CommandOptions = {}) =>
      call<T>('post', path, { body, ...options }),
    patch: <T>(path: string, body?: unknown, options: CommandOptions = {}) =>
      call<T>('patch', path, { body, ...options }),
    delete: <T>(path: string, options: CommandOptions = {}) => call<T>('delete', path, options),
  };
};
