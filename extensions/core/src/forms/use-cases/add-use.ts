import type { UseKind } from '../../../../domain/forms/index.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notVisible, refusal } from '../../platform/errors.ts';
import { ownForm } from './own-form.ts';

export type UseInput = {
  form: string;
  kind: UseKind;
  workType: string | null;
  state: string | null;
  taskTemplate: string | null;
  task: string | null;
};

const PLACES = { workType: 'work_types', taskTemplate: 'task_templates', task: 'tasks' } as const;

/**
 * Says where a form is asked for. A use that is there already with the other kind takes this one.
 *
 * Errors: FORBIDDEN, FORM_USE_STATE (422), FORM_USE_TWICE (409).
 */
export const addUse = async (ctx: UseCaseContext, input: UseInput): Promise<{ id: string }> => {
  const form = await ownForm(ctx, input.form);
  const { company } = form;
  for (const [name, table] of Object.entries(PLACES)) {
    const id = input[name as keyof typeof PLACES];
    if (id === null) continue;
    const row = await ctx
      .trx(table as 'tasks')
      .where({ company, id })
      .first<{ id: string } | undefined>('id');
    if (!row) throw notVisible(table, id);
  }
  if (input.state !== null) {
    const state = await ctx
      .trx('lifecycle_states as s')
      .join('work_types as w', (join) => join.on('w.company', 's.company'))
      .where({ 's.company': company, 'w.id': input.workType, 's.code': input.state })
      .whereRaw('w.lifecycle = s.lifecycle')
      .first<{ id: string } | undefined>('s.id');
    if (!state) throw refusal('FORM_USE_STATE', 422, {}, { field: 'state' });
  }
  const place = {
    company,
    form: form.id,
    work_type: input.workType,
    state: input.state,
    task_template: input.taskTemplate,
    task: input.task,
  };
  const there = await ctx
    .trx('form_uses')
    .where(place)
    .first<{ id: string; kind: string } | undefined>('id', 'kind');
  if (there?.kind === input.kind) throw refusal('FORM_USE_TWICE', 409);
  if (there) {
    await ctx.trx('form_uses').where({ id: there.id }).update({ kind: input.kind });
    await noteChange(ctx, { collection: 'form_uses', action: 'update', ids: [there.id] });
    return { id: there.id };
  }
  const [id] = await bulkInsert(ctx, {
    collection: 'form_uses',
    rows: [{ ...place, kind: input.kind }],
  });
  return { id: id as string };
};
