import { AsyncLocalStorage } from 'node:async_hooks';
import { toDomainError } from '../database-errors.ts';
import { isDomainError } from '../errors.ts';
import { unfitQuery } from '../unfit-query.ts';
import {
  hasAllSubscriptions,
  inEventTurn,
  inMessageTurn,
  SUBSCRIPTIONS_MAX,
  type SubscribeService,
} from './socket-turns.ts';
import { wrapMethod } from './wrap-method.ts';

export type SocketMessage = { type: string; uid?: string | number; [key: string]: unknown };
type Client = { send: (data: string) => void; accountability?: { user?: string | null } | null };

/** An error of the protocol: it goes to the client as it is. */
export const socketError = async (
  { type, uid }: SocketMessage,
  code: string,
  message: string,
): Promise<Error> => {
  const { WebSocketError } = await import('@directus/api/websocket/errors');
  return new WebSocketError(type, code, message, uid);
};

const asSocketError = async (error: unknown, message: SocketMessage, report: Report) => {
  const { WebSocketError } = await import('@directus/api/websocket/errors');
  if (error instanceof WebSocketError) return error;
  // Several refusals are thrown as a list.
  const known = unfitQuery(toDomainError(Array.isArray(error) ? error[0] : error));
  if (isDomainError(known)) return socketError(message, known.code, known.message);
  report(error);
  return socketError(message, 'INTERNAL_SERVER_ERROR', 'An unexpected error occurred.');
};

const busy = (message: SocketMessage): Promise<Error> =>
  socketError(
    message,
    'REQUESTS_EXCEEDED',
    'Too many of your messages wait already. Send the next one when an answer came.',
  );

const tooMany = (message: SocketMessage): Promise<Error> =>
  socketError(
    message,
    'SUBSCRIPTIONS_EXCEEDED',
    `You have ${SUBSCRIPTIONS_MAX} subscriptions, which is as many as there may be. End some first.`,
  );

type Report = (error: unknown) => void;
type Turn = { isAnswered: boolean };

const turns = new AsyncLocalStorage<Turn>();
const heard = new WeakSet<Client>();

/** Notes that the message at hand was answered. */
const listenTo = (client: Client): void => {
  if (heard.has(client)) return;
  heard.add(client);
  const send = client.send.bind(client);
  client.send = (data) => {
    const turn = turns.getStore();
    if (turn) turn.isAnswered = true;
    send(data);
  };
};

/**
 * Directus answers a message that ends in an error of its own kinds; for all others it writes a line
 * into its log, and the client waits. It also answers all messages of all sockets at once, and keeps as
 * many subscriptions as are asked for: here a person's messages take turns, as events do, so that
 * nobody takes the whole pool of connections.
 */
export const answerAllMessages = async (report: Report): Promise<void> => {
  const { ItemsHandler, SubscribeHandler } = await import('@directus/api/websocket/handlers/index');
  wrapMethod(
    ItemsHandler.prototype,
    'onMessage',
    (next) =>
      async function (client, message) {
        const asked = message as SocketMessage;
        try {
          const isDone = await inMessageTurn(client as Client, async () => {
            await next.call(this, client, message);
          });
          if (!isDone) throw await busy(asked);
        } catch (error) {
          throw await asSocketError(error, asked, report);
        }
      },
  );
  wrapMethod<SubscribeService>(
    SubscribeHandler.prototype,
    'onMessage',
    (next) =>
      async function (client, message) {
        const [to, asked] = [client as Client, message as SocketMessage];
        const uid = asked.uid === undefined ? undefined : String(asked.uid);
        listenTo(to);
        const turn: Turn = { isAnswered: false };
        let problem: Error | null = null;
        const isDone = await inMessageTurn(to, async () => {
          if (asked.type === 'subscribe' && hasAllSubscriptions(this, to, uid))
            problem = await tooMany(asked);
          else await turns.run(turn, () => next.call(this, client, message));
        });
        if (turn.isAnswered) return;
        problem ??= isDone
          ? await socketError(asked, 'INTERNAL_SERVER_ERROR', 'The subscription failed.')
          : await busy(asked);
        to.send(JSON.stringify(problem));
      },
  );
  wrapMethod(
    SubscribeHandler.prototype,
    'dispatch',
    (next) =>
      async function (event) {
        await inEventTurn(() => next.call(this, event)).catch(report);
      },
  );
};

/** Of the protocol's messages those that name a collection. */
export const namesCollection = ({ type }: SocketMessage): boolean =>
  type === 'items' || type === 'subscribe';
