import type { EndpointExtensionContext } from '@directus/types';
import type { Knex } from 'knex';
import type { NextFunction, Request, Response, Router } from 'express';
import { newId } from '../../../domain/kernel/ids.ts';
import {
  type Actor,
  actorFromAccountability,
  type ActorSource,
  companiesWithCapability,
} from './actor.ts';
import { type AskedApproval, askApproval, heldIn } from './approvable.ts';
import { clientOf } from './client-address.ts';
import { forbidden, isDomainError, refusal } from './errors.ts';
import { toDomainError } from './database-errors.ts';
import { answerInWords } from './in-callers-language.ts';
import { hashRequest, onceOnly, type StoredAnswer } from './idempotency.ts';
import { type MultipartForm, openMultipart, readMultipart } from './multipart.ts';
import { parseInput } from './parse.ts';
import { readRawBody } from './raw-body.ts';
import { assertAnswer, watchBytes } from './check-answer.ts';
import { createRateLimit, type RateLimit } from './rate-limit.ts';
import {
  isRawReply,
  isStatusReply,
  statusReply,
  type RawReply,
  type Route,
  type RouteRequest,
} from './route.ts';
import { parseIfMatch } from './version.ts';
import { inReadTurn } from './read-turn.ts';
import { inWriteTurn } from './write-turn.ts';

const DEFAULT_BODY_BYTES = 1024 * 1024;
const RATE_USER = 600;
const RATE_PUBLIC = 60;
const CLIENTS: readonly ActorSource[] = ['studio', 'portal'];

/** The portal and our Studio modules say who they are; anything else is an integration. */
const sourceOf = (req: Request): ActorSource => {
  const client = req.get('x-fieldwright-client') as ActorSource | undefined;
  return client && CLIENTS.includes(client) ? client : 'api';
};

const requestIdOf = (req: Request): string => {
  const given = req.get('x-request-id');
  return given && /^[\w.-]{8,64}$/.test(given) ? given : newId();
};

type Identity = Pick<Actor, 'source' | 'requestId' | 'via'>;

const authorise = (route: Route, actor: Actor): void => {
  if (route.access === 'public') return;
  if (actor.userId === null) {
    throw refusal('INVALID_CREDENTIALS', 401);
  }
  if (route.access === 'user') return;
  if (route.access === 'platform') {
    if (actor.isPlatformAdmin) return;
    throw forbidden();
  }
  const isAllowed = route.access.some(
    (capability) => companiesWithCapability(actor, capability).length > 0,
  );
  if (!isAllowed) throw forbidden();
};

const refuseLargeBody = (route: Route, req: Request): void => {
  const limit = route.maxBodyBytes ?? DEFAULT_BODY_BYTES;
  const { rawBody } = req as Request & { rawBody?: Buffer };
  // A body that does not say its length, or is packed, is measured as it was read.
  const size = Math.max(Number(req.get('content-length') ?? 0), rawBody?.length ?? 0);
  if (route.multipart || route.rawBody || size <= limit) return;
  throw refusal('CONTENT_TOO_LARGE.body', 413, { limit }, { limit });
};

/** A command over many rows has them in a list of its body. */
export const rowsIn = (body: unknown): number =>
  Math.max(
    1,
    ...Object.values((body ?? {}) as object).map((member: unknown) =>
      Array.isArray(member) ? member.length : 0,
    ),
  );

/** Files come first, and have limits of their own. */
const takesTurn = ({ method, writeTurn, multipart, rawBody }: Route): boolean =>
  method !== 'get' && writeTurn !== 'own' && !multipart && !rawBody;

const asks = ({ method, readTurn }: Route): boolean => method === 'get' && readTurn !== 'own';

const isMultipart = (req: Request): boolean => Boolean(req.is('multipart/form-data'));

const EMPTY_FORM: MultipartForm = { fields: {}, files: [], cleanUp: async () => undefined };

type Answer = { status: number; body: unknown } | RawReply;

/** An answer that the command waits is not what the route declares for its success. */
const isWaiting = ({ status, body }: { status: number; body: unknown }): boolean => {
  const { data } = (body ?? {}) as { data?: Partial<AskedApproval> | null };
  return status === 202 && typeof data?.approval?.id === 'string';
};

const callHandler = async (route: Route, request: RouteRequest): Promise<Answer> => {
  const result = await route.handler(request).catch(async (error: unknown) => {
    const command = heldIn(error);
    if (!command) throw error;
    const { knex, actor } = request as { knex: Knex; actor: Actor };
    return statusReply(202, await askApproval(knex, actor, command));
  });
  if (isRawReply(result)) return result;
  const { status, data } = isStatusReply(result)
    ? result
    : { status: route.status ?? 200, data: result };
  return { status, body: { data: data ?? null } };
};

const handle = async (
  route: Route,
  limit: RateLimit,
  context: EndpointExtensionContext,
  req: Request,
  res: Response,
): Promise<void> => {
  const accountability = req.accountability ?? null;
  const requestId = requestIdOf(req);
  res.setHeader('X-Request-Id', requestId);
  await limit(accountability?.user ?? clientOf(req.ip));

  const identity: Identity = {
    source: sourceOf(req),
    requestId,
    via: `${route.method.toUpperCase()} ${route.path}`,
  };
  const actor: Actor = accountability
    ? await actorFromAccountability(context.database, accountability, identity)
    : { userId: null, isPlatformAdmin: false, memberships: [], ...identity, source: 'api' };
  await answerAs(actor, route, context, req, res);
};

