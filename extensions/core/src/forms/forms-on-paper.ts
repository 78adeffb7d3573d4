import type { Knex } from 'knex';
import {
  type Answers,
  answerText,
  type FormDefinition,
  type Filled,
  fillForm,
  isEmptyAnswer,
  labelIn,
  picturesIn,
  type ShowIn,
} from '../../../domain/forms/index.ts';

type Line = { label: string; value: string; note: string | null; isSection: boolean };
export type FormOnPaper = {
  name: string;
  by: string | null;
  submittedAt: string;
  lines: Line[];
  /** Pictures by the reference of their evidence. */
  pictures: { label: string; clientRef: string }[];
};

const linesOf = (items: readonly Filled[], show: ShowIn, before = ''): Line[] =>
  items.flatMap((item): Line[] => {
    const { field, value, note, isShown, rows } = item;
    if (!isShown) return [];
    const label = before + labelIn(field, show.language);
    if (field.kind === 'section') return [{ label, value: '', note: null, isSection: true }];
    if (field.kind === 'photo' || field.kind === 'signature') return [];
    if (field.kind === 'group')
      return rows.flatMap((row, index) => linesOf(row, show, `${label} ${String(index + 1)}: `));
    if (isEmptyAnswer(value)) return [];
    return [{ label, value: answerText(field, value, show), note, isSection: false }];
  });

type Row = {
  name: string;
  by: string | null;
  submittedAt: string;
  answers: Answers;
  definition: FormDefinition;
};

const SUBMITTED = `
select f.name, t.name as by, a.submitted_at as "submittedAt", a.answers, v.definition
from form_answers a
join forms f on f.id = a.form
join form_versions v on v.id = a.form_version
left join technicians t on t.id = a.technician
where a.company = ? and a.work_order = ? and a.status = 'submitted'
  and not exists (select from form_answers n where n.company = a.company
    and n.work_order = a.work_order and n.form = a.form and n.task is not distinct from a.task
    and n.status = 'submitted' and (n.submitted_at, n.id) > (a.submitted_at, a.id))
order by a.submitted_at, a.id`;

/** What was submitted for an order, as it is printed: of a form that was filled in again, the last. */
export const formsOnPaper = async (
  knex: Knex,
  { company, order }: { company: string; order: string },
  show: ShowIn,
): Promise<FormOnPaper[]> => {
  const { rows } = await knex.raw<{ rows: (Omit<Row, 'submittedAt'> & { submittedAt: Date })[] }>(
    SUBMITTED,
    [company, order],
  );
  return rows.map(({ name, by, submittedAt, answers, definition }) => {
    const { items } = fillForm(definition, answers);
    return {
      name,
      by,
      submittedAt: submittedAt.toISOString(),
      lines: linesOf(items, show),
      pictures: picturesIn(items).flatMap(({ item, ids }) =>
        ids.map((clientRef) => ({ label: labelIn(item.field, show.language), clientRef })),
      ),
    };
  });
};
