import type { Knex } from 'knex';
import { fillForm, typedValues } from '../../extensions/domain/forms/index.ts';
import { insertMissing, type Row } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';
import { DEMO_FORMS } from './form-definitions.ts';

/** So many of the latest finished orders have the form filled in. */
const ANSWERED = 60;

type Done = { id: string; technician: string; completed_at: Date };

/** A form of the company with what was filled in on finished visits. */
export const addForms = async (
  trx: Knex.Transaction,
  { company, key, designer, now }: { company: string; key: string; designer: string; now: Date },
): Promise<void> => {
  const demo = DEMO_FORMS[key];
  if (!demo) return;
  const form = seedId(company, 'form', demo.code);
  const version = seedId(company, 'form version', demo.code, 1);
  const begun = new Date(now.getTime() - 120 * 86_400_000);
  await insertMissing(trx, 'forms', [
    { id: form, company, code: demo.code, name: demo.name, is_active: true, created_by: designer },
  ]);
  await insertMissing(trx, 'form_versions', [
    {
      ...{ id: version, company, form, number: 1, status: 'published' },
      definition: demo.definition,
      published_at: begun,
      published_by: designer,
    },
  ]);
  await insertMissing(trx, 'form_uses', [
    { id: seedId(company, 'form use', demo.code), company, form, kind: demo.kind },
  ]);
  const orders = await trx('work_orders')
    .where({ company })
    .whereIn('status_category', ['done', 'closed'])
    .whereNotNull('technician')
    .whereNotNull('completed_at')
    .orderBy([{ column: 'completed_at', order: 'desc' }, 'id'])
    .limit(ANSWERED)
    .select<Done[]>('id', 'technician', 'completed_at');
  const answers: Row[] = [];
  const values: Row[] = [];
  orders.forEach((order, index) => {
    const filled = fillForm(demo.definition, demo.answers(index));
    const id = seedId(company, 'form answer', order.id);
    const at = order.completed_at;
    answers.push({
      ...{ id, company, form, form_version: version, status: 'submitted' },
      work_order: order.id,
      technician: order.technician,
      answers: filled.answers,
      started_at: new Date(at.getTime() - 20 * 60_000),
      submitted_at: at,
      client_ref: id,
    });
    for (const value of typedValues(filled.items))
      values.push({
        ...{ id: seedId(id, value.field, value.row), company, form, form_answer: id },
        field: value.field,
        group_row: value.row,
        text_value: value.text,
        number_value: value.number,
        value_at: value.date,
        is_yes: value.boolean,
      });
  });
  await insertMissing(trx, 'form_answers', answers);
  await insertMissing(trx, 'form_answer_values', values);
};
