import type { Knex } from 'knex';
import type { TaskTemplateSeed } from '../kinds/index.ts';
import { insertMissing, type Row } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';

const rowsOf = (company: string, templates: readonly TaskTemplateSeed[]): Row[] =>
  templates.map(
    ({ workType, state, title, instructions, offset, minutes, points, photos }, index) => ({
      id: seedId(company, 'task-template', workType, title),
      company,
      work_type: seedId(company, 'work-type', workType),
      state,
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
    }),
  );

/** What orders get to do; places count within a type of work. */
export const seedTaskTemplates = async (
  trx: Knex,
  company: string,
  templates: readonly TaskTemplateSeed[],
): Promise<void> => {
  for (const own of Map.groupBy(templates, ({ workType }) => workType).values())
    await insertMissing(trx, 'task_templates', rowsOf(company, own));
};
