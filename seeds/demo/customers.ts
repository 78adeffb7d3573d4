import type { Row } from '../lib/insert.ts';
import type { Random } from '../lib/random.ts';
import { seedId } from '../lib/seed-id.ts';
import type { DemoBuilding } from './buildings.ts';
import { personName, streetName } from './names.ts';
import type { Tables } from './tables.ts';

export type DemoCustomer = { row: Row };

/** A customer with his unit in the building, as columns of a work order. */
export const addCustomer = (
  tables: Tables,
  { company, index, building }: { company: string; index: number; building: DemoBuilding },
  random: Random,
): Row => {
  const { full } = personName(index);
  const block = random.pick(['A', 'B', 'C', 'D']);
  const level = String(random.between(1, 32));
  const unit = String(random.between(1, 12)).padStart(2, '0');
  const isLanded = building.method === 'SDU' || building.method === 'RDF_POLE';
  const street = streetName(index);
  const parts = {
    block: isLanded ? null : block,
    level: isLanded ? null : level,
    unit: isLanded ? null : unit,
    street_no: String(random.between(1, 180)),
    street,
    postcode: building.postcode,
    city: building.city,
    state: building.state,
  };
  const address = [
    isLanded ? null : `Block ${block}, Level ${level}, Unit ${unit}`,
    building.name,
    `${parts.street_no} ${street}`,
    `${building.postcode} ${building.city}`,
    building.state,
  ]
    .filter((part) => part !== null)
    .join(', ');
  const customer = seedId(company, 'customer', index);
  const place = seedId(company, 'service-location', index);
  const phone = `+601000${String(10_000 + index)}`;
  tables.add('customers', {
    id: customer,
    company,
    number: `C-${String(index + 1).padStart(6, '0')}`,
    name: full,
    phones: [phone],
  });
  const { street_no, ...address_parts } = parts;
  tables.add('service_locations', {
    id: place,
    company,
    customer,
    building: seedId(company, 'building', building.name),
    ...parts,
    address_text: address,
  });
  return {
    customer,
    service_location: place,
    building: seedId(company, 'building', building.name),
    customer_name: full,
    contact_person: random.chance(0.2) ? personName(index + 5).full : full,
    phones: [phone],
    address_text: address,
    address: { ...address_parts, streetNo: street_no, building: building.name },
  };
};
