import type { Knex } from 'knex';
import { dayIn } from '../../extensions/domain/kernel/time.ts';
import { insertMissing, type Row } from '../lib/insert.ts';
import { type Random, seededRandom } from '../lib/random.ts';
import { seedId } from '../lib/seed-id.ts';
import { at, plusMinutes, ZONE } from './clock.ts';
import { personName } from './names.ts';
import { markUsed } from './ports.ts';

/** Customers behind each OLT port in the end, in the order of the ports: most nearly full, one full. */
const LOADS = [60, 62, 64, 58, 61, 60, 62, 64, 62, 61] as const;
const PLANS = ['FIBRE-100', 'FIBRE-500', 'FIBRE-500', 'DUO-500', 'FIBRE-1000'] as const;
/** Ports that each splitter keeps for those to come. */
const KEPT = 1;

type Scope = { company: string; now: Date; office: (persona: string) => string };
type Home = {
  id: string;
  number: string;
  street: string;
  unit: string | null;
  town: string;
  region: string | null;
  postcode: string | null;
  building: string;
  splitter: string | null;
  lat: string | null;
  lng: string | null;
};
type Port = { id: string; splitter: string; building: string };
type Plan = { id: string; code: string; name: string; monthly: number; start: number };
type Subscriber = { home: Home; port: Port; index: number };

const HOMES = `
  select a.id, a.civic_number::text || coalesce(a.civic_suffix, '') as number, s.label as street, a.unit,
    t.name as town, t.region, a.postcode, a.building, a.splitter, a.lat, a.lng
  from addresses a join address_streets s on s.company = a.company and s.id = a.street
  join address_towns t on t.company = s.company and t.id = s.town
  where a.company = ? and a.state = 'serviceable' and a.service_location is null
  order by md5(s.label || a.civic_number), t.name, a.unit`;

const PORTS = `
  select p.id, p.splitter, s.building from splitter_ports p
  join splitters s on s.company = p.company and s.id = p.splitter
  where p.company = ? and p.state = 'available' and s.feed_port is not null order by s.code, p.number`;

/** Buildings in the order of the OLT ports that feed them, with the customers that they have. */
const FED = `
  select s.building, fieldwright.plant_used_behind(s.olt_port) as used from splitters s
  join olt_ports p on p.company = s.company and p.id = s.olt_port
  join olts o on o.company = p.company and o.id = p.olt
  where s.company = ? order by o.code, p.label`;

const PRICES = `
  select distinct on (p.id) p.id, p.code, p.name, r.monthly_minor::int as monthly, r.one_time_minor::int as start
  from service_plans p join plan_prices r on r.company = p.company and r.plan = p.id and r.tariff_zone is null
  where p.company = ? and p.code = any(?) order by p.id, r.valid_from desc`;

/** Homes with a port each, until every OLT port has what it shall have. */
const choose = async (trx: Knex, company: string): Promise<Subscriber[]> => {
  const read = async <R>(sql: string): Promise<R[]> =>
    (await trx.raw<{ rows: R[] }>(sql, [company])).rows;
  const homes = Map.groupBy(await read<Home>(HOMES), ({ building }) => building);
  const free = Map.groupBy(await read<Port>(PORTS), ({ splitter }) => splitter);
  const splitters = Map.groupBy([...free.values()], ([first]) => first?.building ?? '');
  const fed = await read<{ building: string; used: number }>(FED);
  const chosen: Subscriber[] = [];
  for (const [place, { building, used }] of fed.entries()) {
    let left = (LOADS[place] ?? 0) - used;
    for (const home of homes.get(building) ?? []) {
      if (left <= 0) break;
      const own = splitters.get(building) ?? [];
      // Without a splitter of its own the home hangs on the one with the most free ports.
      const ports = home.splitter
        ? (free.get(home.splitter) ?? [])
        : (own.toSorted((a, b) => b.length - a.length)[0] ?? []);
      if (ports.length <= KEPT) continue;
      const port = ports.shift();
      if (!port) continue;
      chosen.push({ home, port, index: chosen.length });
      left -= 1;
    }
  }
  return chosen;
};

