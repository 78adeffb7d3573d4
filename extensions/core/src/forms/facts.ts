import type { OrderFact } from '../platform/order-slots.ts';

/** Uses that concern an order `o`, each with its task where it is about one. */
export const WANTED = `
  from form_uses u
  join forms f on f.company = u.company and f.id = u.form and f.is_active
  join form_versions v on v.company = f.company and v.form = f.id and v.status = 'published'
  left join tasks t on t.company = o.company and t.work_order = o.id
    and t.status_category <> 'cancelled'
    and (t.id = u.task or t.template = u.task_template)
  where u.company = o.company and (
    case when u.task is not null or u.task_template is not null then t.id is not null
    else (u.work_type is null or u.work_type = o.work_type)
      and (u.state is null or o.status = u.state or exists (
        select from work_order_events e where e.work_order = o.id and e.to_status = u.state))
    end)`;

/** Required forms that nobody has submitted, for the guard. */
export const requiredForms: OrderFact = `
  select coalesce(jsonb_agg(distinct jsonb_build_object('form', f.id, 'name', f.name)), '[]')
  ${WANTED} and u.kind = 'required' and not exists (
    select from form_answers a
    where a.company = o.company and a.work_order = o.id and a.form = f.id
      and a.status = 'submitted' and (t.id is null or a.task = t.id))`;
