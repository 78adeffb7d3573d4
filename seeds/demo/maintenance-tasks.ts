import type { Knex } from 'knex';
import { insertMissing, type Row } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';

type TemplateSeed = {
  title: string;
  instructions: string | null;
  offset: number;
  minutes: number;
  points: readonly string[];
  photos: number;
};

const OF_TYPE: Readonly<Record<string, readonly TemplateSeed[]>> = {
  PREVENTIVE: [
    {
      title: 'Isolate and tag the unit',
      instructions: 'Switch off, lock and hang up the tag before anything is opened.',
      offset: 30,
      minutes: 15,
      points: ['Power is off', 'The lock is on', 'The tag hangs'],
      photos: 0,
    },
    {
      title: 'Clean and replace the filters',
      instructions: null,
      offset: 60,
      minutes: 35,
      points: ['Old filters are taken along', 'The housing is clean'],
      photos: 1,
    },
    {
      title: 'Take the readings and start again',
      instructions: 'Write the readings into the solution.',
      offset: 90,
      minutes: 20,
      points: ['Pressure', 'Temperature', 'No leak after ten minutes'],
      photos: 1,
    },
  ],
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

/** Templates of the maintenance firm: what a job gets once its visit is planned. */
const templatesOf = (company: string): Row[] =>
  Object.entries(OF_TYPE).flatMap(([type, templates]) =>
    templates.map(({ title, instructions, offset, minutes, points, photos }, index) => ({
      id: seedId(company, 'task-template', type, index),
      company,
      work_type: seedId(company, 'work-type', type),
      state: 'Planned',
      position: (index + 1) * 10,
      title,
      instructions,
      due_from: 'appointment',
      due_offset_minutes: offset,
      assign_rule: 'order_technician',
      estimate_minutes: minutes,
      checklist: points.map((text, place) => ({ id: `p${String(place + 1)}`, text })),
      required_evidence:
        photos > 0 ? [{ category: 'completion', label: 'the finished step', min: photos }] : [],
    })),
  );

/**
 * Tasks of the firm's jobs as they would have come to be: those of finished jobs are done, of those
 * under way the first. A day that is over without the work leaves them overdue, as midnight would have.
 */
export const addMaintenanceTasks = async (
  trx: Knex.Transaction,
  company: string,
): Promise<void> => {
  await insertMissing(trx, 'task_templates', templatesOf(company));
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
