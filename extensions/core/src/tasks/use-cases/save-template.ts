import {
  editedChecklist,
  type ChecklistPoint,
  type PhotoRule,
} from '../../../../domain/tasks/index.ts';
import { newId } from '../../../../domain/kernel/ids.ts';
import { requireCapability } from '../../platform/actor.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { assertOwn, inOwnCompanies } from '../../platform/own-row.ts';

export type TemplateInput = {
  workType: string;
  state: string;
  title: string;
  instructions?: string | null | undefined;
  position?: number | undefined;
  dueFrom?: 'appointment' | 'state' | 'creation' | null | undefined;
  dueOffsetMinutes?: number | undefined;
  assignRule: string;
  technician?: string | null | undefined;
  person?: string | null | undefined;
  persona?: string | null | undefined;
  estimateMinutes?: number | null | undefined;
  checklist?: readonly { id?: string | undefined; text: string }[] | undefined;
  photosWanted?: readonly PhotoRule[] | undefined;
  isActive?: boolean | undefined;
};

type Row = { id: string; company: string; version: number; checklist: ChecklistPoint[] | null };

/** The state belongs to the lifecycle of the type: one that does not would make nothing, unseen. */
const checkState = async (
  ctx: UseCaseContext,
  company: string,
  { workType, state }: TemplateInput,
): Promise<void> => {
  const found = await ctx
    .trx('work_types as w')
    .join('lifecycle_states as s', 's.lifecycle', 'w.lifecycle')
    .where({ 'w.company': company, 'w.id': workType, 's.code': state })
    .first<{ id: string } | undefined>('s.id');
  if (!found) throw refusal('TASKS_STATE_UNKNOWN', 422, {}, { field: 'state' });
};

const only = (rule: string, input: TemplateInput) => {
  const named = {
    technician: rule === 'technician' ? (input.technician ?? null) : null,
    person: rule === 'person' ? (input.person ?? null) : null,
    persona: rule === 'persona' ? (input.persona ?? null) : null,
  };
  if (['technician', 'person', 'persona'].includes(rule) && Object.values(named).every((v) => !v))
    throw refusal('TASKS_NOBODY_NAMED', 422, {}, { field: rule });
  return named;
};

const columnsOf = (input: TemplateInput, before: readonly ChecklistPoint[]) => ({
  work_type: input.workType,
  state: input.state,
  title: input.title,
  instructions: input.instructions ?? null,
  position: input.position ?? 0,
  due_from: input.dueFrom ?? null,
  due_offset_minutes: input.dueFrom ? (input.dueOffsetMinutes ?? 0) : 0,
  assign_rule: input.assignRule as never,
  ...only(input.assignRule, input),
  estimate_minutes: input.estimateMinutes ?? null,
  checklist: editedChecklist(before, input.checklist ?? [], newId),
  required_evidence: [...(input.photosWanted ?? [])],
  is_active: input.isActive ?? true,
});

/**
 * A task that every order of a type gets from now on once it enters the state.
 *
 * Errors: FORBIDDEN, TASKS_STATE_UNKNOWN, TASKS_NOBODY_NAMED (422).
 */
export const addTemplate = async (
  ctx: UseCaseContext,
  company: string,
  input: TemplateInput,
): Promise<{ id: string }> => {
  requireCapability(ctx.actor, company, 'task-templates');
  await checkState(ctx, company, input);
  const [id] = await bulkInsert(ctx, {
    collection: 'task_templates',
    rows: [{ company, ...columnsOf(input, []) }],
  });
  return { id: id as string };
};

/**
 * Changes a template. Tasks that nobody began follow, as far as nobody changed them by hand.
 *
 * Errors: FORBIDDEN, TASKS_CONFLICT (409), TASKS_STATE_UNKNOWN, TASKS_NOBODY_NAMED (422).
 */
export const editTemplate = async (
  ctx: UseCaseContext,
  id: string,
  input: TemplateInput & { version?: number | null | undefined },
): Promise<{ id: string }> => {
  const row = await ctx
    .trx('task_templates')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first<Row | undefined>();
  assertOwn(ctx.actor, row, { collection: 'task_templates', id, capability: 'task-templates' });
  if (input.version != null && input.version !== row.version)
    throw refusal(
      'TASKS_CONFLICT',
      409,
      { title: input.title },
      { yours: input.version, current: row.version },
    );
  await checkState(ctx, row.company, input);
  const columns = columnsOf(input, row.checklist ?? []);
  await ctx
    .trx('task_templates')
    .where({ id })
    .update({
      ...columns,
      checklist: JSON.stringify(columns.checklist) as never,
      required_evidence: JSON.stringify(columns.required_evidence) as never,
      updated_at: ctx.now,
      updated_by: ctx.actor.userId,
    });
  await noteChange(ctx, { collection: 'task_templates', action: 'update', ids: [id] });
  return { id };
};

/** Takes a template away; tasks made from it stay. */
export const removeTemplate = async (ctx: UseCaseContext, id: string): Promise<{ id: string }> => {
  const row = await ctx
    .trx('task_templates')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first<Row | undefined>();
  assertOwn(ctx.actor, row, { collection: 'task_templates', id, capability: 'task-templates' });
  await ctx.trx('task_templates').where({ id }).delete();
  return { id };
};
