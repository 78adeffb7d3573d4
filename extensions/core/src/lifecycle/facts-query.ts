import type { Knex } from 'knex';
import type { Facts, OrderRow } from '../../../domain/lifecycle/index.ts';
import { registered } from '../platform/registry.ts';

export type FactsRow = Omit<Facts, 'order' | 'actor' | 'now' | 'timeZone'> & {
  order: OrderRow;
  timeZone: string;
};

/** One statement for any number of orders, with the facts that the domains registered. */
const statement = (): string => `
select to_jsonb(o) as "order",
  c.time_zone as "timeZone",
  jsonb_build_object(
    'code', t.code, 'name', t.name,
    'required_fields', coalesce(t.required_fields::jsonb, '[]'),
    'evidence_policy', coalesce(t.evidence_policy::jsonb, '{}')) as "workType",
  ${Object.entries(registered().facts)
    .map(([name, sql]) => `(${sql}) as "${name}"`)
    .join(',\n  ')}
from work_orders o
join work_types t on t.id = o.work_type
join companies c on c.id = o.company
where o.id = any(?::uuid[])`;

export const queryFacts = async (db: Knex, orders: readonly string[]): Promise<FactsRow[]> =>
  (await db.raw<{ rows: FactsRow[] }>(statement(), [orders])).rows;
