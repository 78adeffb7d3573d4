import type { Application, NextFunction, Request, Response } from 'express';
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  OperationTypeNode,
  parse,
  type ValueNode,
} from 'graphql';
import { asGuard } from '../directus/route-stack.ts';
import { domainError, refusal } from '../errors.ts';
import { type GraphqlMeasure, measureDocument } from './graphql-measure.ts';
import { shareBudget } from './query-hooks.ts';
import type { Attempt, SignInLimit } from './sign-in-limit.ts';
import { refuseHashing, refuseVisitor } from './util-guard.ts';

/** Characters: comments and long strings are no tokens that would be counted. */
const TEXT_MAX = 128 * 1024;
const TOKENS_MAX = 5_000;
const FIELDS_MAX = 2_000;
/** With fragments written out; the questions of integrators' tools have a few hundred. */
const SELECTIONS_MAX = 3_000;
const ROOTS_MAX = 60;
const REPEATS_MAX = 50;

export type Variables = Record<string, unknown>;

export type GraphqlCall = {
  measure: GraphqlMeasure;
  variables: Variables;
  /** Whether all that it runs are subscriptions. */
  isSubscription: boolean;
};

/** What was sent, measured; null when it is no document, which Directus will say itself. */
export const readCall = (req: Request): GraphqlCall | null => {
  return readDocument((req.method === 'GET' ? req.query : req.body) as Record<string, unknown>);
};

export const readDocument = (given: Record<string, unknown> | undefined): GraphqlCall | null => {
  const source = given?.['query'];
  if (typeof source !== 'string' || source.length > TEXT_MAX) return null;
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: TOKENS_MAX, noLocation: true });
  } catch {
    return null;
  }
  return {
    measure: measureDocument(document),
    variables: variablesOf(given?.['variables']),
    isSubscription: document.definitions.every(
      (one) =>
        one.kind !== Kind.OPERATION_DEFINITION || one.operation === OperationTypeNode.SUBSCRIPTION,
    ),
  };
};

const variablesOf = (given: unknown): Variables => {
  try {
    const value: unknown = typeof given === 'string' ? JSON.parse(given) : given;
    return typeof value === 'object' && value !== null ? (value as Variables) : {};
  } catch {
    return {};
  }
};

/** Levels of relations are limited by their reads; this bounds what is parsed and validated. */
export const GRAPHQL_LEVELS = 15;

const tooLarge = (
  { depth, fields, selections, repeats, roots }: GraphqlMeasure,
  depthMax: number,
): string | null => {
  const over = [
    depth > depthMax ? `${depth} levels; ${depthMax} are allowed` : null,
    fields > FIELDS_MAX ? `${fields} fields; ${FIELDS_MAX} are allowed` : null,
    selections > SELECTIONS_MAX ? `${selections} parts; ${SELECTIONS_MAX} are allowed` : null,
    repeats > REPEATS_MAX
      ? `one field ${repeats} times in one place; ${REPEATS_MAX} are allowed`
      : null,
    roots.length > ROOTS_MAX ? `${roots.length} queries; ${ROOTS_MAX} are allowed` : null,
  ].find((reason) => reason !== null);
  return over ? `The document has ${over}.` : null;
};

const refuseLarge = (measure: GraphqlMeasure, depthMax: number): void => {
  const problem = tooLarge(measure, depthMax);
  if (problem) throw domainError('QUERY_TOO_LARGE', 400, problem);
};

/** Why a document is not run over a socket; null when it is. What is asked once has a route. */
export const documentProblem = (payload: unknown): string | null => {
  const call = readDocument(payload as Record<string, unknown> | undefined);
  if (!call) return `The document cannot be read, or has more than ${TOKENS_MAX} tokens.`;
  return call.isSubscription
    ? tooLarge(call.measure, GRAPHQL_LEVELS)
    : 'A socket takes subscriptions. Send queries and mutations to /graphql.';
};

const valueOf = (node: ValueNode | undefined, variables: Variables): unknown => {
  if (!node) return undefined;
  if (node.kind === Kind.VARIABLE) return variables[node.name.value];
  return 'value' in node ? node.value : undefined;
};

const argument = (field: FieldNode, name: string, variables: Variables): unknown =>
  valueOf(field.arguments?.find((one) => one.name.value === name)?.value, variables);

/** What of a document is a try to sign in. */
export const attemptsIn = ({ measure, variables }: GraphqlCall): Attempt[] =>
  measure.roots.flatMap((field): Attempt[] => {
    const text = (name: string): string | null => {
      const value = argument(field, name, variables);
      return typeof value === 'string' ? value : null;
    };
    switch (field.name.value) {
      case 'auth_login':
        return [{ kind: 'password', account: text('email') }];
      case 'auth_password_request':
        return [{ kind: 'mail', account: text('email') }];
      case 'users_register':
        return [{ kind: 'mail', account: text('email') }];
      case 'auth_refresh':
      case 'auth_password_reset':
      case 'users_invite_accept':
      case 'users_me_tfa_generate':
      case 'users_me_tfa_enable':
      case 'users_me_tfa_disable':
        return [{ kind: 'token', account: null }];
      default:
        return [];
    }
  });

const guardUtility = (field: FieldNode, req: Request, variables: Variables): void => {
  if (field.name.value === 'utils_random_string') refuseVisitor(req.accountability);
  if (!field.name.value.startsWith('utils_hash_')) return;
  refuseHashing(req.accountability, {
    string: argument(field, 'string', variables),
    hash: argument(field, 'hash', variables),
  });
};

const refuseLongText = ({ method, query, body }: Request): void => {
  const text = ((method === 'GET' ? query : body) as { query?: unknown } | undefined)?.query;
  if (typeof text !== 'string' || text.length <= TEXT_MAX) return;
  throw refusal(
    'CONTENT_TOO_LARGE.field',
    413,
    { name: 'query' },
    { field: 'query', limit: TEXT_MAX },
  );
};

/** One document may hold many queries: they are limited together, and tries to sign in one by one. */
export const guardGraphql = (
  app: Application,
  limits: { depth: number; signIn: SignInLimit; report: (error: unknown) => void },
): void => {
  const giveBackWhenRight = (req: Request, res: Response): void => {
    res.on('finish', () => {
      const answer = res.locals['payload'] as { errors?: unknown[] } | undefined;
      if (answer && !answer.errors?.length) limits.signIn.giveBack(req).catch(limits.report);
    });
  };
  app.use(
    '/graphql',
    asGuard((req: Request, res: Response, next: NextFunction) => {
      const check = async (): Promise<void> => {
        if (req.accountability) shareBudget(req.accountability);
        refuseLongText(req);
        const call = readCall(req);
        if (!call) return;
        refuseLarge(call.measure, limits.depth);
        for (const field of call.measure.roots) guardUtility(field, req, call.variables);
        for (const attempt of attemptsIn(call)) {
          await limits.signIn.admit(attempt, req, res);
          if (attempt.kind === 'token') giveBackWhenRight(req, res);
        }
      };
      check().then(() => next(), next);
    }),
  );
};
