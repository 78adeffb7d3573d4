import type { Knex } from 'knex';
import { type Load, loadOf } from '../../../../domain/plant/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { type FedSplitter, splittersBehind } from './splitters-behind.ts';

export const TRACE_FROM = ['order', 'address', 'serviceLocation', 'customer', 'splitter'] as const;
export type TraceFrom = (typeof TRACE_FROM)[number];

export type Trace = {
  /** What the customer's end is called. */
  name: string;
  port: number | null;
  /** Several splitters may serve an address; each has its own way. */
  ways: {
    oltPort: { id: string; label: string; olt: string; zone: string | null; load: Load } | null;
    /** From the OLT to the customer. */
    splitters: FedSplitter[];
    /** The last splitter, also where no OLT port feeds it yet. */
    last: { id: string; code: string; name: string };
  }[];
};

type Start = { company: string; name: string; port: number | null; splitters: string[] };

const TABLE: Record<TraceFrom, string> = {
  order: 'work_orders',
  address: 'addresses',
  serviceLocation: 'service_locations',
  customer: 'customers',
  splitter: 'splitters',
};

/** Row of the customer's end, with the port it has or the splitters that could serve it. */
const START: Record<TraceFrom, string> = {
  order: `select o.company, o.number as name, p.number as port, array_remove(array[p.splitter], null) as splitters
    from work_orders o
    left join splitter_ports p on p.company = o.company and p.id = o.splitter_port where o.id = ?`,
  address: `select a.company, concat_ws(' ', a.civic_number::text || coalesce(a.civic_suffix, ''), t.label, a.unit) as name,
      null::int as port,
      coalesce((select array_agg(s.id order by s.code) from splitters s
        where s.company = a.company and s.is_active
          and (s.id = a.splitter or (a.splitter is null and s.building = a.building))
          and not exists (select from splitter_ports p join splitters n on n.company = p.company and n.feed_port = p.id
            where p.company = s.company and p.splitter = s.id)), '{}') as splitters
    from addresses a join address_streets t on t.company = a.company and t.id = a.street where a.id = ?`,
  serviceLocation: `select l.company, l.address_text as name, min(p.number) as port,
      coalesce(array_agg(distinct p.splitter) filter (where p.splitter is not null), '{}') as splitters
    from service_locations l
    left join work_orders o on o.company = l.company and o.service_location = l.id
    left join splitter_ports p on p.company = o.company and p.id = o.splitter_port
    where l.id = ? group by l.id`,
  customer: `select c.company, c.name, case when count(distinct p.id) = 1 then min(p.number) end as port,
      coalesce(array_agg(distinct p.splitter) filter (where p.splitter is not null), '{}') as splitters
    from customers c
    left join work_orders o on o.company = c.company and o.customer = c.id
    left join splitter_ports p on p.company = o.company and p.id = o.splitter_port
    where c.id = ? group by c.id`,
  splitter: `select s.company, s.name, null::int as port, array[s.id] as splitters from splitters s where s.id = ?`,
};

type OltPortRow = { id: string; label: string; olt: string; zone: string | null; capacity: number };

const wayTo = (all: readonly FedSplitter[], last: string): FedSplitter[] => {
  const way: FedSplitter[] = [];
  for (let at: string | null = last; at !== null && way.length < 8;) {
    const one = all.find(({ id }) => id === at);
    if (!one) break;
    way.unshift(one);
    at = one.parent;
  }
  return way;
};

/** The way of the light from the OLT to a customer, an address or a splitter. */
export const traceFrom = async (
  knex: Knex,
  actor: Actor,
  { from, id }: { from: TraceFrom; id: string },
): Promise<Trace> => {
  const { rows } = await knex.raw<{ rows: Start[] }>(START[from], [id]);
  const [start] = rows;
  assertOwn(actor, start, { collection: TABLE[from], id, capability: 'orders-read' });
  const { company, name, port } = start;
  const heads = (
    await knex.raw<{ rows: { id: string; code: string; name: string; head: string | null }[] }>(
      `select s.id, s.code, s.name, fieldwright.plant_olt_port_of_splitter(s.id) as head
       from splitters s where s.company = ? and s.id = any(?) order by s.code`,
      [company, start.splitters],
    )
  ).rows;
  const ways = await Promise.all(
    heads.map(async ({ head, ...last }) => {
      if (head === null) return { oltPort: null, splitters: [], last };
      const all = await splittersBehind(knex, { company, port: head });
      const found = (await knex('olt_ports as p')
        .join('olts as o', 'o.id', 'p.olt')
        .leftJoin('tariff_zones as z', 'z.id', 'p.tariff_zone')
        .where('p.id', head)
        .first('p.id', 'p.label', 'o.code as olt', 'z.name as zone', 'p.capacity')) as OltPortRow;
      const { capacity, ...named } = found;
      const used = all.reduce((sum, one) => sum + one.used, 0);
      const oltPort = { ...named, load: loadOf(used, capacity) };
      const splitters = wayTo(all, last.id).map((one) => {
        const { oltPort: _head, ...shown } = one as FedSplitter & { oltPort?: string };
        return shown;
      });
      return { oltPort, splitters, last };
    }),
  );
  return { name, port, ways };
};