const answerAs = async (
  actor: Actor,
  route: Route,
  context: EndpointExtensionContext,
  req: Request,
  res: Response,
): Promise<void> => {
  const knex = context.database;
  const accountability = req.accountability ?? null;
  const send = sendFor(route, context, req, res);
  authorise(route, actor);
  refuseLargeBody(route, req);
  await route.admit?.({ knex, actor, req });

  const params = route.params ? parseInput(route.params, req.params, 'path') : undefined;
  const query = route.query ? parseInput(route.query, req.query, 'query') : undefined;
  const limits = isMultipart(req) ? route.multipart : undefined;
  const arriving = limits?.coming ? openMultipart(req, limits) : null;
  const form = limits && !arriving ? await readMultipart(req, limits) : EMPTY_FORM;
  try {
    const rawBody = isMultipart(req) ? form.fields : req.body;
    const body = route.body ? parseInput(route.body, rawBody ?? {}, 'body') : undefined;
    const request = {
      actor,
      accountability,
      knex,
      params,
      query,
      body,
      files: form.files,
      form: arriving,
      readRawBody: (share: string) => readRawBody(req, route.rawBody ?? NO_BODY, share),
      req,
      ifMatch: parseIfMatch(req.get('if-match')),
      services: context.services,
      schema: req.schema,
      env: context.env,
      logger: context.logger,
      context,
    } as unknown as RouteRequest;

    const call = (): Promise<Answer> => {
      const address = clientOf(req.ip);
      if (asks(route))
        return inReadTurn(knex, { user: actor.userId, address }, () => callHandler(route, request));
      if (!takesTurn(route)) return callHandler(route, request);
      const isUser = actor.userId !== null;
      const who = actor.userId ?? address;
      return inWriteTurn(knex, { who, isUser, rows: rowsIn(body) }, () =>
        callHandler(route, request),
      );
    };
    const key = req.get('idempotency-key');
    const isRepeatable =
      key !== undefined && route.method !== 'get' && route.idempotent !== false && actor.userId;
    if (!isRepeatable) {
      await send(await call());
      return;
    }
    const hash = hashRequest([params, query, rawBody, form.files.map((file) => file.sha256)]);
    const repeatable = {
      actor,
      key,
      hash,
      route: `${route.method} ${route.path}`,
      askAgain: async () => route.askAgain?.(request),
    };
    let raw: RawReply | null = null;
    const stored = await onceOnly(knex, repeatable, async (): Promise<StoredAnswer> => {
      const answer = await call();
      if (!isRawReply(answer)) return { status: answer.status, response: answer.body };
      raw = answer;
      return { status: 200, response: null };
    });
    if (stored.replayed) res.setHeader('Idempotency-Replayed', 'true');
    await send(raw ?? { status: stored.status, body: stored.response });
  } finally {
    await form.cleanUp();
    await arriving?.cleanUp();
  }
};

const sendFor = (
  route: Route,
  { database, env }: EndpointExtensionContext,
  req: Request,
  res: Response,
): ((answer: Answer) => Promise<void>) => {
  const isChecked = env['CHECK_ANSWERS'] === true;
  return async (answer) => {
    if (isRawReply(answer)) {
      if (isChecked) watchBytes(route, res);
      await answer.raw(res);
      return;
    }
    const body = await answerInWords(database, req, answer.body);
    if (isChecked && !isWaiting(answer)) assertAnswer(route, body);
    if (answer.status === 204) res.status(204).end();
    else res.status(answer.status).json(body);
  };
};

const NO_BODY = { types: [], maxBytes: 0 };

const byLiteralFirst = (a: Route, b: Route): number =>
  Number(a.path.includes(':')) - Number(b.path.includes(':'));

/** Names of rows and tables are of no use to strangers, and tell them more than the sentence does. */
export const withoutInside = (error: unknown): void => {
  if (!isDomainError(error) || !error.extensions) return;
  const {
    item: _item,
    collection: _collection,
    constraint: _constraint,
    ...shown
  } = error.extensions;
  error.extensions = shown;
};

/** Mounts the routes; `/orders/export` is matched before `/orders/:id` whatever the list's order. */
export const mountRoutes = (
  router: Router,
  routes: readonly Route[],
  context: EndpointExtensionContext,
): void => {
  const sorted = [...routes].sort(byLiteralFirst);
  for (const route of sorted) {
    const limit = createRateLimit(context.database, {
      route: `${route.method} ${route.path}`,
      most: route.ratePerMinute ?? (route.access === 'public' ? RATE_PUBLIC : RATE_USER),
      sweeps: route === sorted[0],
    });
    router[route.method](route.path, (req: Request, res: Response, next: NextFunction) => {
      handle(route, limit, context, req, res).catch((error: unknown) => {
        const refusal = toDomainError(error);
        if (route.access === 'public') withoutInside(refusal);
        if (isDomainError(refusal) && !res.headersSent) {
          const { retryAfterSeconds: seconds } = refusal.extensions ?? {};
          if (typeof seconds === 'number') res.setHeader('Retry-After', seconds);
        }
        next(refusal);
      });
    });
  }
};
