import type { Worker } from 'node:worker_threads';
import type { TextDocument } from '../../../../domain/intake/document.ts';
import { createShares } from '../../platform/shares.ts';
import { finding } from '../../../../domain/intake/errors.ts';
import type { Finding } from '../../../../domain/intake/errors.ts';
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
  ParseResult,
  ParseTask,
  Place,
} from './messages.ts';
import { answerOf, startThread, type Outcome } from './thread-answer.ts';

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
  /**
   * Several files, none of them read row by row: the next is read while the last is taken. Results in
   * the given order; a file that costs its thread does not cost the others their turn.
   */
  readAll: (
    files: readonly Omit<ReadInput, 'onRows' | 'profiles'>[],
    profiles: readonly ParserProfile[],
  ) => Promise<ParseResult[]>;
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

/**
 * A thread that has read so many is replaced by a fresh one. Not sooner: what a new one costs, until
 * its code is loaded and warm, is a second of reading.
 */
const FILES_PER_THREAD = 10_000;

type OnPart = ((part: unknown) => Promise<void>) | undefined;

const bytesOf = (task: ParseTask): ArrayBuffer[] => {
  if ('files' in task) return task.files.map(({ bytes }) => bytes);
  return 'bytes' in task ? [task.bytes] : [];
};

const failed = (error: Finding): ParseResult => ({
  parsed: { ok: false, error },
  previews: [],
  list: null,
});

const SHARES = { slots: 1, perCompany: 1, maxWaiting: 200, name: 'the reading of files' };
/** Forms that are read in one turn; then another company's file may come between. */
const FILES_PER_TURN = 8;

export type SharedReader = {
  /** The reader as one company uses it: its files wait for each other, hardly for those of others. */
  of: (company: string) => FileReader;
};

/**
 * One warm thread that reads one file at a time, turn by turn by company. A file that exceeds its time
 * or memory costs its thread; the next file gets a new one.
 */
export const createSharedReader = (limits: ReadLimits = READ_LIMITS): SharedReader => {
  let thread: Worker | null = null;
  let sender = createSender();
  let filesRead = 0;
  let serial = 0;
  const shares = createShares(SHARES);

  const drop = async (): Promise<void> => {
    const old = thread;
    thread = null;
    sender = createSender();
    filesRead = 0;
    await old?.terminate();
  };

  /** What goes to the thread is made when it is its turn: another thread may know other profiles. */
  const askNow = async (prepare: () => ParseTask, onPart: OnPart): Promise<Outcome<ParseReply>> => {
    if (filesRead >= FILES_PER_THREAD) await drop();
    const task = prepare();
    const moved = bytesOf(task);
    const current = (thread ??= startThread(limits));
    filesRead += moved.length;
    current.ref();
    const request = { ...task, id: (serial += 1), limits };
    const outcome = await answerOf(current, request, moved, onPart).catch(
      async (error: unknown) => {
        await drop();
        throw error;
      },
    );
    if ('value' in outcome) current.unref();
    else await drop();
    return outcome;
  };

  return {
    of: (company) =>
      readerBy({
        ask: (prepare, onPart) => shares.run(company, () => askNow(prepare, onPart)),
        send: (profiles) => sender.send(profiles),
        close: () => shares.idle().then(drop),
      }),
  };
};

/** A reader for one who shares it with nobody. */
export const createFileReader = (limits: ReadLimits = READ_LIMITS): FileReader =>
  createSharedReader(limits).of('');

type Ask = (prepare: () => ParseTask, onPart?: OnPart) => Promise<Outcome<ParseReply>>;
type Means = {
  ask: Ask;
  send: ReturnType<typeof createSender>['send'];
  close: () => Promise<void>;
};

const copyOf = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;

const readerBy = ({ ask, send, close }: Means): FileReader => {
  const parse = async (
    prepare: () => ParseTask,
    onRows?: ReadInput['onRows'],
  ): Promise<ParseResult> => {
    const outcome = await ask(prepare, onRows as OnPart);
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

  const readAll: FileReader['readAll'] = async (files, profiles) => {
    const results: ParseResult[] = [];
    while (results.length < files.length) {
      const outcome = await ask(
        () => ({
          task: 'read-all',
          profiles: send(profiles),
          files: files
            .slice(results.length, results.length + FILES_PER_TURN)
            .map(({ bytes, fileName, today }) => ({
              bytes: copyOf(bytes),
              fileName,
              today: today.toISOString(),
            })),
        }),
        async (result) => void results.push(result as ParseResult),
      );
      if ('fatal' in outcome) results.push(failed(outcome.fatal));
    }
    return results;
  };

  return {
    readAll,
    read: ({ bytes, today, onRows, fileName, profiles }) =>
      parse(
        () => ({
          task: 'read',
          bytes: copyOf(bytes),
          fileName,
          profiles: send(profiles),
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
        profiles: send(profiles),
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
    close,
  };
};
