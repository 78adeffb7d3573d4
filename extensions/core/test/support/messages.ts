import { inject } from 'vitest';

export type SocketAnswer = {
  type: string;
  uid?: string;
  status?: string;
  error?: { code: string; message: string };
  data?: unknown;
};

/** A signed-in socket; each text sent, and the answer to it. @throws when none comes */
export const openSocket = async (token: string | null) => {
  const socket = new WebSocket(`${inject('url').replace(/^http/, 'ws')}/websocket`);
  const waiting: ((answer: SocketAnswer) => void)[] = [];
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as SocketAnswer;
    if (answer.type === 'ping') socket.send(JSON.stringify({ type: 'pong' }));
    else waiting.shift()?.(answer);
  });
  const say = (text: string): Promise<SocketAnswer> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`No answer to ${text}`)), 20_000);
      waiting.push((answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      socket.send(text);
    });
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  await say(JSON.stringify({ type: 'auth', access_token: token }));
  return { say, close: () => socket.close() };
};