/** Some day of the two calendar years before the last months: numbers of orders go on behind them. */
const daysOf = (now: Date, count: number, random: Random): Date[] => {
  const last = Number(dayIn(new Date(now.getTime() - 120 * 86_400_000), ZONE).slice(0, 4)) - 1;
  return Array.from({ length: count }, () => {
    const month = String(random.between(1, 12)).padStart(2, '0');
    const day = String(random.between(1, 28)).padStart(2, '0');
    return at(`${String(last - random.between(0, 1))}-${month}-${day}`, '10:00');
  }).toSorted((a, b) => a.getTime() - b.getTime());
};

const addressText = ({ unit, number, street, postcode, town }: Home): string =>
  [unit, `${number} ${street}`, [postcode, town].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');

type Made = Subscriber & { done: Date; number: string; plan: Plan; firstNumber: number };

const rowsOf = (
  { company, office }: Scope,
  { home, port, index, done, number, plan, firstNumber }: Made,
): Record<'customer' | 'place' | 'order' | 'attachment' | 'subscription', Row> & {
  events: Row[];
} => {
  const ids = {
    customer: seedId(company, 'subscriber', index),
    place: seedId(company, 'subscriber-place', index),
    order: seedId(company, 'subscriber-order', index),
  };
  const { full } = personName(index * 7 + 3);
  const phones = [`+601099${String(10_000 + index)}`];
  const text = addressText(home);
  const asked = plusMinutes(done, -3 * 1440);
  const where = {
    ...{ building: home.building, postcode: home.postcode, city: home.town, state: home.region },
    ...{ unit: home.unit, street: home.street, street_no: home.number },
  };
  const event = {
    ...{ company, work_order: ids.order, lat: null, lng: null, technician: null, reason: null },
    actor_user: office('dispatcher'),
  };
  const step = (name: string, values: Row, when: Date): Row => ({
    ...{ ...event, id: seedId(ids.order, name), from_status: null, to_status: null, data: {} },
    ...{ persona: 'dispatcher', source: 'studio', occurred_at: when, received_at: when },
    ...values,
  });
  return {
    customer: {
      ...{ id: ids.customer, company, name: full, phones, created_at: asked },
      number: `C-${String(firstNumber + index).padStart(6, '0')}`,
    },
    place: {
      ...{ id: ids.place, company, customer: ids.customer, ...where, address_text: text },
      ...{ lat: home.lat, lng: home.lng, created_at: asked },
    },
    order: {
      ...{
        id: ids.order,
        company,
        number,
        work_type: seedId(company, 'work-type', 'INSTALLATION'),
      },
      ...{ status: 'Closed', status_changed_at: done, completed_at: done, created_at: asked },
      ...{ customer: ids.customer, service_location: ids.place, customer_name: full, phones },
      ...{ contact_person: full, building: home.building, address_text: text, priority: 'normal' },
      address: { streetNo: home.number, street: home.street, postcode: home.postcode },
      ...{ source_kind: 'import', package_name: plan.name, updated_at: done },
      ...{ site: seedId(company, 'site', 'KV'), splitter_port: port.id },
    },
    events: [
      step('created', { kind: 'created', to_status: 'Requested' }, asked),
      step(
        'port',
        {
          kind: 'port_attached',
          data: { splitter: port.splitter, port: port.id, standby: false },
        },
        done,
      ),
      step(
        'closed',
        { kind: 'status_changed', from_status: 'Done', to_status: 'Closed' },
        plusMinutes(done, 30),
      ),
    ],
    attachment: {
      ...{ id: seedId(ids.order, 'port'), company, splitter: port.splitter },
      ...{ splitter_port: port.id, work_order: ids.order, attached_at: done },
    },
    subscription: {
      ...{ id: seedId(ids.order, 'subscription'), company, customer: ids.customer },
      ...{ service_location: ids.place, address: home.id, plan: plan.id, work_order: ids.order },
      ...{ state: 'active', currency: 'MYR', monthly_minor: plan.monthly, created_at: asked },
      one_time_minor: plan.start,
    },
  };
};

/** Those who got a port by an order of the last months have a plan as well. */
const OWN = `
  insert into subscriptions (id, company, customer, service_location, address, plan, work_order, state, currency,
    monthly_minor, one_time_minor, created_at)
  select gen_random_uuid(), o.company, o.customer, o.service_location,
    (select a.id from addresses a where a.company = o.company and a.service_location = o.service_location limit 1),
    :plan, o.id, 'active', 'MYR', :monthly, :start, o.created_at
  from work_orders o
  where o.company = :company and o.splitter_port is not null
    and not exists (select from subscriptions s where s.company = o.company and s.work_order = o.id)`;

const noteSeries = (
  trx: Knex.Transaction,
  row: { company: string; series: string; year: number; last: number },
): Promise<unknown> =>
  trx('number_series')
    .withSchema('fieldwright')
    .insert(row)
    .onConflict(['company', 'series', 'year'])
    .merge(['last']);

/** Some 600 customers of the operator on the ports behind his OLTs, each with a home, an old order and a plan. */
export const addSubscribers = async (trx: Knex.Transaction, scope: Scope): Promise<void> => {
  const { company, now } = scope;
  const random = seededRandom(600);
  const { rows: plans } = await trx.raw<{ rows: Plan[] }>(PRICES, [company, [...new Set(PLANS)]]);
  const [some] = plans;
  if (!some) return;
  const chosen = await choose(trx, company);
  const days = daysOf(now, chosen.length, random);
  const counts = new Map<number, number>();
  const [known] = await trx('customers').where({ company }).count({ count: '*' });
  const firstNumber = Number(known?.count ?? 0) + 1;
  const made = chosen.map((one, at): Made => {
    const done = days[at] ?? now;
    const year = Number(dayIn(done, ZONE).slice(0, 4));
    const sequence = (counts.get(year) ?? 0) + 1;
    counts.set(year, sequence);
    const code = random.pick(PLANS);
    return {
      ...{ ...one, done, firstNumber, plan: plans.find((plan) => plan.code === code) ?? some },
      number: `WO-${String(year)}-${String(sequence).padStart(5, '0')}`,
    };
  });
  const rows = made.map((one) => rowsOf(scope, one));
  await insertMissing(
    trx,
    'customers',
    rows.map(({ customer }) => customer),
  );
  await insertMissing(
    trx,
    'service_locations',
    rows.map(({ place }) => place),
  );
  await insertMissing(
    trx,
    'work_orders',
    rows.map(({ order }) => order),
  );
  await insertMissing(
    trx,
    'work_order_events',
    rows.flatMap(({ events }) => events),
  );
  await insertMissing(
    trx,
    'port_attachments',
    rows.map(({ attachment }) => attachment),
  );
  await markUsed(trx, company);
  await insertMissing(
    trx,
    'subscriptions',
    rows.map(({ subscription }) => subscription),
  );
  await trx.raw(
    `update addresses a set service_location = given.place, splitter = given.splitter
     from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as given(id, place, splitter)
     where a.company = ? and a.id = given.id`,
    [
      made.map(({ home }) => home.id),
      rows.map(({ place }) => place.id),
      made.map(({ port }) => port.splitter),
      company,
    ],
  );
  await trx.raw(OWN, { company, plan: some.id, monthly: some.monthly, start: some.start });
  for (const [year, last] of counts)
    await noteSeries(trx, { company, series: 'work_orders', year, last });
  await noteSeries(trx, {
    ...{ company, series: 'customers', year: 0, last: firstNumber + made.length - 1 },
  });
};
