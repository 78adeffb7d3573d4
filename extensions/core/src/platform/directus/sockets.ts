type State = { accountability: { user?: string | null } | null };
type Socket = State & { close: (code?: number) => void };

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

/** More windows than a person looks at. */
const SOCKETS_PER_PERSON = 40;

/** Whoever opens one too many loses his oldest: a program that forgets its sockets harms itself alone. */
export const limitSockets = async (): Promise<void> => {
  for (const controller of await controllersOf())
    controller?.server?.prependListener('connection', (_socket: unknown, state?: State) => {
      const user = state?.accountability?.user;
      if (!user) return;
      const own = [...(controller.clients as Set<Socket>)].filter(
        ({ accountability }) => accountability?.user === user,
      );
      if (own.length >= SOCKETS_PER_PERSON) own[0]?.close(CLOSED);
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
