import type { Knex } from 'knex';
import { newId } from '../../../domain/kernel/ids.ts';
import { refusal } from '../platform/errors.ts';

export type Assignee = {
  technician?: string | null | undefined;
  person?: string | null | undefined;
  persona?: string | null | undefined;
};

/** People who were given a task by name become these and no others. */
export const replaceAssignees = async (
  trx: Knex,
  { company, task }: { company: string; task: string },
  people: readonly Assignee[],
): Promise<void> => {
  const same = ({ technician = null, person = null, persona = null }: Assignee): string =>
    [technician, person, persona].join(':');
  const wanted = new Set(people.map(same));
  const there = await trx('task_assignees')
    .where({ company, task })
    .select<(Assignee & { id: string })[]>('id', 'technician', 'person', 'persona');
  // Who has it already is given it no second time.
  const left = there.filter((row) => !wanted.has(same(row))).map(({ id }) => id);
  await trx('task_assignees').where({ company, task }).whereIn('id', left).delete();
  if (people.length === 0) return;
  await trx('task_assignees')
    .insert(
      people.map(({ technician = null, person = null, persona = null }) => ({
        id: newId(),
        company,
        task,
        technician,
        person,
        persona,
      })),
    )
    .onConflict()
    .ignore();
};

/** Tasks that come first become these and no others. A circle is refused by the database. */
export const replaceDependencies = async (
  trx: Knex,
  { company, order, task }: { company: string; order: string; task: string },
  first: readonly string[],
): Promise<void> => {
  if (first.includes(task)) throw refusal('TASKS_CIRCLE', 409, {}, { field: 'waitsFor' });
  await trx('task_dependencies').where({ company, task }).delete();
  if (first.length === 0) return;
  await trx('task_dependencies').insert(
    [...new Set(first)].map((depends_on) => ({
      id: newId(),
      company,
      work_order: order,
      task,
      depends_on,
    })),
  );
};

export type Choosable = {
  technicians: { id: string; name: string }[];
  people: { id: string; name: string }[];
  personas: { id: string; name: string }[];
};

const MOST = 500;

/** Whom a task may be given to in the company. */
export const choosable = async (knex: Knex, company: string): Promise<Choosable> => {
  const { rows } = await knex.raw<{ rows: Choosable[] }>(
    `select
       (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name), '[]') from (
         select id, name from technicians where company = :company and is_active order by name limit ${MOST}) x) as technicians,
       (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name), '[]') from (
         select distinct u.id, coalesce(nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), ''), u.email) as name
         from memberships m join directus_users u on u.id = m."user"
         join personas p on p.code = m.persona and p.may_use_studio
         where m.company = :company and m.is_active order by name limit ${MOST}) x) as people,
       (select coalesce(jsonb_agg(jsonb_build_object('id', code, 'name', label) order by label), '[]')
         from personas where owner is null or owner = :company) as personas`,
    { company },
  );
  return rows[0] as Choosable;
};
