import { AsyncLocalStorage } from 'node:async_hooks';
import { toDomainError } from '../database-errors.ts';
import { isDomainError } from '../errors.ts';
import { unfitQuery } from '../unfit-query.ts';
import { wrapMethod } from './wrap-method.ts';

export type SocketMessage = { type: string; uid?: string | number; [key: string]: unknown };
type Client = { send: (data: string) => void };

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
 * into its log, and the client waits.
 */
export const answerAllMessages = async (report: Report): Promise<void> => {
  const { ItemsHandler, SubscribeHandler } = await import('@directus/api/websocket/handlers/index');
  wrapMethod(
    ItemsHandler.prototype,
    'onMessage',
    (next) =>
      async function (client, message) {
        try {
          return await next.call(this, client, message);
        } catch (error) {
          throw await asSocketError(error, message as SocketMessage, report);
        }
      },
  );
  wrapMethod(
    SubscribeHandler.prototype,
    'onMessage',
    (next) =>
      async function (client, message) {
        listenTo(client as Client);
        const turn: Turn = { isAnswered: false };
        await turns.run(turn, () => next.call(this, client, message));
        if (turn.isAnswered) return;
        const words = 'The subscription failed.';
        const error = await socketError(message as SocketMessage, 'INTERNAL_SERVER_ERROR', words);
        (client as Client).send(JSON.stringify(error));
      },
  );
};

/** Of the protocol's messages those that name a collection. */
export const namesCollection = ({ type }: SocketMessage): boolean =>
  type === 'items' || type === 'subscribe';
