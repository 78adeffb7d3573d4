import { fileURLToPath } from 'node:url';
import {
  readFailure,
  type ReadFailure,
  type TextDocument,
} from '../../../../domain/documents/index.ts';
import type { LeanDraft } from '../../../../domain/intake/list-shape.ts';
import type { ParserProfile } from '../../../../domain/intake/profile.ts';
import {
  createSharedThread,
  type OnPart,
  type Outcome,
  READ_LIMITS,
  type ReadLimits,
} from '../../documents/index.ts';
import type { Place } from '../../documents/formats/index.ts';
import type {
  LookResult,
  MailResult,
  ParseReply,
  ParseResult,
  ParseTask,
  TableResult,
} from './messages.ts';
import { withHanded } from './hand-drafts.ts';
import { createSender } from './profile-sets.ts';
import type { TeachAsk, TeachResult } from './teach-document.ts';

type Reading = { fileName: string; profiles: readonly ParserProfile[]; today: Date };
export type ReadInput = Reading & { bytes: Buffer };
export type ReadTextInput = Reading & { text: TextDocument };
export type TeachInput = { bytes: Buffer; fileName: string; today: Date; ask: TeachAsk };
export type FileReader = {
  /** One file: a workbook, a PDF or a plain text. */
  read: (input: ReadInput) => Promise<ParseResult>;
  /**
   * Several small files: the next is read while the last is taken. Results in the given order; a
   * file that costs its thread does not cost the others their turn.
   */
  readAll: (
    files: readonly Omit<ReadInput, 'profiles'>[],
    profiles: readonly ParserProfile[],
  ) => Promise<ParseResult[]>;
  /** A text that is at hand already, such as the body of a mail. */
  readText: (input: ReadTextInput) => Promise<ParseResult>;
  /** Takes a mail apart, `.eml` or `.msg`; what it says is read by the two doors above. */
  openMail: (input: { bytes: Buffer; fileName: string }) => Promise<MailResult>;
  /** The neighbourhood of a row in a list. */
  look: (input: { bytes: Buffer; fileName: string } & Place) => Promise<LookResult>;
  /** The first sheet of a file as a table, for who takes in rows of his own. */
  table: (input: { bytes: Buffer; fileName: string }) => Promise<TableResult>;
  /** A sample that is taught: its picture, what we think of it, what a profile would read. */
  teach: (input: TeachInput) => Promise<TeachResult>;
  close: () => Promise<void>;
};

const bytesOf = (task: ParseTask): ArrayBuffer[] => {
  if ('files' in task) return task.files.map(({ bytes }) => bytes);
  return 'bytes' in task ? [task.bytes] : [];
};

const failed = (error: ReadFailure): ParseResult => ({
  parsed: { ok: false, error },
  previews: [],
  list: null,
});

/** Forms that are read in one turn; then another company's file may come between. */
const FILES_PER_TURN = 8;

/** Beside this file in the sources, beside the bundle once built. */
const threadFile = (): string =>
  fileURLToPath(
    new URL(
      import.meta.url.endsWith('.ts') ? './parse-thread.ts' : './parse-thread.mjs',
      import.meta.url,
    ),
  );

export type SharedReader = {
  /** The reader as one company uses it: its files wait for each other, hardly for those of others. */
  of: (company: string) => FileReader;
};

/** One warm thread for all companies; it learns a set of profiles once. */
export const createSharedReader = (limits: ReadLimits = READ_LIMITS): SharedReader => {
  let sender = createSender();
  const thread = createSharedThread<ParseTask, ParseReply>({
    file: threadFile(),
    limits,
    onNew: () => (sender = createSender()),
  });
  return {
    of: (company) =>
      readerBy({
        ask: (prepare, onPart) =>
          thread.ask(
            company,
            () => {
              const task = prepare();
              return { task, moved: bytesOf(task) };
            },
            onPart,
          ),
        send: (profiles) => sender.send(profiles),
        close: () => thread.close(),
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
  const parse = async (prepare: () => ParseTask): Promise<ParseResult> => {
    const drafts: LeanDraft[] = [];
    const outcome = await ask(prepare, async (part) => void drafts.push(...(part as LeanDraft[])));
    if ('fatal' in outcome) return failed(outcome.fatal);
    return 'result' in outcome.value
      ? withHanded(JSON.parse(outcome.value.result) as ParseResult, drafts)
      : failed(readFailure('READ_FAILED'));
  };

  /** Of an answer that is either good or names what is wrong. */
  const askPlain = async <Result>(
    prepare: () => ParseTask,
  ): Promise<Result | { ok: false; error: ReadFailure }> => {
    const outcome = await ask(prepare);
    if ('fatal' in outcome) return { ok: false, error: outcome.fatal };
    return 'result' in outcome.value
      ? (JSON.parse(outcome.value.result) as Result)
      : { ok: false, error: readFailure('READ_FAILED') };
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
    read: ({ bytes, today, fileName, profiles }) =>
      parse(() => ({
        task: 'read',
        bytes: copyOf(bytes),
        fileName,
        profiles: send(profiles),
        today: today.toISOString(),
      })),
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
        : { ok: false, error: readFailure('READ_FAILED') };
    },
    look: ({ bytes, ...rest }) =>
      askPlain<LookResult>(() => ({ task: 'look', bytes: copyOf(bytes), ...rest })),
    table: ({ bytes, fileName }) =>
      askPlain<TableResult>(() => ({ task: 'table', bytes: copyOf(bytes), fileName })),
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
