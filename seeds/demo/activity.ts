import type { Knex } from 'knex';
import { plusDays } from './clock.ts';

/** So far back the timeline of a company goes; orders have their whole history on their pages. */
const DAYS = 9;

/**
 * The timeline of the last days: steps of orders and finished tasks. It has no batch, so nobody is told of
 * what is long over.
 */
export const addActivity = (
  trx: Knex.Transaction,
  { company, now }: { company: string; now: Date },
): Promise<unknown> =>
  trx.raw(
    `insert into fieldwright.domain_events
       (occurred_at, transaction, kind, company, collection, subject, before, after, actor_user, persona, source)
     select at, '1'::xid8, kind, company, collection, subject, before, after, actor, persona, source
     from (
       select e.occurred_at as at, e.company, 'work_orders' as collection, e.work_order as subject,
         case when e.from_status is null then 'work-order.created' else 'work-order.moved' end as kind,
         case when e.from_status is not null
           then json_build_object('status', e.from_status) end as before,
         case when e.from_status is null
           then json_build_object('number', o.number, 'customer_name', o.customer_name,
             'status', e.to_status)
           else json_build_object('status', e.to_status) end as after,
         e.actor_user as actor, e.persona, e.source
       from work_order_events e join work_orders o on o.company = e.company and o.id = e.work_order
       where e.company = :company and e.to_status is not null
       union all
       select t.finished_at, t.company, 'tasks', t.id, 'task.finished',
         json_build_object('status', first.code), json_build_object('status', t.status),
         who."user", 'technician', 'portal'
       from tasks t
       join lifecycle_states first on first.company = t.company and first.lifecycle = t.lifecycle
         and first.is_initial
       join work_orders o on o.company = t.company and o.id = t.work_order
       left join technicians who on who.company = o.company and who.id = o.technician
       where t.company = :company and t.finished_at is not null
     ) past
     where at between :since and :now
     order by at`,
    { company, since: plusDays(now, -DAYS), now },
  );
