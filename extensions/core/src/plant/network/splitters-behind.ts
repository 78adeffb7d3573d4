import type { Knex } from 'knex';
import { type Leg, type Light, lightOf, type PonKind } from '../../../../domain/plant/index.ts';

/** A splitter somewhere behind an OLT port, with the light that a customer at it would have. */
export type FedSplitter = {
  id: string;
  code: string;
  name: string;
  type: string;
  building: { id: string; name: string };
  /** The splitter before it and the port of that; null behind the OLT port itself. */
  parent: string | null;
  parentPort: number | null;
  stage: number;
  isActive: boolean;
  ports: number;
  used: number;
  free: number;
  feedKm: number | null;
  light: Light;
};

type Row = Omit<FedSplitter, 'light' | 'building'> & {
  oltPort: string;
  kind: PonKind;
  buildingId: string;
  buildingName: string;
  connectors: number;
  excess: number | null;
};

const BEHIND = `
with recursive down as (
  select s.company, s.id, s.olt_port as head, 1 as stage, null::uuid as parent, null::int as port
  from splitters s where s.company = :company and s.olt_port is not null
    and (cast(:port as uuid) is null or s.olt_port = cast(:port as uuid))
  union all
  select s.company, s.id, down.head, down.stage + 1, down.id, p.number
  from down
  join splitter_ports p on p.company = down.company and p.splitter = down.id
  join splitters s on s.company = p.company and s.feed_port = p.id
  where down.stage < 8
)
select down.head as "oltPort", o.kind, s.id, s.code, s.name, t.code as type, down.parent,
  down.port as "parentPort", down.stage, s.is_active as "isActive", t.port_count as ports,
  b.id as "buildingId", b.name as "buildingName", s.feed_km::float as "feedKm",
  s.feed_connectors as connectors, t.excess_loss_db::float as excess,
  (select count(*)::int from splitter_ports p
   where p.company = s.company and p.splitter = s.id and p.state = 'used') as used,
  (select count(*)::int from splitter_ports p
   where p.company = s.company and p.splitter = s.id and p.state = 'available') as free
from down
join olt_ports o on o.company = down.company and o.id = down.head
join splitters s on s.company = down.company and s.id = down.id
join splitter_types t on t.company = s.company and t.id = s.type
join buildings b on b.company = s.company and b.id = s.building
order by down.head, down.stage, down.port, s.code`;

/** All splitters behind one OLT port, or behind every one of the company, each behind its parent. */
export const splittersBehind = async (
  knex: Knex,
  { company, port = null }: { company: string; port?: string | null },
): Promise<(FedSplitter & { oltPort: string })[]> => {
  const { rows } = await knex.raw<{ rows: Row[] }>(BEHIND, { company, port });
  const legs = new Map<string, readonly Leg[]>();
  return rows.map(({ kind, buildingId, buildingName, connectors, excess, ...row }) => {
    const leg: Leg = { km: row.feedKm, connectors, ports: row.ports, excess };
    const way = [...(row.parent === null ? [] : (legs.get(row.parent) ?? [])), leg];
    legs.set(row.id, way);
    return { ...row, building: { id: buildingId, name: buildingName }, light: lightOf(kind, way) };
  });
};
