import type { Knex } from 'knex';
import type { Party } from '../../../domain/billing/index.ts';
import { type Actor, companiesWithCapability } from '../platform/actor.ts';

export type ReadyOrder = {
  id: string;
  number: string;
  company: string;
  companyName: string;
  /** Who would be billed; null when the order names nobody. */
  billTo: (Party & { name: string }) | null;
  workType: string;
  serviceId: string | null;
  customerName: string | null;
  completedAt: Date | null;
};

const MOST = 500;

/** Orders that wait for an invoice in the companies where the actor bills, the oldest first. */
export const listReady = async (knex: Knex, actor: Actor): Promise<ReadyOrder[]> => {
  const companies = companiesWithCapability(actor, 'billing');
  const { rows } = await knex.raw<{ rows: ReadyOrder[] }>(
    `select o.id, o.number, o.company, c.name as "companyName", 
       case when g.id is not null then jsonb_build_object('kind', 'partner_group', 'id', g.id, 'name', g.name)
         when l.id is not null then jsonb_build_object('kind', 'client', 'id', l.id, 'name', l.name)
         when k.id is not null then jsonb_build_object('kind', 'customer', 'id', k.id, 'name', k.name)
       end as "billTo",
        w.name as "workType", o.service_id as "serviceId",
       o.customer_name as "customerName", o.completed_at as "completedAt"
     from work_orders o
     join companies c on c.id = o.company
     join work_types w on w.id = o.work_type
     left join partner_groups g on g.id = o.partner_group
     left join clients l on l.id = o.client
     left join customers k on k.id = o.customer
     where ${companies === 'all' ? 'true' : 'o.company = any(:companies::uuid[])'}
       and (o.company, o.lifecycle, o.status) in (
         select t.company, t.lifecycle, t.from_state from lifecycle_transitions t
         where t.command = 'invoice.create')
     order by o.completed_at nulls last, o.id limit :most`,
    { companies: companies === 'all' ? [] : companies, most: MOST },
  );
  return rows;
};
