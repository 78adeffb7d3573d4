import type { Knex } from 'knex';
import type { FieldForms, FieldFormVersion } from '../../../domain/work/index.ts';
import { WANTED } from './facts.ts';

const VISITS = `
select o.id, jsonb_build_object(
  'uses', (select coalesce(jsonb_agg(distinct jsonb_build_object('form', f.id, 'version', v.id,
      'kind', u.kind, 'task', t.id, 'taskTitle', t.title)), '[]') ${WANTED}),
  'answers', (select coalesce(jsonb_agg(jsonb_build_object('clientRef', a.client_ref,
      'form', a.form, 'version', a.form_version, 'task', a.task, 'status', a.status,
      'answers', a.answers, 'submittedAt', a.submitted_at, 'byName', n.name)
      order by a.started_at, a.id), '[]')
    from form_answers a left join technicians n on n.id = a.technician
    where a.company = o.company and a.work_order = o.id
      and (a.status = 'submitted' or a.technician = o.technician))) as forms
from work_orders o where o.id = any(?::uuid[])`;

/** Forms of visits for a device, by order. */
export const formsOfVisits = async (
  knex: Knex,
  orders: readonly string[],
): Promise<Map<string, FieldForms>> => {
  const { rows } = await knex.raw<{ rows: { id: string; forms: FieldForms }[] }>(VISITS, [orders]);
  return new Map(rows.map(({ id, forms }) => [id, forms]));
};

const VERSIONS = `
select v.id, v.form, f.code, f.name, v.number, v.definition
from form_versions v join forms f on f.id = v.form
where v.company = ? and v.id = any(?::uuid[]) order by v.id`;

/** The versions that these visits speak of, without those that the device has. */
export const versionsOfForms = async (
  knex: Knex,
  company: string,
  forms: Iterable<FieldForms>,
): Promise<FieldFormVersion[]> => {
  const ids = new Set(
    [...forms].flatMap(({ uses, answers }) => [...uses, ...answers].map(({ version }) => version)),
  );
  if (ids.size === 0) return [];
  const { rows } = await knex.raw<{ rows: FieldFormVersion[] }>(VERSIONS, [company, [...ids]]);
  return rows;
};
