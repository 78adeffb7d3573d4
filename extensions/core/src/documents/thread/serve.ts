import { parentPort } from 'node:worker_threads';
import { writtenClean } from '../written-clean.ts';
import type { Part, Taken, ThreadRequest } from './messages.ts';

/** Parts that were sent and not yet taken: one on its way while the next is read. */
const MOST_WAITING = 2;

/** Gives a part of the answer away and waits until there is room for another. */
export type HandOver = (part: unknown) => Promise<void>;
type Answer<Reply> = { reply: Reply; moved?: ArrayBuffer[] };

/** The loop of a reading thread: one question after the other. */
export const serveThread = <Request extends ThreadRequest, Reply extends object>(
  answer: (request: Request, handOver: HandOver) => Promise<Answer<Reply>>,
): void => {
  let waiting = 0;
  let onTaken: () => void = () => undefined;

  const handOverOf =
    (id: number): HandOver =>
    async (part) => {
      parentPort?.postMessage({ id, part: writtenClean(part) } satisfies Part);
      waiting += 1;
      while (waiting >= MOST_WAITING)
        await new Promise<void>((resolve) => {
          onTaken = resolve;
        });
    };

  const serve = async (request: Request): Promise<void> => {
    waiting = 0;
    const { reply, moved = [] } = await answer(request, handOverOf(request.id));
    parentPort?.postMessage({ id: request.id, ...reply }, moved);
  };

  parentPort?.on('message', (message: Request | Taken) => {
    if ('taken' in message) {
      waiting -= 1;
      onTaken();
      return;
    }
    serve(message).catch((error: unknown) => {
      throw error;
    });
  });
};
