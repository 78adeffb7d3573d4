import type { Knex } from 'knex';
import { type Load, loadOf, type PonKind } from '../../../../domain/plant/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { hasCapability } from '../../platform/actor.ts';
import { type FedSplitter, splittersBehind } from './splitters-behind.ts';

export type PortCustomer = {
  splitter: string;
  port: number;
  order: { id: string; number: string };
  customer: string | null;
  address: string | null;
};
export type OltPortTree = {
  id: string;
  company: string;
  label: string;
  kind: PonKind;
  isActive: boolean;
  olt: { id: string; code: string; name: string };
  zone: string | null;
  load: Load;
  possible: number;
  mayKeep: boolean;
  splitters: FedSplitter[];
  customers: PortCustomer[];
};

type Row = Pick<OltPortTree, 'id' | 'company' | 'label' | 'kind' | 'isActive' | 'zone'> & {
  capacity: number;
  oltId: string;
  code: string;
  name: string;
};

const CUSTOMERS = `
select p.splitter, p.number as port, jsonb_build_object('id', o.id, 'number', o.number) as "order",
  o.customer_name as customer, o.address_text as address
from splitter_ports p join work_orders o on o.company = p.company and o.id = p.work_order
where p.company = ? and p.state = 'used' and p.splitter = any(?)
order by p.splitter, p.number`;

/** An OLT port with everything behind it, down to the customers. */
export const showOltPort = async (knex: Knex, actor: Actor, id: string): Promise<OltPortTree> => {
  const row = (await knex('olt_ports as p')
    .join('olts as o', 'o.id', 'p.olt')
    .leftJoin('tariff_zones as z', 'z.id', 'p.tariff_zone')
    .where('p.id', id)
    .first(
      ...['p.id', 'p.company', 'p.label', 'p.kind', 'p.capacity', 'p.is_active as isActive'],
      ...['z.name as zone', 'o.id as oltId', 'o.code', 'o.name'],
    )) as Row | undefined;
  assertOwn(actor, row, { collection: 'olt_ports', id, capability: 'orders-read' });
  const { capacity, oltId, code, name, ...port } = row;
  const splitters = await splittersBehind(knex, { company: row.company, port: id });
  const { rows: customers } = await knex.raw<{ rows: PortCustomer[] }>(CUSTOMERS, [
    row.company,
    splitters.map((one) => one.id),
  ]);
  return {
    ...port,
    olt: { id: oltId, code, name },
    load: loadOf(customers.length, capacity),
    possible: splitters.reduce((sum, one) => sum + one.used + one.free, 0),
    mayKeep: hasCapability(actor, row.company, 'plant'),
    splitters: splitters.map(({ oltPort: _head, ...one }) => one),
    customers,
  };
};
