import { Worker } from 'node:worker_threads';
import { createShares } from '../../platform/shares.ts';
import type { ReadLimits } from '../limits.ts';
import { answerOf, type OnPart, type Outcome } from './answer-of.ts';

/** What goes to the thread, with the buffers that are moved there. */
export type Question<Task extends object> = { task: Task; moved: ArrayBuffer[] };

const SHARES = { slots: 1, perCompany: 1, maxWaiting: 200, name: 'the reading of files' };
/**
 * A thread that has read so many is replaced by a fresh one. Not sooner: what a new one costs, until
 * its code is loaded and warm, is a second of reading.
 */
const FILES_PER_THREAD = 10_000;

const startThread = (file: string, limits: ReadLimits): Worker => {
  const thread = new Worker(file, {
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

/**
 * One warm thread that answers one question at a time, turn by turn by company. A file that exceeds
 * its time or memory costs its thread; the next file gets a new one, after `onNew`.
 */
export const createSharedThread = <Task extends object, Reply extends object>({
  file,
  limits,
  onNew,
}: {
  file: string;
  limits: ReadLimits;
  onNew: () => void;
}) => {
  let thread: Worker | null = null;
  let filesRead = 0;
  let serial = 0;
  const shares = createShares(SHARES);

  const drop = async (): Promise<void> => {
    const old = thread;
    thread = null;
    filesRead = 0;
    onNew();
    await old?.terminate();
  };

  /** What goes to the thread is made when it is its turn: another thread may know other things. */
  const askNow = async (
    prepare: () => Question<Task>,
    onPart: OnPart,
  ): Promise<Outcome<Reply & { id: number }>> => {
    if (filesRead >= FILES_PER_THREAD) await drop();
    const { task, moved } = prepare();
    const current = (thread ??= startThread(file, limits));
    filesRead += moved.length;
    current.ref();
    const request = { ...task, id: (serial += 1), limits };
    const outcome = await answerOf<Reply & { id: number }>(current, request, moved, onPart).catch(
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
    ask: (company: string, prepare: () => Question<Task>, onPart?: OnPart) =>
      shares.run(company, () => askNow(prepare, onPart)),
    close: (): Promise<void> => shares.idle().then(drop),
  };
};
