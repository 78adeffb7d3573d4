import { GraphQLError } from 'graphql';
import { wrapMethod } from './wrap-method.ts';

type Message = { id?: unknown; type?: unknown; payload?: unknown };
type Client = {
  accountability?: { user?: string | null } | null;
  send: (data: string) => void;
  emit: (event: string, ...args: unknown[]) => boolean;
  once: (event: string, listener: () => void) => unknown;
};
/** The reason why a document is not run; null when it is. */
export type CheckDocument = (payload: unknown) => string | null;

/** Events reach them all at once, so there are fewer than of the other kind. */
const SUBSCRIPTIONS_MAX = 30;

/** Documents that run, by person, each named by its socket and its id. */
const running = new Map<string, Map<Client, Set<string>>>();

const countOf = (user: string): number =>
  [...(running.get(user)?.values() ?? [])].reduce((sum, ids) => sum + ids.size, 0);

const refuse = (client: Client, id: string, message: string): void =>
  client.send(JSON.stringify({ id, type: 'error', payload: [new GraphQLError(message)] }));

/**
 * GraphQL over a socket goes past all routes: every document is looked at here, before it is parsed,
 * and a person has so many subscriptions at a time.
 */
export const guardSocketDocuments = async (check: CheckDocument): Promise<void> => {
  const { GraphQLSubscriptionController } =
    await import('@directus/api/websocket/controllers/index');
  wrapSync(GraphQLSubscriptionController.prototype, 'bindEvents', (client) => {
    const emit = client.emit.bind(client);
    const own = new Set<string>();
    let user = '';
    client.once('close', () => running.get(user)?.delete(client));
    client.emit = (event, ...args) => {
      if (event !== 'parsed-message') return emit(event, ...args);
      const message = args[0] as Message;
      const id = String(message.id);
      if (message.type === 'complete') own.delete(id);
      if (message.type !== 'subscribe') return emit(event, ...args);
      user = client.accountability?.user ?? '';
      const problem =
        countOf(user) >= SUBSCRIPTIONS_MAX
          ? `You have ${SUBSCRIPTIONS_MAX} subscriptions, which is as many as there may be.`
          : check(message.payload);
      if (problem !== null) {
        refuse(client, id, problem);
        return true;
      }
      own.add(id);
      running.set(user, (running.get(user) ?? new Map()).set(client, own));
      return emit(event, ...args);
    };
  });
};

const wrapSync = (prototype: object, name: string, before: (client: Client) => void): void =>
  wrapMethod(
    prototype,
    name,
    (next) =>
      function (...args) {
        before(args[0] as Client);
        return next.apply(this, args);
      },
  );
