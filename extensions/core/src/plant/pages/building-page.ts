import type { Knex } from 'knex';
import { z } from 'zod';
import { PORT_STATES } from '../../../../domain/plant/index.ts';
import { FIBRE_KINDS } from '../../../../domain/work/index.ts';
import {
  historyEntry,
  openedPage,
  openPage,
  type PageSource,
  readAllowed,
  readHistory,
} from '../../platform/record-page.ts';
import { ordersOf, ordersOfPage, visitOfPage, visitsOf } from '../../work/index.ts';

const port = z.object({
  id: z.uuid(),
  number: z.int(),
  state: z.enum(PORT_STATES.map(({ value }) => value)),
  isStandby: z.boolean(),
  order: z
    .object({
      id: z.uuid(),
      number: z.string(),
      serviceId: z.string().nullable(),
      customer: z.string().nullable(),
    })
    .nullable(),
});
const splitter = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  type: z.string(),
  block: z.string().nullable(),
  level: z.string().nullable(),
  location: z.string().nullable(),
  olt: z.string().nullable(),
  isActive: z.boolean(),
  ports: z.array(port),
});

export const buildingPage = openedPage.extend({
  position: z.object({ lat: z.number(), lng: z.number() }).nullable(),
  /** Null where the company has no fibre or the caller reads no splitters. */
  splitters: z.array(splitter).nullable(),
  /** How many there are, where not all are shown. */
  splitterCount: z.int(),
  orders: ordersOfPage,
  visits: z.array(visitOfPage),
  history: z.array(historyEntry),
});
export type BuildingPage = z.infer<typeof buildingPage>;

/** A building with more is shown in part. */
const SPLITTERS_SHOWN = 100;

const SPLITTERS_SQL = `
select s.id, s.code, s.name, t.code as type, s.block, s.level, s.location, s.olt,
  s.is_active as "isActive",
  (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'number', p.number, 'state', p.state,
      'isStandby', p.is_standby, 'order', case when o.id is not null then
        jsonb_build_object('id', o.id, 'number', o.number, 'serviceId', o.service_id,
          'customer', o.customer_name) end) order by p.number), '[]')
   from splitter_ports p
   left join work_orders o on o.company = p.company and o.id = p.work_order
   where p.company = s.company and p.splitter = s.id) as ports
from splitters s join splitter_types t on t.company = s.company and t.id = s.type
where s.company = ? and s.building = ?
order by s.is_active desc, s.code, s.id limit ${SPLITTERS_SHOWN}`;

const splittersOf = async (
  knex: Knex,
  company: string,
  building: string,
): Promise<z.infer<typeof splitter>[]> =>
  (await knex.raw<{ rows: z.infer<typeof splitter>[] }>(SPLITTERS_SQL, [company, building])).rows;

type Counted = { count: number | string };

/** How many splitters the caller sees here; null where he sees none of any building. */
const countSplitters = async (
  source: PageSource,
  kind: string,
  building: string,
): Promise<number | null> => {
  if (!FIBRE_KINDS.some((one) => one === kind)) return null;
  const rows = await readAllowed<Counted>(source, 'splitters', {
    aggregate: { count: ['*'] },
    filter: { building: { _eq: building } } as never,
  });
  return rows && Number(rows[0]?.count ?? 0);
};

const positionOf = ({ lat, lng }: Record<string, unknown>): BuildingPage['position'] =>
  lat === null || lng === null || lat === undefined || lng === undefined
    ? null
    : { lat: Number(lat), lng: Number(lng) };

/** Ports tell of their splitter only by what happens to them. */
const READ_OF_PORTS = { splitters: ['name', 'is_active', 'location'], splitter_ports: ['state'] };

/** Everything that the page of a building shows. */
export const showBuildingPage = async (source: PageSource, id: string): Promise<BuildingPage> => {
  const { knex } = source;
  const { values, company } = await openPage(source, {
    collection: 'buildings',
    id,
    capability: 'orders-read',
  });
  const count = await countSplitters(source, company.kind, id);
  const [splitters, orders, visits] = await Promise.all([
    count === null ? null : splittersOf(knex, company.id, id),
    ordersOf(knex, company.id, 'building', id),
    visitsOf(
      knex,
      `o.company = :company and o.building = :id and a.ends_at >= now()
       and a.status in ('published', 'draft')`,
      { company: company.id, id },
    ),
  ]);
  const plant = (splitters ?? []).flatMap((one) => [one.id, ...one.ports.map((two) => two.id)]);
  const history = await readHistory(knex, company.id, [id, ...plant], {
    buildings: Object.keys(values),
    ...READ_OF_PORTS,
  });
  return {
    values,
    company,
    position: positionOf(values),
    splitters,
    splitterCount: count ?? 0,
    orders,
    visits,
    history,
  };
};
