import type { Knex } from 'knex';
import type { FeedFrom, PlannedSplitter } from '../../../../domain/plant/index.ts';

export type SplitterRow = { id: string; code: string; building: string; type: string } & Readonly<
  Record<string, unknown>
>;
export type SplitterType = {
  id: string;
  code: string;
  ports: number;
  isNamed: (text: string) => boolean;
};
export type PortState = {
  state: 'used' | 'feeds' | 'reserved' | 'faulty' | 'standby' | 'held';
  /** Number of the order that has it. */
  order: string | null;
};
export type KnownNetwork = {
  /** Ids by code in small letters. */
  buildings: ReadonlyMap<string, string>;
  olts: ReadonlySet<string>;
  types: readonly SplitterType[];
  /** By building and code. */
  splitters: ReadonlyMap<string, SplitterRow>;
  byId: ReadonlyMap<string, SplitterRow>;
  /** By OLT and label. */
  oltPorts: ReadonlyMap<string, { id: string }>;
  byOltPort: ReadonlyMap<string, { label: string; capacity: number; isActive: boolean }>;
  /** By splitter and number; ports that are free are not there. */
  portStates: ReadonlyMap<string, PortState>;
  plan: ReadonlyMap<string, PlannedSplitter>;
};

/** Two codes as one key, in small letters. */
export const keyIn = (first: string, second: string): string =>
  `${first.toLowerCase()}\n${second.toLowerCase()}`;

const plainType = (text: string): string => text.toLowerCase().replaceAll(/[\s/x-]+/g, ':');

type Splitter = SplitterRow & {
  building_code: string;
  olt_port: string | null;
  parent: string | null;
  parent_port: number | null;
  used: number;
};

const SPLITTERS = `
  select s.*, b.code as building_code, f.splitter as parent, f.number as parent_port,
    (select count(*)::int from splitter_ports u
     where u.company = s.company and u.splitter = s.id and u.state = 'used') as used
  from splitters s join buildings b on b.company = s.company and b.id = s.building
  left join splitter_ports f on f.company = s.company and f.id = s.feed_port
  where s.company = ? order by s.code`;

const PORTS = `
  select p.splitter, p.number, o.number as order,
    case when exists (select from splitters s where s.company = p.company and s.feed_port = p.id) then 'feeds'
      when p.state <> 'available' then p.state
      else 'held' end as state
  from splitter_ports p left join work_orders o on o.company = p.company and o.id = p.work_order
  where p.company = ? and (p.state <> 'available' or p.hold_ends_at > now())`;

const OLT_PORTS = `
  select p.id, p.label, p.capacity, o.code as olt, p.is_active and o.is_active as "isActive"
  from olt_ports p join olts o on o.company = p.company and o.id = p.olt where p.company = ?`;

const feedOf = ({ olt_port, parent, parent_port }: Splitter): FeedFrom | null => {
  if (olt_port !== null) return { oltPort: olt_port };
  return parent === null || parent_port === null ? null : { splitter: parent, port: parent_port };
};

/** The network of a company as files name it. */
export const readNetwork = async (knex: Knex, company: string): Promise<KnownNetwork> => {
  const read = async <R>(sql: string): Promise<R[]> =>
    (await knex.raw<{ rows: R[] }>(sql, [company])).rows;
  const [buildings, olts, types, splitters, ports, oltPorts] = await Promise.all([
    read<{ id: string; code: string }>(
      'select id, code from buildings where company = ? and code is not null',
    ),
    read<{ code: string }>('select code from olts where company = ?'),
    read<{ id: string; code: string; ports: number }>(
      'select id, code, port_count as ports from splitter_types where company = ? order by port_count, code',
    ),
    read<Splitter>(SPLITTERS),
    read<PortState & { splitter: string; number: number }>(PORTS),
    read<{ id: string; label: string; capacity: number; olt: string; isActive: boolean }>(
      OLT_PORTS,
    ),
  ]);
  return {
    buildings: new Map(buildings.map(({ id, code }) => [code.toLowerCase(), id])),
    olts: new Set(olts.map(({ code }) => code.toLowerCase())),
    types: types.map((one) => ({
      ...one,
      isNamed: (text) => plainType(one.code) === plainType(text),
    })),
    splitters: new Map(splitters.map((one) => [keyIn(one.building_code ?? '', one.code), one])),
    byId: new Map(splitters.map((one) => [one.id, one])),
    oltPorts: new Map(oltPorts.map((one) => [keyIn(one.olt, one.label), one])),
    byOltPort: new Map(
      oltPorts.map(({ id, label, olt, ...one }) => [id, { ...one, label: `${olt} ${label}` }]),
    ),
    portStates: new Map(
      ports.map(({ splitter, number, ...one }) => [`${splitter} ${String(number)}`, one]),
    ),
    plan: new Map(
      splitters.map((one) => [
        one.id,
        { id: one.id, label: one.code, feed: feedOf(one), used: one.used, row: null },
      ]),
    ),
  };
};
