import type { Knex } from 'knex';
import { countPorts, type PortCounts, type PortState } from '../../../../domain/plant/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { requirePortOrder } from '../port-access.ts';

export type CandidateSplitter = {
  id: string;
  code: string;
  name: string;
  type: string;
  block: string | null;
  level: string | null;
  location: string | null;
  olt: string | null;
  counts: PortCounts;
  /** The order's form names this splitter. */
  isNamed: boolean;
  ports: {
    id: string;
    number: number;
    state: PortState;
    isStandby: boolean;
    isApproved: boolean;
    /** Held for this order since it was made on the order page. */
    isKept: boolean;
  }[];
};

type Row = Omit<CandidateSplitter, 'counts' | 'isNamed'> & { core: string | null };
type Named = { olt?: string | null; core?: string | null; splitter?: string | null };

const SPLITTERS = `
select splitters.id, splitters.code, splitters.name, types.code as type, splitters.block,
  splitters.level, splitters.location, splitters.olt, splitters.core,
  json_agg(json_build_object('id', ports.id, 'number', ports.number,
    -- Held for somebody else it is not free, though nothing is plugged in.
    'state', case when ports.state = 'available' and ports.hold_ends_at > now()
      and hold.work_order is distinct from :order then 'reserved' else ports.state end,
    'isKept', coalesce(hold.work_order = :order, false),
    'isStandby', ports.is_standby, 'isApproved', approvals.id is not null)
    order by ports.number) as ports
from splitters
join splitter_types as types on types.company = splitters.company and types.id = splitters.type
join splitter_ports as ports on ports.company = splitters.company and ports.splitter = splitters.id
left join port_holds as hold
  on hold.company = ports.company and hold.splitter_port = ports.id and hold.released_at is null
left join standby_approvals as approvals
  on approvals.company = ports.company and approvals.splitter_port = ports.id
    and approvals.work_order = :order
where splitters.company = :company and splitters.building = :building and splitters.is_active
  -- Customers hang on the last of a chain.
  and not exists (select from splitters as next
    join splitter_ports as feeding on feeding.company = next.company and feeding.id = next.feed_port
    where next.company = splitters.company and feeding.splitter = splitters.id)
group by splitters.id, types.code
order by splitters.code`;

const digits = (text: string | null | undefined): number => Number(/\d+$/.exec(text ?? '')?.[0]);

/** A form gives the OLT port, or at least the number of the splitter. */
const isNamedBy = (row: Row, named: readonly Named[]): boolean =>
  named.some((one) =>
    one.olt && row.olt ? one.olt === row.olt : digits(one.splitter) === digits(row.code),
  );

const rank = ({ ports, isNamed }: Pick<CandidateSplitter, 'ports' | 'isNamed'>): number =>
  Number(ports.some(({ isKept }) => isKept)) * 2 + Number(isNamed);

/** Splitters in the order's building: the one with the port held for it, then those its form names. */
export const listCandidateSplitters = async (
  knex: Knex,
  actor: Actor,
  workOrder: string,
): Promise<CandidateSplitter[]> => {
  const order = await requirePortOrder(knex, actor, workOrder);
  if (order.building === null) return [];

  const { splitter_candidates: named } = (await knex('work_orders')
    .where({ id: order.id })
    .first('splitter_candidates')) as { splitter_candidates: Named[] | null };
  const { rows } = await knex.raw<{ rows: Row[] }>(SPLITTERS, {
    company: order.company,
    building: order.building,
    order: order.id,
  });
  return rows
    .map(({ core: _core, ...row }) => ({
      ...row,
      counts: countPorts(row.ports),
      isNamed: isNamedBy({ ...row, core: _core }, Array.isArray(named) ? named : []),
    }))
    .sort((a, b) => rank(b) - rank(a));
};
