import { countValues, findBadValue } from '../../../../domain/kernel/text.ts';
import { isInheritedName } from '../../../../domain/kernel/paths.ts';
import {
  answerAllMessages,
  namesCollection,
  socketError,
  type SocketMessage,
} from '../directus/socket-answers.ts';
import { limitMessages, limitSockets } from '../directus/sockets.ts';
import { guardSocketDocuments } from '../directus/socket-documents.ts';
import type { RegisterHooks } from '../hooks.ts';
import { VALUES_MAX } from './body-size.ts';
import { bodyProblem } from './body-shape.ts';
import { documentProblem } from './graphql-guard.ts';
import { shapeProblem, type ShapeProblem } from './query-shape.ts';

type Problem = { code: string; message: string };

const NO_COLLECTION: Problem = {
  code: 'INVALID_COLLECTION',
  message: 'The provided collection does not exists or is not accessible.',
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A subscription tells of changes; whoever wants all rows has routes that page. */
const SUBSCRIBED_ROWS_MAX = 1_000;

const queryProblem = ({ type, query }: SocketMessage): ShapeProblem | null => {
  if (query === undefined || query === null) return null;
  if (!isObject(query)) return { field: 'query', message: 'must be an object' };
  const limit = Number(query['limit'] ?? 0);
  const isTooMany = limit < 0 || limit > SUBSCRIBED_ROWS_MAX;
  return type === 'subscribe' && isTooMany
    ? { field: 'limit', message: `must be ${SUBSCRIBED_ROWS_MAX} or less` }
    : shapeProblem(query);
};

const dataProblem = ({ action, data }: SocketMessage): ShapeProblem | null => {
  if (action !== 'create' && action !== 'update') return null;
  if (Array.isArray(data)) return bodyProblem('PATCH', data);
  return isObject(data) ? null : { field: 'data', message: 'must be an object' };
};

/** What Directus takes for granted in a message; null when it may. */
export const messageProblem = (message: SocketMessage): Problem | null => {
  if (isInheritedName(String(message['collection']))) return NO_COLLECTION;
  if (countValues(message, VALUES_MAX) > VALUES_MAX)
    return { code: 'INVALID_PAYLOAD', message: `Invalid message: more than ${VALUES_MAX} values.` };
  const bad = findBadValue(message);
  if (bad)
    return { code: 'INVALID_PAYLOAD', message: `Invalid message: ${bad.path} cannot be stored.` };
  const query = queryProblem(message);
  if (query)
    return { code: 'INVALID_QUERY', message: `Invalid query: ${query.field} ${query.message}.` };
  const data = dataProblem(message);
  return data
    ? { code: 'INVALID_PAYLOAD', message: `Invalid payload: ${data.field} ${data.message}.` }
    : null;
};

/** Every message gets an answer, also one that no handler understands. */
export const registerSocketGuard: RegisterHooks = ({ action, filter, init }, { logger }) => {
  const report = (error: unknown): void => {
    logger.error(error, 'A message over a socket failed');
  };
  filter('websocket.message', async (payload) => {
    const message = payload as SocketMessage | null;
    if (!message || !namesCollection(message)) return payload;
    const problem = messageProblem(message);
    if (problem) throw await socketError(message, problem.code, problem.message);
    return payload;
  });
  init('app.after', () => {
    answerAllMessages(report).catch(report);
    guardSocketDocuments(documentProblem).catch(report);
  });
  // The servers of sockets are made after the application.
  action('server.start', () => {
    limitMessages().catch(report);
    limitSockets().catch(report);
  });
};
