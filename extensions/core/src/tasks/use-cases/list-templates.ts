import type { Knex } from 'knex';
import { type Actor, requireCapability } from '../../platform/actor.ts';
import { type Choosable, choosable } from '../people.ts';

type Named = { id: string; name: string; translations: Record<string, string> | null };

export type TemplateBook = {
  workTypes: (Named & {
    states: { code: string; name: string; translations: Record<string, string> | null }[];
  })[];
  templates: {
    id: string;
    workType: string;
    state: string;
    title: string;
    instructions: string | null;
    position: number;
    dueFrom: string | null;
    dueOffsetMinutes: number;
    assignRule: string;
    technician: string | null;
    person: string | null;
    persona: string | null;
    estimateMinutes: number | null;
    checklist: { id: string; text: string }[];
    photosWanted: { category: string; label: string; min: number }[];
    isActive: boolean;
    version: number;
    tasks: number;
  }[];
  choices: Choosable;
};

/** Templates of a company with its types of work and their states. */
export const listTemplates = async (
  knex: Knex,
  actor: Actor,
  company: string,
): Promise<TemplateBook> => {
  requireCapability(actor, company, 'task-templates');
  const [types, templates, choices] = await Promise.all([
    knex.raw<{ rows: TemplateBook['workTypes'] }>(
      `select w.id, w.name, w.translations,
         (select coalesce(jsonb_agg(jsonb_build_object('code', s.code, 'name', s.name,
             'translations', s.translations) order by s.sort), '[]')
           from lifecycle_states s where s.company = w.company and s.lifecycle = w.lifecycle) as states
       from work_types w where w.company = ? and w.is_active
         and not exists (select from work_types c where c.company = w.company and c.parent = w.id)
       order by w.name limit 200`,
      [company],
    ),
    knex.raw<{ rows: TemplateBook['templates'] }>(
      `select p.id, p.work_type as "workType", p.state, p.title, p.instructions, p.position,
         p.due_from as "dueFrom", p.due_offset_minutes as "dueOffsetMinutes",
         p.assign_rule as "assignRule", p.technician, p.person, p.persona,
         p.estimate_minutes as "estimateMinutes", coalesce(p.checklist, '[]') as checklist,
         coalesce(p.required_evidence, '[]') as "photosWanted", p.is_active as "isActive", p.version,
         (select count(*)::int from tasks t where t.company = p.company and t.template = p.id
           and t.status_category = 'new') as tasks
       from task_templates p where p.company = ? order by p.position, p.title limit 1000`,
      [company],
    ),
    choosable(knex, company),
  ]);
  return { workTypes: types.rows, templates: templates.rows, choices };
};
