import { setMember } from '../../extensions/domain/kernel/paths.ts';
import { createFileReader } from '../../extensions/core/src/intake/reader/file-reader.ts';
import type { FileReader } from '../../extensions/core/src/intake/reader/file-reader.ts';
import { READ_LIMITS } from '../../extensions/core/src/documents/limits.ts';
import type { OpenedMail } from '../../extensions/domain/documents/opened-mail.ts';
import { INTAKE_ERRORS } from '../../extensions/domain/intake/errors.ts';
import type { Finding } from '../../extensions/domain/intake/errors.ts';
import { PARSER_PROFILES } from '../../seeds/reference/parser-profiles/index.ts';
import { madeInputs } from './inputs.ts';
import type { Input } from './inputs.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { randomFrom } from './random.ts';

export type Failure = { run: number; name: string; bytes: Buffer; why: string };
export type FuzzReport = {
  runs: number;
  /** How often each outcome came: `read`, or the code of the finding. */
  outcomes: Record<string, number>;
  failures: Failure[];
  /** Runs that cost the thread: refused in time, but worth a look. */
  lost: Failure[];
  longestMs: number;
  /** By how many bytes the process was larger at its largest. */
  grownBytes: number;
};
export type FuzzOptions = {
  seed: number;
  runs: number;
  seconds: number;
  inputs: readonly Input[];
  /** `format`: only by the rules of the file's kind. */
  damage?: 'format' | 'any';
  /** Answers later than this are failures; the reader itself is given the same time. */
  milliseconds?: number;
};

/** The thread died of an error nobody caught. */
const UNCAUGHT = 'READ_FAILED';
const GRACE_MS = 2_000;
const TODAY = new Date('2026-11-21T04:00:00Z');
const rest = (fileName: string) => ({ fileName, profiles: PARSER_PROFILES, today: TODAY });

const findingOf = (result: { ok: true } | { ok: false; error: Finding }): string =>
  result.ok ? 'read' : result.error.code;

const readMail = async (reader: FileReader, mail: OpenedMail): Promise<string[]> => {
  const text = await reader.readText({ text: mail.text, ...rest('mail.eml') });
  const outcomes = [findingOf(text.parsed)];
  for (const { name, content } of mail.attachments)
    outcomes.push(await readOne(reader, name, Buffer.from(content)));
  for (const inner of mail.forwarded) outcomes.push(...(await readMail(reader, inner)));
  return outcomes;
};

/** What the reader makes of a file; of a mail the worst of its parts is told. */
const readOne = async (reader: FileReader, fileName: string, bytes: Buffer): Promise<string> => {
  if (!/\.(?:eml|msg)$/i.test(fileName))
    return findingOf((await reader.read({ bytes, ...rest(fileName) })).parsed);
  const opened = await reader.openMail({ bytes, fileName });
  if (!opened.ok) return opened.error.code;
  const outcomes = await readMail(reader, opened.mail);
  return outcomes.find((outcome) => outcome === UNCAUGHT || !isKnown(outcome)) ?? 'read';
};

const isKnown = (outcome: string): boolean => outcome === 'read' || outcome in INTAKE_ERRORS;

/** After a thread was lost the next file must be read as if nothing had been. */
const isAlive = async (reader: FileReader): Promise<boolean> => {
  const [control] = madeInputs();
  if (!control) return false;
  return (await readOne(reader, control.name, control.bytes)) === 'read';
};
const LOST = new Set(['READ_TIMEOUT', 'READ_OUT_OF_MEMORY', UNCAUGHT]);

const timeoutOf = (milliseconds: number): { promise: Promise<string>; clear: () => void } => {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('no answer'), milliseconds);
  });
  return { promise, clear: () => clearTimeout(timer) };
};

/** Damages sound files and looks whether every one is answered: read, or refused with a known code. */
export const fuzzReader = async (options: FuzzOptions): Promise<FuzzReport> => {
  const { seed, runs, seconds, inputs, damage = 'any', milliseconds = 10_000 } = options;
  const reader = createFileReader({ ...READ_LIMITS, milliseconds });
  const report: FuzzReport = {
    runs: 0,
    outcomes: {},
    failures: [],
    lost: [],
    longestMs: 0,
    grownBytes: 0,
  };
  const stray: string[] = [];
  const onStray = (error: unknown) => stray.push(String(error));
  process.on('unhandledRejection', onStray).on('uncaughtException', onStray);
  await isAlive(reader);
  const before = process.memoryUsage.rss();
  const until = performance.now() + seconds * 1_000;
  try {
    for (let run = 0; run < runs && performance.now() < until; run += 1) {
      // Each run has its own sequence, so that one can be repeated alone.
      const random = randomFrom(seed + run);
      const input = random.pick(inputs);
      const mutate = damage === 'format' || random.next() < 0.8 ? input.mutate : mutateBytes;
      const bytes = mutate(input.bytes, random);
      const fail = (why: string) => report.failures.push({ run, name: input.name, bytes, why });
      const started = performance.now();
      const limit = timeoutOf(milliseconds * 3 + GRACE_MS);
      const outcome = await Promise.race([readOne(reader, input.name, bytes), limit.promise]);
      limit.clear();
      report.runs += 1;
      setMember(report.outcomes, outcome, (report.outcomes[outcome] ?? 0) + 1);
      report.longestMs = Math.max(report.longestMs, performance.now() - started);
      report.grownBytes = Math.max(report.grownBytes, process.memoryUsage.rss() - before);
      if (!isKnown(outcome) || outcome === UNCAUGHT) fail(outcome);
      if (LOST.has(outcome)) report.lost.push({ run, name: input.name, bytes, why: outcome });
      if (LOST.has(outcome) && !(await isAlive(reader))) fail(`dead after ${outcome}`);
      if (stray.length > 0) fail(`stray error: ${stray.splice(0).join('; ')}`);
    }
    if (report.grownBytes > READ_LIMITS.growthBytes + 256 * 1024 * 1024)
      report.failures.push({ run: -1, name: '', bytes: Buffer.alloc(0), why: 'memory grew' });
    return report;
  } finally {
    process.off('unhandledRejection', onStray).off('uncaughtException', onStray);
    await reader.close();
  }
};
