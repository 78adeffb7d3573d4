import { inject } from 'vitest';

type Message = {
  type: string;
  uid?: string;
  status?: string;
  event?: string;
  data?: { id?: string }[];
};

export type Listener = {
  /** Ids that arrived, by subscription and kind: `init` rows and later events. */
  seen: Map<string, { init: Set<string>; events: Set<string>; refused: boolean }>;
  close: () => void;
};

const entryOf = (seen: Listener['seen'], uid: string) => {
  const entry = seen.get(uid) ?? { init: new Set(), events: new Set(), refused: false };
  seen.set(uid, entry);
  return entry;
};

/**
 * Signs in over a WebSocket and subscribes to each collection. One after the other, because a
 * refusal does not say which subscription it answers.
 */
export const listen = async (
  token: string | null,
  subscriptions: readonly { collection: string; ids?: readonly string[] }[],
): Promise<Listener> => {
  const url = inject('url').replace(/^http/, 'ws');
  const socket = new WebSocket(`${url}/websocket`);
  const seen: Listener['seen'] = new Map();
  const waiting = [...subscriptions];
  let asked: string | undefined;

  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No answer about ${asked}`)), 30_000);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    const subscribeNext = () => {
      const next = waiting.shift();
      if (!next) return done();
      asked = next.collection;
      const filter = next.ids ? { id: { _in: next.ids } } : {};
      const query = { fields: ['id'], filter, limit: 50 };
      socket.send(JSON.stringify({ type: 'subscribe', collection: asked, query, uid: asked }));
    };
    socket.addEventListener('open', () => {
      if (token) socket.send(JSON.stringify({ type: 'auth', access_token: token }));
      else subscribeNext();
    });
    socket.addEventListener('close', done);
    socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data)) as Message;
      if (message.type === 'ping') return socket.send(JSON.stringify({ type: 'pong' }));
      if (message.type === 'auth') return message.status === 'ok' ? subscribeNext() : done();
      const uid = message.uid ?? asked;
      if (!uid) return;
      const entry = entryOf(seen, uid);
      if (message.status === 'error') entry.refused = true;
      const kind = message.event === 'init' ? entry.init : entry.events;
      for (const row of message.data ?? []) if (row.id) kind.add(row.id);
      if (message.event === 'init' || message.status === 'error') subscribeNext();
    });
  });
  return { seen, close: () => socket.close() };
};
