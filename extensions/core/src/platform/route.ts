import type { Accountability, ApiExtensionContext, SchemaOverview } from '@directus/types';
import type { Request, Response } from 'express';
import type { Knex } from 'knex';
import type { z } from 'zod';
import type { Capability } from '../../../domain/organisation/capabilities.ts';
import type { Actor } from './actor.ts';
import type { ArrivingForm, MultipartRoute, UploadedFile } from './multipart.ts';
import type { RawBodyLimits } from './raw-body.ts';
import type { RouteExample } from './route-example.ts';

export type HttpMethod = 'get' | 'post' | 'patch' | 'put' | 'delete';

export type RouteRequest<P = never, Q = never, B = never> = {
  actor: Actor;
  accountability: Accountability;
  knex: Knex;
  params: P;
  query: Q;
  body: B;
  /** Files of a multipart request, on disk until the answer is sent. */
  files: UploadedFile[];
  /** A form that is taken while it comes; null where the route does not or the request has none. */
  form: ArrivingForm | null;
  /** The body of a route with `rawBody`, once: who sends may be looked at before. */
  /** `share` is the company whose part of the room the body takes. */
  readRawBody: (share: string) => Promise<Buffer>;
  req: Request;
  /** Version the caller saw, from `If-Match: "3"`. */
  ifMatch: number | null;
  services: ApiExtensionContext['services'];
  schema: SchemaOverview;
  env: ApiExtensionContext['env'];
  logger: ApiExtensionContext['logger'];
  context: ApiExtensionContext;
};

/** An answer that is not `{data}`: a download, a page. Its route declares `bytes(…)`. */
export type RawReply = { readonly raw: (res: Response) => void | Promise<void> };
export const rawReply = (raw: RawReply['raw']): RawReply => ({ raw });
export const isRawReply = (value: unknown): value is RawReply =>
  typeof value === 'object' && value !== null && typeof (value as RawReply).raw === 'function';

/** `{data}` with another status than the route's own. */
export type StatusReply = { readonly status: number; readonly data: unknown };
const STATUS_REPLIES = new WeakSet<object>();
export const statusReply = (status: number, data: unknown): StatusReply => {
  const reply = { status, data };
  STATUS_REPLIES.add(reply);
  return reply;
};
export const isStatusReply = (value: unknown): value is StatusReply =>
  typeof value === 'object' && value !== null && STATUS_REPLIES.has(value);

/** What a route answers with bytes instead of `{data}`, by content type. */
export type BytesResponse = { readonly bytes: readonly string[] };
export const bytes = (...types: string[]): BytesResponse => ({ bytes: types });
export const isBytes = (response: Route['response']): response is BytesResponse =>
  response !== undefined && 'bytes' in response;

type Schema = z.ZodType;
type Output<S> = S extends z.ZodType ? z.output<S> : undefined;

export type RouteDefinition<
  P extends Schema | undefined = undefined,
  Q extends Schema | undefined = undefined,
  B extends Schema | undefined = undefined,
> = {
  method: HttpMethod;
  /** Under `/api`, in Express' notation: `/orders/:id/transition`. */
  path: string;
  summary: string;
  description?: string;
  tags: readonly string[];
  /**
   * `public`: anybody. `user`: anybody signed in. `platform`: the platform's administrator. A list: whoever has one of these capabilities in
   * at least one company; the use case then asks for it in the company of the row.
   */
  access: 'public' | 'user' | 'platform' | readonly Capability[];
  params?: P;
  query?: Q;
  body?: B;
  /** Accepts `multipart/form-data`; plain fields become the body. */
  multipart?: MultipartRoute;
  /** Takes bytes of these content types instead of JSON. */
  rawBody?: RawBodyLimits;
  /** Largest JSON body in bytes; 1 MiB when absent. */
  maxBodyBytes?: number;
  /** Requests per minute for one user, or one address on public routes. */
  ratePerMinute?: number;
  /**
   * Whether a command waits for a turn to write before it takes a connection, by the rows of its body.
   * Absent: yes. `own`: it has a share of its own, or waits for something that holds no connection.
   */
  writeTurn?: 'own';
  /** `own`: a question that waits for something to happen, and holds nothing meanwhile. */
  readTurn?: 'own';
  /** Status of a success; 200 when absent. */
  status?: number;
  /**
   * Shape of `data` in the answer as JSON has it (instants are texts), or `bytes('text/html')`. It
   * makes the API document and the types of the client; in tests every answer is held against it,
   * members that it does not name included.
   */
  response?: z.ZodType | BytesResponse;
  /** Commands honour `Idempotency-Key` unless this is false. */
  idempotent?: boolean;
  /**
   * Throws when the caller may not see any more what a repeated command was about, before its stored
   * answer is given. For commands on rows that a technician sees only while they are his.
   */
  askAgain?: (request: RouteRequest<Output<P>, Output<Q>, Output<B>>) => Promise<unknown>;
  /** Asked before a form is read: throws for whom nothing is to be kept, on public routes. */
  admit?: (caller: Pick<RouteRequest, 'knex' | 'actor' | 'req'>) => Promise<unknown>;
  /** How it is called; a route that needs a user has one. */
  example?: RouteExample;
  handler: (request: RouteRequest<Output<P>, Output<Q>, Output<B>>) => Promise<unknown>;
};

/** A route whose types have done their work and which can stand in a list with others. */
export type Route = Omit<RouteDefinition, 'params' | 'query' | 'body' | 'handler' | 'askAgain'> & {
  params?: Schema;
  query?: Schema;
  body?: Schema;
  handler: (request: RouteRequest<never, never, never>) => Promise<unknown>;
  askAgain?: (request: RouteRequest<never, never, never>) => Promise<unknown>;
};

export const defineRoute = <
  P extends Schema | undefined = undefined,
  Q extends Schema | undefined = undefined,
  B extends Schema | undefined = undefined,
>(
  route: RouteDefinition<P, Q, B>,
): Route => route as unknown as Route;
