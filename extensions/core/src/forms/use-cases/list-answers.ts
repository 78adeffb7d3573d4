import type { Knex } from 'knex';
import type { Actor } from '../../platform/actor.ts';
import { decodeCursor, encodeCursor } from '../../platform/cursor.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { ANSWER, ANSWER_FROM } from '../answer-query.ts';
import { findForm, type FormRow } from '../repository.ts';
import type { AnswerItem } from '../shapes.ts';

export type AnswerFilter = {
  /** In any answer, the order's number or the customer's name. */
  search?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
  status?: 'started' | 'submitted' | undefined;
  /** Key of a field, and what its answer is or lies between. */
  field?: string | undefined;
  value?: string | undefined;
  min?: number | undefined;
  max?: number | undefined;
};

export const ANSWERS_PAGE = 50;
const MOST_COUNTED = 10_000;

const VALUE = `select from form_answer_values x
  where x.company = a.company and x.form_answer = a.id`;

const FOUND = `a.company = :company and a.form = :form
  and (:status::text is null or a.status = :status)
  and (:since::timestamptz is null or a.started_at >= :since)
  and (:until::timestamptz is null or a.started_at < :until)
  and (:search::text is null or o.number ilike :search or o.customer_name ilike :search
    or exists (${VALUE} and lower(x.text_value) like lower(:search)))
  and (:field::text is null or exists (${VALUE} and x.field = :field
    and (:value::text is null or x.text_value = :value or x.number_value::text = :value
      or x.is_yes = case :value when 'true' then true when 'false' then false end
      or (', ' || x.text_value || ', ') like '%, ' || :value || ', %')
    and (:min::numeric is null or x.number_value >= :min)
    and (:max::numeric is null or x.number_value <= :max)))`;

const patternOf = (search: string | undefined): string | null =>
  search === undefined ? null : `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

export const bindings = (
  { company, id }: Pick<FormRow, 'company' | 'id'>,
  filter: AnswerFilter,
): Record<string, unknown> => ({
  company,
  form: id,
  status: filter.status ?? null,
  since: filter.since ?? null,
  until: filter.until ?? null,
  search: patternOf(filter.search),
  field: filter.field ?? null,
  value: filter.value ?? null,
  min: filter.min ?? null,
  max: filter.max ?? null,
});

export const countAnswers = async (
  knex: Knex,
  form: FormRow,
  filter: AnswerFilter,
): Promise<number> => {
  const { rows } = await knex.raw<{ rows: [{ n: number }] }>(
    `select count(*)::int as n from (select from ${ANSWER_FROM} where ${FOUND} limit ${MOST_COUNTED}) c`,
    bindings(form, filter) as never,
  );
  return rows[0].n;
};

type Page = { limit: number; cursor?: string | undefined };

/** The newest first, by key. */
export const findAnswers = async (
  knex: Knex,
  form: FormRow,
  filter: AnswerFilter,
  { limit, cursor }: Page,
): Promise<{ item: AnswerItem; value: string; id: string }[]> => {
  const after = cursor === undefined ? null : decodeCursor(cursor);
  const { rows } = await knex.raw<{ rows: { item: AnswerItem; value: string; id: string }[] }>(
    `select ${ANSWER} as item, a.id, a.started_at::text as value
     from ${ANSWER_FROM}
     where ${FOUND}
       and (:at::timestamptz is null or (a.started_at, a.id) < (:at::timestamptz, :after::uuid))
     order by a.started_at desc, a.id desc limit :limit`,
    {
      ...bindings(form, filter),
      at: after?.value ?? null,
      after: after?.id ?? null,
      limit,
    } as never,
  );
  return rows;
};

/** Answers of a form, 50 at a time. Errors: FORBIDDEN. */
export const listAnswers = async (
  knex: Knex,
  actor: Actor,
  { form: id, cursor, ...filter }: AnswerFilter & { form: string; cursor?: string | undefined },
): Promise<{ answers: AnswerItem[]; total: number; next: string | null }> => {
  const form = await findForm(knex, id);
  assertOwn(actor, form, { collection: 'forms', id, capability: 'orders-read' });
  const [total, rows] = await Promise.all([
    countAnswers(knex, form, filter),
    findAnswers(knex, form, filter, { limit: ANSWERS_PAGE + 1, cursor }),
  ]);
  const shown = rows.slice(0, ANSWERS_PAGE);
  const last = rows.length > ANSWERS_PAGE ? shown.at(-1) : undefined;
  return {
    answers: shown.map(({ item }) => item),
    total,
    next: last ? encodeCursor({ value: last.value, id: last.id }) : null,
  };
};
