import {
  type Answers,
  type FilledForm,
  fillForm,
  type FormProblem,
  nameOfField,
  picturesIn,
  saidOf,
  typedValues,
} from '../../../../domain/forms/index.ts';
import { newId } from '../../../../domain/kernel/index.ts';
import { doubtIn } from '../../../../domain/lifecycle/index.ts';
import { appendEvent, type OrderCase, timeOnOrder } from '../../lifecycle/index.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notVisible, refusal } from '../../platform/errors.ts';
import { insertRows } from '../../platform/insert-rows.ts';
import {
  type AnswerRow,
  findAnswer,
  findForm,
  findVersion,
  type VersionRow,
} from '../repository.ts';

export type AnswersInput = {
  /** Made by who fills the form in; the same for every save of it. */
  answer: string;
  /** Where it is given, the version must be one of it. */
  form?: string;
  version: string;
  task: string | null;
  answers: Answers;
  startedAt: string | null;
  submit: boolean;
  occurredAt: string | null;
  /** Of this save, so that it counts once. */
  clientRef: string | null;
};

const refuseProblems = (form: string, problems: readonly FormProblem[]): void => {
  if (problems.length === 0) return;
  throw refusal(
    'FORM_ANSWERS_WRONG',
    422,
    { form, problems: { said: problems.slice(0, 5).map(saidOf) } },
    {
      field: problems[0]?.path ?? 'answers',
      missing: problems.map((problem) => ({ ...saidOf(problem), field: problem.path })),
    },
  );
};

const strangers = ({ definition }: VersionRow, answers: Answers): FormProblem[] => {
  const known = new Set(definition.fields.flatMap(({ key }) => [key, `${key}.note`]));
  return Object.keys(answers)
    .filter((key) => !known.has(key))
    .slice(0, 1)
    .map((key) => ({
      path: key.slice(0, 80),
      key: 'FORM_ANSWER_STRANGE',
      params: { field: key.slice(0, 80) },
    }));
};

/** Pictures go before the answers that name them: one that is not there was lost or taken back. */
const lostPictures = async (
  ctx: UseCaseContext,
  { company, id }: { company: string; id: string },
  { items }: FilledForm,
): Promise<FormProblem[]> => {
  const named = picturesIn(items);
  if (named.length === 0) return [];
  const rows = await ctx
    .trx('evidence')
    .where({ company, work_order: id })
    .whereIn(
      'client_ref',
      named.flatMap(({ ids }) => ids),
    )
    .whereNull('withdrawn_at')
    .select<{ client_ref: string }[]>('client_ref');
  const there = new Set(rows.map((row) => row.client_ref));
  return named
    .filter(({ ids }) => ids.some((ref) => !there.has(ref)))
    .map(({ item }) => ({
      path: item.path,
      key: 'FORM_PICTURE_MISSING',
      params: { field: nameOfField(item.field) },
    }));
};

const refuseOther = (
  found: AnswerRow,
  { order, version, technician }: { order: string; version: string; technician: string | null },
): void => {
  if (
    found.work_order !== order ||
    found.form_version !== version ||
    found.technician !== technician
  )
    throw refusal('FORM_ANSWER_OTHER', 409, {}, { field: 'answer' });
  if (found.status === 'submitted') throw refusal('FORM_ANSWER_SUBMITTED', 409);
};

/**
 * Stores what was filled in for an order: half-filled as it is, submitted once everything is right. An
 * older version is taken too: it was current on the device that was without signal.
 *
 * Errors: FORBIDDEN, FORM_ANSWERS_WRONG (422), FORM_ANSWER_SUBMITTED, FORM_ANSWER_OTHER (409).
 */
export const saveAnswers = async (
  ctx: UseCaseContext,
  item: OrderCase,
  input: AnswersInput,
): Promise<{ id: string; status: 'started' | 'submitted' }> => {
  const { id: order, company } = item.order;
  const version = await findVersion(ctx.trx, company, input.version);
  if (!version || version.status === 'draft' || (input.form ?? version.form) !== version.form)
    throw notVisible('form_versions', input.version);
  const form = await findForm(ctx.trx, version.form);
  const name = form?.name ?? '';
  if (input.task !== null) {
    const task = await ctx
      .trx('tasks')
      .where({ company, work_order: order, id: input.task })
      .first<{ id: string } | undefined>('id');
    if (!task) throw notVisible('tasks', input.task);
  }
  const technician = item.actorTechnician;
  const found = await findAnswer(ctx.trx, company, input.answer);
  if (found) refuseOther(found, { order, version: version.id, technician });
  const filled = fillForm(version.definition, input.answers);
  refuseProblems(name, strangers(version, input.answers));
  if (input.submit) {
    refuseProblems(name, filled.problems);
    refuseProblems(name, await lostPictures(ctx, { company, id: order }, filled));
  }
  const time = timeOnOrder(ctx, item, input.occurredAt);
  const started = timeOnOrder(ctx, item, input.startedAt ?? input.occurredAt);
  const status = input.submit ? ('submitted' as const) : ('started' as const);
  const values = {
    status,
    task: input.task,
    answers: JSON.stringify(filled.answers),
    submitted_at: input.submit ? time.at : null,
    submitted_by: input.submit ? ctx.actor.userId : null,
  };
  const id = found?.id ?? newId();
  if (found) {
    await ctx
      .trx('form_answers')
      .where({ id })
      .update({ ...values, updated_at: ctx.now, updated_by: ctx.actor.userId } as never);
    await noteChange(ctx, {
      collection: 'form_answers',
      action: 'update',
      ids: [id],
      revisions: false,
    });
  } else
    await bulkInsert(ctx, {
      collection: 'form_answers',
      revisions: false,
      rows: [
        {
          ...values,
          id,
          company,
          work_order: order,
          form: version.form,
          form_version: version.id,
          technician,
          started_at: started.at,
          client_ref: input.answer,
        },
      ],
    });
  if (input.submit) await storeValues(ctx, { company, form: version.form, answer: id }, filled);
  await appendEvent(ctx, {
    company,
    work_order: order,
    kind: input.submit ? 'form_submitted' : 'form_saved',
    technician,
    ...(technician === null ? {} : { persona: 'technician' }),
    remark: name,
    data: { form: version.form, answer: id, version: version.number, ...doubtIn(time) },
    occurred_at: time.at,
    client_ref: input.clientRef,
  });
  await noteChange(ctx, { collection: 'work_orders', action: 'update', ids: [order] });
  return { id, status };
};

const storeValues = (
  ctx: UseCaseContext,
  { company, form, answer }: { company: string; form: string; answer: string },
  { items }: FilledForm,
): Promise<unknown> =>
  insertRows(
    ctx.trx,
    'form_answer_values',
    typedValues(items).map((value) => ({
      id: newId(),
      company,
      form_answer: answer,
      form,
      field: value.field,
      group_row: value.row,
      text_value: value.text,
      number_value: value.number,
      value_at: value.date,
      is_yes: value.boolean,
    })),
  );
