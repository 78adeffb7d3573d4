import type { UseCaseContext } from '../../platform/context.ts';
import type { Intake } from './import-buildings.ts';
import { type Judge, judgePoint, type Line, type Values } from './problems.ts';
import { type Counts, countRows, type Planned, planRow, writeRows } from './write-rows.ts';

type Known = { id: string } & Record<string, unknown>;
/** What the rows of one OLT say of it, each with the row that said it first. */
type Told = Map<string, { value: Values[string]; row: number }>;

const USED = `
  select p.id, count(used.id)::int as used
  from olt_ports p
  join splitters first on first.company = p.company and first.olt_port = p.id
  cross join lateral fieldwright.plant_splitters_behind(first.id) behind
  join splitter_ports used on used.company = p.company and used.splitter = behind.id and used.state = 'used'
  where p.company = ? group by p.id`;

const readKnown = async ({ trx }: UseCaseContext, company: string) => {
  const [olts, ports, zones, used] = await Promise.all([
    trx('olts').where({ company }) as Promise<(Known & { code: string })[]>,
    trx('olt_ports').where({ company }) as Promise<(Known & { olt: string; label: string })[]>,
    trx('tariff_zones').where({ company }).select('id', 'code') as Promise<
      { id: string; code: string }[]
    >,
    trx.raw<{ rows: { id: string; used: number }[] }>(USED, [company]),
  ]);
  return {
    olts: new Map(olts.map((row) => [row.code.toLowerCase(), row])),
    ports: new Map(ports.map((row) => [`${row.olt} ${row.label.toLowerCase()}`, row])),
    zones: new Map(zones.map(({ id, code }) => [code.toLowerCase(), id])),
    used: new Map(used.rows.map(({ id, used: count }) => [id, count])),
  };
};

/** What a row says of its OLT: the same as the rows before it, or nothing. */
const tell = (judge: Judge, line: Line, told: Told): void => {
  const { code: _code, ...said } = judge.values(line, 'olts');
  for (const [column, value] of Object.entries(said)) {
    const first = told.get(column);
    if (first && first.value !== value)
      judge.cell('PLANT_ROW_DIFFERS', line, column, {
        ...{ first: first.row, name: line.cells['olt'] ?? '' },
      });
    if (!first) told.set(column, { value, row: line.row });
  }
};

/** OLTs by their codes with their ports by their labels; a row without a port is one of the OLT alone. */
export const importOlts = async (
  ctx: UseCaseContext,
  { company, lines, isTried }: Intake,
  judge: Judge,
): Promise<Counts> => {
  const known = await readKnown(ctx, company);
  const told = new Map<string, Told>();
  for (const line of lines) {
    const code = line.cells['olt'];
    if (code === undefined) {
      judge.cell('PLANT_ROW_EMPTY', line, 'olt');
      continue;
    }
    const own: Told =
      told.get(code.toLowerCase()) ?? new Map([['code', { value: code, row: line.row }]]);
    told.set(code.toLowerCase(), own);
    judgePoint(judge, line);
    tell(judge, line, own);
  }
  const olts = new Map<string, Planned>();
  for (const [key, own] of told) {
    const there = known.olts.get(key);
    const { code, ...said }: Values = Object.fromEntries(
      [...own].map(([column, { value }]) => [column, value]),
    );
    const line = lines.find(({ cells }) => cells['olt']?.toLowerCase() === key);
    if (!there && said['name'] === undefined && line)
      judge.cell('PLANT_ROW_EMPTY.new', line, 'name', { value: String(code) });
    olts.set(key, planRow(there ? said : { code: code ?? null, ...said }, there));
  }
  const firsts = new Map<string, number>();
  const ports = lines.flatMap((line): Planned[] => {
    const olt = olts.get(line.cells['olt']?.toLowerCase() ?? '');
    const { label = null, ...said } = judge.values(line, 'olt_ports');
    const zone = line.cells['zone'];
    const zoneId = zone === undefined ? undefined : known.zones.get(zone.toLowerCase());
    if (zone !== undefined && zoneId === undefined) judge.cell('PLANT_ROW_UNKNOWN', line, 'zone');
    if (line.cells['port'] === undefined) {
      const other = ['kind', 'capacity', 'zone'].find((key) => line.cells[key] !== undefined);
      if (other) judge.cell('PLANT_ROW_EMPTY.beside', line, 'port', { other: judge.told(other) });
      return [];
    }
    if (!olt || label === null) return [];
    const key = `${olt.id} ${String(label).toLowerCase()}`;
    const first = firsts.get(key);
    firsts.set(key, first ?? line.row);
    if (first !== undefined) judge.cell('PLANT_ROW_TWICE', line, 'port', { first });
    const there = known.ports.get(key);
    const used = known.used.get(there?.id ?? '') ?? 0;
    if (Number(said['capacity'] ?? used) < used)
      judge.cell('PLANT_ROW_BELOW_USED', line, 'capacity', { used });
    const values = { ...said, ...(zoneId === undefined ? {} : { tariff_zone: zoneId }) };
    return [planRow(there ? values : { olt: olt.id, label, ...values }, there)];
  });
  if (!isTried && judge.problems.length === 0) {
    await writeRows(ctx, { company, collection: 'olts' }, [...olts.values()]);
    await writeRows(ctx, { company, collection: 'olt_ports' }, ports);
  }
  return countRows([...olts.values(), ...ports]);
};
