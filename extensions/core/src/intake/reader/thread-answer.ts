import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { finding } from '../../../../domain/intake/errors.ts';
import type { Finding, IntakeErrorCode } from '../../../../domain/intake/errors.ts';
import type { ReadLimits } from './limits.ts';
import type { ParseReply, ParseRequest, Taken } from './messages.ts';

/** Beside this file in the sources, beside the bundle once built. */
const threadFile = (): string =>
  fileURLToPath(
    new URL(
      import.meta.url.endsWith('.ts') ? './parse-thread.ts' : './parse-thread.mjs',
      import.meta.url,
    ),
  );

export type Outcome<Value> = { value: Value } | { fatal: Finding };

export const startThread = (limits: ReadLimits): Worker => {
  const thread = new Worker(threadFile(), {
    env: {},
    execArgv: [],
    // What a library says about a strange file is nobody's news.
    stdout: true,
    stderr: true,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.threadHeapMib,
      maxYoungGenerationSizeMb: 40,
      stackSizeMb: 4,
    },
  });
  thread.stdout.resume();
  thread.stderr.resume();
  thread.unref();
  return thread;
};

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';
const WATCH_EVERY_MS = 100;

/**
 * The answer to one request, after the parts that came on the way; without one the thread is gone or
 * cannot be trusted. Each part has the whole time limit.
 */
export const answerOf = (
  thread: Worker,
  request: ParseRequest,
  moved: ArrayBuffer[],
  onPart: ((part: unknown) => Promise<void>) | undefined,
): Promise<Outcome<ParseReply>> =>
  new Promise((resolve, reject) => {
    const { limits } = request;
    const leave = () => {
      clearTimeout(timer);
      clearInterval(watch);
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    const settle = (outcome: Outcome<ParseReply>) => {
      leave();
      resolve(outcome);
    };
    const giveUp = (error: unknown) => {
      leave();
      reject(error as Error);
    };
    // The limit is for reading, not for whoever takes the parts.
    let taking: Promise<void> = Promise.resolve();
    const take = async (batch: string): Promise<void> => {
      clearTimeout(timer);
      await onPart?.(JSON.parse(batch));
      timer = setTimeout(() => fail('READ_TIMEOUT'), limits.milliseconds);
      thread.postMessage({ taken: request.id } satisfies Taken);
    };
    const fail = (code: IntakeErrorCode) => settle({ fatal: finding(code) });
    const onMessage = (reply: ParseReply) => {
      if (reply.id !== request.id) return;
      if ('batch' in reply) {
        taking = taking.then(() => take(reply.batch));
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
