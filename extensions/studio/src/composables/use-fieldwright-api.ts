import { useApi } from '@directus/extensions-sdk';
import {
  type Client,
  createClient,
  headersOf,
  type CommandOptions,
  type Sent,
} from '../../../../packages/client/src/client.ts';
import { language, t } from '../language/words.ts';

export type ApiProblem = {
  code: string;
  message: string;
  status: number;
  details: Record<string, unknown>;
  /** By which an administrator finds the request in the log. */
  requestId?: string;
};

export type { CommandOptions } from '../../../../packages/client/src/client.ts';

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

/** For a path that is only known when it is called, or an answer of another type. */
type Untyped = {
  get: <T>(path: string, query?: object) => Promise<T>;
  post: <T>(path: string, body?: unknown, options?: CommandOptions) => Promise<T>;
  patch: <T>(path: string, body?: unknown, options?: CommandOptions) => Promise<T>;
  delete: <T>(path: string, options?: CommandOptions) => Promise<T>;
};

type AskedApproval = { approval: { id: string; label: string; waitsFor: string[] } };

/** Told to whoever shows what waits on a record. */
export const APPROVAL_ASKED_EVENT = 'fieldwright:approval-asked';

const isWaiting = ({ status, data }: { status: number; data?: { data: unknown } | undefined }) =>
  status === 202 && typeof (data?.data as AskedApproval | null)?.approval?.id === 'string';

/** The command was taken and waits for somebody: nothing has changed, and no screen may say so. */
const waitingProblem = ({ approval }: AskedApproval): ApiProblem => {
  window.dispatchEvent(new CustomEvent(APPROVAL_ASKED_EVENT));
  const people = new Intl.ListFormat(language(), { type: 'disjunction' }).format(approval.waitsFor);
  return {
    code: 'APPROVAL_ASKED',
    message: t('approvals.askedNow', { people }),
    status: 202,
    details: { approval: approval.id },
  };
};

/** True for a command that waits for approval now. */
export const isAsked = (error: unknown): error is ApiProblem =>
  isApiProblem(error) && error.code === 'APPROVAL_ASKED';

/**
 * Our routes under `/api`, with the types that they declare: `` api.get(`/orders/${id}`) ``. Answers
 * come without their `data` wrapper, refusals as `ApiProblem`.
 */
export const useFieldwrightApi = () => {
  const http = useApi();

  const send = async ({ method, path, query, body, ...options }: Sent): Promise<unknown> => {
    try {
      const answer = await http.request<{ data: unknown } | undefined>({
        method,
        url: `/api${path}`,
        data: body,
        params: query,
        headers: {
          'X-Fieldwright-Client': 'studio',
          'Accept-Language': language(),
          ...headersOf(options),
        },
      });
      if (isWaiting(answer)) throw waitingProblem(answer.data?.data as AskedApproval);
      return answer.data?.data;
    } catch (error) {
      throw isApiProblem(error) ? error : problemOf(error);
    }
  };

  const call = <T>(
    method: Sent['method'],
    path: string,
    options: Omit<Sent, 'method' | 'path'>,
  ): Promise<T> => send({ method, path, ...options }) as Promise<T>;

  return { ...(createClient(send) as Client & Untyped), call };
};
