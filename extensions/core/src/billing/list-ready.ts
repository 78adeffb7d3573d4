import type { Knex } from 'knex';
import { type Actor, companiesWithCapability } from '../platform/actor.ts';

export type ReadyOrder = {
  id: string;
  number: string;
  company: string;
  companyName: string;
  partnerGroup: string | null;
  partnerGroupName: string | null;
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
    `select o.id, o.number, o.company, c.name as "companyName", o.partner_group as "partnerGroup",
       g.name as "partnerGroupName", w.name as "workType", o.service_id as "serviceId",
       o.customer_name as "customerName", o.completed_at as "completedAt"
     from work_orders o
     join companies c on c.id = o.company
     join work_types w on w.id = o.work_type
     left join partner_groups g on g.id = o.partner_group
     where ${companies === 'all' ? 'true' : 'o.company = any(:companies::uuid[])'}
       and (o.company, o.lifecycle, o.status) in (
         select t.company, t.lifecycle, t.from_state from lifecycle_transitions t
         where t.command = 'invoice.create')
     order by o.completed_at nulls last, o.id limit :most`,
    { companies: companies === 'all' ? [] : companies, most: MOST },
  );
  return rows;
};
