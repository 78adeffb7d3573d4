import type { Knex } from 'knex';
import { addressLine, type AddressState } from '../../../../domain/addresses/index.ts';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { portCounts } from '../../plant/index.ts';
import { SEES } from '../access.ts';

type Row = {
  id: string;
  company: string;
  fibreId: string;
  civic: number;
  suffix: string | null;
  unit: string | null;
  street: string;
  town: string;
  region: string | null;
  postcode: string | null;
  state: AddressState;
  lat: string | null;
  lng: string | null;
  reference: string | null;
  terminal: string | null;
  building: string | null;
  buildingName: string | null;
  splitter: string | null;
  splitterName: string | null;
  service_location: string | null;
  customer: string | null;
  customerName: string | null;
};

const ONE = `select a.id, a.company, a.fibre_id as "fibreId", a.civic_number as civic,
  a.civic_suffix as suffix, a.unit, s.label as street, t.name as town, t.region, a.postcode, a.state,
  a.lat, a.lng, a.reference, a.terminal, a.building, b.name as "buildingName", a.splitter,
  p.name as "splitterName", a.service_location, c.id as customer, c.name as "customerName"
from addresses a
join address_streets s on s.company = a.company and s.id = a.street
join address_towns t on t.company = s.company and t.id = s.town
left join buildings b on b.company = a.company and b.id = a.building
left join splitters p on p.company = a.company and p.id = a.splitter
left join service_locations l on l.company = a.company and l.id = a.service_location
left join customers c on c.company = l.company and c.id = l.customer
where a.id = ?`;

const ORDERS = `select o.id, o.number, case when p.id is null then null
    else concat_ws(' · ', s.name, p.number) end as port
from work_orders o
left join splitter_ports p on p.company = o.company and p.id = o.splitter_port
left join splitters s on s.company = p.company and s.id = p.splitter
where o.company = ? and o.service_location = ? order by o.created_at desc limit 20`;

const named = (id: string | null, name: string | null) => (id ? { id, name: name ?? '' } : null);
const degrees = (text: string | null): number | null => (text === null ? null : Number(text));

/** One address with what serves it and who has it. */
export const showAddress = async (knex: Knex, actor: Actor, id: string) => {
  const { rows } = await knex.raw<{ rows: Row[] }>(ONE, [id]);
  const [row] = rows;
  assertOwn(actor, row, { collection: 'addresses', id, capability: SEES });
  const { company, building, splitter, service_location: place } = row;
  const orders = place
    ? (
        await knex.raw<{ rows: { id: string; number: string; port: string | null }[] }>(ORDERS, [
          company,
          place,
        ])
      ).rows
    : [];
  return {
    ...{ id: row.id, company, fibreId: row.fibreId, state: row.state, line: addressLine(row) },
    ...{ town: row.town, region: row.region, postcode: row.postcode },
    ...{ lat: degrees(row.lat), lng: degrees(row.lng), reference: row.reference },
    terminal: row.terminal,
    building: named(building, row.buildingName),
    splitter: named(splitter, row.splitterName),
    ports: building ? await portCounts(knex, company, { splitter, building }) : null,
    serviceLocation: place
      ? { id: place, customer: named(row.customer, row.customerName), orders }
      : null,
    mayEdit: hasCapability(actor, company, 'addresses'),
  };
};
