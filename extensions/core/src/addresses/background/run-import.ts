import type { Knex } from 'knex';
import type { ColumnPlaces } from '../../../../domain/addresses/index.ts';
import { say, type Said } from '../../../../domain/words/index.ts';
import { encodingIn } from '../../documents/index.ts';
import type { BackgroundContext, LongHandler } from '../../platform/background.ts';
import { isDomainError, saidIn } from '../../platform/errors.ts';
import { openFile } from '../../platform/files.ts';
import type { RowOf } from '../../platform/tables.ts';
import { type JudgeRow, rowJudge } from '../imports/judge-rows.ts';
import { readKnownPlant } from '../imports/known-plant.ts';
import { mergeRows, type PlacedRow } from '../imports/merge-rows.ts';
import { csvRows } from '../imports/read-rows.ts';
import { runImport } from '../topics.ts';
import { columnsOf } from '../use-cases/import-rows.ts';

/** Rows of one transaction: a second or two of work. */
const PART = 10_000;
const MOST_PROBLEMS = 1_000;
const ATTEMPTS = 3;

type Run = RowOf<'address_imports', { places: ColumnPlaces }>;
type Tools = Pick<BackgroundContext, 'knex' | 'signal' | 'progress'>;

const rowsOf = async (knex: Knex, { company, file }: Run): Promise<AsyncGenerator<string[]>> =>
  csvRows(await openFile(knex, company, file ?? ''), encodingIn);

/** What the columns hold, as the first row or a person said. */
const judgeOf = async (knex: Knex, run: Run): Promise<JudgeRow> => {
  let head: string[] = [];
  for await (const cells of await rowsOf(knex, run)) {
    head = cells;
    break;
  }
  const given = Object.keys(run.places).length > 0 ? run.places : undefined;
  return rowJudge(
    columnsOf(head, run.file_name, given),
    { town: run.default_town ?? undefined, region: run.default_region ?? undefined },
    await readKnownPlant(knex, run.company),
  );
};

type Judged = { read: number; faulty: number; problems: Said[] };

const isEmpty = (cells: readonly string[]): boolean => cells.every((text) => text.trim() === '');

/** Every row is looked at before the first is written. */
const judgeAll = async ({ knex, signal }: Tools, run: Run, judge: JudgeRow): Promise<Judged> => {
  const judged: Judged = { read: 0, faulty: 0, problems: [] };
  let row = 0;
  for await (const cells of await rowsOf(knex, run)) {
    row += 1;
    if (row === 1 || isEmpty(cells)) continue;
    signal.throwIfAborted();
    judged.read += 1;
    const { problems } = judge(cells, row);
    if (!problems) continue;
    judged.faulty += 1;
    judged.problems.push(...problems.slice(0, MOST_PROBLEMS - judged.problems.length));
  }
  return judged;
};

const writePart = async (
  knex: Knex,
  run: Run,
  { rows, done }: { rows: readonly PlacedRow[]; done: number },
): Promise<void> => {
  await knex.transaction(async (trx) => {
    const now = new Date();
    const locked = await trx('address_imports')
      .where({ id: run.id })
      .forUpdate()
      .first('rows_done');
    // Another attempt has written it meanwhile.
    if (Number(locked?.rows_done ?? 0) >= done) return;
    const merged = await mergeRows(trx, { company: run.company, actor: run.created_by, now }, rows);
    await trx('address_imports')
      .where({ id: run.id })
      .update({
        rows_done: done,
        added: trx.raw('added + ?', [merged.added]),
        changed: trx.raw('changed + ?', [merged.changed]),
        unchanged: trx.raw('unchanged + ?', [merged.unchanged]),
        updated_at: now,
      });
  });
};

const writeAll = async (tools: Tools, run: Run, judge: JudgeRow, read: number): Promise<void> => {
  const { knex, signal, progress } = tools;
  let [row, at, rows]: [number, number, PlacedRow[]] = [0, 0, []];
  const flush = async (): Promise<void> => {
    if (at > (run.rows_done ?? 0)) await writePart(knex, run, { rows, done: at });
    rows = [];
    await progress(Math.min(99, Math.round((100 * at) / Math.max(1, read))));
  };
  for await (const cells of await rowsOf(knex, run)) {
    row += 1;
    if (row === 1 || isEmpty(cells)) continue;
    signal.throwIfAborted();
    at += 1;
    if (at > (run.rows_done ?? 0)) {
      const judged = judge(cells, row);
      if (judged.row) rows.push(judged.row);
    }
    if (at % PART === 0) await flush();
  }
  await flush();
};

const end = (knex: Knex, run: Run, values: object): Promise<number> =>
  knex('address_imports')
    .where({ id: run.id })
    .whereIn('state', ['waiting', 'running'])
    .update({ ...values, finished_at: new Date(), updated_at: new Date() });

const refuse = (knex: Knex, run: Run, problems: readonly Said[], count: number) =>
  end(knex, run, {
    state: 'refused',
    problem_count: count,
    problems: JSON.stringify(problems),
  });

/** Takes a file in: all of it is judged, then written part by part; what was cut short goes on. */
export const takeIn = async (tools: Tools, id: string): Promise<void> => {
  const { knex } = tools;
  const run = (await knex('address_imports').where({ id }).first()) as unknown as Run | undefined;
  if (!run || run.finished_at !== null) return;
  await knex('address_imports')
    .where({ id })
    .update({ state: 'running', started_at: run.started_at ?? new Date() });
  const judge = await judgeOf(knex, run);
  const { read, faulty, problems } = await judgeAll(tools, run, judge);
  await knex('address_imports')
    .where({ id })
    .update({
      rows_read: read,
      problem_count: faulty,
      problems: JSON.stringify(problems) as never,
    });
  if (faulty > 0 && !run.may_skip) {
    await refuse(knex, run, problems, faulty);
    return;
  }
  await writeAll(tools, run, judge, read);
  await knex.raw('analyze address_streets, addresses');
  await end(knex, run, { state: 'done' });
};

const saidOf = (error: unknown): Said =>
  isDomainError(error) ? saidIn(error) : say('ADDRESS_IMPORT_FAILED');

export const importHandler: LongHandler<{ id: string }> = {
  topic: runImport,
  queue: 'documents',
  attempts: ATTEMPTS,
  run: async (job, { id }) => {
    try {
      await takeIn(job, id);
    } catch (error) {
      const isLast = job.attempt >= ATTEMPTS || isDomainError(error);
      const run = (await job.knex('address_imports').where({ id }).first()) as unknown as Run;
      if (isLast && run) await refuse(job.knex, run, [saidOf(error)], 1);
      if (!isDomainError(error)) throw error;
    }
  },
};
