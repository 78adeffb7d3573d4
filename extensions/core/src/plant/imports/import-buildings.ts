import type { UseCaseContext } from '../../platform/context.ts';
import { type Judge, judgePoint, type Line } from './problems.ts';
import { type Counts, countRows, planRow, writeRows } from './write-rows.ts';

type Known = { id: string; code: string } & Record<string, unknown>;
export type Intake = { company: string; lines: readonly Line[]; isTried: boolean; file: string };

/** Buildings by their codes; one that is there is changed where the file says something else. */
export const importBuildings = async (
  ctx: UseCaseContext,
  { company, lines, isTried }: Intake,
  judge: Judge,
): Promise<Counts> => {
  const rows = (await ctx.trx('buildings').where({ company }).whereNotNull('code')) as Known[];
  const known = new Map(rows.map((row) => [row.code.toLowerCase(), row]));
  const firsts = new Map<string, number>();
  const planned = lines.map((line) => {
    const code = line.cells['building'] ?? '';
    const there = known.get(code.toLowerCase());
    const first = firsts.get(code.toLowerCase());
    firsts.set(code.toLowerCase(), first ?? line.row);
    if (code === '') judge.cell('PLANT_ROW_EMPTY', line, 'building');
    else if (first !== undefined) judge.cell('PLANT_ROW_TWICE', line, 'building', { first });
    else if (!there && line.cells['name'] === undefined)
      judge.cell('PLANT_ROW_EMPTY.new', line, 'name', { value: code });
    judgePoint(judge, line);
    const { code: _code, ...values } = judge.values(line, 'buildings');
    return planRow(there ? values : { code, ...values }, there);
  });
  if (!isTried && judge.problems.length === 0)
    await writeRows(ctx, { company, collection: 'buildings' }, planned);
  return countRows(planned);
};
