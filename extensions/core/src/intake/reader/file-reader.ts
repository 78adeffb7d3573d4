import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { finding } from '../../../../domain/intake/errors.ts';
import type { IntakeErrorCode } from '../../../../domain/intake/errors.ts';
import type { ParserProfile } from '../../../../domain/intake/profile.ts';
import { READ_LIMITS } from './limits.ts';
import type { ReadLimits } from './limits.ts';
import type { ParseReply, ParseRequest, ParseResult } from './messages.ts';

export type ReadInput = {
  bytes: Buffer;
  fileName: string;
  profiles: readonly ParserProfile[];
  today: Date;
};
export type FileReader = {
  read: (input: ReadInput) => Promise<ParseResult>;
  close: () => Promise<void>;
};

/** Beside this file in the sources, beside the bundle once built. */
const threadFile = (): string =>
  fileURLToPath(
    new URL(
      import.meta.url.endsWith('.ts') ? './parse-thread.ts' : './parse-thread.mjs',
      import.meta.url,
    ),
  );

const failed = (code: IntakeErrorCode): ParseResult => ({
  parsed: { ok: false, error: finding(code) },
  previews: [],
});

const startThread = (limits: ReadLimits): Worker => {
  const thread = new Worker(threadFile(), {
    env: {},
    execArgv: [],
    resourceLimits: {
      maxOldGenerationSizeMb: limits.threadHeapMib,
      maxYoungGenerationSizeMb: 64,
      stackSizeMb: 4,
    },
  });
  thread.unref();
  return thread;
};

/** After these the thread is gone or cannot be trusted. */
const FATAL = new Set<IntakeErrorCode>(['READ_TIMEOUT', 'READ_OUT_OF_MEMORY', 'READ_FAILED']);
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

const answerOf = (
  thread: Worker,
  request: ParseRequest,
  bytes: ArrayBuffer,
  milliseconds: number,
): Promise<ParseResult> =>
  new Promise((resolve) => {
    const settle = (outcome: ParseResult) => {
      clearTimeout(timer);
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(outcome);
    };
    const onMessage = (reply: ParseReply) => {
      if (reply.id === request.id) settle(JSON.parse(reply.result) as ParseResult);
    };
    const onError = (error: NodeJS.ErrnoException) =>
      settle(failed(error.code === OUT_OF_MEMORY ? 'READ_OUT_OF_MEMORY' : 'READ_FAILED'));
    const onExit = () => settle(failed('READ_FAILED'));
    const timer = setTimeout(() => settle(failed('READ_TIMEOUT')), milliseconds);
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    thread.postMessage(request, [bytes]);
  });

/** The files of one request are few; a thread that has read so many is replaced by a fresh one. */
const FILES_PER_THREAD = 200;

/**
 * One warm thread that reads one file at a time. A file that exceeds its time or memory costs its
 * thread; the next file gets a new one.
 */
export const createFileReader = (limits: ReadLimits = READ_LIMITS): FileReader => {
  let thread: Worker | null = null;
  let filesRead = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const drop = async (): Promise<void> => {
    const old = thread;
    thread = null;
    filesRead = 0;
    await old?.terminate();
  };

  const readNow = async ({ bytes, fileName, profiles, today }: ReadInput): Promise<ParseResult> => {
    if (filesRead >= FILES_PER_THREAD) await drop();
    const current = (thread ??= startThread(limits));
    const id = (filesRead += 1);
    const copy = new Uint8Array(bytes).buffer;
    const request: ParseRequest = {
      id,
      bytes: copy,
      fileName,
      profiles,
      limits,
      today: today.toISOString(),
    };
    current.ref();
    const result = await answerOf(current, request, copy, limits.milliseconds);
    const survived = result.parsed.ok || !FATAL.has(result.parsed.error.code);
    if (survived) current.unref();
    else await drop();
    return result;
  };

  return {
    read: (input) => {
      const next = queue.then(() => readNow(input));
      queue = next.catch(() => undefined);
      return next;
    },
    close: () => queue.then(drop),
  };
};
