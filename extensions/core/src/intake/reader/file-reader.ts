import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { TextDocument } from '../../../../domain/intake/document.ts';
import { finding } from '../../../../domain/intake/errors.ts';
import type { Finding, IntakeErrorCode } from '../../../../domain/intake/errors.ts';
import type { ParserProfile } from '../../../../domain/intake/profile.ts';
import { READ_LIMITS } from './limits.ts';
import type { ReadLimits } from './limits.ts';
import { createSender } from './profile-sets.ts';
import type { TeachAsk, TeachResult } from './teach-document.ts';
import type {
  Batch,
  LookResult,
  MailResult,
  ParseReply,
  ParseRequest,
  ParseResult,
  ParseTask,
  Place,
  Taken,
} from './messages.ts';

type Reading = { fileName: string; profiles: readonly ParserProfile[]; today: Date };
export type ReadInput = Reading & {
  bytes: Buffer;
  /**
   * Takes the rows of a large list as they are read; the answer then holds none. No more is read than
   * is taken, and when it fails so does the reading. Without it a list is read at once.
   */
  onRows?: (batch: Batch) => Promise<void>;
};
export type ReadTextInput = Reading & { text: TextDocument };
export type TeachInput = { bytes: Buffer; fileName: string; today: Date; ask: TeachAsk };
export type FileReader = {
  /** One file: a workbook, a PDF or a plain text. */
  read: (input: ReadInput) => Promise<ParseResult>;
  /** A text that is at hand already, such as the body of a mail. */
  readText: (input: ReadTextInput) => Promise<ParseResult>;
  /** Takes a mail apart, `.eml` or `.msg`; what it says is read by the two doors above. */
  openMail: (input: { bytes: Buffer; fileName: string }) => Promise<MailResult>;
  /** The neighbourhood of a row in a list. */
  look: (input: { bytes: Buffer; fileName: string } & Place) => Promise<LookResult>;
  /** A sample that is taught: its picture, what we think of it, what a profile would read. */
  teach: (input: TeachInput) => Promise<TeachResult>;
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

type Outcome<Value> = { value: Value } | { fatal: Finding };

const startThread = (limits: ReadLimits): Worker => {
  const thread = new Worker(threadFile(), {
    env: {},
    execArgv: [],
    // What a library says about a strange file is nobody's news.
    stdout: true,
    stderr: true,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.threadHeapMib,
      maxYoungGenerationSizeMb: 16,
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

/** The answer to one request; without one the thread is gone or cannot be trusted. */
const answerOf = (
  thread: Worker,
  request: ParseRequest,
  moved: ArrayBuffer[],
  onRows: ReadInput['onRows'],
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
    // The limit is for reading, not for whoever takes the rows.
    let taking: Promise<void> = Promise.resolve();
    const take = async (batch: string): Promise<void> => {
      clearTimeout(timer);
      await onRows?.(JSON.parse(batch) as Batch);
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

/**
 * A thread that has read so many is replaced by a fresh one. Not sooner: what a new one costs, until
 * its code is loaded and warm, is a second of reading.
 */
const FILES_PER_THREAD = 2_000;

const failed = (error: Finding): ParseResult => ({
  parsed: { ok: false, error },
  previews: [],
  list: null,
});

/**
 * One warm thread that reads one file at a time. A file that exceeds its time or memory costs its
 * thread; the next file gets a new one.
 */
export const createFileReader = (limits: ReadLimits = READ_LIMITS): FileReader => {
  let thread: Worker | null = null;
  let sender = createSender();
  let filesRead = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const drop = async (): Promise<void> => {
    const old = thread;
    thread = null;
    sender = createSender();
    filesRead = 0;
    await old?.terminate();
  };

  /** What goes to the thread is made when it is its turn: another thread may know other profiles. */
  const askNow = async (
    prepare: () => ParseTask,
    onRows: ReadInput['onRows'],
  ): Promise<Outcome<ParseReply>> => {
    if (filesRead >= FILES_PER_THREAD) await drop();
    const task = prepare();
    const moved = 'bytes' in task ? [task.bytes] : [];
    const current = (thread ??= startThread(limits));
    const id = (filesRead += 1);
    current.ref();
    const request = { ...task, id, limits };
    const outcome = await answerOf(current, request, moved, onRows).catch(
      async (error: unknown) => {
        await drop();
        throw error;
      },
    );
    if ('value' in outcome) current.unref();
    else await drop();
    return outcome;
  };

  const ask = (
    prepare: () => ParseTask,
    onRows?: ReadInput['onRows'],
  ): Promise<Outcome<ParseReply>> => {
    const next = queue.then(() => askNow(prepare, onRows));
    queue = next.catch(() => undefined);
    return next;
  };

  const parse = async (
    prepare: () => ParseTask,
    onRows?: ReadInput['onRows'],
  ): Promise<ParseResult> => {
    const outcome = await ask(prepare, onRows);
    if ('fatal' in outcome) return failed(outcome.fatal);
    return 'result' in outcome.value
      ? (JSON.parse(outcome.value.result) as ParseResult)
      : failed(finding('READ_FAILED'));
  };

  /** Of an answer that is either good or names what is wrong. */
  const askPlain = async <Result>(
    prepare: () => ParseTask,
  ): Promise<Result | { ok: false; error: Finding }> => {
    const outcome = await ask(prepare);
    if ('fatal' in outcome) return { ok: false, error: outcome.fatal };
    return 'result' in outcome.value
      ? (JSON.parse(outcome.value.result) as Result)
      : { ok: false, error: finding('READ_FAILED') };
  };

  const copyOf = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;

  return {
    read: ({ bytes, today, onRows, fileName, profiles }) =>
      parse(
        () => ({
          task: 'read',
          bytes: copyOf(bytes),
          fileName,
          profiles: sender.send(profiles),
          today: today.toISOString(),
          stream: !!onRows,
        }),
        onRows,
      ),
    readText: ({ today, text, fileName, profiles }) =>
      parse(() => ({
        task: 'read-text',
        text,
        fileName,
        profiles: sender.send(profiles),
        today: today.toISOString(),
      })),
    openMail: async ({ bytes }) => {
      const outcome = await ask(() => ({ task: 'open-mail', bytes: copyOf(bytes) }));
      if ('fatal' in outcome) return { ok: false, error: outcome.fatal };
      return 'mail' in outcome.value
        ? outcome.value.mail
        : { ok: false, error: finding('READ_FAILED') };
    },
    look: ({ bytes, ...rest }) =>
      askPlain<LookResult>(() => ({ task: 'look', bytes: copyOf(bytes), ...rest })),
    teach: ({ bytes, today, ...rest }) =>
      askPlain<TeachResult>(() => ({
        task: 'teach',
        bytes: copyOf(bytes),
        today: today.toISOString(),
        ...rest,
      })),
    close: () => queue.then(drop),
  };
};
