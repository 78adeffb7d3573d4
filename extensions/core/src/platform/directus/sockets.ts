type Socket = { accountability: { user?: string | null } | null; close: (code?: number) => void };

/** "Policy violation": clients sign in again, which they can while they have a session. */
const CLOSED = 1008;

/** Closes the sockets of a user whose session ended; with another session he comes back at once. */
export const closeSockets = async (user: string): Promise<number> => {
  const controllers = await import('@directus/api/websocket/controllers/index');
  const open = [
    controllers.getWebSocketController(),
    controllers.getSubscriptionController(),
    controllers.getLogsController(),
  ].flatMap((controller) => [...((controller?.clients as Set<Socket> | undefined) ?? [])]);
  const ended = open.filter(({ accountability }) => accountability?.user === user);
  for (const socket of ended) socket.close(CLOSED);
  return ended.length;
};
