import {
  checkFeeds,
  type FeedFrom,
  type PlannedSplitter,
  toldColumn,
  PLANT_COLUMNS,
} from '../../../../domain/plant/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import type { Intake } from './import-buildings.ts';
import { hangSplitters } from './hang-splitters.ts';
import { type KnownNetwork, keyIn, readNetwork, type SplitterRow } from './known-network.ts';
import type { Judge, Line, Values } from './problems.ts';
import {
  type Counts,
  countRows,
  isChanged,
  type Planned,
  planRow,
  writeRows,
} from './write-rows.ts';

type Feed = FeedFrom | null | undefined;

/** The type by its code, or by how many ports it has where only one type has so many. */
const typeOf = (
  judge: Judge,
  line: Line,
  { types }: KnownNetwork,
  there: SplitterRow | undefined,
): string | undefined => {
  const { type: code, ports } = line.cells;
  const named = code === undefined ? undefined : types.find((one) => one.isNamed(code));
  if (code !== undefined && !named) {
    const choices = types.map((one) => one.code).join(', ');
    judge.cell('PLANT_ROW_CHOICE', line, 'type', { choices });
    return undefined;
  }
  const alike = ports === undefined ? [] : types.filter((one) => String(one.ports) === ports);
  const own = there ? types.find(({ id }) => id === there.type) : undefined;
  const found = named ?? own ?? (alike.length === 1 ? alike[0] : undefined);
  if (ports !== undefined && found && String(found.ports) !== ports)
    judge.cell('PLANT_ROW_PORT_COUNT', line, 'ports', { type: found.code, ports: found.ports });
  else if (ports !== undefined && !found)
    judge.cell('PLANT_ROW_PORT_COUNT.none', line, 'ports', {
      choices: types.map((one) => one.code).join(', '),
    });
  else if (!found) judge.cell('PLANT_ROW_EMPTY.new', line, 'type', { value: splitterOf(line) });
  if (own && named && named !== own)
    judge.cell('PLANT_ROW_TYPE_FIXED', line, 'type', {
      ...{ splitter: splitterOf(line), type: own.code },
    });
  return found?.id;
};

const splitterOf = ({ cells }: Line): string => cells['splitter'] ?? '';

const OF_OLT = ['olt', 'oltPort'] as const;
const OF_SPLITTER = ['feedBuilding', 'feedSplitter', 'feedPort'] as const;

/** Both of two cells, or neither; what is missing is told. */
const bothOf = (judge: Judge, line: Line, one: string, other: string): boolean => {
  const [first, second] = [line.cells[one], line.cells[other]];
  if (first === undefined && second !== undefined)
    judge.cell('PLANT_ROW_EMPTY.beside', line, one, { other: judge.told(other) });
  if (second === undefined && first !== undefined)
    judge.cell('PLANT_ROW_EMPTY.beside', line, other, { other: judge.told(one) });
  return first !== undefined && second !== undefined;
};

/** What the row says feeds the splitter; undefined where it says nothing, or something that is not there. */
const feedOf = (
  judge: Judge,
  line: Line,
  network: KnownNetwork,
  idOf: (building: string, splitter: string) => string | undefined,
): Feed => {
  const { cells } = line;
  const saysOlt = OF_OLT.some((key) => cells[key] !== undefined);
  const saysSplitter = OF_SPLITTER.some((key) => cells[key] !== undefined);
  if (saysOlt && saysSplitter) {
    judge.cell('PLANT_ROW_ONE_FEED', line, 'feedSplitter');
    return undefined;
  }
  if (saysOlt) {
    if (!bothOf(judge, line, 'olt', 'oltPort')) return undefined;
    const port = network.oltPorts.get(keyIn(cells['olt'] ?? '', cells['oltPort'] ?? ''));
    if (port) return { oltPort: port.id };
    const isOlt = network.olts.has((cells['olt'] ?? '').toLowerCase());
    judge.cell('PLANT_ROW_UNKNOWN', line, isOlt ? 'oltPort' : 'olt');
    return undefined;
  }
  if (!saysSplitter || !bothOf(judge, line, 'feedSplitter', 'feedPort')) return undefined;
  const building = cells['feedBuilding'] ?? cells['building'] ?? '';
  const splitter = idOf(building, cells['feedSplitter'] ?? '');
  if (splitter === undefined) {
    const isBuilding = network.buildings.has(building.toLowerCase());
    judge.cell('PLANT_ROW_UNKNOWN', line, isBuilding ? 'feedSplitter' : 'feedBuilding');
    return undefined;
  }
  const port = Number(cells['feedPort']);
  if (Number.isInteger(port) && port > 0) return { splitter, port };
  judge.cell('PLANT_ROW_RANGE', line, 'feedPort', { least: 1, most: 256 });
  return undefined;
};

