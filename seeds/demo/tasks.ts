import type { Knex } from 'knex';
import type { TaskTemplateSeed } from '../kinds/index.ts';
import { seedTaskTemplates } from '../reference/seed-task-templates.ts';
import type { DemoCompanyKey } from './companies.ts';

type Own = Omit<TaskTemplateSeed, 'workType' | 'state'>;

/** What the maintenance firm has beside the templates of its kind. */
const OF_TYPE: Readonly<Record<string, readonly Own[]>> = {
  CORRECTIVE: [
    {
      title: 'Find the cause',
      instructions: 'Ask who reported it what was heard and seen.',
      offset: 45,
      minutes: 45,
      points: [],
      photos: 1,
    },
    {
      title: 'Repair and test',
      instructions: null,
      offset: 90,
      minutes: 60,
      points: ['Tested under load', 'The customer has seen it work'],
      photos: 1,
    },
    {
      title: 'Clear up and hand over',
      instructions: 'Take old parts along.',
      offset: 120,
      minutes: 15,
      points: ['The place is clean', 'Old parts are taken along'],
      photos: 0,
    },
  ],
  INSPECTION: [
    {
      title: 'Walk through the checklist',
      instructions: null,
      offset: 60,
      minutes: 45,
      points: ['Fire exits', 'Extinguishers', 'Emergency lights', 'Signs'],
      photos: 0,
    },
    {
      title: 'Read the meters',
      instructions: 'Water, electricity, running hours of the pumps.',
      offset: 75,
      minutes: 15,
      points: ['Water', 'Electricity', 'Running hours'],
      photos: 0,
    },
    {
      title: 'Tell the management office what was found',
      instructions: null,
      offset: 90,
      minutes: 10,
      points: [],
      photos: 0,
    },
  ],
};

const OWN: readonly TaskTemplateSeed[] = Object.entries(OF_TYPE).flatMap(([workType, own]) =>
  own.map((template) => ({ ...template, workType, state: 'Planned' })),
);

/**
 * Tasks of a company's orders as they would have come to be: those of finished orders are done, of those
 * under way the first, and the second is begun. A day that is over without the work leaves them overdue,
 * as midnight would have. The fibre companies have no templates and so no tasks.
 */
export const addTasks = async (
  trx: Knex.Transaction,
  { company, key, now }: { company: string; key: DemoCompanyKey; now: Date },
): Promise<void> => {
  if (key === 'maintenance') await seedTaskTemplates(trx, company, OWN);
  await trx.raw(
    `insert into tasks (id, company, work_order, template, title, instructions, position, due_from,
       due_offset_minutes, due_at, assign_rule, estimate_minutes, checklist, required_evidence,
       status, started_at, finished_at, actual_minutes, created_at)
     select overlay(overlay(md5(o.id::text || p.id::text) placing '4' from 13) placing 'a' from 17)::uuid, o.company, o.id, p.id, p.title, p.instructions, p.position,
       p.due_from, p.due_offset_minutes,
       o.scheduled_start + make_interval(mins => p.due_offset_minutes),
       p.assign_rule, p.estimate_minutes,
       case when step.category = 'done' then (select coalesce(jsonb_agg(c || '{"isDone": true}'), '[]')
         from jsonb_array_elements(p.checklist::jsonb) c)::json else p.checklist end,
       p.required_evidence, state.code,
       case when step.category <> 'new' then o.scheduled_start end,
       case when step.category = 'done'
         then least(o.scheduled_start + make_interval(mins => p.due_offset_minutes), ?) end,
       case when step.category = 'done'
         then greatest(5, p.estimate_minutes + (hashtext(o.id::text || p.id::text) % 4) * 5) end,
       o.created_at
     from work_orders o
     join task_templates p on p.company = o.company and p.work_type = o.work_type
       and exists (select 1 from work_order_events e
         where e.company = o.company and e.work_order = o.id and e.to_status = p.state)
     cross join lateral (
       select case
         when o.status_category in ('done', 'closed') then 'done'
         when o.status_category in ('in_progress', 'blocked') and p.position = 10 then 'done'
         when o.status_category = 'in_progress' and p.position = 20 then 'in_progress'
         else 'new' end as category
     ) step
     join lifecycles l on l.company = o.company and l.entity = 'task' and l.is_active
     join lifecycle_states state on state.company = l.company and state.lifecycle = l.id
       and case when step.category = 'new' then state.is_initial
         else state.category = step.category end
     where o.company = ? and o.scheduled_start is not null and o.status_category <> 'cancelled'
     on conflict do nothing`,
    [now, company],
  );
  await trx.raw(
    `update tasks t set overdue_since = (t.due_at at time zone c.time_zone)::date + 1
     from companies c where c.id = t.company and t.company = ?
       and t.status_category in ('new', 'in_progress')
       and fieldwright.day_is_over(t.company, t.due_at)`,
    [company],
  );
  await trx.raw(
    `update work_orders o
     set overdue_since = (coalesce(o.due_at, o.scheduled_end) at time zone c.time_zone)::date + 1
     from companies c where c.id = o.company and o.company = ?
       and o.status_category in ('new', 'scheduled', 'dispatched', 'in_progress', 'blocked')
       and fieldwright.day_is_over(o.company, coalesce(o.due_at, o.scheduled_end))`,
    [company],
  );
};
