import type { UseCaseContext } from '../../platform/context.ts';
import { TAKE_TURN } from '../allocate-statement.ts';
import { attachAll, type Assignment } from './attach-all.ts';
import type { Intake } from './import-buildings.ts';
import { type NamedOrder, ordersBy } from './known-orders.ts';
import { keyIn } from './known-network.ts';
import type { Judge, Line } from './problems.ts';
import type { Counts } from './write-rows.ts';

type PortRow = {
  id: string;
  splitter: string;
  number: number;
  state: 'available' | 'reserved' | 'used' | 'standby' | 'faulty';
  order: string | null;
  orderNumber: string | null;
  feeds: boolean;
  isStandby: boolean;
  /** The order that a hold keeps it for; `other` where it is kept for none yet. */
  heldFor: string | null;
  head: string | null;
};
type Splitter = { id: string; code: string; building: string; ports: number };
type Row = { line: Line; order: NamedOrder; splitter: Splitter; port: PortRow };

const SPLITTERS = `
  select s.id, s.code, s.building, b.code as "buildingCode", t.port_count as ports
  from splitters s join buildings b on b.company = s.company and b.id = s.building
  join splitter_types t on t.company = s.company and t.id = s.type
  where s.company = ? and b.code is not null`;

/** Ports in one order, locked where they are to be written: two files wait for one another. */
const PORTS = `
  select p.id, p.splitter, p.number, p.state, p.work_order as order, o.number as "orderNumber",
    p.is_standby as "isStandby",
    exists (select from splitters n where n.company = p.company and n.feed_port = p.id) as feeds,
    case when p.hold_ends_at > now() then coalesce((select h.work_order::text from port_holds h
      where h.company = p.company and h.splitter_port = p.id and h.released_at is null), 'other') end as "heldFor",
    fieldwright.plant_olt_port_of_splitter(p.splitter) as head
  from splitter_ports p left join work_orders o on o.company = p.company and o.id = p.work_order
  where p.company = ? and p.splitter = any(?) order by p.id`;

const WHO = ['order', 'fibreId', 'customer'] as const;

/** The order that a row names, by the first of its three columns that says something. */
const readOrders = async (
  ctx: UseCaseContext,
  { company, lines }: Intake,
  judge: Judge,
): Promise<(line: Line) => NamedOrder | undefined> => {
  const found = new Map(
    await Promise.all(
      WHO.map(
        async (by) =>
          [
            by,
            await ordersBy(
              ...[ctx.trx, company, by],
              lines.flatMap(({ cells }) => cells[by] ?? []),
            ),
          ] as const,
      ),
    ),
  );
  return (line) => {
    const by = WHO.find((key) => line.cells[key] !== undefined);
    if (!by) {
      judge.wrong('PLANT_ROW_WHO', line.row);
      return undefined;
    }
    const named = found.get(by)?.get((line.cells[by] ?? '').toLowerCase());
    if (!named) judge.cell('PLANT_ROW_NO_ORDER', line, by);
    else if (by === 'customer' && named.places > 1)
      judge.cell('PLANT_ROW_MANY_PLACES', line, by, { n: named.places });
    else if (named.order.isCancelled)
      judge.cell('PLANT_ROW_CANCELLED', line, by, { order: named.order.number });
    else return named.order;
    return undefined;
  };
};

/** Why a port cannot be this order's once the file is taken in; `leaving` are orders that the file moves. */
const refusalOf = (
  { port, order }: Row,
  leaving: ReadonlySet<string>,
): 'used' | 'feeds' | 'reserved' | 'faulty' | 'standby' | 'held' | null => {
  if (port.order === order.id) return null;
  if (port.feeds) return 'feeds';
  if (port.isStandby) return 'standby';
  if (port.state === 'used') return leaving.has(port.order ?? '') ? null : 'used';
  if (port.state !== 'available') return port.state;
  return port.heldFor !== null && port.heldFor !== order.id ? 'held' : null;
};

/** Once each: a port and an order stand in one row. */
const judgeTwice = (judge: Judge, rows: readonly Row[]): void => {
  for (const [key, idOf] of [
    ['port', ({ port }: Row) => port.id],
    ['order', ({ order }: Row) => order.id],
  ] as const) {
    const firsts = new Map<string, number>();
    for (const row of rows) {
      const id = idOf(row);
      const first = firsts.get(id);
      firsts.set(id, first ?? row.line.row);
      const column = key === 'port' ? key : (WHO.find((one) => row.line.cells[one]) ?? key);
      if (first !== undefined) judge.cell('PLANT_ROW_TWICE', row.line, column, { first });
    }
  }
};

/** No OLT port serves more than it may. */
const judgeCapacity = async (
  ctx: UseCaseContext,
  judge: Judge,
  rows: readonly Row[],
  heads: ReadonlyMap<string, string | null>,
): Promise<void> => {
  const moved = rows.filter(({ order, port }) => order.port !== port.id);
  const into = Map.groupBy(moved, ({ port }) => port.head);
  for (const [head, all] of into) {
    const [first] = all;
    if (head === null || !first) continue;
    const { rows: found } = await ctx.trx.raw<{
      rows: { port: string; most: number; used: number }[];
    }>(
      `select o.code || ' ' || p.label as port, p.capacity as most, fieldwright.plant_taken_behind(p.id, null, null) as used
       from olt_ports p join olts o on o.company = p.company and o.id = p.olt where p.id = ?`,
      [head],
    );
    const [at] = found;
    const left = moved.filter(
      ({ order }) => order.port !== null && heads.get(order.port) === head,
    ).length;
    const used = (at?.used ?? 0) + all.length - left;
    if (at && used > at.most)
      judge.cell('PLANT_ROW_FULL', first.line, 'port', { port: at.port, most: at.most, used });
  }
};

