import type { Knex } from 'knex';
import type { TaskTemplateSeed } from '../kinds/index.ts';
import { seedTaskTemplates } from '../reference/seed-task-templates.ts';

type Own = Omit<TaskTemplateSeed, 'workType' | 'state'>;

/** Beside those of its kind. */
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
      offset: 120,
      minutes: 60,
      points: ['Tested under load', 'The customer has seen it work'],
      photos: 1,
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
  ],
};

const OWN: readonly TaskTemplateSeed[] = Object.entries(OF_TYPE).flatMap(([workType, own]) =>
  own.map((template) => ({ ...template, workType, state: 'Planned' })),
);

/**
 * Tasks of the firm's jobs as they would have come to be: those of finished jobs are done, of those
 * under way the first. A day that is over without the work leaves them overdue, as midnight would have.
 */
export const addMaintenanceTasks = async (
  trx: Knex.Transaction,
  company: string,
): Promise<void> => {
  await seedTaskTemplates(trx, company, OWN);
  await trx.raw(
    `insert into tasks (id, company, work_order, template, title, instructions, position, due_from,
       due_offset_minutes, due_at, assign_rule, estimate_minutes, checklist, required_evidence,
       status, started_at, finished_at, actual_minutes, created_at)
     select gen_random_uuid(), o.company, o.id, p.id, p.title, p.instructions, p.position, p.due_from,
       p.due_offset_minutes, o.scheduled_start + make_interval(mins => p.due_offset_minutes),
       p.assign_rule, p.estimate_minutes,
       case when step.is_done then (select coalesce(jsonb_agg(c || '{"isDone": true}'), '[]')
         from jsonb_array_elements(p.checklist::jsonb) c)::json else p.checklist end,
       p.required_evidence, state.code,
       case when step.is_done then o.scheduled_start end,
       case when step.is_done then o.scheduled_start + make_interval(mins => p.due_offset_minutes) end,
       case when step.is_done then p.estimate_minutes end, o.created_at
     from work_orders o
     join task_templates p on p.company = o.company and p.work_type = o.work_type
     cross join lateral (
       select o.status_category in ('done', 'closed')
         or (o.status_category in ('in_progress', 'blocked') and p.position = 10) as is_done
     ) step
     join lifecycles l on l.company = o.company and l.entity = 'task' and l.is_active
     join lifecycle_states state on state.company = l.company and state.lifecycle = l.id
       and case when step.is_done then state.category = 'done' else state.is_initial end
     where o.company = ? and o.scheduled_start is not null and o.status_category <> 'cancelled'
     on conflict do nothing`,
    [company],
  );
  await trx.raw(
    `update tasks t set overdue_since = (t.due_at at time zone c.time_zone)::date + 1
     from companies c where c.id = t.company and t.company = ? and t.status_category = 'new'
       and fieldwright.day_is_over(t.company, t.due_at)`,
    [company],
  );
  await trx.raw(
    `update work_orders o set overdue_since = (o.scheduled_end at time zone c.time_zone)::date + 1
     from companies c where c.id = o.company and o.company = ?
       and o.status_category in ('new', 'scheduled', 'dispatched', 'in_progress', 'blocked')
       and fieldwright.day_is_over(o.company, o.scheduled_end)`,
    [company],
  );
};