const isSameFeed = (one: FeedFrom, other: FeedFrom | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

type Read = Planned & { line: Line; type: string | undefined; label: string; feed: Feed };

/** Every row by itself: its building, its type and what it says beside them. */
const readRows = (
  judge: Judge,
  lines: readonly Line[],
  network: KnownNetwork,
): { rows: Read[]; idOf: (building: string, splitter: string) => string | undefined } => {
  const firsts = new Map<string, number>();
  const rows = lines.flatMap((line): Read[] => {
    const { building: code = '', splitter = '' } = line.cells;
    if (code === '') judge.cell('PLANT_ROW_EMPTY', line, 'building');
    if (splitter === '') judge.cell('PLANT_ROW_EMPTY', line, 'splitter');
    const building = network.buildings.get(code.toLowerCase());
    if (code !== '' && !building) judge.cell('PLANT_ROW_UNKNOWN', line, 'building');
    const key = keyIn(code, splitter);
    const first = firsts.get(key);
    if (code !== '' && splitter !== '') firsts.set(key, first ?? line.row);
    if (first !== undefined) judge.cell('PLANT_ROW_TWICE', line, 'splitter', { first });
    const there = network.splitters.get(key);
    const type = typeOf(judge, line, network, there);
    const { code: _code, ...said } = judge.values(line, 'splitters');
    if (!building || splitter === '') return [];
    const isNew: Values = { building, code: splitter, name: splitter, type: type ?? null };
    const values = there ? said : { ...isNew, ...said };
    return [{ ...planRow(values, there), line, type, label: splitter, feed: undefined }];
  });
  const ids = new Map(
    rows.map(({ id, line }) => [
      keyIn(line.cells['building'] ?? '', line.cells['splitter'] ?? ''),
      id,
    ]),
  );
  return {
    rows,
    idOf: (building, splitter) =>
      ids.get(keyIn(building, splitter)) ?? network.splitters.get(keyIn(building, splitter))?.id,
  };
};

/** Whether a port of a splitter may feed another: its number, and that nobody else has it. */
const judgeFeedPort = (
  judge: Judge,
  row: Read,
  feed: { splitter: string; port: number },
  { network, rows, freed }: { network: KnownNetwork; rows: readonly Read[]; freed: Set<string> },
): void => {
  const { line } = row;
  const parent = rows.find(({ id }) => id === feed.splitter);
  const known = network.byId.get(feed.splitter);
  const splitter = parent?.label ?? known?.code ?? '';
  const most = network.types.find(({ id }) => id === (known?.type ?? parent?.type))?.ports;
  if (most !== undefined && feed.port > most) {
    judge.cell('PLANT_ROW_PORT_NUMBER', line, 'feedPort', { splitter, most });
    return;
  }
  const key = `${feed.splitter} ${String(feed.port)}`;
  const state = network.portStates.get(key);
  const isFreed = freed.has(key);
  if (state === undefined || state.state === 'feeds' || isFreed) return;
  judge.cell(`PLANT_ROW_PORT.${state.state}`, line, 'feedPort', {
    ...{ splitter, order: state.order ?? '' },
  });
};

/**
 * Splitters by building and code, with what feeds each. What the file does not say stays; a feed is moved as by
 * hand, with the file's name as the reason. Circles, two on one fibre and too many customers are told by row.
 */
export const importSplitters = async (
  ctx: UseCaseContext,
  { company, lines, isTried, file }: Intake,
  judge: Judge,
): Promise<Counts> => {
  // As a move by hand does: what is judged here is still so when it is written.
  if (!isTried)
    await ctx.trx.raw(`select pg_advisory_xact_lock(hashtextextended('splitter-feeds:' || ?, 0))`, [
      company,
    ]);
  const network = await readNetwork(ctx.trx, company);
  const { rows, idOf } = readRows(judge, lines, network);
  const plan = new Map<string, PlannedSplitter>(network.plan);
  for (const row of rows) row.feed = feedOf(judge, row.line, network, idOf);
  const moved = rows.filter(
    ({ id, feed }) => feed && !isSameFeed(feed, network.plan.get(id)?.feed ?? null),
  );
  for (const { id, label, line, feed } of rows) {
    const there = network.plan.get(id);
    const isMoved = moved.some((one) => one.id === id);
    plan.set(id, {
      ...{ id, label, used: there?.used ?? 0, row: isMoved ? line.row : null },
      feed: feed ?? there?.feed ?? null,
    });
  }
  const freed = new Set(
    moved.flatMap(({ id }) => {
      const feed = network.plan.get(id)?.feed;
      return feed && 'splitter' in feed ? [`${feed.splitter} ${String(feed.port)}`] : [];
    }),
  );
  for (const row of moved) {
    const { feed } = row;
    if (!feed) continue;
    if ('splitter' in feed) judgeFeedPort(judge, row, feed, { network, rows, freed });
    else if (!network.byOltPort.get(feed.oltPort)?.isActive)
      judge.cell('PLANT_ROW_INACTIVE', row.line, 'oltPort');
  }
  for (const { row, code, params } of checkFeeds(plan, network.byOltPort))
    judge.wrong(code, row, { ...params, column: toldFeed(String(params['column'])) });
  const counts = countRows(rows);
  const onlyMoved = moved.filter((row) => !row.isNew && !isChanged(row)).length;
  if (!isTried && judge.problems.length === 0) {
    // In one order, as those who take ports behind them do.
    await ctx.trx.raw(
      'select from splitters where company = ? and id = any(?) order by id for no key update',
      [company, rows.map(({ id }) => id)],
    );
    await writeRows(ctx, { company, collection: 'splitters' }, rows);
    await hangSplitters(ctx, { company, reason: file, plan, moved: moved.map(({ id }) => id) });
  }
  return {
    ...counts,
    changed: counts.changed + onlyMoved,
    unchanged: counts.unchanged - onlyMoved,
  };
};

/** The names of both columns are those of the file. */
const toldFeed = (name: string): string => {
  const column = PLANT_COLUMNS.splitters.find(({ names }) => names.includes(name));
  return column ? toldColumn(column) : name;
};
