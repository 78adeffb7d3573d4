import type { Knex } from 'knex';
import type { AddressRow } from '../../../../domain/addresses/index.ts';
import { copyText, sendCopy } from '../../platform/copy-rows.ts';

export type Merged = { added: number; changed: number; unchanged: number };
export type Code = { building: string | null; splitter: string | null };
/** A row with the ids of what serves it. */
export type PlacedRow = AddressRow & { buildingId: string | null; splitterId: string | null };

const COLUMNS = {
  row: 'row_no',
  civic: 'civic',
  suffix: 'suffix',
  unit: 'unit',
  unitKey: 'unit_key',
  street: 'label',
  name: 'name_key',
  type: 'type_key',
  direction: 'direction_key',
  town: 'town',
  townKey: 'town_key',
  region: 'region',
  postcode: 'postcode',
  postcodeKey: 'postcode_key',
  lat: 'lat',
  lng: 'lng',
  ref: 'reference',
  buildingId: 'building',
  splitterId: 'splitter',
  terminal: 'terminal',
  state: 'state',
} as const satisfies Partial<Record<keyof PlacedRow, string>>;

const STAGE = `create temporary table address_rows (
  row_no int, civic int, suffix text, unit text, unit_key text, label text, name_key text,
  type_key text, direction_key text, town text, town_key text, region text, postcode text,
  postcode_key text, lat numeric(9,6), lng numeric(9,6), reference text, building uuid,
  splitter uuid, terminal text, state text) on commit drop`;

const TOWNS = `insert into address_towns (id, company, name, name_key, region, created_at, created_by)
  select gen_random_uuid(), :company, min(town), town_key, min(region), :now, :actor
  from address_rows group by town_key order by town_key
  on conflict (company, name_key) do update set region = excluded.region
    where address_towns.region is null and excluded.region is not null`;

const STREETS = `insert into address_streets
    (id, company, town, label, name_key, type_key, direction_key, created_at, created_by)
  select gen_random_uuid(), :company, t.id, min(r.label), r.name_key, r.type_key, r.direction_key, :now, :actor
  from address_rows r join address_towns t on t.company = :company and t.name_key = r.town_key
  group by t.id, r.name_key, r.type_key, r.direction_key
  order by t.id, r.name_key, r.type_key, r.direction_key
  on conflict (company, town, name_key, type_key, direction_key) do nothing`;

/** What a later file does not say stays as it was; the last row of a file that says it twice counts. */
const ADDRESSES = `with given as (
    select distinct on (s.id, r.civic, r.suffix, r.unit_key) s.id as street, r.*
    from address_rows r
    join address_towns t on t.company = :company and t.name_key = r.town_key
    join address_streets s on s.company = :company and s.town = t.id and s.name_key = r.name_key
      and s.type_key is not distinct from r.type_key
      and s.direction_key is not distinct from r.direction_key
    order by s.id, r.civic, r.suffix, r.unit_key, r.row_no desc
  ), written as (
    insert into addresses as a (id, company, street, civic_number, civic_suffix, unit, unit_key, postcode,
      postcode_key, lat, lng, reference, building, splitter, terminal, state, created_at, created_by)
    select gen_random_uuid(), :company, street, civic, suffix, unit, unit_key, postcode, postcode_key,
      lat, lng, reference, building, splitter, terminal, coalesce(state, 'serviceable'), :now, :actor
    from given
    on conflict (company, street, civic_number, civic_suffix, unit_key) do update set
      postcode = coalesce(excluded.postcode, a.postcode),
      postcode_key = coalesce(excluded.postcode_key, a.postcode_key),
      lat = coalesce(excluded.lat, a.lat), lng = coalesce(excluded.lng, a.lng),
      reference = coalesce(excluded.reference, a.reference),
      terminal = coalesce(excluded.terminal, a.terminal),
      building = case when excluded.building is null then a.building else excluded.building end,
      splitter = case when excluded.building is null then a.splitter else excluded.splitter end,
      state = coalesce((select g.state from given g where g.street = excluded.street
        and g.civic = excluded.civic_number and g.suffix is not distinct from excluded.civic_suffix
        and g.unit_key is not distinct from excluded.unit_key), a.state),
      updated_at = :now, updated_by = :actor
    where (coalesce(excluded.postcode_key, a.postcode_key), coalesce(excluded.lat, a.lat),
        coalesce(excluded.lng, a.lng), coalesce(excluded.reference, a.reference),
        coalesce(excluded.terminal, a.terminal), coalesce(excluded.building, a.building),
        case when excluded.building is null then a.splitter else excluded.splitter end)
      is distinct from (a.postcode_key, a.lat, a.lng, a.reference, a.terminal, a.building, a.splitter)
      or (:says_state and excluded.state <> a.state)
    returning xmax = 0 as is_new
  )
  select (count(*) filter (where is_new))::int as added,
    (count(*) filter (where not is_new))::int as changed,
    (select count(*) from address_rows)::int - count(*)::int as unchanged
  from written`;

const MANY = 200;

/**
 * Takes rows in by COPY: towns and streets that are new, then addresses. The same rows again change
 * nothing. In one transaction.
 */
export const mergeRows = async (
  trx: Knex.Transaction,
  { company, actor, now }: { company: string; actor: string | null; now: Date },
  rows: readonly PlacedRow[],
): Promise<Merged> => {
  if (rows.length === 0) return { added: 0, changed: 0, unchanged: 0 };
  await trx.raw(STAGE);
  const names = Object.values(COLUMNS);
  const staged = rows.map((row) =>
    Object.fromEntries(
      (Object.entries(COLUMNS) as [keyof typeof COLUMNS, string][]).map(([key, name]) => [
        name,
        row[key] === '' ? null : row[key],
      ]),
    ),
  );
  const { columns, text } = copyText(names, staged);
  await sendCopy(trx, `address_rows (${columns.join(', ')})`, text).done;
  await trx.raw('analyze address_rows');
  const bindings = { company, actor, now, says_state: rows.some(({ state }) => state !== null) };
  await trx.raw(TOWNS, bindings);
  await trx.raw(STREETS, bindings);
  // Until it is known how many there are, each row's keys would be looked up among all of the company.
  if (rows.length >= MANY) await trx.raw('analyze (skip_locked) address_towns, address_streets');
  const { rows: counted } = await trx.raw<{ rows: Merged[] }>(ADDRESSES, bindings);
  await trx.raw('drop table address_rows');
  return counted[0] ?? { added: 0, changed: 0, unchanged: 0 };
};
