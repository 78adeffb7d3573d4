type State = { accountability: { user?: string | null } | null };
type Socket = State & { close: (code?: number) => void; readyState?: number };

/** "Policy violation": clients sign in again, which they can while they have a session. */
const CLOSED = 1008;

const controllersOf = async () => {
  const controllers = await import('@directus/api/websocket/controllers/index');
  return [
    controllers.getWebSocketController(),
    controllers.getSubscriptionController(),
    controllers.getLogsController(),
  ];
};

/** Longer than any message of a program; the library takes a hundred times as much, of strangers too. */
const MESSAGE_MAX_BYTES = 1_000_000;

/** The size is asked of each socket that is opened from now on. */
export const limitMessages = async (): Promise<void> => {
  for (const controller of await controllersOf())
    if (controller?.server) controller.server.options.maxPayload = MESSAGE_MAX_BYTES;
};

/** Of a WebSocket that nobody closed. */
const OPEN = 1;

/** More windows than a person looks at. */
const SOCKETS_PER_PERSON = 40;

/** Whoever opens one too many loses his oldest: a program that forgets its sockets harms itself alone. */
export const limitSockets = async (): Promise<void> => {
  for (const controller of await controllersOf())
    controller?.server?.prependListener('connection', (_socket: unknown, state?: State) => {
      const user = state?.accountability?.user;
      if (!user) return;
      // One that is being closed stays among the clients until the other end has said so.
      const own = [...(controller.clients as Set<Socket>)].filter(
        ({ accountability, readyState }) =>
          accountability?.user === user && (readyState ?? OPEN) === OPEN,
      );
      for (const oldest of own.slice(0, Math.max(0, own.length + 1 - SOCKETS_PER_PERSON)))
        oldest.close(CLOSED);
    });
};

/** Closes the sockets of a user whose session ended; with another session he comes back at once. */
export const closeSockets = async (user: string): Promise<number> => {
  const open = (await controllersOf()).flatMap((controller) => [
    ...((controller?.clients as Set<Socket> | undefined) ?? []),
  ]);
  const ended = open.filter(({ accountability }) => accountability?.user === user);
  for (const socket of ended) socket.close(CLOSED);
  return ended.length;
};