/**
 * Who has which port: existing customers by order, fibre id or customer number. An order that has another port is
 * moved, which its history says with the name of the file.
 */
export const importCustomers = async (
  ctx: UseCaseContext,
  intake: Intake,
  judge: Judge,
): Promise<Counts> => {
  const { company, lines, isTried, file } = intake;
  const { rows: known } = await ctx.trx.raw<{ rows: (Splitter & { buildingCode: string })[] }>(
    SPLITTERS,
    [company],
  );
  const splitters = new Map(known.map((one) => [keyIn(one.buildingCode, one.code), one]));
  const buildings = new Set(known.map(({ buildingCode }) => buildingCode.toLowerCase()));
  const orderOf = await readOrders(ctx, intake, judge);
  const named = lines.map((line) => {
    const { building = '', splitter = '' } = line.cells;
    return { line, order: orderOf(line), splitter: splitters.get(keyIn(building, splitter)) };
  });
  const ids = [...new Set(named.flatMap(({ splitter }) => splitter?.id ?? []))];
  if (!isTried) await lockAll(ctx, company, named, ids);
  const { rows: ports } = await ctx.trx.raw<{ rows: PortRow[] }>(PORTS, [company, ids]);
  const portOf = new Map(ports.map((port) => [`${port.splitter} ${String(port.number)}`, port]));
  const rows = named.flatMap(({ line, order, splitter }): Row[] => {
    for (const key of ['building', 'splitter', 'port'] as const)
      if (line.cells[key] === undefined) judge.cell('PLANT_ROW_EMPTY', line, key);
    const { building = '', port: number = '' } = line.cells;
    const isBuilding = buildings.has(building.toLowerCase());
    if (!splitter && building !== '' && line.cells['splitter'] !== undefined)
      judge.cell('PLANT_ROW_UNKNOWN', line, isBuilding ? 'splitter' : 'building');
    if (!splitter) return [];
    const port = portOf.get(`${splitter.id} ${number}`);
    if (!port && number !== '')
      judge.cell('PLANT_ROW_PORT_NUMBER', line, 'port', {
        ...{ splitter: splitter.code, most: splitter.ports },
      });
    if (order && order.building !== splitter.building)
      judge.cell('PLANT_ROW_OTHER_BUILDING', line, 'building', { order: order.number });
    return order && port ? [{ line, order, splitter, port }] : [];
  });
  judgeTwice(judge, rows);
  const moved = rows.filter(({ order, port }) => order.port !== port.id);
  const leaving = new Set(moved.map(({ order }) => order.id));
  for (const row of moved) {
    const refusal = refusalOf(row, leaving);
    if (refusal)
      judge.cell(`PLANT_ROW_PORT.${refusal}`, row.line, 'port', {
        ...{ splitter: row.splitter.code, order: row.port.orderNumber ?? '' },
      });
  }
  const heads = await headsOf(ctx, company, moved);
  await judgeCapacity(ctx, judge, rows, heads);
  const assignments = moved.map(({ order, port, splitter }): Assignment => ({
    ...{ order: order.id, from: order.port, port: port.id, number: port.number },
    splitter: splitter.id,
  }));
  if (!isTried && judge.problems.length === 0)
    await attachAll(ctx, { company, reason: file, assignments });
  const changed = moved.filter(({ order }) => order.port !== null).length;
  return {
    ...{ added: moved.length - changed, changed },
    unchanged: rows.length - moved.length,
  };
};

/** Orders, then OLT ports, then ports, as everywhere; then what was read of them is still so. */
const lockAll = async (
  { trx }: UseCaseContext,
  company: string,
  named: readonly { order: NamedOrder | undefined }[],
  splitters: readonly string[],
): Promise<void> => {
  const orders = named.flatMap(({ order }) => order ?? []);
  const { rows } = await trx.raw<{ rows: { id: string; port: string | null }[] }>(
    `select id, splitter_port as port from work_orders where company = ? and id = any(?)
     order by id for no key update`,
    [company, orders.map(({ id }) => id)],
  );
  const ports = new Map(rows.map(({ id, port }) => [id, port]));
  for (const order of orders) order.port = ports.get(order.id) ?? null;
  await trx.raw(TAKE_TURN, [splitters]);
  await trx.raw(
    `select from splitter_ports where company = ? and splitter = any(?) order by id for no key update`,
    [company, splitters],
  );
};

/** The OLT port behind each port that an order leaves. */
const headsOf = async (
  { trx }: UseCaseContext,
  company: string,
  moved: readonly Row[],
): Promise<Map<string, string | null>> => {
  const left = moved.flatMap(({ order }) => order.port ?? []);
  const { rows } = await trx.raw<{ rows: { id: string; head: string | null }[] }>(
    `select id, fieldwright.plant_olt_port_of_splitter(splitter) as head from splitter_ports
     where company = ? and id = any(?)`,
    [company, left],
  );
  return new Map(rows.map(({ id, head }) => [id, head]));
};
