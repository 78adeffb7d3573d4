import type { Worker } from 'node:worker_threads';
import {
  readFailure,
  type ReadErrorCode,
  type ReadFailure,
} from '../../../../domain/documents/index.ts';
import type { Part, Taken, ThreadRequest } from './messages.ts';

export type Outcome<Value> = { value: Value } | { fatal: ReadFailure };
export type OnPart = ((part: unknown) => Promise<void>) | undefined;

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';
const WATCH_EVERY_MS = 100;

/**
 * The answer to one request, after the parts that came on the way; without one the thread is gone or
 * cannot be trusted. Each part has the whole time limit.
 */
export const answerOf = <Reply extends { id: number }>(
  thread: Worker,
  request: ThreadRequest,
  moved: ArrayBuffer[],
  onPart: OnPart,
): Promise<Outcome<Reply>> =>
  new Promise((resolve, reject) => {
    const { limits } = request;
    const leave = () => {
      clearTimeout(timer);
      clearInterval(watch);
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    const settle = (outcome: Outcome<Reply>) => {
      leave();
      resolve(outcome);
    };
    const giveUp = (error: unknown) => {
      leave();
      reject(error as Error);
    };
    // The limit is for reading, not for whoever takes the parts.
    let taking: Promise<void> = Promise.resolve();
    const take = async (part: string): Promise<void> => {
      clearTimeout(timer);
      await onPart?.(JSON.parse(part));
      timer = setTimeout(() => fail('READ_TIMEOUT'), limits.milliseconds);
      thread.postMessage({ taken: request.id } satisfies Taken);
    };
    const fail = (code: ReadErrorCode) => settle({ fatal: readFailure(code) });
    const onMessage = (reply: Reply | Part) => {
      if (reply.id !== request.id) return;
      if ('part' in reply) {
        taking = taking.then(() => take(reply.part));
        taking.catch(giveUp);
      } else void taking.then(() => settle({ value: reply }), giveUp);
    };
    const onError = (error: NodeJS.ErrnoException) =>
      fail(error.code === OUT_OF_MEMORY ? 'READ_OUT_OF_MEMORY' : 'READ_FAILED');
    const onExit = () => fail('READ_FAILED');
    let timer = setTimeout(() => fail('READ_TIMEOUT'), limits.milliseconds);
    // The limit of the heap does not count buffers, and streams inflate into buffers.
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.growthBytes) fail('READ_OUT_OF_MEMORY');
    }, WATCH_EVERY_MS);
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    thread.postMessage(request, moved);
  });
